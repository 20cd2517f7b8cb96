import { expect, test } from 'vitest';
import { exampleSite } from './example-site.ts';
import { leakProblems } from './leaks.ts';

test('what readers need is no leak', () => {
  const files = {
    'index.html': '<a href="/news/">src/</a>',
    'pagefind/a.js': 'import "/src/a.js"',
    'a.css': '',
  };
  expect(leakProblems(exampleSite(files))).toEqual([]);
});

test.each([
  ['_astro/a.js.map', '', '源代码映射不应发布。'],
  ['_astro/a.js', '//# sourceMappingURL=a.js.map', '指向源代码映射。'],
  ['index.html', '<script src="/src/a.ts"></script>', '用了只在开发时才有的地址。'],
  ['a.css', 'p{background:url(/node_modules/a.png)}', '用了只在开发时才有的地址。'],
])('%s with “%s” is reported', (path, text, problem) => {
  expect(leakProblems(exampleSite({ [path]: text }))).toEqual([
    expect.stringContaining(`${path}: ${problem}`),
  ]);
});
