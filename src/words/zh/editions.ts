import type { CalendarDay, PartialDay } from '#src/domain/calendar.ts';
import type { ReportKind } from '#src/domain/edition.ts';

type Dated = {
  readonly published: CalendarDay | PartialDay;
  readonly firstPublished?: CalendarDay | PartialDay | null;
};

const COMPARED: Readonly<Record<ReportKind, string>> = {
  weeklyReports: '比前一周的变化按这一版发布时前一周的数字计算。',
  monthlyReports: '同比、环比和走势按这一版发布时各月的数字计算。',
  annualReports: '',
};

/** Words of the editions of a report. */
export const editions = {
  edition: (edition: number) => `第${edition}版`,
  /** The title of a page that shows one edition. */
  title: (title: string, edition: number) => `${title}（第${edition}版）`,
  changes: '各版前后对照',
  superseded: (edition: number, newer: number) => `这是第${edition}版，已被第${newer}版取代。`,
  current: (edition: number) => `这是第${edition}版，现行的一版。`,
  /** What the figures of an earlier edition are compared with stays as it was too. */
  supersededNote: (kind: ReportKind) => `数字照当时发布的样子保留，不再变。${COMPARED[kind]}`,
  currentNote:
    '这一版的数字在报告页上，下面的每张表、每张图都连到那里。这个网址以后不变：有了新版，这里改放这一版当时的全部数字和图。',
  toCurrent: '看现行的一版',
  toReport: '看报告全文',
  dates: (period: string, edition: number, { published, firstPublished }: Dated) =>
    `${period}，第${edition}版，${published}发布${firstPublished ? `；首次发布${firstPublished}` : ''}`,
  /** When a report came out, and of a later edition also when that did: `2026-09-15，第2版2026-09-28`. */
  publishedOn: (edition: number, published: string, issued: string) =>
    edition === 1 ? published : `${published}，第${edition}版${issued}`,
  /** The day of an edition, where only one is told: `第2版2026年9月28日`. */
  issuedOn: (edition: number, issued: string) => (edition === 1 ? issued : `第${edition}版${issued}`),
  /** Of a report that another is compared with. */
  rebased: (title: string, day: string) =>
    `《${title}》在本报告发布后改过数字（${day}）；本页取用它的，都按改后的数字计算。`,
  rebasedTitle: '用来比较的报告后来改过',
  rebasedChanges: '看改了什么',
  tables: '这一版的表和图',
  /** The one chart of a week, in which a reader chooses the pollutant. */
  weekChart: '六项污染物逐日浓度',
  /** A chart, in a list with tables. */
  chart: (title: string) => `${title}（图）`,
  json: '这一版的JSON',
  changesTitle: (title: string) => `${title}：各版前后对照`,
  changesLead: '每一处改了的数字，原来是多少，现在是多少。',
  between: (earlier: number, later: number) => `第${earlier}版到第${later}版`,
  differences: (count: number) => `改了${count}处`,
  same: '两版的表没有不同的数字。',
  caption: (earlier: number, later: number) => `第${earlier}版与第${later}版不同的数字`,
  columns: { table: '表', row: '行', column: '列', old: '原来', now: '现在' },
  /** Shares that stand in sentences and in no table. */
  shares: {
    title: '达标率',
    unit: '（%）',
    names: {
      sourceShare: '饮用水水源达标率（按水源个数）',
      volumeShare: '饮用水水源达标率（按取水量）',
      dayShare: '功能区噪声昼间达标率',
      nightShare: '功能区噪声夜间达标率',
    },
  },
  rowAdded: '（原来没有这一行）',
  rowRemoved: '（这一行已删去）',
};
