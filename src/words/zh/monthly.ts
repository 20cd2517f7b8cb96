import type { Change, Compared, PointChange } from '#src/domain/comparison.ts';
import { monthNumber, type Month } from '#src/domain/month.ts';
import type { AreaMonthSummary, MonthAirSummary } from '#src/domain/report/month-summary.ts';
import {
  isMissing,
  type AirStatistics,
  type MonthlyReport,
  type SectionSummary,
  type WaterWindow,
} from '#src/domain/report/monthly-report.ts';
import type { TrendFigure } from '#src/domain/report/trends.ts';
import { CITY } from '#src/domain/report/weekly-report.ts';
import { summaryOf } from '#src/domain/water/summary.ts';
import { airLimitsOn } from '#src/domain/standards/edition.ts';
import { lastDayOfMonth } from '#src/domain/month.ts';
import { advice } from './advice.ts';
import { trends } from './trends.ts';
import { dates } from './dates.ts';
import type { ComparedShare, MonthShares } from '#src/domain/report/month-shares.ts';
import type { AgainstTarget } from '#src/domain/report/targets.ts';
import type { TrendTarget } from '#src/domain/trend.ts';
import { tables } from './tables.ts';

type Phrases = readonly string[];

/** A share as the city's reports print it: one decimal, but a whole hundred without. */
function share(value: number): string {
  return value === 100 ? '100' : value.toFixed(1);
}

/** `空气31天里30天优良`; without counts the share. */
function airFinding({ validDays, byLevel, goodShare }: AirStatistics): string {
  if (validDays !== null && byLevel) {
    const good = byLevel[1] + byLevel[2];
    if (validDays === 0) return '没有发布空气质量指数';
    return good === validDays ? `空气${validDays}天全部优良` : `空气${validDays}天里${good}天优良`;
  }
  return goodShare === null ? '空气优良天数比例未公布' : `空气优良天数比例${share(goodShare)}%`;
}

/** `128个断面126个达标` */
function waterFinding({ measured, passed, sections }: SectionSummary): string {
  const all = measured ?? sections;
  if (all === null) return '断面数未公布';
  if (passed === null) return `${all}个断面`;
  return passed === all ? `${all}个断面全部达标` : `${all}个断面${passed}个达标`;
}

/** The window of water that a report speaks of first, and its row for the whole scope. */
type Water = {
  readonly window: 'month' | 'yearToDate';
  readonly values: WaterWindow;
  readonly summary: SectionSummary;
};

function waterOf({ water, scope }: MonthlyReport): Water | null {
  if (isMissing(water)) return null;
  for (const window of ['month', 'yearToDate'] as const) {
    const values = water[window];
    if (isMissing(values)) continue;
    // A source that prints no sums still names its sections.
    const printed = values.summaries.find(({ area }) => area === scope) ?? values.summaries[0];
    if (printed || values.sections.length > 0) {
      return { window, values, summary: printed ?? summaryOf(scope, values.sections) };
    }
  }
  return null;
}

function ownArea(report: MonthlyReport, air: MonthAirSummary | null): AreaMonthSummary | null {
  return air?.areas.find(({ area }) => area === report.scope) ?? air?.areas[0] ?? null;
}

/** `2026年10月，`, `空气31天全部优良，`, `128个断面127个达标` */
function headline(report: MonthlyReport, air: MonthAirSummary | null): Phrases {
  const own = ownArea(report, air);
  const water = waterOf(report);
  const period =
    water?.window === 'yearToDate' && monthNumber(report.month) > 1 ? `1—${monthNumber(report.month)}月` : '';
  const findings = [
    ...(own ? [airFinding(own.month)] : []),
    ...(water ? [`${period}${waterFinding(water.summary)}`] : []),
  ];
  return [
    `${dates.month(report.month)}，`,
    ...findings.map((text, index) => (index < findings.length - 1 ? `${text}，` : text)),
  ];
}

/** `比去年同月下降3.7%`; `与去年同月不可比` */
function changeText(compared: Compared<Change | PointChange>, base: string): string {
  if (compared.kind === 'incomparable') return `与${base}不可比`;
  if (compared.kind === 'none')
    return compared.why === 'no-report' ? `没有${base}的报告可比` : `没有${base}的数值可比`;
  const { change, rejudged, crossesReferenceState } = compared;
  const again =
    (rejudged === null ? '' : `（${base}已按本期的标准重新评价）`) +
    (crossesReferenceState ? '（2018年9月1日前后监测状态不同，只作参考）' : '');
  if (change.direction === 'flat') return `与${base}持平${again}`;
  const size = 'percent' in change ? `${change.percent.toFixed(1)}%` : `${change.points.toFixed(1)}个百分点`;
  return `比${base}${change.direction === 'up' ? '上升' : '下降'}${size}${again}`;
}

