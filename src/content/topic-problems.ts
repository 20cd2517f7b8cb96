import type { Problem } from './problem.ts';
import type { Source } from './source.ts';
import { knownIn, nothingNamed, type Together } from './together.ts';

/** Tasks of no work plan that the topics of news name. */
export function topicProblems(file: string, together: Together, lineOf: Source['lineOf']): Problem[] {
  const isKnown = knownIn(together);
  return (together.topics ?? []).flatMap(({ planTasks }, index) =>
    planTasks.flatMap((id, task): Problem[] => {
      if (isKnown({ kind: 'planTasks', id })) return [];
      const path = ['topics', index, 'planTasks', task];
      return [{ file, line: lineOf(path), field: path.join('.'), message: nothingNamed('planTasks', id) }];
    }),
  );
}
