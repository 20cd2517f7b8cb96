import type { NoiseZone } from '#src/domain/report/monthly-report.ts';
import type {
  BasinStatus,
  PollutionIndicator,
  SectionWarning,
  TrophicState,
  WarningColour,
} from '#src/domain/report/monthly-water.ts';
import type { WaterTrend } from '#src/domain/water/trend.ts';
import type { AnyItem, WaterClass } from '#src/domain/water/item.ts';

const items: Readonly<Record<AnyItem, string>> = {
  ph: 'pH',
  dissolvedOxygen: '溶解氧',
  permanganateIndex: '高锰酸盐指数',
  cod: '化学需氧量',
  bod5: '五日生化需氧量',
  ammoniaNitrogen: '氨氮',
  totalPhosphorus: '总磷',
  copper: '铜',
  zinc: '锌',
  fluoride: '氟化物',
  selenium: '硒',
  arsenic: '砷',
  mercury: '汞',
  cadmium: '镉',
  hexavalentChromium: '六价铬',
  lead: '铅',
  cyanide: '氰化物',
  volatilePhenol: '挥发酚',
  petroleum: '石油类',
  anionicSurfactant: '阴离子表面活性剂',
  sulfide: '硫化物',
  temperature: '水温',
  totalNitrogen: '总氮',
  faecalColiforms: '粪大肠菌群',
  chlorophyllA: '叶绿素a',
  transparency: '透明度',
  sulfate: '硫酸盐',
  chloride: '氯化物',
  nitrate: '硝酸盐',
  iron: '铁',
  manganese: '锰',
};

const classes: Readonly<Record<WaterClass, string>> = {
  1: 'Ⅰ类',
  2: 'Ⅱ类',
  3: 'Ⅲ类',
  4: 'Ⅳ类',
  5: 'Ⅴ类',
  6: '劣Ⅴ类',
};

/** What GB 3838 and 环办〔2011〕22号 say that water of a class is fit for, in short. */
const uses: Readonly<Record<WaterClass, string>> = {
  1: '源头水、国家自然保护区',
  2: '饮用水水源地一级保护区、珍稀水生生物栖息地',
  3: '饮用水水源地二级保护区、水产养殖区、游泳区',
  4: '一般工业用水、人体不直接接触的娱乐用水',
  5: '农业用水、一般景观用水',
  6: '除调节局部气候外，使用功能较差',
};

const statuses: Readonly<Record<BasinStatus, string>> = {
  excellent: '优',
  good: '良好',
  light: '轻度污染',
  moderate: '中度污染',
  heavy: '重度污染',
};

const trophicStates: Readonly<Record<TrophicState, string>> = {
  oligotrophic: '贫营养',
  mesotrophic: '中营养',
  'light-eutrophic': '轻度富营养',
  'moderate-eutrophic': '中度富营养',
  'heavy-eutrophic': '重度富营养',
};

const colours: Readonly<Record<WarningColour, string>> = { red: '红色', yellow: '黄色', green: '绿色' };

const zones: Readonly<Record<NoiseZone, string>> = {
  '0': '0类（康复疗养区）',
  '1': '1类（居住、文教区）',
  '2': '2类（商住混杂区）',
  '3': '3类（工业、仓储区）',
  '4a': '4a类（交通干线两侧）',
  '4b': '4b类（铁路干线两侧）',
};

const item = (name: AnyItem) => items[name];

/** `氨氮（1.30）、溶解氧` */
function indicators(list: readonly PollutionIndicator[]): string {
  return list
    .map(
      ({ item: name, multiple }) => `${items[name]}${multiple === null ? '' : `（${multiple.toFixed(2)}）`}`,
    )
    .join('、');
}

/** `劣于目标；总磷、氨氮接近限值；比上一期（Ⅱ类）变差` */
function warningReasons({ reasons }: SectionWarning): string {
  return reasons
    .map((reason) => {
      if (reason.kind === 'worse-than-target') return '劣于目标';
      if (reason.kind === 'near-limit') return `${reason.items.map(item).join('、')}接近限值`;
      return `比上一期（${classes[reason.before]}）变差`;
    })
    .join('；');
}

const trends: Readonly<Record<WaterTrend, string>> = {
  'much-better': '明显好转',
  better: '有所好转',
  none: '无明显变化',
  worse: '有所变差',
  'much-worse': '明显变差',
};

export const water = {
  trend: (value: WaterTrend) => trends[value],
  item,
  /** The name of an item known by its id as text; what is no id stays as it is. */
  itemNamed: (name: string) => (items as Readonly<Record<string, string>>)[name] ?? name,
  class: (value: WaterClass) => classes[value],
  use: (value: WaterClass) => uses[value],
  status: (value: BasinStatus) => statuses[value],
  trophicState: (value: TrophicState) => trophicStates[value],
  colour: (value: WarningColour) => colours[value],
  indicators,
  warningReasons,
  notDrinkable: '水质类别说的是适合什么用途，不等于可以直接饮用或游泳。',
};

export const noise = { zone: (zone: NoiseZone) => zones[zone] };