/** Shares in words, suspended sections counted, warnings counted. */
function waterSentence({ values, summary }: Water): string {
  const { sections, measured, goodShare, classes } = summary;
  const stopped = values.sections.filter(({ gap }) => gap === 'suspended');
  const names = stopped.map(({ name, note }) => (note ? `${name}（${note}）` : name)).join('、');
  const suspended =
    sections !== null && measured !== null && measured < sections
      ? `${sections}个断面里${measured}个有结果，停测${names ? `：${names}` : `${sections - measured}个`}。`
      : '';
  // The bar of the classes says the share of Ⅰ to Ⅲ, where they are known.
  const good = goodShare === null || classes ? '' : `Ⅰ—Ⅲ类断面占${share(goodShare)}%。`;
  return [suspended, good, failedWords(summary), warnings(values)].join('');
}

function failedWords({ failed }: SectionSummary): string {
  return failed.length === 0 ? '没有不达标的断面。' : `没有达标的断面：${failed.join('、')}。`;
}

function warnings({ sections }: WaterWindow): string {
  const count = (colour: string) => sections.filter(({ warning }) => warning?.colour === colour).length;
  if (sections.every(({ warning }) => warning === null)) return '';
  return `三色预警：红色${count('red')}个、黄色${count('yellow')}个、绿色${count('green')}个。`;
}

const KIND = '环境质量月报';

const PARTS = {
  air: '空气',
  townships: '乡镇（街道）PM2.5',
  water: '地表水',
  drinking: '饮用水水源地',
  noise: '功能区噪声',
};

/** What a monthly report follows over the months. */
const TRENDS: readonly TrendFigure[] = ['pm25', 'good-share'];

const LAST_YEAR = '去年同月';
const PREVIOUS = '上月';

/** PM2.5 with its comparisons, the worst district, the sections that failed. */
function lead(
  report: MonthlyReport,
  air: MonthAirSummary | null,
  areaName: (area: string) => string,
): string {
  return [pm25Sentence(report, air), worstSentence(air, areaName), failedSentence(report)].join('');
}

function pm25Sentence(report: MonthlyReport, air: MonthAirSummary | null): string {
  const own = ownArea(report, air);
  if (!own) return '';
  const { pm25 } = own.month.concentrations;
  if (pm25 === null) return `PM2.5月均值${tables.gap(own.month.gaps.pm25) ?? ''}。`;
  const { annual } = airLimitsOn(lastDayOfMonth(report.month));
  const side = annual.pm25 !== null && pm25 > annual.pm25 ? '高于' : '不高于';
  const compared = [
    [own.lastYear.concentrations.pm25, LAST_YEAR] as const,
    [own.previous.concentrations.pm25, PREVIOUS] as const,
  ].flatMap(([change, base]) => (change.kind === 'none' ? [] : [changeText(change, base)]));
  const limit = `${side}年均二级限值${annual.pm25}（只作参照）`;
  return `${[`PM2.5平均${pm25}微克/立方米`, ...compared, limit].join('，')}。`;
}

/** The district with the least good share, where they differ. */
function worstSentence(air: MonthAirSummary | null, areaName: (area: string) => string): string {
  const shares = (air?.areas ?? [])
    .slice(1)
    .flatMap(({ area, month }) => (month.goodShare === null ? [] : [{ area, share: month.goodShare }]));
  const least = Math.min(...shares.map((row) => row.share));
  const worst = shares.filter((row) => row.share === least);
  if (shares.length < 2 || worst.length === shares.length) return '';
  return `优良天数比例最低的是${worst.map(({ area }) => areaName(area)).join('、')}（${share(least)}%）。`;
}

function failedSentence(report: MonthlyReport): string {
  const water = waterOf(report);
  if (!water) return '';
  const { failed } = water.summary;
  if (failed.length === 0) return '';
  const named =
    failed.length <= 3 ? failed.join('、') : `${failed.slice(0, 3).join('、')}等${failed.length}个断面`;
  return `没有达标的是${named}。`;
}

