import { stateOf } from '#src/components/news/warning-clock.ts';

const MINUTE = 60_000;

/** Shows the warnings that are in force now, and hides the others. */
function showWarnings(): void {
  for (const list of document.querySelectorAll<HTMLElement>('.home-warnings')) {
    const warnings = [...list.querySelectorAll<HTMLElement>('[data-from]')];
    for (const warning of warnings) warning.hidden = stateOf(warning) !== 'in-force';
    list.hidden = warnings.every(({ hidden }) => hidden);
  }
}

showWarnings();
setInterval(showWarnings, MINUTE); // a page may stay open while a warning begins or ends
