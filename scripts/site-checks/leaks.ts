import type { BuiltSite } from './built-site.ts';

/** Written by Pagefind, and the same in every site. */
const FOREIGN = /^pagefind\//;
const TEXT = /\.(html|css|js|json|txt|svg)$/;

const LEAKS: readonly (readonly [RegExp, string])[] = [
  [/sourceMappingURL=/, '指向源代码映射'],
  [/["'(=]\/(src|node_modules|@fs|@id)\//, '用了只在开发时才有的地址'],
];

/** Nothing of the workshop lies in the shop window. */
export function leakProblems({ files, read }: Pick<BuiltSite, 'files' | 'read'>): string[] {
  return [...files]
    .filter((path) => !FOREIGN.test(path))
    .flatMap((path) => {
      if (path.endsWith('.map')) return [`${path}: 源代码映射不应发布。请关掉 sourcemap。`];
      const text = TEXT.test(path) ? read(path) : '';
      return LEAKS.filter(([pattern]) => pattern.test(text)).map(
        ([, what]) => `${path}: ${what}。请检查构建配置。`,
      );
    });
}
