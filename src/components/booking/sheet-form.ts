import {
  BOOKING_FIELDS,
  EMPTY_REQUEST,
  type BookingField,
  type BookingRequest,
} from '#src/domain/booking.ts';

/** Where a field is filled in. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The block of a field: its name, hint, errors and control. @throws RangeError for one that the sheet has not. */
export function blockOf(form: HTMLElement, field: BookingField): HTMLElement {
  const block = form.querySelector<HTMLElement>(`[data-field="${field}"]`);
  if (!block) throw new RangeError(field);
  return block;
}

/** @throws RangeError for a field that the sheet has not. */
export function controlOf(form: HTMLElement, field: BookingField): Control {
  const control = blockOf(form, field).querySelector<Control>('input, select, textarea');
  if (!control) throw new RangeError(field);
  return control;
}

export function choiceOf(form: HTMLElement, field: BookingField): HTMLSelectElement {
  return controlOf(form, field) as HTMLSelectElement; // asked of choices alone
}

export function labelOf(form: HTMLElement, field: BookingField): string {
  return blockOf(form, field).querySelector('[data-label]')?.textContent ?? '';
}

/** What is filled in, in words: of a choice the words that were chosen. */
export function shownIn(form: HTMLElement, field: BookingField): string {
  const control = controlOf(form, field);
  if (!(control instanceof HTMLSelectElement)) return control.value;
  return control.value === '' ? '' : (control.selectedOptions[0]?.textContent ?? '').trim();
}

export function readRequest(form: HTMLElement): BookingRequest {
  const typed = BOOKING_FIELDS.map((field) => [field, controlOf(form, field).value]);
  return { ...EMPTY_REQUEST, ...(Object.fromEntries(typed) as Partial<BookingRequest>) };
}

/** Fills the sheet in; what a choice does not offer is not chosen. */
export function writeRequest(form: HTMLElement, request: BookingRequest): void {
  for (const field of BOOKING_FIELDS) {
    const control = controlOf(form, field);
    control.value = request[field];
    if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.value = '';
  }
}

/** A note below a field; none where the text is empty. */
export function noteBelow(form: HTMLElement, field: BookingField, text: string): void {
  const note = blockOf(form, field).querySelector<HTMLElement>('[data-note]');
  if (!note) return;
  note.textContent = text;
  note.hidden = text === '';
}
