import type { TrendFigure } from '#src/domain/report/trends.ts';

const airTrends: readonly TrendFigure[] = ['pm25', 'o3', 'good-share', 'composite-index'];
const waterTrends: readonly TrendFigure[] = ['sections-good-share', 'sections-pass-share'];

/** The pages of the newest air and water. */
export const now = {
  airTitle: '空气怎么样',
  airLead: '最近一周的空气、怎么做，和近24个月的变化。',
  waterTitle: '水怎么样',
  waterLead: '最近一月的地表水、饮用水水源地，和近24个月的变化。',
  airTrends,
  waterTrends,
  readMonth: '读完整月报',
  /** `PM2.5 27`, under the name of a district. */
  airValue: (pm25: number) => `PM2.5：${pm25}`,
  airSchematic: (day: string) =>
    `级别是${day}的（这一周的最后一天），PM2.5是一周的平均，单位微克/立方米。点是监测点位，没有自己的数值；名称取自不同时候的数据文件，有的是同一点位的旧名。`,
  sections: '断面三色预警',
  sectionsNoun: '断面',
  failedHeading: '没有达标的断面',
  warningRule: '红、黄、绿怎么划分',
  advice: '怎么做',
  waterAdvice: '河水、湖水不等于可以直接饮用或游泳。看到死鱼、水色异常、排污，请打12369。',
  drinking: '饮用水水源地',
};
