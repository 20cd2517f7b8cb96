import type { PartialDay } from './calendar.ts';

/** What was published of a goal. */
export type GoalResult = {
  /** In the goal's unit; null where it is in words. */
  readonly value: number | null;
  readonly text: string;
  readonly source: string;
  readonly url?: string | undefined;
  /** When it was published. */
  readonly date: PartialDay;
};

/** Which way counts as reached; `unclear`: the plan names a number but not which side of it (达到). */
export type Direction = 'at-most' | 'at-least' | 'equal' | 'unclear' | 'qualitative';

/** A goal of a year's work plan (年度目标). */
export type Goal = {
  readonly name: string;
  /** The task that sets it; null = the plan's opening. */
  readonly task: string | null;
  /** null where the plan gives no number. */
  readonly value: number | null;
  readonly unit: string | null;
  readonly direction: Direction;
  /** null = not published or not found (未公布). */
  readonly result: GoalResult | null;
  readonly note: string | null;
};

/** Whether a goal was reached, by its numbers alone; `unknown` without a number on either side. */
export type Outcome = 'reached' | 'missed' | 'unknown';

type Judged = Pick<Goal, 'value' | 'direction'> & { readonly result: Pick<GoalResult, 'value'> | null };

export function outcomeOf({ value, direction, result }: Judged): Outcome {
  const reached = result?.value ?? null;
  if (value === null || reached === null) return 'unknown';
  switch (direction) {
    case 'at-most':
      return reached <= value ? 'reached' : 'missed';
    case 'at-least':
      return reached >= value ? 'reached' : 'missed';
    case 'equal':
      return reached === value ? 'reached' : 'missed';
    default:
      return 'unknown';
  }
}

/** The id of a task (任务): `2023-4`. */
export function taskId(year: number, number: number): string {
  return `${year}-${number}`;
}

type Plan = {
  readonly year: number;
  readonly goals: readonly Goal[];
  readonly chapters: readonly {
    readonly tasks: readonly { readonly id: string; readonly number: number }[];
  }[];
};

/** A rule that a plan breaks, at `path`. */
export type PlanProblem = {
  readonly path: readonly (string | number)[];
  readonly why: 'task-number' | 'task-id' | 'goal-task' | 'goal-number';
  /** What it should be. */
  readonly computed?: string;
};

/** Tasks are numbered from 1 through all chapters; goals name tasks of the plan, and have a number unless they are qualitative. */
export function planProblems({ year, goals, chapters }: Plan): PlanProblem[] {
  const placed = chapters.flatMap(({ tasks }, chapter) =>
    tasks.map((task, index) => ({ task, path: ['chapters', chapter, 'tasks', index] })),
  );
  const ids = new Set(placed.map(({ task }) => task.id));
  return [
    ...placed.flatMap(({ task, path }, index) => [
      ...unequal([...path, 'number'], 'task-number', String(task.number), String(index + 1)),
      ...unequal([...path, 'id'], 'task-id', task.id, taskId(year, task.number)),
    ]),
    ...goals.flatMap(({ task, value, direction }, index): PlanProblem[] => [
      ...(task === null || ids.has(task)
        ? []
        : [{ path: ['goals', index, 'task'], why: 'goal-task' as const }]),
      ...((value === null) === (direction === 'qualitative')
        ? []
        : [{ path: ['goals', index, 'value'], why: 'goal-number' as const }]),
    ]),
  ];
}

function unequal(
  path: PlanProblem['path'],
  why: PlanProblem['why'],
  is: string,
  wanted: string,
): PlanProblem[] {
  return is === wanted ? [] : [{ path, why, computed: wanted }];
}
