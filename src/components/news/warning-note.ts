import { stateOf } from './warning-clock.ts';

for (const note of document.querySelectorAll<HTMLElement>('.warning-note')) {
  const { states = '{}' } = note.dataset;
  const word = note.querySelector('strong');
  const state = stateOf(note);
  if (!state || !word) continue;
  note.dataset['state'] = state;
  word.textContent = (JSON.parse(states) as Record<string, string>)[state] ?? ''; // written beside it
  note.querySelector('[data-as-of]')?.remove();
}
