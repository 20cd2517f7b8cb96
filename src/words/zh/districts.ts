import type { DayCounts } from '#src/domain/air/statistics.ts';
import type { Month } from '#src/domain/month.ts';
import type { SectionResult, SectionSummary } from '#src/domain/report/monthly-water.ts';
import type { TrendFigure } from '#src/domain/report/trends.ts';
import { dates } from './dates.ts';
import { unmeasuredFinding } from './month-water-sentences.ts';

const trends: readonly TrendFigure[] = ['pm25', 'good-share', 'sections-good-share'];

export const districts = {
  title: '各区县',
  trends,
  worst: '最重的一天',
  lead: '每个区县的空气、水、开放日、活动和新闻放在一页。选定的区县只记在这台设备上。',
  heading: '我的区县',
  choose: '我住在',
  noChoice: '没有选',
  chosen: '我的区县',
  stored: '只记在这台设备上，不会发送出去。',
  open: '看这个区县',
  air: '空气',
  water: '水',
  chart: '近24个月',
  visit: '开放设施和开放日',
  nature: '生物多样性',
  events: '活动',
  news: '新闻',
  noItems: '这里还没有收录这个区县的内容。',
  noAir: '最近的报告里没有这个区县的空气数据。',
  noWater: '最近的报告里没有这个区县的断面。',
  townships: '乡镇（街道）',
  /** `最近一周7天里6天优良，PM2.5平均25；` */
  weekFinding: (counts: DayCounts, pm25: number | null) =>
    counts.valid === 0
      ? '没有发布空气质量指数'
      : `${counts.valid}天里${counts.good}天优良${pm25 === null ? '' : `，PM2.5平均${pm25}`}`,
  /** `35个断面，34个达标`; empty where a source does not count them. */
  waterFinding: (summary: SectionSummary, results: readonly SectionResult[]) => {
    const { measured, passed } = summary;
    if (measured === 0) return unmeasuredFinding(summary, results);
    return measured === null ? '' : `${measured}个断面${passed === null ? '' : `，${passed}个达标`}`;
  },
  description: (name: string) => `${name}的空气、水、开放日、活动和新闻。`,
  weekLink: '读完整周报',
  monthLink: (month: Month) => `读${dates.month(month)}月报`,
  sectionsLink: '看每个断面',
};
