import type { Glossary } from '#src/schemas/glossary.ts';

type Term = Glossary['terms'][number];

const groups: Readonly<Record<Term['group'], string>> = {
  air: '空气',
  water: '水',
  noise: '噪声',
  comparison: '比较',
  report: '报告和数据',
};

/** Words of the page that explains words. */
export const glossary = {
  title: '术语',
  lead: '报告里的词是什么意思。先用一句话说，想知道更多的再往下看；由标准规定的，写明是哪个标准的哪一条。',
  contents: '按类别找',
  group: (group: Term['group']) => groups[group],
  /** `出处：HJ 633—2026《…》，4.2、表1` */
  source: ({ standard, clause }: NonNullable<Term['source']>) =>
    `出处：${standard}${clause === null ? '' : `，${clause}`}`,
};
