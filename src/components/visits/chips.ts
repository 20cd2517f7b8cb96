import { searchOf } from '#src/components/filter/address.ts';
import { linkTo } from '#src/components/news-list/filter-parts.ts';
import { chosenFacets } from '#src/domain/facets.ts';
import { scriptWordsFor } from '#src/words/script-words.ts';
import type { NeedChoice } from './need-address.ts';
import { nameOf } from './need-form.ts';

const { visitReasons } = scriptWordsFor(location);

/** What is chosen, each as a link to the same without it. */
export function chipsOf(form: HTMLFormElement, choice: NeedChoice): HTMLLIElement[] {
  return chosenFacets(choice).map((field) => {
    const value = String(choice[field]);
    const name = field === 'size' ? visitReasons.size(Number(value)) : nameOf(form, field, value);
    const link = linkTo(location.pathname + searchOf({ ...choice, [field]: null }), `${name} ✕`);
    link.setAttribute('aria-label', visitReasons.remove(name));
    const chip = document.createElement('li');
    chip.append(link);
    return chip;
  });
}
