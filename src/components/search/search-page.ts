import { linksIn } from '#src/components/filter/narrow-links.ts';
import { partOf } from '#src/components/news-list/filter-parts.ts';
import { calendarDay } from '#src/domain/calendar.ts';
import { queryOf } from '#src/search/query.ts';
import { askedIn, hrefOf, STEP, type Asked } from './asked.ts';
import { tellFacets } from './facet-counts.ts';
import { find, type Finding } from './find.ts';
import { search } from './open-search.ts';
import { wordsOf } from './search-words.ts';
import { tellFinding, type ResultsWords } from './tell-finding.ts';
import { tellHelp } from './tell-help.ts';

/** Milliseconds without a key before the index is asked. */
const PAUSE = 200;

/** The search page: what it asks for stands in the address, so that it can be shared and survives Back. */
class SearchPage extends HTMLElement {
  private readonly words = wordsOf<ResultsWords>(this);
  private readonly links = linksIn(partOf(this, 'facets'));
  private readonly results = partOf(this, 'results');
  private readonly input = this.querySelector('input');
  private readonly pageTitle = document.title;
  private pause: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    partOf(this, 'script').hidden = false;
    this.addEventListener('click', (event) => this.follow(event));
    this.input?.form?.addEventListener('submit', (event) => this.submit(event));
    this.input?.addEventListener('input', (event) => this.type(event));
    this.input?.addEventListener('compositionend', (event) => this.type(event));
    addEventListener('popstate', () => void this.show());
    void this.show();
  }

  /** A plain click on a link that asks for something else asks for it in place. */
  private follow(event: MouseEvent): void {
    const link = (event.target as Element).closest('a'); // clicks are on elements
    const isPlain = !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!isPlain || !link || link.pathname !== location.pathname || link.search === '') return;
    event.preventDefault();
    const listed = this.results.querySelectorAll('li').length;
    const isMore = link.closest('[data-part="more"]') !== null;
    history.pushState(null, '', link.href);
    void this.show().then(() => this.focusFrom(isMore ? listed : null));
  }

  /** Leads the keyboard on: to the first result that was added, or to what is said of the results. */
  private focusFrom(listed: number | null): void {
    const added = listed === null ? null : this.results.querySelectorAll('li')[listed]?.querySelector('a');
    if (added) added.focus();
    else if (!document.activeElement?.checkVisibility()) partOf(this, 'status').focus();
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault();
    clearTimeout(this.pause);
    const next = hrefOf({ ...this.asked(), q: this.input?.value ?? '', show: STEP, isExact: false });
    if (next !== location.pathname + location.search) history.pushState(null, '', next);
    void this.show();
  }

  private type(event: Event): void {
    clearTimeout(this.pause);
    if (event instanceof InputEvent && event.isComposing) return;
    this.pause = setTimeout(() => {
      const next = { ...this.asked(), q: this.input?.value ?? '', show: STEP, isExact: false };
      history.replaceState(null, '', next.q === '' ? location.pathname : hrefOf(next));
      void this.show();
    }, PAUSE);
  }

  private asked(): Asked {
    return askedIn(location.search);
  }

  /** Shows what the address asks for. */
  private async show(): Promise<void> {
    const asked = this.asked();
    const address = location.search;
    const isCurrent = () => address === location.search; // another may have been asked for meanwhile
    if (this.input && this.input !== document.activeElement) this.input.value = asked.q;
    if (this.input && this.input.value === '') this.input.value = asked.q;
    this.toggleAttribute('data-asking', true);
    delete this.results.dataset['resultCount'];
    try {
      const today = calendarDay(new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' }));
      const finding = await find(asked, today, (text) => isCurrent() && this.say(this.words[text]));
      if (!isCurrent()) return;
      tellFinding(this, asked, finding, this.words, this.pageTitle);
      await this.help(asked, finding, isCurrent);
    } catch (error) {
      console.warn(error);
      if (isCurrent()) this.fail(asked);
    }
    if (isCurrent()) this.toggleAttribute('data-asking', false);
  }

  /** What may come later: how many results each choice leaves, and where else to look. */
  private async help(asked: Asked, finding: Finding, isCurrent: () => boolean): Promise<void> {
    if (queryOf(asked.q).terms.length === 0) return;
    const choices = await search.choices(finding.terms, asked.chosen);
    if (!isCurrent()) return;
    tellFacets(this.links, asked, choices);
    partOf(this, 'facets').hidden = finding.answer.unnarrowed < 2 && Object.keys(asked.chosen).length === 0;
    await tellHelp(this, asked, finding, this.words, isCurrent);
  }

  private fail(asked: Asked): void {
    this.say(this.words.failed);
    const retry = document.createElement('a');
    retry.href = hrefOf(asked);
    retry.textContent = this.words.retry;
    partOf(this, 'told').replaceChildren(retry);
  }

  private say(text: string): void {
    partOf(this, 'status').textContent = text;
  }
}

customElements.define('search-page', SearchPage);
