const KEY = 'district';

/** Puts the reader's own district first, and remembers it on this device alone. */
class DistrictPicker extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    select.value = this.remembered();
    this.querySelector('[data-choice]')?.removeAttribute('hidden');
    select.addEventListener('change', () => {
      remember(select.value);
      this.show(select.value);
    });
    this.show(select.value);
  }

  /** The district chosen before, while the site still has it. */
  private remembered(): string {
    const id = stored();
    return this.rows().some(({ dataset }) => dataset['district'] === id) ? id : '';
  }

  private show(id: string): void {
    for (const row of this.rows()) {
      const isChosen = row.dataset['district'] === id;
      row.toggleAttribute('data-chosen', isChosen);
      row.querySelector('[data-mine]')?.toggleAttribute('hidden', !isChosen);
      if (isChosen) row.parentElement?.prepend(row);
    }
  }

  private rows(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('li[data-district]')];
  }
}

/** Empty where nothing is stored, or where the browser does not let a page store. */
function stored(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

function remember(id: string): void {
  try {
    if (id === '') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, id);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

customElements.define('district-picker', DistrictPicker);
