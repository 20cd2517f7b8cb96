import { thisMinute } from '#src/components/ui/this-minute.ts';
import { stateFrom } from './badge-data.ts';
import { STATE_SHAPES } from './state-shapes.ts';

/** Says of each session and event what its state is now: a page ages after it was built, and while it is open. */
export function tellStates(root: ParentNode): void {
  const now = thisMinute();
  for (const badge of root.querySelectorAll<HTMLElement>('.state-badge[data-bookable]')) {
    const { bookable = '', states = '{}' } = badge.dataset;
    const state = stateFrom(bookable, now);
    if (badge.dataset['state'] === state) continue;
    badge.dataset['state'] = state;
    badge.querySelector('path')?.setAttribute('d', STATE_SHAPES[state]);
    const word = badge.querySelector('span');
    if (word) word.textContent = (JSON.parse(states) as Record<string, string>)[state] ?? ''; // written beside it
  }
}

/** Again with the first second of each minute. */
function keepTelling(): void {
  tellStates(document);
  window.setTimeout(keepTelling, 60_000 - (window.Date.now() % 60_000));
}

keepTelling();
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) tellStates(document);
});
