import { choiceIn, searchOf } from '#src/components/filter/address.ts';
import {
  isSize,
  meantBy,
  NO_CHOICE,
  tellable,
  typedSize,
  type NeedChoice,
  type NeedField,
} from './need-address.ts';

/** The field of a form by its name; null where the form does not ask for it. */
function fieldOf(form: HTMLFormElement, name: string): HTMLInputElement | HTMLSelectElement | null {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field : null;
}

function isOffered(form: HTMLFormElement, name: NeedField, value: string): boolean {
  const field = fieldOf(form, name);
  if (field instanceof HTMLSelectElement) return [...field.options].some((option) => option.value === value);
  if (field?.type === 'checkbox') return value === field.value;
  return field !== null && isSize(value);
}

/** The search of the address of the page as a form understands it. */
export function searchFor(form: HTMLFormElement): string {
  return meantBy(location.search, fieldOf(form, 'grade') !== null);
}

/** What the address of the page chooses of what a form offers. */
export function choiceFor(form: HTMLFormElement): NeedChoice {
  return choiceIn(searchFor(form), NO_CHOICE, (name, value) => isOffered(form, name, value));
}

/** Lets a form say what is chosen. A number of people that is none stays to be mended. */
export function fillForm(form: HTMLFormElement, choice: NeedChoice): void {
  for (const [name, value] of Object.entries(choice)) {
    const field = fieldOf(form, name);
    if (field instanceof HTMLSelectElement) field.value = String(value ?? '');
    else if (field?.type === 'checkbox') field.checked = value !== null;
    else if (field)
      field.value = String(value ?? tellable(new URLSearchParams(location.search).get(name) ?? ''));
  }
}

/** The address of what a form says. */
export function addressOf(form: HTMLFormElement): string {
  const told = Object.keys(NO_CHOICE).flatMap((name) => {
    const field = fieldOf(form, name);
    const isOff = field instanceof HTMLInputElement && field.type === 'checkbox' && !field.checked;
    return field && !isOff ? [[name, typedSize(field.value)] as const] : [];
  });
  return location.pathname + searchOf(Object.fromEntries(told.map(([name, value]) => [name, value || null])));
}

/** What a chosen value is called in a form. */
export function nameOf(form: HTMLFormElement, name: string, value: string): string {
  const field = fieldOf(form, name);
  if (field instanceof HTMLSelectElement) {
    return [...field.options].find((option) => option.value === value)?.text ?? value;
  }
  return field?.type === 'checkbox' ? (field.labels?.[0]?.textContent.trim() ?? value) : value;
}
