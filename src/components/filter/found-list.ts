/** How many lines are listed at once. */
const STEP = 40;

type Where = {
  readonly list: Element;
  /** Lists some more. */
  readonly more: HTMLButtonElement;
};

/** Lists the first of what was found; the button lists more, and leads the keyboard on to them. */
export function listFound<T>(
  { list, more }: Where,
  found: readonly T[],
  lineOf: (item: T) => Element,
  moreWord: (count: number) => string,
  whenListed: (list: Element) => void,
): void {
  const add = (): Element[] => {
    const listed = list.children.length;
    const lines = found.slice(listed, listed + STEP).map(lineOf);
    const left = found.length - listed - lines.length;
    list.append(...lines);
    more.hidden = left === 0;
    more.textContent = moreWord(Math.min(left, STEP));
    whenListed(list);
    return lines;
  };
  more.onclick = () => add()[0]?.querySelector('a')?.focus();
  list.replaceChildren();
  add();
}
