import type { CompositeRule } from '#src/domain/air/composite-index.ts';

/** What the files of reports say of how they were made. */
export const dataReports = {
  lead: '报告里的每张表都可以下载：CSV、XLSX和JSON，与页面上的数字完全一致。',
  notes: [
    'CSV为UTF-8编码（带BOM），一行表头，列名是英文，日期是年-月-日；每列的中文名、单位和解释在元数据和XLSX的“说明”表里。',
    '没有数值的单元格是空的，原因写在gap_reason列；空的不是0。',
    '带“演示”标记的是由程序生成的样例，文件里也写明“演示数据”，请勿引用。',
    '网址不变：报告更正时出新的版本，网址不换，版本号写在文件里。',
  ],
  datapackage: '：全部CSV的目录（Frictionless数据包），供程序读取。',
  areas: '区域',
  sections: '断面',
  /** What is told of an edition. */
  edition: (edition: number) => (edition === 1 ? '首次发布' : `第${edition}版，改了已发布的数字`),
  pictureSource: (portal: string) => `${portal}`,
  renewed: '随最新一份月报更新',
  rule: ({ name }: CompositeRule) => `综合指数：${name}`,
  airMethod: [
    '空气：日平均要有20小时读数，臭氧要有14个有效的8小时平均；区县和全市取各点位的平均，有效点位要占四分之三（不足四个点位时占一半）。',
    '浓度按GB/T 8170修约，只修约一次；标准随数据的日期走；缺测不当作0。',
    '月和累计：PM2.5、PM10、NO₂、SO₂取平均，CO取第95百分位数，O₃取第90百分位数；一个月要有27个有效日（2月25个）。',
  ],
  waterMethod: [
    '地表水：按环办〔2011〕22号单因子评价，用没有修约的值；低于检出限的按检出限的一半；比例的分母是有结果的断面。',
  ],
  /** Of a report whose figures are entered as they were published. */
  asPublished: ['数字按来源公布的照录，没有重新计算；来源没有公布的写明未公布，不当作0。'],
  trendMethod: ['近24个月的数取自各月的环境质量月报，与月报一致。'],
};
