import { partOf } from '#src/components/news-list/filter-parts.ts';
import { chosenFacets } from '#src/domain/facets.ts';
import { scriptWordsFor } from '#src/words/script-words.ts';
import type { PlaceNames } from '#src/words/zh/visit-reasons.ts';
import { chipsOf } from './chips.ts';
import { vainIn, type NeedChoice } from './need-address.ts';
import { addressOf, choiceFor, fillForm, nameOf, searchFor } from './need-form.ts';

const { visitReasons } = scriptWordsFor(location);
const WIDE = '(width >= 64rem)';

/** A page whose lists answer to a need, which stands in the address: it can be shared, and survives Back. */
export abstract class NeedFilter extends HTMLElement {
  protected readonly form = this.querySelector('form') ?? document.createElement('form');
  protected readonly names: PlaceNames = {
    district: (id) => this.getAttribute(`data-district-${id}`) ?? id,
    kind: (kind) => nameOf(this.form, 'kind', kind),
  };

  connectedCallback(): void {
    const fold = this.querySelector('details');
    if (fold) fold.open = matchMedia(WIDE).matches;
    partOf(this, 'form').hidden = false;
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      if (fold) fold.open = matchMedia(WIDE).matches;
      this.choose(addressOf(this.form));
    });
    this.addEventListener('click', (event) => this.follow(event));
    addEventListener('popstate', () => this.show());
    this.show();
  }

  /** Answers the need; without one the page is as it was built. @returns what was found. */
  protected abstract answer(choice: NeedChoice): string;

  protected abstract restore(): void;

  /** A plain click on a chip, or on what clears them all, changes the need in place. */
  private follow(event: MouseEvent): void {
    const link = (event.target as Element).closest('a'); // clicks are on elements
    const isPlain = !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!isPlain || !link?.matches('[data-part="chips"] a, [data-part="clear"]')) return;
    event.preventDefault();
    this.choose(link.href);
  }

  private choose(address: string): void {
    history.pushState(null, '', address);
    this.show();
    const status = partOf(this, 'status');
    status.focus();
    status.scrollIntoView({ block: 'start' });
  }

  /** Shows what the address asks for. */
  protected show(): void {
    const choice = choiceFor(this.form);
    const isAsked = chosenFacets(choice).length > 0;
    fillForm(this.form, choice);
    this.toggleAttribute('data-asked', isAsked);
    partOf(this, 'results').hidden = !isAsked;
    partOf(this, 'chips').replaceChildren(...chipsOf(this.form, choice));
    this.restore();
    partOf(this, 'status').replaceChildren(
      ...vainWords(searchFor(this.form), choice),
      isAsked ? this.answer(choice) : '',
    );
  }
}

/** Says which values are none; their own direction of writing turns nothing around them. */
function vainWords(search: string, choice: NeedChoice): (string | HTMLElement)[] {
  return vainIn(search, choice).flatMap(({ name, value }) => {
    const [before, behind] = name === 'size' ? visitReasons.notASize : visitReasons.unknownChoice(name);
    const told = document.createElement('bdi');
    told.textContent = value;
    return [before, told, behind];
  });
}
