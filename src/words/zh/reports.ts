import { dates } from './dates.ts';

const CLASSES = ['Ⅰ类', 'Ⅱ类', 'Ⅲ类', 'Ⅳ类', 'Ⅴ类', '劣Ⅴ类'];

type Classes = readonly number[];

/** A share as the city's reports print it: one decimal, but a whole hundred without. */
function share(value: number): string {
  return value === 100 ? '100' : value.toFixed(1);
}

/** `128个断面，127个达标` */
function waterFinding(sections: number, failed: number): string {
  return `${sections}个断面，${sections - failed}个达标`;
}

export const reports = {
  lead: '空气每周、每月的情况，水每月的情况。每份都写明覆盖的日期、来源和所用的标准。',
  latestWeek: '最近一周',
  monthlyLead: '监测部门公布的每月环境质量。数字按原文照录，前后不一致的地方也照录并说明。',
  monthlyKind: '环境质量月报',
  share,
  index: (value: number) => value.toFixed(2),
  water: {
    finding: waterFinding,
    class: (index: number) => CLASSES[index] ?? '',
    /** `Ⅰ—Ⅲ类126个，98.4%` */
    good: (classes: Classes) => {
      const [good, all] = [sum(classes.slice(0, 3)), sum(classes)];
      return `Ⅰ—Ⅲ类${good}个，占${share((good / all) * 100)}%`;
    },
    period: (month: string) => `${month.slice(0, 4)}年1月至${Number(month.slice(5))}月`,
    failed: (names: readonly string[]) =>
      names.length === 0 ? '没有不达标的断面。' : `没达标：${names.join('、')}。`,
    warning: '断面达标不等于河水可以直接饮用或游泳。',
    classesCaption: (period: string) => `${period}全市断面按水质类别的个数`,
    rowsCaption: (period: string) => `${period}各区县断面达标情况（手工监测）`,
    heading: '地表水',
    columns: {
      area: '区县',
      sections: '断面数',
      share: '达标率（%）',
      failed: '不达标断面',
      class: '类别',
      count: '断面数',
    },
    none: '—',
  },
  air: {
    heading: '空气',
    caption: (month: string) => `${dates.month(month)}和当年累计：综合指数（越小越好）、优良天数比例、PM2.5`,
    month: '当月',
    yearToDate: (month: string) => `1—${Number(month.slice(5))}月累计`,
    columns: { area: '区县', index: '综合指数', good: '优良天数比例（%）', pm25: 'PM2.5（微克/立方米）' },
    /** `6月优良天数比例90.0%，PM2.5平均17微克/立方米` */
    finding: (month: string, goodShare: number | null, pm25: number | null) =>
      `${dates.month(month)}，优良天数比例${goodShare === null ? '未公布' : `${share(goodShare)}%`}，PM2.5平均${pm25 === null ? '未公布' : `${pm25}微克/立方米`}`,
    edition: '按当时的标准（GB 3095-2012、HJ 633-2012）公布，不能与2026年3月1日以后的优良天数直接比较。',
  },
  notes: '原文里需要说明的地方',
  unpublished: '未公布',
};

function sum(counts: Classes): number {
  return counts.reduce((total, count) => total + count, 0);
}
