import { linkTo, partOf } from '#src/components/news-list/filter-parts.ts';
import { thisMinute } from '#src/components/ui/this-minute.ts';
import { calendarDay } from '#src/domain/calendar.ts';
import { sessionReasons } from '#src/domain/visit-fit.ts';
import type { PlaceFacts, Reason, VisitNeed } from '#src/domain/visit-need.ts';
import { scriptWordsFor } from '#src/words/script-words.ts';
import { fitOf } from '#src/domain/visit-need.ts';
import { forgetWhy, listByFit, whyText } from './fit-lists.ts';
import { needOf, type NeedChoice } from './need-address.ts';
import { NeedFilter } from './need-filter.ts';
import { sessionsIn, stateOf, type CardSession } from './session-card.ts';

const { visitReasons, outlook } = scriptWordsFor(location);
const NEAREST = 3;

/** A session with why it fits a need, or does not. */
type Answered = CardSession & { readonly place: string; readonly reasons: readonly Reason[] };

/** All sessions, by month; with a need, those that fit it, those that do not and why. */
class VisitBoard extends NeedFilter {
  private readonly places = JSON.parse(this.dataset['places'] ?? '{}') as Readonly<
    Record<string, PlaceFacts>
  >; // by VisitBoard.astro
  private readonly lists = [...this.querySelectorAll<HTMLElement>('.board-month .slot-list')];
  /** Where each line belongs while nothing is asked for. */
  private readonly homes = this.lists.map((list) => ({ list, lines: [...list.children] }));
  private readonly sessions = this.lists.flatMap((list) => sessionsIn(list));

  protected restore(): void {
    forgetWhy(this.sessions.map(({ card }) => card));
    for (const { list, lines } of this.homes) list.replaceChildren(...lines);
    for (const month of this.months()) month.hidden = false;
    for (const link of this.querySelectorAll('[data-fit]')) link.removeAttribute('data-fit');
  }

  protected answer(choice: NeedChoice): string {
    const need = needOf(choice);
    const answered = this.answered(need);
    const own = answered.filter(({ day }) => need.month === null || day.startsWith(need.month));
    for (const month of this.months())
      month.hidden = !(month.dataset['month'] ?? '').startsWith(need.month ?? '');
    const judged = own.map(({ card, place, reasons }) => ({
      line: card,
      place: this.factsOf(place),
      reasons,
    }));
    const counts = listByFit(this, judged, this.names);
    this.markGrid(own);
    const isVain = counts.fits + counts.unclear === 0;
    partOf(this, 'nothing').hidden = !isVain;
    partOf(this, 'nearest').replaceChildren(...(isVain ? this.nearest(answered) : []));
    this.linkFinder();
    return visitReasons.found(counts, this.dataset['unit'] ?? '');
  }

  /** Every session that is not over, with why it fits or does not. */
  private answered(need: VisitNeed): Answered[] {
    const now = thisMinute();
    return this.sessions.flatMap((one): Answered[] => {
      const state = stateOf(one, now);
      if (state === 'ended' || one.day < now.slice(0, 10)) return [];
      const reasons = one.session
        ? sessionReasons(need, one.session, this.factsOf(one.place), now)
        : [{ about: 'state', verdict: 'no', state } as const];
      return [{ ...one, reasons }];
    });
  }

  private markGrid(answered: readonly Answered[]): void {
    for (const { id, reasons } of answered) {
      for (const link of this.querySelectorAll<HTMLElement>(
        `.month-grid a[href="#s-${id}"]:not(:has([data-state="moved"]))`,
      )) {
        link.dataset['fit'] = fitOf(reasons);
      }
    }
  }

  /** The sessions that can be asked for and against which the least speaks, soonest first. */
  private nearest(answered: readonly Answered[]): HTMLLIElement[] {
    const against = ({ reasons }: Answered) => reasons.filter(({ verdict }) => verdict === 'no').length;
    return answered
      .filter(({ reasons }) => reasons.every(({ about, verdict }) => about !== 'state' || verdict !== 'no'))
      .toSorted((a, b) => against(a) - against(b))
      .slice(0, NEAREST)
      .map((one) => this.nearestLine(one));
  }

  private nearestLine({ card, id, day, reasons }: Answered): HTMLLIElement {
    const line = document.createElement('li');
    const name = card.querySelector('a')?.textContent ?? '';
    const why = document.createElement('span');
    why.textContent = whyText(reasons, 'no', this.names);
    const tag = card.querySelector('.demo-tag')?.cloneNode(true);
    line.append(
      linkTo(`/visits/sessions/${id}/`, `${outlook.day(calendarDay(day))} ${name}`),
      ...(tag ? [tag] : []),
      why,
    );
    return line;
  }

  /** The finder asks for the same, but for what it does not know. */
  private linkFinder(): void {
    const link = this.querySelector<HTMLAnchorElement>('[data-part="finder"]');
    const asked = new URLSearchParams(location.search);
    for (const name of ['stage', 'kind', 'weekday']) asked.delete(name);
    if (link) link.search = asked.toString();
  }

  private factsOf(place: string): PlaceFacts {
    const facts = this.places[place];
    if (!facts) throw new RangeError(place);
    return facts;
  }

  private months(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.board-month')];
  }
}

customElements.define('visit-board', VisitBoard);
