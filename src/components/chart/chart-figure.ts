import type { FigureData, FigureSeries } from './figure-data.ts';

/** Loads the drawing library when a chart comes near the screen, and lets the reader choose the pollutant. */
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
    const data = JSON.parse(this.dataset['chart'] ?? '{}') as FigureData; // written by ChartFigure.astro
    const frame = this.find('[data-canvas]');
    const { drawChart } = await import('./draw-chart.ts');
    const select = this.find('select') as HTMLSelectElement | null; // the selector says so
    const chosen = () => data.series.find(({ id }) => id === (select?.value ?? this.dataset['lead']));
    const first = chosen();
    if (!frame || !first) return;
    this.reveal();
    const show = drawChart(frame, data, first);
    select?.addEventListener('change', () => {
      const series = chosen();
      if (!series) return;
      this.describe(series);
      show(series);
    });
  }

  private reveal(): void {
    this.find('svg')?.setAttribute('hidden', '');
    for (const part of ['[data-canvas]', '[data-choice]']) this.find(part)?.removeAttribute('hidden');
  }

  private describe({ finding, sentence, unit }: FigureSeries): void {
    const texts = { '[data-finding]': finding, '[data-sentence]': sentence, '[data-unit]': unit };
    for (const [selector, text] of Object.entries(texts)) {
      const part = this.find(selector);
      if (part) part.textContent = text;
    }
  }

  private find(selector: string): Element | null {
    return this.querySelector(selector);
  }
}

customElements.define('chart-figure', ChartFigure);
