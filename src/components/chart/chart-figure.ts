import type { Figure, FigureData } from './figure-data.ts';

/** Loads the drawing library when a chart comes near the screen, lets the reader choose what is shown, and saves it as a picture. */
class ChartFigure extends HTMLElement {
  connectedCallback(): void {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        // Without the library the drawing in the page stays, which says the same.
        this.start().catch((error: unknown) => console.warn(error));
      },
      { rootMargin: '300px' },
    );
    observer.observe(this);
  }

  private async start(): Promise<void> {
    const data = JSON.parse(this.dataset['chart'] ?? '{}') as FigureData; // written by the component
    const frame = this.find('[data-canvas]');
    const { drawChart } = await import('./draw-chart.ts');
    const select = this.find('select') as HTMLSelectElement | null; // the selector says so
    const chosen = () => data.series.find(({ id }) => id === (select?.value ?? this.dataset['lead']));
    const first = chosen();
    if (!frame || !first) return;
    this.reveal();
    this.describe(first); // a browser may have kept an earlier choice
    const show = drawChart(frame, data, first);
    select?.addEventListener('change', () => {
      const figure = chosen();
      if (!figure) return;
      this.describe(figure);
      show(figure);
    });
    this.find('[data-png]')?.addEventListener('click', () => void this.save(data, chosen() ?? first));
  }

  private reveal(): void {
    this.find('[data-drawing]')?.setAttribute('hidden', '');
    for (const part of ['[data-canvas]', '[data-choice]', '[data-png]']) {
      this.find(part)?.removeAttribute('hidden');
    }
  }

  private describe({ id, finding, sentence, unit, keys }: Figure): void {
    const texts = { '[data-finding]': finding, '[data-sentence]': sentence, '[data-unit]': unit };
    for (const [selector, text] of Object.entries(texts)) {
      const part = this.find(selector);
      if (part) part.textContent = text;
    }
    // The file and the key in the page are those of the figure shown first.
    this.find('[data-svg]')?.toggleAttribute('hidden', id !== this.dataset['lead']);
    this.find('[data-key]')?.toggleAttribute('hidden', keys.length === 0);
  }

  private async save(data: FigureData, figure: Figure): Promise<void> {
    const status = this.find('[data-status]');
    if (status) status.textContent = '';
    try {
      const { savePng } = await import('./save-png.ts');
      await savePng(data, figure);
    } catch (error) {
      console.warn(error);
      if (status instanceof HTMLElement) status.textContent = status.dataset['failed'] ?? '';
    }
  }

  private find(selector: string): Element | null {
    return this.querySelector(selector);
  }
}

customElements.define('chart-figure', ChartFigure);
