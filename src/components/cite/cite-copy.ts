import { serveCopyButtons } from '#src/components/copy/copy-buttons.ts';
import { citeText, dayOf, partOf, type CitedPart } from './cite-texts.ts';

/** Puts the reader's day into the references, lets them be copied, and makes them those of a table or chart that is asked for. */
function serve(root: HTMLElement): void {
  const { cite: day = '', title = '', fixed = '' } = root.dataset;
  const texts = [...root.querySelectorAll<HTMLElement>('[data-form]')].map((element) => ({
    element,
    text: element.textContent,
  }));
  const show = (part: CitedPart | null) => {
    for (const { element, text } of texts) {
      element.textContent = citeText(text, { day, title, fixed }, dayOf(new Date()), part);
    }
    root
      .querySelector('[data-fixed-link]')
      ?.setAttribute('href', new URL(fixed).pathname + (part?.hash ?? ''));
  };
  show(null);
  serveCopyButtons(root);
  serveParts(root, show);
}

function serveParts(root: HTMLElement, show: (part: CitedPart) => void): void {
  for (const link of document.querySelectorAll<HTMLElement>('[data-cite-part]')) {
    link.addEventListener('click', () => {
      show(partOf(link.dataset['citePart'] ?? '', link.querySelector('span')?.textContent ?? ''));
      const details = root.querySelector('details');
      if (details) details.open = true;
    });
  }
}

const root = document.querySelector<HTMLElement>('[data-cite]');
if (root) serve(root);
