import type { Month } from '#src/domain/month.ts';
import type { WaterWindow } from '#src/domain/report/monthly-water.ts';
import { dates } from './dates.ts';
import { windowName, type Window } from './windows.ts';

const METHODS: Readonly<Record<NonNullable<WaterWindow['method']>, string>> = {
  manual: '，手工监测',
  automatic: '，自动监测',
};

const method = (value: WaterWindow['method']) => (value ? METHODS[value] : '');

/** Titles, captions and notes of the tables of water and noise. */
export const waterTables = {
  waterAreas: {
    title: (window: Window) => (window === 'month' ? '各区县断面' : '各区县断面，当年累计'),
    caption: (window: Window, month: Month, how: WaterWindow['method']) =>
      `${windowName(window, month)}地表水断面的水质类别和达标情况${method(how)}`,
    notes: ['比例的分母是有结果的断面；停测的断面不算。达标：不劣于这个断面的目标类别。'],
  },
  sections: {
    title: (window: Window) => (window === 'month' ? '各断面' : '各断面，当年累计'),
    caption: (window: Window, month: Month, how: WaterWindow['method']) =>
      `${windowName(window, month)}每个断面的类别、目标、主要污染指标${method(how)}`,
    notes: (warnings: boolean) => [
      '单因子评价：各项里最差的一项就是断面的类别，用没有修约的值判断；水温、总氮、粪大肠菌群不参加。',
      ...(warnings ? ['三色预警是本站自定的规则，见“断面三色预警”。'] : []),
    ],
  },
  basins: {
    title: '水系',
    caption: (month: Month) => `${dates.month(month)}各水系的水质状况`,
    notes: ['断面不少于5个的按类别比例评价，少于5个的按各项平均值评价（环办〔2011〕22号）；湖库不算在内。'],
  },
  trophic: {
    title: '湖库营养状态',
    caption: (month: Month) => `${dates.month(month)}湖泊和水库的综合营养状态指数`,
    notes: ['小于30贫营养，30—50中营养，大于50富营养。'],
  },
  drinking: {
    title: '饮用水水源地',
    caption: (month: Month) => `${dates.month(month)}各水源地的水质和取水量`,
    notes: ['水源水是没有处理过的原水，不是自来水。按Ⅲ类和GB 3838表2的限值判断。'],
  },
  noise: {
    title: '功能区噪声',
    caption: (month: Month) => `${dates.month(month)}各测点昼间和夜间的点次`,
    notes: ['昼间6时至22时，夜间22时至次日6时；一次测量为一个点次，不超过功能区限值为达标（GB 3096-2008）。'],
  },
};
