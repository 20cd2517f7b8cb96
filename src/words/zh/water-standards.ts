import { Big } from 'big.js';
import { DAY_STARTS, NIGHT_STARTS } from '#src/domain/noise/equivalent-level.ts';
import type { CalendarDay } from '#src/domain/calendar.ts';
import type { WaterStandard } from '#src/domain/standards/gb3838.ts';
import { FEWEST_FOR_SHARES } from '#src/domain/water/basin.ts';
import type { WarningRule } from '#src/domain/water/warning.ts';
import { standards } from './standards.ts';

/** `6—6.3或8.7—9`: within the share of half the range from either end. */
function phEdges({ nearLimitShare }: WarningRule, { ph }: WaterStandard): string {
  const margin = new Big(ph.greatest).minus(ph.least).div(2).times(nearLimitShare);
  return `${ph.least}—${margin.plus(ph.least)}或${new Big(ph.greatest).minus(margin)}—${ph.greatest}`;
}

/** The rule of the three colours, said from its numbers. */
function warning(rule: WarningRule, standard: WaterStandard): { colour: string; text: string }[] {
  const share = new Big(rule.nearLimitShare);
  const [near, oxygen] = [new Big(1).minus(share).times(100), share.plus(1)];
  return [
    { colour: '红色', text: '水质劣于这个断面的目标类别。' },
    {
      colour: '黄色',
      text:
        `没有劣于目标，但有项目接近目标类别的限值：达到限值的${near}%及以上（溶解氧在限值的${oxygen}倍及以下，` +
        `pH在${phEdges(rule, standard)}之间）；或者比上一期变差${rule.worseByClasses}个类别及以上。`,
    },
    { colour: '绿色', text: '其余的断面。' },
  ];
}

/** Words of the page of the standards of water and noise. */
export const waterStandards = {
  title: '水和噪声的标准',
  lead: '地表水分几类、每一类的限值和用途，断面怎样评价和预警，噪声的限值。',
  classes: {
    heading: '六个类别和用途',
    caption: (id: string) => `水质类别和适合的用途（${id}，劣Ⅴ类见环办〔2011〕22号）`,
    columns: { class: '类别', use: '适合的用途' },
  },
  limits: {
    heading: '地表水限值',
    caption: (id: string, from: CalendarDay) =>
      `${id}（${standards.period(from, null)}，现行）参加评类的项目，毫克/升；pH没有单位。溶解氧不得低于，其余不得高于`,
    corner: '项目',
    oxygen: (name: string) => `${name}（不低于）`,
    river: (name: string) => `${name}（河流）`,
    lake: (name: string) => `${name}（湖、库）`,
    /** `6—9` */
    range: (least: number, greatest: number) => `${least}—${greatest}`,
    referenceHeading: '不参加评类的项目',
    referenceCaption: '监测但不参加评类：总氮（湖、库）为毫克/升，粪大肠菌群为个/升；水温没有分类的限值',
    sourceHeading: '饮用水水源地的补充项目',
    sourceCaption: '饮用水水源地除按Ⅲ类外，还要符合的限值，毫克/升；硝酸盐以氮计',
    limit: '限值',
  },
  method: {
    heading: '断面怎样评价',
    text: [
      '单因子评价（环办〔2011〕22号）：各项里最差的一项是哪一类，断面就是哪一类；相邻两类限值相同的，算较好的一类。',
      '用没有修约的值与限值比。低于检出限的，记作“检出限L”，按检出限的一半参加平均。',
      '达标是不劣于断面自己的目标类别；比例的分母是有结果的断面，停测的不算。',
      `水系少于${FEWEST_FOR_SHARES}个断面的按各项平均值评价，${FEWEST_FOR_SHARES}个及以上的按各类断面的比例评价。`,
    ],
  },
  warning: {
    heading: '断面三色预警',
    intro: '没有查到公布的划分办法，下面是本站自定的规则，不是官方的预警。',
    rule: warning,
    columns: { colour: '颜色', rule: '什么时候' },
    caption: (from: CalendarDay, to: CalendarDay | null, standing: string) =>
      `${standards.period(from, to)}（${standing}）的划分`,
    none: '没有水质类别、没有目标，或者没有各项的值可以判断是否接近限值的，不给颜色。红色的断面如果也有黄色的原因，一并写出。',
  },
  noise: {
    heading: '噪声限值',
    caption: (id: string, from: CalendarDay) =>
      `${id}（${standards.period(from, null)}，现行）各功能区的等效声级限值，分贝（A）`,
    corner: '功能区',
    day: '昼间',
    night: '夜间',
    hours: `昼间${DAY_STARTS}时至${NIGHT_STARTS}时，夜间${NIGHT_STARTS}时至次日${DAY_STARTS}时。一次测量为一个点次，昼间、夜间分开评价，不超过限值为达标。`,
  },
};
