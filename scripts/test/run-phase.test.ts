import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { runPhase } from './run-phase.ts';

const folder = mkdtempSync(join(tmpdir(), 'phase-'));
const counts = join(folder, 'counts.json');
vi.spyOn(console, 'log').mockReturnValue();
afterAll(() => rmSync(folder, { recursive: true }));

const exit = (code: number) => ['node', '-e', `process.exit(${code})`] as const;

test.each([
  [0, { passed: 1, failed: 0 }],
  [3, { passed: 0, failed: 1 }],
])('a command that exits with %i counts %o', (code, expected) => {
  expect(runPhase({ name: 'types', command: exit(code) }, [])).toMatchObject(expected);
});

test('the counts of an earlier run are not taken for those of this one', () => {
  writeFileSync(counts, '{"numPassedTests":7,"numFailedTests":0}');
  expect(runPhase({ name: 'unit', command: exit(1), counts }, [])).toMatchObject({ passed: 0, failed: 1 });
});

test.each([
  [1, null],
  [0, expect.any(Number)],
])('after a build with %i failures the site takes %o seconds', (failed, seconds) => {
  const build = { name: 'build', passed: 1 - failed, failed, seconds: 1 };
  expect(runPhase({ name: 'site', command: exit(0), needs: 'build' }, [build]).seconds).toEqual(seconds);
});
