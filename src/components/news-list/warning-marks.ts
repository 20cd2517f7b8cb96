import { stateOf } from '#src/components/news/warning-clock.ts';

/** Says of each warning in a list whether it is in force, as of now: a page ages after it was built. */
export function tellStates(lists: ParentNode): void {
  for (const mark of lists.querySelectorAll<HTMLElement>('.warning-mark')) {
    const state = stateOf(mark);
    if (!state) continue;
    mark.dataset['state'] = state;
    mark.textContent = (JSON.parse(mark.dataset['states'] ?? '{}') as Record<string, string>)[state] ?? ''; // written with it
  }
}

tellStates(document);
