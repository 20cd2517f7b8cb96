import { partOf } from '#src/components/news-list/filter-parts.ts';
import type { BookingPayload } from '#src/domain/booking-payload.ts';
import { fill } from './fill.ts';
import { PATIENCE_MS, sendRequest, type Sent } from './send.ts';
import type { SheetWords } from './sheet-data.ts';
import { FINISHED } from './finished.ts';

/** Sends a finished request to the form service when the reader presses, says how it goes, and lets it be tried again. */
function serve(sheet: HTMLElement, endpoint: string, words: SheetWords): void {
  let payload: BookingPayload | null = null;
  partOf(sheet, 'online').hidden = false;
  partOf(sheet, 'online-to').textContent = fill(words.send.to, { host: new URL(endpoint).host });
  const button = partOf(sheet, 'submit') as HTMLButtonElement; // by BookingResult.astro
  const label = button.textContent;
  sheet.addEventListener(FINISHED, (event) => {
    payload = (event as CustomEvent<BookingPayload>).detail; // by booking-sheet.ts
    button.textContent = label;
    button.setAttribute('aria-disabled', 'false');
    tell(sheet, []);
    markStep(sheet, 0);
  });
  button.addEventListener('click', () => {
    const sent = payload;
    if (!sent || button.getAttribute('aria-disabled') === 'true') return;
    button.setAttribute('aria-disabled', 'true'); // the focus stays
    tell(sheet, [words.send.sending]);
    void sendRequest(endpoint, sent, Number(sheet.dataset['patience'] ?? PATIENCE_MS)).then((outcome) => {
      if (payload !== sent) return; // another request by now
      button.setAttribute('aria-disabled', String(outcome.kind === 'accepted')); // it has the request
      button.textContent = outcome.kind === 'failed' ? words.send.again : label;
      tell(sheet, sentencesOf(outcome, words));
      if (outcome.kind === 'accepted') markStep(sheet, 1);
    });
  });
}

function tell(sheet: HTMLElement, sentences: readonly string[]): void {
  partOf(sheet, 'sent').textContent = sentences.join('\n');
}

function sentencesOf(outcome: Sent, { send }: SheetWords): string[] {
  if (outcome.kind === 'refused') return [send.refused, outcome.message];
  if (outcome.kind === 'accepted') {
    const { message, reference } = outcome;
    return [
      send.accepted,
      message,
      ...(reference === null ? [] : [fill(send.acceptedReference, { reference })]),
    ];
  }
  return [fill(send[outcome.why], { status: outcome.status, seconds: PATIENCE_MS / 1000 })];
}

function markStep(sheet: HTMLElement, index: number): void {
  [...partOf(sheet, 'steps').children].forEach((step, position) => {
    if (position === index) step.setAttribute('aria-current', 'step');
    else step.removeAttribute('aria-current');
  });
}

const sheet = document.querySelector<HTMLElement>('booking-sheet');
const { endpoint, words } = sheet?.dataset ?? {};
if (sheet && endpoint) serve(sheet, endpoint, JSON.parse(words ?? '{}') as SheetWords); // by BookingSheet.astro
