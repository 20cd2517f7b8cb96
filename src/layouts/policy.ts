/**
 * The content security policy of every page: all that a page needs comes as a file from its own site, so nothing has to be named by
 * its hash.
 */
export const POLICY = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  // Pagefind's WebAssembly needs this whenever its worker falls back to the main thread.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
].join('; ');

/** The policy of a page that may also send to another site. @param origin like `https://forms.example`. */
export function policyWith(origin: string): string {
  return `${POLICY}; connect-src 'self' ${origin}`;
}
