/** HJ 640-2012: 1 = 一级(好) … 5 = 五级(差). */
export type NoiseGrade = 1 | 2 | 3 | 4 | 5;

const GRADES: readonly NoiseGrade[] = [1, 2, 3, 4, 5];

/** The greatest mean levels of grades 1 to 4, dB(A): HJ 640-2012 (区域声环境, 道路交通噪声强度). */
const GREATEST = {
  region: { day: [50, 55, 60, 65], night: [40, 45, 50, 55] },
  traffic: { day: [68, 70, 72, 74], night: [58, 60, 62, 64] },
} as const;

/** The grade of the mean level of a city's region or roads. @param level dB(A). */
export function noiseGradeOf(
  level: number,
  kind: keyof typeof GREATEST,
  time: keyof (typeof GREATEST)['region'],
): NoiseGrade {
  const met = GREATEST[kind][time].findIndex((greatest) => level <= greatest);
  return GRADES[met] ?? 5;
}
