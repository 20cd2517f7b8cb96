import type { CalendarDay, Week } from '#src/domain/calendar.ts';
import { levelOfDay, type AreaDay } from '#src/domain/air/area-day.ts';
import { LEVELS } from '#src/domain/air/level.ts';
import type { FrozenNote } from '#src/domain/air/network.ts';
import type { Pollutant } from '#src/domain/air/pollutant.ts';
import type { Change } from '#src/domain/comparison.ts';
import type { WeekSummary } from '#src/domain/report/week-summary.ts';
import { airLimitsOn, aqiStandardOn } from '#src/domain/standards/edition.ts';
import type { AirLimits } from '#src/domain/standards/gb3095.ts';
import { air } from './air.ts';
import { dates } from './dates.ts';

/** A headline in phrases: a line may break only between them. */
type Phrases = readonly string[];

/** `空气7天里5天优良` */
function finding({ counts }: WeekSummary): string {
  const { good, valid } = counts;
  if (valid < 7) return `有效${valid}天，空气${good}天优良`;
  return good === 7 ? '空气7天全部优良' : `空气7天里${good}天优良`;
}

function headline(week: Week, summary: WeekSummary): Phrases {
  return [`${dates.week(week)}，`, finding(summary)];
}

/** How it was and why; against the week before and the limit; what is missing; what changed in the rules. */
function lead(summary: WeekSummary): string {
  return [course(summary), concentration(summary), missing(summary), standards(summary)].join('');
}

function course(summary: WeekSummary): string {
  const { polluted, counts } = summary;
  if (polluted.length > 0) {
    const days = LEVELS.toReversed().flatMap((level) => {
      const own = polluted.filter((day) => day.level === level).map(({ day }) => day);
      return own.length > 0 ? [`${dates.list(own)}${air.level(level)}`] : [];
    });
    return `${days.join('，')}，首要污染物是${both(causes(summary))}。`;
  }
  const good = counts.byLevel[2];
  if (good === 0) return `${counts.valid}天都是优。`;
  const excellent = counts.byLevel[1] > 0 ? `优${counts.byLevel[1]}天、良${good}天` : `${good}天都是良`;
  return `${excellent}，没有污染天；良的日子首要污染物主要是${both(summary.main)}。`;
}

/** The primary pollutants of the polluted days. */
function causes({ polluted }: WeekSummary): Pollutant[] {
  return [...new Set(polluted.flatMap(({ primary }) => primary))];
}

function both(pollutants: readonly Pollutant[]): string {
  return pollutants.map(air.fullPollutant).join('和');
}

function concentration({ concentrations, pm25Change, days, exceedances }: WeekSummary): string {
  if (concentrations.pm25 === null) return '';
  const over = exceedances.filter(({ exceedances: all }) =>
    all.some(({ pollutant }) => pollutant === 'pm25'),
  );
  const limit = `日均限值${limitWords(days.map(({ day }) => day))}微克/立方米`;
  const against = over.length > 0 ? `有${over.length}天超过${limit}` : `每天都没有超过${limit}`;
  return `PM2.5一周平均${concentrations.pm25}微克/立方米，${changeWords(pm25Change)}，${against}。`;
}

/** `75`; in a week that holds the change of standard, both limits. */
function limitWords(days: readonly CalendarDay[]): string {
  const limits = [...new Set(days.map((day) => airLimitsOn(day).daily.pm25))];
  if (limits.length === 1) return String(limits[0]);
  const first = days.find((day) => airLimitsOn(day).daily.pm25 === limits[1]);
  return `（${first ? dates.monthDay(first) : ''}以前${limits[0]}，起${limits[1]}）`;
}

function changeWords(change: Change | null): string {
  if (change === null) return '没有上一周的报告可比';
  if (change.direction === 'flat') return '与上一周持平';
  return `比上一周${change.direction === 'up' ? '上升' : '下降'}${change.percent}%`;
}

function missing({ withoutAqi }: WeekSummary): string {
  return withoutAqi.length === 0 ? '' : `${dates.list(withoutAqi)}有效数据不足，没有发布指数。`;
}

function standards({ days, standards: ids }: WeekSummary): string {
  if (ids.length < 2) return '';
  const change = days.map(({ day }) => day).find((day) => aqiStandardOn(day).id === ids[1]);
  const day = change ? dates.monthDay(change) : '';
  return `这一周换了标准：${day}起按${ids[1]}评价，此前按${ids[0]}，两边的优良天数不能直接比较。`;
}

/** `7天里5天优良，` and `最近一天为优`. */
function answer(summary: WeekSummary): Phrases {
  const last = summary.days.at(-1);
  const level = last && levelOfDay(last);
  return [
    `${finding(summary).replace('空气', '')}，`,
    `最近一天${level ? `为${air.level(level)}` : '没有发布指数'}`,
  ];
}

/** `2月4日，空气质量指数159，中度污染，首要污染物PM2.5` */
function dayText(day: AreaDay): string {
  const level = levelOfDay(day);
  if (level === null) return `${dates.monthDay(day.day)}，没有发布空气质量指数`;
  const primary = day.primary.length > 0 ? `，首要污染物${air.shortPollutants(day.primary)}` : '';
  return `${dates.monthDay(day.day)}，空气质量指数${day.aqi}，${air.level(level)}${primary}`;
}

