/**
 * Grades (年级) in the order of age: 幼儿园, 小学一至六年级 (`p1`–`p6`), 初中一至三年级 (`j1`–`j3`), 高中一至三年级 (`s1`–`s3`), 大学.
 */
export const GRADES = [
  'kindergarten',
  'p1',
  'p2',
  'p3',
  'p4',
  'p5',
  'p6',
  'j1',
  'j2',
  'j3',
  's1',
  's2',
  's3',
  'university',
] as const;

export type Grade = (typeof GRADES)[number];

/** Stages of schooling (学段) in the order of age. */
export const STAGES = ['kindergarten', 'primary', 'junior', 'senior', 'university'] as const;

export type Stage = (typeof STAGES)[number];

/** Grades from the youngest to the oldest, both included. */
export type GradeRange = { readonly from: Grade; readonly to: Grade };

const STAGE_OF_LETTER: Readonly<Record<string, Stage>> = { p: 'primary', j: 'junior', s: 'senior' };

export function stageOf(grade: Grade): Stage {
  if (grade === 'kindergarten' || grade === 'university') return grade;
  return STAGE_OF_LETTER[grade.charAt(0)] ?? 'primary';
}

/** The grades of a range; none where it runs backwards. */
export function gradesIn({ from, to }: GradeRange): Grade[] {
  return GRADES.slice(GRADES.indexOf(from), GRADES.indexOf(to) + 1);
}

/** The stages that a range touches, youngest first. */
export function stagesIn(range: GradeRange): Stage[] {
  const touched = new Set(gradesIn(range).map(stageOf));
  return STAGES.filter((stage) => touched.has(stage));
}

export function isGrade(value: unknown): value is Grade {
  return GRADES.includes(value as Grade); // compared, not used
}

/** The age in years at which a pupil begins a grade: six at 小学一年级 (《义务教育法》第十一条); null for 大学. */
export function ageAt(grade: Grade): number | null {
  if (grade === 'university') return null;
  return GRADES.indexOf(grade) + 5;
}
