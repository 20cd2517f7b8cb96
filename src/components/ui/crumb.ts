/** A page above the current one. */
export type Crumb = { readonly href: string; readonly label: string };
