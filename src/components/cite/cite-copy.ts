import { forgetCopied, serveCopyButtons } from '#src/components/copy/copy-buttons.ts';
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
    showFixed(root.querySelector('[data-fixed-link]'), fixed + (part?.hash ?? ''));
    forgetCopied();
  };
  show(null);
  serveCopyButtons(root);
  serveParts(root, show);
}

/** The address is read off as well as followed; what is followed is on this site, wherever that is served. */
function showFixed(link: Element | null, address: string): void {
  const { pathname, hash } = new URL(address);
  link?.setAttribute('href', pathname + hash);
  if (link) link.textContent = address;
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
