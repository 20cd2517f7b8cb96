/** The part of Pagefind's interface that is used. */
type Pagefind = {
  search(query: string): Promise<{ results: { data(): Promise<Found> }[] }>;
};

type Found = { url: string; excerpt: string; meta: { title?: string } };

const PAGEFIND = '/pagefind/pagefind.js';
const SHOWN = 30;

/** Asks Pagefind for the query in the address and lists what it finds. */
class SearchResults extends HTMLElement {
  connectedCallback(): void {
    const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
    const input = document.querySelector<HTMLInputElement>('main input[name="q"]');
    if (input) input.value = query;
    if (query === '') return;
    this.say(this.dataset['waiting'] ?? '');
    this.find(query).catch((error: unknown) => {
      console.warn(error);
      this.say(this.dataset['failed'] ?? '');
    });
  }

  private async find(query: string): Promise<void> {
    const pagefind = (await import(/* @vite-ignore */ PAGEFIND)) as Pagefind; // written by the build
    const { results } = await pagefind.search(query);
    const found = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
    const words = results.length > 0 ? this.dataset['count'] : this.dataset['none'];
    this.say((words ?? '').replace('COUNT', String(results.length)).replace('QUERY', query));
    this.querySelector('[data-results]')?.replaceChildren(...found.map(item));
  }

  private say(text: string): void {
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = text;
  }
}

function item({ url, excerpt, meta }: Found): HTMLLIElement {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  const text = document.createElement('p');
  text.append(...marked(excerpt));
  entry.append(link, text);
  return entry;
}

/** Pagefind's excerpts are escaped text with `<mark>`: parsed as such, and nothing else is kept. */
function marked(excerpt: string): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}

customElements.define('search-results', SearchResults);