export const monthly = {
  kind: KIND,
  title: (report: MonthlyReport) => report.title ?? `环境质量月报${dates.month(report.month)}`,
  crumb: (month: Month) => dates.month(month),
  headline,
  lead,
  share,
  waterOf,
  ownArea,
  changeText,
  /** What the figures rest on; a published report does not say until when. */
  asOf: ({ month, provenance }: MonthlyReport) =>
    provenance.kind === 'published' ? '未注明' : `${dates.monthDay(lastDayOfMonth(month))}24时`,
  noneEntered: '未收录',
  /** `环境质量月报`; that of a district names it. */
  kicker: ({ scope }: MonthlyReport, area: string) => (scope === CITY ? KIND : `${area}${KIND}`),
  neighbours: '前后各月',
  earlier: '上一月',
  later: '下一月',
  covers: (report: MonthlyReport) => {
    const water = waterOf(report);
    const own = dates.month(report.month);
    return water?.window === 'yearToDate' ? `空气${own}，水${tables.toDate(report.month)}` : own;
  },
  missing: {
    'not-published': '这一份报告没有公布这一部分。',
    'not-supplied': '这一份报告没有这一部分的数据。',
    'not-read': '来源的这一部分没有读到，本站没有收录；原报告有没有、写了什么，没有核对。',
  },
  parts: PARTS,
  key: {
    label: '主要数字',
    good: '优良天数比例',
    pm25: 'PM2.5平均',
    index: '综合指数',
    pass: '断面达标率',
    pm25Unit: '微克/立方米',
    lastYear: LAST_YEAR,
    previous: PREVIOUS,
    /** `Ⅰ—Ⅲ类断面98.4%` */
    good3: (value: number) => `Ⅰ—Ⅲ类断面${share(value)}%`,
  },
  contents: {
    label: '本页内容',
    links: (hasTrends: boolean, hasAdvice: boolean) => [
      { href: '#air', label: PARTS.air },
      ...(hasTrends ? [{ href: '#trends', label: trends.heading }] : []),
      { href: '#water', label: PARTS.water },
      { href: '#drinking', label: PARTS.drinking },
      { href: '#townships', label: PARTS.townships },
      { href: '#noise', label: PARTS.noise },
      ...(hasAdvice ? [{ href: '#advice', label: advice.heading }] : []),
      { href: '#downloads', label: '下载和来源' },
    ],
  },
  trends: TRENDS,
  more: { air: '每天、每级和各项比较', water: '每个断面的结果' },
  airPage: (month: Month) => `${dates.month(month)}空气详表`,
  waterPage: (month: Month) => `${dates.month(month)}地表水详表`,
  /** `10月128个断面有125个有结果，Ⅰ—Ⅲ类占98.4%。三色预警：红色1个、黄色20个、绿色104个。` */
  waterSentence,
  waterFinding,
  failed: failedWords,
  files: { json: '全部数据（JSON，含各断面的监测值）', metadata: '元数据（JSON）' },
  /** `2024年的目标：PM2.5不高于28微克/立方米，1—6月26，在目标以内。` */
  targets,
  /** `昼间达标率96.5%，比去年同月上升1.0个百分点，与上月持平；…` */
  shares: {
    drinking: ({ source, volume }: MonthShares) =>
      `${shareSentence('水源达标率', source)}；${shareSentence('水量达标率', volume)}。`,
    noise: ({ day, night }: MonthShares) =>
      `${shareSentence('昼间达标率', day)}；${shareSentence('夜间达标率', night)}。`,
  },
};

function targets(month: Month, list: readonly AgainstTarget[]): string {
  const year = `${month.slice(0, 4)}年`;
  const known = list.flatMap((item) =>
    item.target === null ? [] : [targetSentence(month, item, item.target)],
  );
  const unknown = list.filter(({ target }) => target === null).map(({ figure }) => TARGETS[figure].name);
  return [
    ...(known.length > 0 ? [`${year}的目标：${known.join('；')}。`] : []),
    ...(unknown.length > 0 ? [`${year}的${unknown.join('、')}目标没有查到公布的数，不作对比。`] : []),
  ].join('');
}

const TARGETS: Readonly<Record<AgainstTarget['figure'], { name: string; unit: string }>> = {
  pm25: { name: 'PM2.5', unit: '微克/立方米' },
  'good-share': { name: '优良天数比例', unit: '%' },
};

function targetSentence(month: Month, { figure, value, isMet }: AgainstTarget, target: TrendTarget): string {
  const { name, unit } = TARGETS[figure];
  const bound = `${target.direction === 'at-most' ? '不高于' : '不低于'}${target.value}${unit}`;
  if (value === null) return `${name}${bound}，${tables.toDate(month)}没有数值`;
  return `${name}${bound}，${tables.toDate(month)}为${value}，${isMet ? '在目标以内' : '没有达到目标'}`;
}

function shareSentence(name: string, { value, lastYear, previous }: ComparedShare): string {
  const compared = [[lastYear, LAST_YEAR] as const, [previous, PREVIOUS] as const].flatMap(
    ([change, base]) => (change.kind === 'none' ? [] : [changeText(change, base)]),
  );
  return [`${name}${percent(value)}`, ...compared].join('，');
}

function percent(value: number | null): string {
  return value === null ? '没有可算的数据' : `${share(value)}%`;
}
