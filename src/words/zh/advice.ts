import { LEVELS, type Level } from '#src/domain/air/level.ts';
import type { DayCounts } from '#src/domain/air/statistics.ts';
import type { WeekSummary } from '#src/domain/report/week-summary.ts';
import type { AqiStandard } from '#src/domain/standards/aqi-standard.ts';
import { aqiStandardOn } from '#src/domain/standards/edition.ts';
import { air } from './air.ts';
import { dates } from './dates.ts';

/** A row of the table of advice: who, and what the standard says for each level shown. */
export type AdviceRow = { readonly group: string; readonly texts: readonly string[] };

/** Who is at risk, in the words of each edition. */
function sensitive({ id }: AqiStandard): string {
  return id.endsWith('2012')
    ? '儿童、老年人，心脏病、呼吸系统疾病患者'
    : '青少年儿童、老年人，心血管、呼吸系统疾病患者';
}

/** At most two sentences: the worst days with the advice of their standard, then the good ones; empty without an AQI. */
function doLine({ polluted, counts }: WeekSummary): string {
  const good = counts.good > 0 ? goodLine(counts.byLevel[1], counts.byLevel[2]) : '';
  const worst = LEVELS.toReversed().find((level) => polluted.some((day) => day.level === level));
  const days = polluted.filter(({ level }) => level === worst).map(({ day }) => day);
  if (!worst || !days[0]) return good;
  const measure = aqiStandardOn(days[0]).levels[worst - 1]?.measure ?? '';
  return `${air.level(worst)}的日子（${dates.list(days)}）：${measure}。${good}`;
}

function goodLine(excellent: number, acceptable: number): string {
  const good = `优良的${excellent + acceptable}天：可正常活动`;
  if (acceptable === 0) return `${good}。`;
  if (excellent === 0) return `${good}，极少数异常敏感的人应减少户外活动。`;
  return `${good}；其中“良”的日子，极少数异常敏感的人应减少户外活动。`;
}

/** Of a month, which is past: its worst days counted, then the good ones; empty without an AQI. */
function monthLine({ good, byLevel }: DayCounts, standard: AqiStandard): string {
  const worst = LEVELS.toReversed().find((level) => level > 2 && byLevel[level] > 0);
  const measure = worst && standard.levels[worst - 1]?.measure;
  const bad = worst ? `${air.level(worst)}的${byLevel[worst]}天：${measure ?? ''}。` : '';
  const text = `${bad}${good > 0 ? goodLine(byLevel[1], byLevel[2]) : ''}`;
  return text && `回看这个月的一般建议，不是今天的预报。${text}`;
}

function rows(levels: readonly Level[], standard: AqiStandard): AdviceRow[] {
  const textFor = (level: Level, group: 'sensitive' | 'general') => {
    const advice = standard.levels[level - 1]?.advice ?? [];
    return (
      advice.find((entry) => entry.group === group)?.text ?? (level === 1 ? '可正常活动' : '标准没有另作要求')
    );
  };
  return [
    { group: sensitive(standard), texts: levels.map((level) => textFor(level, 'sensitive')) },
    { group: '一般人群', texts: levels.map((level) => textFor(level, 'general')) },
  ];
}

export const advice = {
  heading: '怎么做',
  more: '分人群看',
  doLine,
  monthLine,
  newest: '看最近一周的空气',
  rows,
  group: '人群',
  caption: '按人群和空气质量级别的建议',
  intro: '报告回看过去。下面是遇到这样的空气质量时的一般建议，不是今天的预报。',
  school: '学校：体育课和课间活动按“儿童”一行安排；是否停止户外活动，以当地发布的预警和教育部门的通知为准。',
  symptoms: '出现咳嗽、胸闷、气喘等不适，请停止户外活动；不缓解请就医。',
  source: (standard: AqiStandard) =>
    `表中文字依据${standard.id}对各级别的建议，按人群拆开。“学校”和“不适”两句是本站说明，不是标准原文。`,
  pollutantGroups: (pollutant: string, groups: string) =>
    `${pollutant}的分指数超过100的日子，${groups}应特别注意。`,
};