/** `GB 3095—2026二级限值（过渡阶段）` */
function limitName({ id, stage }: AirLimits): string {
  const stages = { transition: '（过渡阶段）', final: '' };
  return `${id}二级限值${stage ? stages[stage] : ''}`;
}

export const weekly = {
  listHeading: '空气质量周报',
  listLead: '每周一份：空气怎么样，为什么，怎么做。新的在前。',
  year: (year: number) => `${year}年`,
  years: '按年份看',
  latest: '最近一份',
  rowFinding: ({ counts }: WeekSummary) => `${counts.valid}天里${counts.good}天优良`,
  kind: '空气质量周报',
  finding,
  headline,
  lead,
  answer,
  dates: { covers: '覆盖', published: '发布', asOf: '数据截至', next: '下一份应出' },
  nextPublished: '已发布',
  noNext: '没有后续：据历史数据补编',
  overdue: '已过期：到今天还没有下一份',
  strip: '这一周七天的空气质量',
  stripNote:
    '大数字是当天的空气质量指数（AQI），越小越好；横线以下为优良（AQI不超过100）；小字是首要污染物。',
  dayText,
  limitName,
  daily: {
    heading: '每天六项污染物',
    caption: (week: Week) => `全市${dates.fullWeekRange(week)}每天的空气质量指数和六项污染物浓度`,
    day: '日期',
    aqi: 'AQI',
    level: '级别',
    primary: '首要污染物',
    coverage: { hours: '有效小时', stations: '有效点位' },
    note: '单位：微克/立方米，CO为毫克/立方米。O₃为日最大8小时平均，其余为日平均。加粗并有底线的，超过当天的日均二级限值。',
    none: '—',
  },
  districts: {
    heading: '各区县',
    caption: (week: Week) =>
      `${dates.fullWeekRange(week)}。优良天数：优良的天数／有效的天数；PM2.5：一周平均，微克/立方米。按行政区划顺序排列。`,
    area: '区县',
    good: '优良天数',
    pm25: 'PM2.5均值',
    worst: '最重一天',
    city: '全市',
    missing: '这一周的数据只有全市的小时值，没有分区县的数据。',
    days: (good: number, valid: number) => `${good}／${valid}`,
  },
  exceedances: {
    heading: '超过限值的日子',
    none: '这一周没有一天超过日均限值。',
    item: (pollutant: Pollutant, value: number, limit: number, multiple: number) =>
      `${air.pollutant(pollutant)}${air.dailyValue(pollutant)}${air.value(pollutant, value)}，限值${limit}，超${multiple.toFixed(2)}倍`,
    note: '只列全市。按GB 3095二级日均限值判断；超标倍数＝（浓度−限值）÷限值。',
  },
  quality: {
    heading: '没有采用的读数',
    frozen: (note: FrozenNote) =>
      `${note.place}的${air.shortPollutants(note.pollutants)}连续${note.hours}小时示值不变（${dates.monthDay(note.from)}至${dates.monthDay(note.to)}），按缺测处理。`,
  },
  terms: {
    heading: '这些词是什么',
    list: (ids: readonly string[], limits: readonly string[]) =>
      [
        [
          '空气质量指数（AQI）',
          '把六项污染物的浓度各换算成一个分指数，取最大的一个。越小越好，100以内为优良。',
        ],
        ['首要污染物', 'AQI大于50时，分指数最大的污染物；并列的都列出。'],
        ['优良天', 'AQI不超过100的日子。它由指数判断，与“达标”不是一回事：达标按GB 3095的浓度限值判断。'],
        [
          '有效',
          '一天至少20小时有读数，日平均才算数；O₃至少要有14个有效的8小时平均。不足的写明原因，不当作0。',
        ],
        ['所用标准', `指数按${ids.join('和')}，限值按${limits.join('和')}。标准随数据的日期走。`],
      ] as const,
  },
  downloads: {
    heading: '下载、引用和来源',
    csv: 'CSV表格',
    json: 'JSON',
    note: 'CSV为UTF-8编码，可用表格软件打开；缺测为空，并有原因一列。',
    demonstration: '演示数据：由程序生成，不是真实的监测，请勿引用。',
    columns: {
      week: '周',
      day: '日期',
      area: '区域',
      aqi: 'AQI',
      level: '级别',
      primary: '首要污染物',
      gaps: '缺测原因',
      standard: '评价标准',
      provenance: '数据性质',
    },
  },
  cite: {
    heading: '引用',
    text: (
      site: { bureau: string; portal: string },
      title: string,
      range: string,
      published: CalendarDay,
      edition: number,
      demonstration: boolean,
    ) =>
      `数据来源：${site.portal}《${title}》（${range}，${published}发布，第${edition}版${demonstration ? '，演示数据，请勿引用' : ''}）`,
  },
  neighbours: '前后各周',
  earlier: '上一周',
  later: '下一周',
};
