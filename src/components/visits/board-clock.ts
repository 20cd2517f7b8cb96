import { calendarDay } from '#src/domain/calendar.ts';
import { outlookOf } from '#src/domain/outlook.ts';
import { thisMinute } from '#src/components/ui/this-minute.ts';
import { scriptWordsFor } from '#src/words/script-words.ts';
import { sessionsIn } from './session-card.ts';

const { outlook } = scriptWordsFor(location);
const sessions = sessionsIn(document).flatMap(({ session }) => session ?? []);

/** Says what lies ahead as of now, and which day is today: a page ages after it was built, and while it is open. */
function tellAhead(): void {
  const now = thisMinute();
  const day = calendarDay(now.slice(0, 10));
  tell('main h1', outlook.headline(outlookOf(sessions, now)));
  tell('[data-part="today"]', outlook.today(day));
  putBackOver(day.slice(0, 7));
  document.querySelector('.month-grid [aria-current]')?.removeAttribute('aria-current');
  const days = document.querySelectorAll(`[data-grid="${day.slice(0, 7)}"] td:not(.month-grid__blank)`);
  days[Number(day.slice(8)) - 1]?.setAttribute('aria-current', 'date');
}

/** Months that are over stand behind those to come. */
function putBackOver(current: string): void {
  const over = document.querySelector('[data-part="over"]');
  for (const month of document.querySelectorAll<HTMLElement>('.board-month')) {
    if ((month.dataset['month'] ?? '') < current && month.parentElement !== over) over?.append(month);
  }
}

function tell(part: string, text: string): void {
  const element = document.querySelector(part);
  if (element && element.textContent.trim() !== text) element.textContent = text;
}

tellAhead();
window.setInterval(tellAhead, 60_000);
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) tellAhead();
});
