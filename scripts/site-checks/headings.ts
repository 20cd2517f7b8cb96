import { tagOf, textOf, type Page } from './page.ts';

/** One `<h1>`, no level skipped, none empty. */
export function headingProblems(page: Page): string[] {
  const headings = page
    .all('h1', 'h2', 'h3', 'h4', 'h5', 'h6')
    .map((element) => ({ level: Number(tagOf(element).slice(1)), text: textOf(element) }));
  const skipped = headings.flatMap(({ level, text }, index) => {
    const before = headings[index - 1]?.level ?? 0;
    return level > before + 1 ? [`标题“${text}”是 <h${level}>，跳了级。请改成 <h${before + 1}>。`] : [];
  });
  const empty = headings
    .filter(({ text }) => text === '')
    .map(({ level }) => `有空的 <h${level}>。请写上文字或删去。`);
  return [...firstLevel(headings.filter(({ level }) => level === 1).length), ...skipped, ...empty];
}

function firstLevel(count: number): string[] {
  if (count === 1) return [];
  return [
    count === 0 ? '没有 <h1>。请给页面一个大标题。' : `有 ${count} 个 <h1>。请只留一个，其余改成 <h2>。`,
  ];
}
