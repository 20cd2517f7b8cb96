/** A part of the filter that NewsFilter.astro names. @throws RangeError for what it has not. */
export function partOf(filter: ParentNode, name: string): HTMLElement {
  const part = filter.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!part) throw new RangeError(name);
  return part;
}

export function linkTo(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}
