import { expect, test } from 'vitest';
import { sourceFiles, withoutComments } from './source-files.ts';

const CLOCK = /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bTemporal\.Now\b/;

/** What runs in a reader's browser works out what has changed since the build. */
const IN_BROWSER = /\b(document|window|customElements)\b/;

test('only src/clock.ts knows now, so that a build at another time is one argument away', () => {
  const asking = sourceFiles('src')
    .filter(({ path }) => path !== 'src/clock.ts' && !path.endsWith('.test.ts'))
    .filter(({ text }) => CLOCK.test(withoutComments(text)))
    .filter(({ text }) => !IN_BROWSER.test(text));
  expect(asking.map(({ path }) => path)).toEqual([]);
});
