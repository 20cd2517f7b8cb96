/** Words of the editions of a report. */
export const editions = {
  edition: (edition: number) => `第${edition}版`,
  /** The title of a page that shows one edition. */
  title: (title: string, edition: number) => `${title}（第${edition}版）`,
  changes: '各版前后对照',
  superseded: (edition: number, newer: number) => `这是第${edition}版，已被第${newer}版取代。`,
  current: (edition: number) => `这是第${edition}版，现行的一版。`,
  supersededNote: '数字照当时发布的样子保留。同比、环比按各月现在的数字计算，与当时的可能不同。',
  currentNote: '这个网址以后不变：有了新版，这里保留这一版的全部数字。',
  toCurrent: '看现行的一版',
  toReport: '看报告全文',
  dates: (period: string, published: string) => `${period}，${published}发布`,
  tables: '这一版的表',
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
