import { claimProblems, saidProblems, type Claim } from '../claims.ts';
import type { ChartRead, FigureRead } from '../charts/chart-read.ts';
import type { YearGoal } from './goals.ts';

/** The goals that charts may show, by the ids of their figures. */
const INDICATORS: Readonly<Record<string, string>> = {
  'pm25-trend': 'pm25',
  'good-share-trend': 'good-share',
};

/** Whether the goals of a year that the charts of a page show are those of the data, in the key and on the line. */
export function chartTargetProblems(chart: ChartRead, goals: readonly YearGoal[]): string[] {
  return chart.figures.flatMap((figure) => {
    const place = `${chart.page} #${chart.id} ${figure.id}`;
    const key = figure.keys?.find(({ mark }) => mark === 'target')?.text ?? '';
    const goal = shownGoal(chart, figure, goals);
    return [
      ...claimProblems(`${place} 图例`, key, [keyClaim(goal)]),
      ...saidProblems(`${place} 目标线`, figure.target?.text ?? '', lineSaid(chart, figure, goal)),
    ];
  });
}

/** The newest goal of the city, if its year is in the chart. */
function shownGoal({ labels }: ChartRead, { id, lines }: FigureRead, goals: readonly YearGoal[]) {
  const isCity = lines?.[0]?.name === '全市';
  const newest = goals
    .filter(({ indicator }) => isCity && indicator === INDICATORS[id])
    .toSorted((a, b) => b.year - a.year)[0];
  return newest && labels.some((label) => isOf(newest, label)) ? newest : null;
}

/** `2024年目标：不高于28`, `2024年目标：不低于90%` */
function keyClaim(goal: YearGoal | null): Claim {
  return {
    pattern: /(\d+)年目标：(不高于|不低于)([\d.]+)(%?)/,
    says: (year, side, value, percent) => [
      ['目标的年份', year, goal?.year],
      ['目标的方向', side, goal?.side],
      ['目标', value, goal?.value],
      ['目标的单位', percent, goal?.unit === '%' ? '%' : ''],
    ],
    due: goal !== null,
  };
}

function lineSaid({ labels }: ChartRead, { target }: FigureRead, goal: YearGoal | null) {
  const own = goal && labels.filter((label) => isOf(goal, label));
  const drawn = target && labels.slice(target.first, target.last + 1);
  return [
    ['线上的字', target?.text, goal ? `目标${goal.value}` : undefined],
    ['线的高度', target?.value, goal?.value],
    ['线的起止', drawn?.join('、') ?? '', own?.join('、') ?? ''],
  ] as const;
}

function isOf({ year }: YearGoal, label: string): boolean {
  return label.startsWith(`${year}年`);
}
