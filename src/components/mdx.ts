import Notice from './ui/Notice.astro';

/** What editors may use in a text; `content/body.ts` refuses the rest. */
export const mdxComponents = { Notice };
