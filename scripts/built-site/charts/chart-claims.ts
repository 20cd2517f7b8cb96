import { silent, type Claim, type Said } from '../claims.ts';
import { ratio } from '../exact.ts';
import { textsOf, valuesOf, type ChartRead, type FigureRead } from './chart-read.ts';

const LABEL = '(\\d+年\\d+月|\\d+年|\\d+月\\d+日)';
const NUMBER = '([\\d.]+)';

/** What the finding of a chart may say, by its values and limits. */
export function findingClaims({ labels }: ChartRead, figure: FigureRead): Claim[] {
  const values = valuesOf(figure);
  const known = values.filter((value) => value !== null).length;
  const judged = values.filter(
    (value, index) => value !== null && (figure.limits[index] ?? null) !== null,
  ).length;
  const over = values.filter(
    (value, index) => value !== null && value > (figure.limits[index] ?? Infinity),
  ).length;
  const last = values.findLastIndex((value) => value !== null);
  const latest = (label = '', value = ''): Said[] => [
    ['最近一期', label, labels[last]],
    ['最近的数', value, textsOf(figure)[last]],
  ];
  return [
    { pattern: new RegExp(`(\\d+)天超过限值$`), says: (days) => [['超限天数', days, over]] },
    {
      pattern: /每天都没有超过限值$/,
      says: () => [
        ['超限天数', 0, over],
        ['有数据的天数', values.length, known],
      ],
    },
    {
      pattern: /有数据的(\d+)天都没有超过限值$/,
      says: (days) => [
        ['超限天数', 0, over],
        ['有数据的天数', days, known],
      ],
    },
    { pattern: /没有(?:有效)?数据$/, says: () => [['有数据的期数', 0, known]] },
    {
      pattern: /(?:有数据的|有限值的)?(\d+)(?:个月|年)里有(\d+)(?:个月|年)高于.+$/,
      says: (all, high) => [
        ['评价的期数', all, judged],
        ['高于限值的期数', high, over],
      ],
    },
    {
      pattern: /(?:有数据的|有限值的)?(\d+)(?:个月|年)都不高于.+$/,
      says: (all) => [
        ['评价的期数', all, judged],
        ['高于限值的期数', 0, over],
      ],
    },
    { pattern: new RegExp(`${LABEL}是${NUMBER}(?:\\D*)$`), says: latest },
  ];
}

/** What its sentence may say. */
export function sentenceClaims(chart: ChartRead, figure: FigureRead): Claim[] {
  const labels = chart.labels.map((label) => label.replace(/^(\d+)\/(\d+)$/, '$1月$2日'));
  const [values, texts] = [valuesOf(figure), textsOf(figure)];
  let [from, to] = [0, values.length];
  let named = -1;
  const extreme = (what: string, pick: (...numbers: number[]) => number): Claim => ({
    pattern: new RegExp(`${what}${LABEL}的${NUMBER}%?`),
    says: (label = '', value = '') => {
      named = labels.indexOf(label);
      const within = values.slice(from, to).filter((number) => number !== null);
      return [
        [`${label}的数`, value, texts[named]],
        [what, Number(value), pick(...within)],
      ];
    },
  });
  const over = (limit = '', times = '1.0'): Said[] => [
    ['限值', limit, figure.limits[named]],
    ['倍数', times, ratio(values[named] ?? 0, Number(limit))],
  ];
  const missing = values.filter((value) => value === null).length;
  const last = values.findLastIndex((value) => value !== null);
  return [
    {
      pattern: new RegExp(`${LABEL}起(?:执行新的空气质量标准|污染物浓度换了计量状态)，前后的数不能直接比较`),
      says: (label = '') => [
        [
          '换标准的一期',
          label,
          labels[figure.breaks?.find(({ index }) => labels[index] === label)?.index ?? -1],
        ],
      ],
      due: (figure.breaks ?? []).length > 0,
    },
    { pattern: new RegExp(`${LABEL}及以前`), says: (label = '') => ((to = labels.indexOf(label) + 1), []) },
    {
      pattern: new RegExp(`${LABEL}起`),
      says: (label = '') => (([from, to] = [labels.indexOf(label), values.length]), []),
    },
    {
      pattern: new RegExp(`最近是${LABEL}的${NUMBER}%?`),
      says: (label, value) => [
        ['最近一期', label, labels[last]],
        ['最近的数', value, texts[last]],
      ],
    },
    extreme('最高是', Math.max),
    extreme('最低是', Math.min),
    extreme('只有', Math.max),
    {
      pattern: new RegExp(`(?:有数据的)?(?:各天)?都是${NUMBER}%?`),
      says: (value) => {
        named = values.findIndex((number, index) => index >= from && number !== null);
        return values
          .slice(from, to)
          .flatMap((number, index): Said[] =>
            number === null ? [] : [[`第${from + index + 1}个数`, value, texts[from + index]]],
          );
      },
    },
    { pattern: /[，（]略高于[^\d）]*(?:8小时\D+)?([\d.]+)）?/, says: (limit) => over(limit) },
    { pattern: /[，（][^\d）]*(?:8小时\D+)?([\d.]+)的([\d.]+)倍）?/, says: over },
    {
      pattern: /(\d+)(?:个月|年|天)没有(?:有效)?数据/,
      says: (count) => [['没有数据的期数', count, missing]],
      due: missing > 0,
    },
    silent(/[，；。]/),
  ];
}
