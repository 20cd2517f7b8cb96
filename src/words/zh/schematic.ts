type Count = { readonly word: string; readonly count: number; readonly names: readonly string[] };

export const schematic = {
  note: '示意图，不是测绘地图：只表示各区县大致相邻，不表示面积、边界和点的位置。',
  list: '各区县',
  key: '图例',
  /** Of a district or mark without a tone. */
  unknown: '没有数据',
  /** A mark that is a place and nothing more. */
  place: '点位',
  /** `15个断面：Ⅱ类13个，Ⅳ类2个（老东桥、溪口）` */
  marks: (noun: string, counts: readonly Count[]) => {
    const all = counts.reduce((sum, { count }) => sum + count, 0);
    const [only] = counts;
    // Mere places: `点位2个：图书馆、富林印务`
    if (only && counts.length === 1 && only.word === noun) return `${noun}${all}个：${only.names.join('、')}`;
    const parts = counts.map(
      ({ word, count, names }) => `${word}${count}个${names.length > 0 ? `（${names.join('、')}）` : ''}`,
    );
    return `${all}个${noun}：${parts.join('，')}`;
  },
};
