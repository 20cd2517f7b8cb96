/** Words of the lists of reports and of what narrows them down. */
export const reportLists = {
  filter: '按类别和年份找报告',
  kindLabel: '类别',
  yearLabel: '年份',
  kinds: { all: '全部', weekly: '周报', monthly: '月报', annual: '年报' },
  allYears: '全部年份',
  year: (year: number) => `${year}年`,
  /** Behind the name of a kind or year; read out as `57份`. */
  count: (count: number) => `${count}份`,
  /** `2026年（57份）` */
  yearHeading: (year: number, count: number) => `${year}年（${count}份）`,
  /** Of a list that is not divided by year. */
  undivided: '各份',
  onlyYear: (year: number) => `只看${year}年`,
  /** A year too far back to be listed in full here. */
  older: (year: number, count: number) => `看${year}年的${count}份`,
  /** `2026-11-24发布` */
  published: (day: string) => `${day}发布`,
  none: '还没有这一类报告。',
  titles: {
    year: (year: number) => `${year}年的报告`,
    weeklyYear: (year: number) => `${year}年空气质量周报`,
    monthlyYear: (year: number) => `${year}年环境质量月报`,
  },
  leads: {
    all: '空气每周、每月的情况，水每月的情况，和每年公布的数。新的在前。每份都写明覆盖的日期、来源和所用的标准。',
    year: (year: number) => `${year}年的周报、月报和年报，新的在前。`,
    monthly: '每月一份：空气、地表水、饮用水水源地、噪声。公布的按原文照录，前后不一致的地方也照录并说明。',
    annual: '每年公布的空气、水和噪声的数，按原文照录。没有查到的年份写明，不作推测。',
  },
};
