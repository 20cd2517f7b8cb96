import { Big } from 'big.js';
import type { Averaging } from '#src/domain/air/averaging.ts';
import { STATIONS_NEEDED } from '#src/domain/air/area-day.ts';
import type { CompositeRule } from '#src/domain/air/composite-index.ts';
import type { Level } from '#src/domain/air/level.ts';
import { decimalsOf, POLLUTANTS } from '#src/domain/air/pollutant.ts';
import { DAILY_HOURS, EIGHT_HOUR_HOURS, EIGHT_HOUR_MEANS } from '#src/domain/air/station-day.ts';
import { PERCENTILES } from '#src/domain/air/statistics.ts';
import { addDays, type CalendarDay } from '#src/domain/calendar.ts';
import { month } from '#src/domain/month.ts';
import { daysNeeded } from '#src/domain/report/air-window.ts';
import type { AirLimits } from '#src/domain/standards/gb3095.ts';
import type { RulePeriod } from '#src/domain/standards/periods.ts';
import { air } from './air.ts';
import { dates } from './dates.ts';
import { aboveNotes, aqiChanges, limitChange } from './standards-changes.ts';

const names: Readonly<Record<string, string>> = {
  'GB 3095': '环境空气质量标准',
  'HJ 633': '环境空气质量指数（AQI）技术规定',
  'GB 3838': '地表水环境质量标准',
  'GB 3096': '声环境质量标准',
};

/** `GB 3095—2026《环境空气质量标准》` */
function standard(id: string): string {
  const name = names[/^[A-Z]+ \d+/.exec(id)?.[0] ?? ''];
  return name === undefined ? id : `${id}《${name}》`;
}

/** `2026年3月1日至2030年12月31日`, `2031年1月1日起` */
function period(from: CalendarDay, to: CalendarDay | null): string {
  return to === null ? `${dates.fullDay(from)}起` : `${dates.fullDay(from)}至${dates.fullDay(to)}`;
}

const stages: Readonly<Record<NonNullable<AirLimits['stage']>, string>> = {
  transition: '过渡阶段',
  final: '过渡阶段以后',
};

const standings: Readonly<Record<RulePeriod<unknown>['standing'], string>> = {
  'in-force': '现行',
  past: '已停用',
  coming: '尚未开始',
};

const colours: Readonly<Record<Level, string>> = {
  1: '绿色',
  2: '黄色',
  3: '橙色',
  4: '红色',
  5: '紫色',
  6: '褐红色',
};

const percentText = (share: number) => `${new Big(share).times(100).toString()}%`;

const { share, few, shareOfFew } = STATIONS_NEEDED;

/** What stands for each pollutant over a month or year. */
const periodValues = [
  `${air.shortPollutants(POLLUTANTS.filter((pollutant) => PERCENTILES[pollutant] === undefined))}用日平均的平均`,
  ...POLLUTANTS.filter((pollutant) => PERCENTILES[pollutant] !== undefined).map(
    (pollutant) =>
      `${air.pollutant(pollutant)}用${air.dailyValue(pollutant)}的第${PERCENTILES[pollutant]}百分位数`,
  ),
].join('，');

const validity: readonly string[] = [
  `修约按GB/T 8170（四舍六入五成双），每个数只修约一次：浓度取整，CO保留${decimalsOf('co')}位小数；变化和比例由公布的（修约后的）数算，保留一位小数。`,
  `分指数和指数带小数的一律进到整数，不是四舍五入。`,
  `日平均：一天至少${DAILY_HOURS}小时有读数。`,
  `O₃日最大8小时平均：每个8小时里至少${EIGHT_HOUR_HOURS}小时有读数，一天至少${EIGHT_HOUR_MEANS}个有效的8小时平均；不足${EIGHT_HOUR_MEANS}个但已超过限值的，也有效。`,
  `区县和全市取点位的平均，有效点位要占${percentText(share)}；不足${few}个点位的，占${percentText(shareOfFew)}。`,
  `一个月要有${daysNeeded(month('2026-01'))}个有效日（2月${daysNeeded(month('2026-02'))}个）才出月均值。`,
  `月、季、年的浓度：${periodValues}。`,
  '优良天数比例的分母是有效监测的天数，不是日历上的天数。',
  '仪器长时间示值不变的读数不采用；缺测写明原因，不当作0。',
];

