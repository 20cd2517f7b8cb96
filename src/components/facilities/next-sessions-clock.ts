import '#src/components/visits/state-clock.ts';
import { shownRows } from './next-sessions.ts';

const rowsOf = (list: Element | null | undefined) => [...(list?.children ?? [])] as HTMLElement[]; // of HTML
const stateOf = (row: Element) => row.querySelector<HTMLElement>('.state-badge')?.dataset['state'] ?? '';

/** Shows the next sessions of a list by the states of their badges, hides the others, and says so where none is left. */
function showNext(block: HTMLElement): void {
  const { next, among = '' } = block.dataset;
  const rows = rowsOf(block.querySelector('[data-rows]'));
  const states = rows.map(stateOf);
  const shown = shownRows(states, among.split(' '), Number(next));
  rows.forEach((row, at) => (row.hidden = !shown[at]));
  hide(block.querySelector('[data-none-left]'), shown.includes(true));
  const rest = rowsOf(block.querySelector('[data-rest]'));
  rest.forEach((row, at) => (row.hidden = shown[at] === true || states[at] === 'ended'));
  hide(
    block.querySelector('details'),
    rest.every(({ hidden }) => hidden),
  );
}

function hide(element: HTMLElement | null, hidden: boolean): void {
  if (element) element.hidden = hidden;
}

function showAll(): void {
  document.querySelectorAll<HTMLElement>('[data-next]').forEach(showNext);
}

showAll();
new MutationObserver(showAll).observe(document.body, {
  subtree: true,
  attributes: true,
  attributeFilter: ['data-state'],
});
