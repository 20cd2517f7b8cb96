import { thisMinute } from '#src/components/ui/this-minute.ts';

/** Says what there is to see in this month, and frames it in the strips: a page ages after it was built. */
export function tellMonth(root: ParentNode): void {
  const month = thisMinute().slice(5, 7);
  for (const sentence of root.querySelectorAll<HTMLElement>('[data-sentences]')) {
    const texts = JSON.parse(sentence.dataset['sentences'] ?? '[]') as string[]; // written with it, January first
    sentence.textContent = texts[Number(month) - 1] ?? '';
  }
  for (const cell of root.querySelectorAll<HTMLElement>('[data-month]')) {
    cell.toggleAttribute('data-now', Number(cell.dataset['month']) === Number(month));
  }
}

tellMonth(document);
