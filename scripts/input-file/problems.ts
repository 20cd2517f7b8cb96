/** What can be wrong with input, and what is worth a look without being wrong. */
export const KINDS = {
  file: '文件不能用',
  'broken-row': '列数与表头不同',
  'bad-date': '日期不是真实的一天',
  'no-name': '没有名称',
  'not-a-number': '不是数字',
  negative: '负值',
  'no-detection-limit': '未检出，但没有检出限',
  'out-of-range': '超出合理范围（检查单位）',
  'bad-word': '不是可用的写法',
  'class-without-values': '有类别而没有数值',
  conflict: '同一时次有两行不同的值',
  duplicate: '与前面的行相同，只用一次',
  remark: '表格以外的说明，没有用',
  'unused-columns': '没有用到的列',
  'no-values': '没有任何数值，也没有说明原因',
} as const;

export type ProblemKind = keyof typeof KINDS;

/** One place in a file: the message names file, line, value and cure. */
export type Problem = {
  readonly kind: ProblemKind;
  readonly file: string;
  /** 1 where the file as a whole is meant. */
  readonly line: number;
  readonly message: string;
};

/** What is told without refusing the file. */
const HARMLESS: ReadonlySet<ProblemKind> = new Set<ProblemKind>([
  'duplicate',
  'remark',
  'no-values',
  'unused-columns',
]);

export function isHarmless({ kind }: Problem): boolean {
  return HARMLESS.has(kind);
}

/** The most problems of one kind that are printed one by one. */
const SHOWN = 20;

/** Problems as lines to print, by kind; of a kind with very many the first ones and their number. */
export function problemLines(problems: readonly Problem[]): string[] {
  const byKind = Map.groupBy(problems, ({ kind }) => kind);
  return [...byKind].flatMap(([kind, found]) => {
    const rest = found.length - SHOWN;
    return [
      ...found.slice(0, SHOWN).map(({ message }) => message),
      ...(rest > 0 ? [`…… “${KINDS[kind]}”另有 ${rest} 处。`] : []),
    ];
  });
}
