/** The search box: a plain form, until a reader turns to it. Nothing of the search is loaded before. */
class SearchBox extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('focusin', () => void this.wake(), { once: true });
  }

  private async wake(): Promise<void> {
    const { suggestIn } = await import('./suggest.ts');
    suggestIn(this);
  }
}

customElements.define('search-box', SearchBox);
