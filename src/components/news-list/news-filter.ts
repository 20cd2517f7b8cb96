import { choiceIn, searchOf, unknownIn } from '#src/components/filter/address.ts';
import { linkOf, linksIn, restoreLinks } from '#src/components/filter/narrow-links.ts';
import { chosenFacets } from '#src/domain/facets.ts';
import { ALL_NEWS, type NewsChoice } from '#src/domain/news-facets.ts';
import { partOf } from './filter-parts.ts';
import { filterWords } from './filter-words.ts';
import type { IndexRow } from './index-row.ts';
import { showNews } from './show-news.ts';

/** Narrows the news down by several facets at once. What is chosen stands in the address: it can be shared, and survives Back. */
class NewsFilter extends HTMLElement {
  private readonly links = linksIn(this);
  private readonly words = filterWords(this.dataset['words'] ?? '{}', this.links);
  private readonly status = partOf(this, 'status');
  private readonly unfiltered = this.status.textContent;
  private readonly pageTitle = document.title;
  private rows: readonly IndexRow[] | null = null;
  private failed = false;

  connectedCallback(): void {
    this.addEventListener('click', (event) => this.follow(event));
    partOf(this, 'clear').addEventListener('click', () => this.choose(location.pathname));
    addEventListener('popstate', () => void this.show());
    void this.show();
  }

  /** A plain click on a link of the filter narrows the list down in place. */
  private follow(event: MouseEvent): void {
    const link = (event.target as Element).closest('a'); // clicks are on elements
    const isPlain = !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (this.failed || !isPlain || !link?.matches('[data-facet] a, [data-part="nearest"] a')) return;
    event.preventDefault();
    this.choose(link.href);
  }

  private choose(address: string): void {
    const pressed = document.activeElement;
    history.pushState(null, '', address);
    void this.show().then(() => {
      this.status.scrollIntoView({ block: 'nearest' });
      if (!pressed?.checkVisibility()) this.status.focus(); // the keyboard goes on from what is still there
    });
  }

  /** Shows what the address asks for. */
  private async show(): Promise<void> {
    const choice = this.choice();
    try {
      if (chosenFacets(choice).length > 0) this.rows ??= await this.fetched();
      // Another may have been chosen meanwhile.
      if (searchOf(choice) === searchOf(this.choice())) this.tell(choice);
    } catch (error) {
      console.warn(error);
      this.failed = true;
      restoreLinks(this.links);
      this.status.textContent = this.words.failed;
    }
  }

  private async fetched(): Promise<readonly IndexRow[]> {
    this.status.textContent = this.words.waiting;
    const response = await fetch(this.dataset['source'] ?? '');
    return (await response.json()) as IndexRow[]; // written by index.json.ts
  }

  private tell(choice: NewsChoice): void {
    const count = showNews(this, this.links, this.words, choice, this.rows);
    const told = count === null ? this.unfiltered : this.words.found(choice, count);
    this.status.textContent = this.words.unknown(unknownIn(location.search, choice)) + told;
    document.title = count === null ? this.pageTitle : this.words.title(choice);
  }

  private choice(): NewsChoice {
    return choiceIn(location.search, ALL_NEWS, (facet, value) => !!linkOf(this.links[facet], value));
  }
}

customElements.define('news-filter', NewsFilter);
