/** A day from which figures of air are another thing than before. */
export type Change = {
  readonly from: string;
  /** Columns of tables whose figures cannot be compared across it. */
  readonly columns: readonly string[];
  /** Whether the earlier side can be judged again by the later rules. */
  readonly isRejudged: boolean;
  /** Figures of trend charts that break there, by the beginnings of their ids. */
  readonly charts: RegExp;
  /** What a note about it says. */
  readonly said: RegExp;
};

const INDICES = ['good_share', 'composite_index', 'good_days'];
const CONCENTRATIONS = ['pm25', 'pm10', 'o3', 'no2', 'so2', 'co', 'annual_pm25'];

/** GB 3095—2026 and HJ 633—2026; the amendment of GB 3095-2012 (修改单): another reference state of concentrations. */
export const CHANGES: readonly [Change, Change] = [
  {
    from: '2026-03',
    columns: INDICES,
    isRejudged: true,
    charts: /^(?:good-share|composite-index)/,
    said: /2026年3月.*(?:不能直接比较|重新评价|不可比|此前的日子按)/s,
  },
  {
    from: '2018-09',
    columns: [...INDICES, ...CONCENTRATIONS],
    isRejudged: false,
    charts: /^(?:good-share|composite-index|pm25|pm10|o3|no2|so2|co)/,
    said: /2018年9月.*(?:不能直接比较|监测状态不同)/s,
  },
];

/** Whether times lie on both sides of a change; a year belongs to the later side if the change comes within it. */
export function crossing(times: readonly string[], { from }: Change): boolean {
  const isLater = (time: string) => time >= from.slice(0, time.length);
  return times.some(isLater) && !times.every(isLater);
}
