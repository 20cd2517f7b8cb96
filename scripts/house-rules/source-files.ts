import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the project's code. */
export type SourceFile = { readonly path: string; readonly text: string };

/** The `.ts` and `.astro` files below a folder, by path with `/`. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));
}

/** Code without its comments; what follows `://` in an address is no comment. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, '').replace(/(^|[^:])\/\/.*$/gm, '$1');
}

/** What a file imports: the module, and the names between the braces. */
export function importsIn({ text }: SourceFile): { module: string; names: string[] }[] {
  const statements = withoutComments(text).matchAll(
    /(?:import|export)\s+(?:type\s+)?([^'"`;()]*?from\s*)?['"]([^'"]+)['"]/g,
  );
  const dynamic = withoutComments(text).matchAll(/\bimport\s*\(\s*()['"]([^'"]+)['"]/g);
  return [...statements, ...dynamic].map(([, clause = '', module = '']) => ({
    module,
    names: clause
      .replace(/[{}]|from\s*$/g, ' ')
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  }));
}