/** Words of the page of air standards. */
export const standards = {
  lead: '空气按哪一版标准、哪一套限值评价，从哪一天起，指数和级别怎么换算。水和噪声另有一页。',
  contents: '本页目录',
  standard,
  period,
  standing: (value: RulePeriod<unknown>['standing']) => standings[value],
  /** `GB 3095—2026（过渡阶段）` */
  stage: ({ id, stage }: AirLimits) => `${id}${stage ? `（${stages[stage]}）` : ''}`,
  /** `GB 3095—2026《环境空气质量标准》二级限值，过渡阶段` */
  limitStage: ({ id, stage }: AirLimits) => `${standard(id)}二级限值${stage ? `，${stages[stage]}` : ''}`,
  inForce: {
    heading: '今天执行的标准',
    caption: (today: CalendarDay) => `${dates.fullDay(today)}执行的标准和规则`,
    ownRule: '本站自定的规则',
    columns: { topic: '评价什么', standard: '标准或规则', period: '期间' },
    topics: {
      limits: '空气浓度限值',
      aqi: '空气质量指数',
      composite: '综合指数',
      water: '地表水、饮用水水源地',
      warning: '断面三色预警',
      noise: '声环境',
    },
  },
  whichDay: {
    heading: '按哪一天的标准',
    /** @param change the day on which the newest standard came into force. */
    text: (change: CalendarDay) => [
      `按数据的日期，不按发布或打开网页的日期：${dates.fullDay(addDays(change, -1))}的数据永远按旧标准评价，${dates.monthDay(change)}的按新标准。一个月、一年的综合指数，按这段时间最后一天的规则。`,
      '两边的优良天数、优良天数比例、综合指数和超标天数不能直接比较。能重新评价的，报告里把以前的数按现在的标准重新评价再比，并写明；不能的写“不可比”。浓度可以直接比较。',
    ],
  },
  limits: {
    heading: '浓度限值',
    corner: '污染物',
    daily: '日均二级限值（O₃为日最大8小时平均）；CO为毫克/立方米，其余为微克/立方米',
    annual: '年均二级限值，微克/立方米；CO和O₃没有年均限值',
    changed: '加粗的与前一阶段不同。二级限值适用于居住、商业、文化、工业和农村地区。',
    changesFrom: (from: CalendarDay) => `${dates.fullDay(from)}起变了什么`,
    change: limitChange,
  },
  aqi: {
    heading: '空气质量指数怎么换算',
    intro:
      '每项污染物的浓度按表换算成分指数，落在两行之间的按比例取；六个分指数里最大的就是空气质量指数（AQI）。指数大于50时，分指数最大的是首要污染物。',
    corner: '分指数',
    caption: (id: string, kind: Averaging) =>
      kind === 'daily'
        ? `${id}，日报：日平均，O₃为日最大8小时平均；CO为毫克/立方米，其余为微克/立方米`
        : `${id}，实时报：1小时平均；CO为毫克/立方米，其余为微克/立方米`,
    edition: (id: string, from: CalendarDay, to: CalendarDay | null, standing: string) =>
      `${id}：${period(from, to)}（${standing}）`,
    none: '—',
    aboveNotes,
    changesFrom: (id: string) => `${id}改了什么`,
    changes: aqiChanges,
    changed: '加粗的与前一版不同。',
  },
  levels: {
    heading: '六个级别和健康建议',
    caption: (id: string) => `六个级别：指数范围、颜色、对健康的影响、建议（${id}）`,
    columns: { level: '级别', aqi: 'AQI', colour: '颜色', effect: '对健康的影响', measure: '建议' },
    range: (least: number, greatest: number) => `${least}—${greatest}`,
    colour: (level: Level) => colours[level],
    groupsCaption: (id: string) => `某项污染物的分指数超过100时，哪些人群应特别注意（${id}）`,
    pollutant: '污染物',
    groups: '敏感人群',
  },
  composite: {
    heading: '综合指数',
    intro: `六项污染物的浓度各除以下面的数再相加，越小越好：${periodValues}。按公布的（修约后的）浓度计算，读者可以自己再算一遍。`,
    caption: '综合指数所用的限值；CO为毫克/立方米，其余为微克/立方米。没有写权重的，权重为1',
    corner: '污染物',
    weighted: (limit: number, weight: number) => (weight === 1 ? String(limit) : `${limit}（权重${weight}）`),
    /** `2026年3月1日至2030年12月31日：按…相加。尚无定论：…。` */
    rule: ({ name, source, certainty, from }: CompositeRule, to: CalendarDay | null) =>
      `${period(from, to)}：${name}。${certainty === 'settled' ? '已有定论' : '尚无定论'}：${source}。`,
  },
  validity: { heading: '修约和有效', list: validity },
  more: '水和噪声的标准',
  backToAir: '空气标准和限值',
};
