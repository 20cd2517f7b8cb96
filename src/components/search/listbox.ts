import type { Part } from '#src/search/marks.ts';
import { nodesOf } from './parts.ts';

/** A page to go to. */
export type Option = {
  readonly href: string;
  readonly title: readonly Part[];
  /** A tag beside the title. */
  readonly mark?: string | undefined;
  /** A line below it. */
  readonly note?: readonly Part[] | undefined;
};

/** The list below a field. */
export type Listbox = {
  readonly show: (options: readonly Option[]) => void;
  readonly say: (text: string) => void;
  readonly close: () => void;
};

/** Makes a field a combobox: arrows choose from the list, Enter follows the choice or sends the form, Escape closes. */
export function open(input: HTMLInputElement, label: string): Listbox {
  const list = document.createElement('div');
  list.id = `${input.id}-options`;
  list.className = 'search-options';
  list.role = 'listbox';
  list.ariaLabel = label;
  list.hidden = true;
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.role = 'status';
  input.form?.after(list, status);
  Object.assign(input, { role: 'combobox', ariaExpanded: 'false', ariaAutoComplete: 'list' });
  input.setAttribute('aria-controls', list.id);

  const options = () => [...list.children] as HTMLAnchorElement[]; // filled by show
  const activeIndex = () => options().findIndex((option) => option.ariaSelected === 'true');

  const choose = (index: number): void => {
    for (const [place, option] of options().entries()) option.ariaSelected = String(place === index);
    const active = options()[index];
    if (active) input.setAttribute('aria-activedescendant', active.id);
    else input.removeAttribute('aria-activedescendant');
    active?.scrollIntoView({ block: 'nearest' });
  };

  const close = (): void => {
    list.hidden = true;
    input.ariaExpanded = 'false';
    choose(-1);
    status.textContent = '';
  };

  /** From none to the first, from the last to none. */
  const step = (by: number): void => {
    const count = options().length + 1;
    choose(((activeIndex() + 1 + by + count) % count) - 1);
  };

  input.addEventListener('keydown', (event) => {
    if (list.hidden || event.isComposing) return;
    const active = options()[activeIndex()];
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && active) active.click();
    else return;
    event.preventDefault();
  });
  list.addEventListener('pointerdown', (event) => event.preventDefault()); // the field keeps the focus
  input.addEventListener('blur', close);

  return {
    show: (shown) => {
      list.replaceChildren(...shown.map((option, index) => optionElement(option, `${list.id}-${index}`)));
      list.hidden = false;
      input.ariaExpanded = 'true';
      choose(-1);
      list.scrollIntoView({ block: 'nearest' }); // below a box at the foot of a phone's screen
    },
    say: (text) => (status.textContent = text),
    close,
  };
}

function optionElement({ href, title, mark, note }: Option, id: string): HTMLAnchorElement {
  const option = document.createElement('a');
  Object.assign(option, { id, href, role: 'option', tabIndex: -1, ariaSelected: 'false' });
  option.append(line('search-options__title', nodesOf(title)));
  if (mark !== undefined)
    option.firstElementChild?.append(line('search-options__mark', [document.createTextNode(mark)]));
  if (note) option.append(line('search-options__note', nodesOf(note)));
  return option;
}

function line(className: string, nodes: readonly Node[]): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.append(...nodes);
  return element;
}
