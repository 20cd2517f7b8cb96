import type { CalendarDay } from '#src/domain/calendar.ts';

/** Words of tables on a page, and of the files that hold the same tables. */
export const downloads = {
  yes: '是',
  no: '否',
  /** A change with its sign: `+6.5`, `−3.8`; nothing is 持平. */
  change: (value: number, size: string) => (value === 0 ? '持平' : `${value > 0 ? '+' : '−'}${size}`),
  /** A cell that has nothing to say: no value, and no reason why. */
  nothing: '—',
  noRows: '没有数据',
  /** A unit behind the head of its column. */
  unit: (unit: string) => `（${unit}）`,
  /** Below a table: its files and its permanent address. */
  table: {
    /** Said behind each link, for those who hear only the links. */
    of: (title: string) => `（${title}）`,
    formats: { csv: 'CSV', xlsx: 'XLSX', json: 'JSON' },
    permanent: '链接',
  },
  /** The last columns of CSV and XLSX. */
  extra: {
    gapReason: {
      title: '缺测原因',
      description: '这一行里没有数值的列和原因；空的是没有缺测',
    },
    provenance: {
      title: '数据性质',
      description: '数据是公布的、编制的，还是由程序生成的',
    },
  },
  /** Names of the sheets of an XLSX. */
  sheets: { data: '数据', guide: '说明' },
  guide: {
    table: '表',
    caption: '内容',
    report: '报告',
    period: '时间范围',
    provenanceKind: '数据性质',
    provenance: '来源',
    edition: '版本',
    editionText: (edition: number, day: CalendarDay) => `第${edition}版，${day}发布`,
    address: '网址',
    standards: '所用标准',
    terms: '使用',
    contact: '联系',
    notes: '注',
    dictionary: { column: '列', key: '在CSV和JSON里的名称', unit: '单位', description: '解释' },
    limits: { item: '限值', period: '时段', value: '数值', unit: '单位', standard: '标准' },
  },
  demonstration: '演示数据：由程序生成，不是真实的监测，请勿引用。',
  /** No licence is granted by anyone; what can be asked for is the source. */
  terms: '引用请注明来源。',
  /** What the limits of GB 3095 are for. */
  limitPeriods: {
    annual: '年平均',
    daily: '日平均',
    eightHours: '日最大8小时平均',
  },
  /** Of the catalogue of all data. */
  catalogue: {
    name: 'environment-reports',
    title: (portal: string) => `${portal}：环境质量报告的数据`,
    description: '每份周报、月报、年报里的每一张表。CSV为UTF-8编码；缺测的单元格为空，原因写在gap_reason列。',
    /** A table of a report. */
    table: (report: string, table: string) => `${report}：${table}`,
    caption: '每份报告覆盖的日期、发布的日期和版本；元数据里有每个文件的地址、大小和校验值',
    columns: { report: '报告', covers: '覆盖', edition: '版本', tables: '表', metadata: '元数据' },
    tables: (count: number) => `${count}张`,
    contents: '数据按报告分',
    kinds: { now: '最新', annual: '年报', monthly: '月报', weekly: '周报' },
    group: (name: string, count: number) => `${name}（${count}份）`,
  },
} as const;
