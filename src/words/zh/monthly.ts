import { lastDayOfMonth, type Month } from '#src/domain/month.ts';
import type { MonthlyReport } from '#src/domain/report/monthly-report.ts';
import { isMissing } from '#src/domain/report/missing-part.ts';
import type { TrendFigure } from '#src/domain/report/trends.ts';
import { CITY } from '#src/domain/report/weekly-report.ts';
import { dates } from './dates.ts';
import { ownArea } from './month-air-sentences.ts';
import { changeText, LAST_YEAR, PREVIOUS, share } from './month-comparisons.ts';
import { contents, PARTS } from './month-contents.ts';
import { headline, lead } from './month-headline.ts';
import { shares } from './month-shares.ts';
import { targets } from './month-targets.ts';
import { failedWords, waterFinding, waterOf, waterSentence } from './month-water-sentences.ts';
import { toDate } from './windows.ts';

const KIND = '环境质量月报';

/** What a monthly report follows over the months. */
const TRENDS: readonly TrendFigure[] = ['pm25', 'good-share'];

/** `2026年10月`; `空气2021年6月，水2021年1—6月` */
function covers(report: MonthlyReport): string {
  const [own, whole] = [dates.month(report.month), toDate(report.month)];
  if (waterOf(report)?.window !== 'yearToDate' || own === whole) return own;
  return isMissing(report.air) ? whole : `空气${own}，水${whole}`;
}

/** Sentences, heads and links of monthly reports. */
export const monthly = {
  kind: KIND,
  title: (report: MonthlyReport) => report.title ?? `${KIND}${dates.month(report.month)}`,
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
  covers,
  missing: {
    'not-published': '这一份报告没有公布这一部分。',
    'not-supplied': '这一份报告没有这一部分的数据。',
    'not-measured': '这个月没有监测这一部分。',
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
  contents,
  trends: TRENDS,
  more: { air: '每天、每级和各项比较', water: '每个断面的结果' },
  airPage: (month: Month) => `${dates.month(month)}空气详表`,
  waterPage: (month: Month) => `${dates.month(month)}地表水详表`,
  /** `128个断面里127个有结果，停测：某断面。没有不达标的断面。三色预警：红色1个、黄色20个、绿色104个。` */
  waterSentence,
  waterFinding,
  failed: failedWords,
  files: { json: '全部数据（JSON，含各断面的监测值）', metadata: '元数据（JSON）' },
  targets,
  shares,
};
