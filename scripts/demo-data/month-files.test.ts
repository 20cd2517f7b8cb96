import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import { writeMonths } from './month-files.ts';
import { readPlaces } from './places.ts';

let folder = '';
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'demo-months-'))));
afterAll(() => rm(folder, { recursive: true }));

test('four files are written, and the message says what to run next', async () => {
  const message = await writeMonths(
    2025,
    { folder, seed: 3306, from: 2025, to: 2026 },
    readPlaces(),
    calendarDay('2025-11-24'),
  );
  expect((await readdir(folder)).toSorted()).toEqual([
    ...['drinking-2025.csv', 'noise-2025.csv', 'townships-2025.csv', 'water-2025.csv'],
  ]);
  const townships = (await readFile(join(folder, 'townships-2025.csv'), 'utf8')).trimEnd().split('\n');
  expect(townships).toHaveLength(1 + 365 * 12);
  expect(message).toContain('虚构');
  expect(message).toContain('2025-01 至 2025-12，4380 行，种子 3306');
  expect(message.match(/sha256 [0-9a-f]{64}/g)).toHaveLength(4);
  expect(message.split('\n').at(-1)).toBe(
    `  下一步：npm run report -- monthly 2025-01..2025-10 ${[
      ...['air-2025', 'air-2026', 'water-2025', 'drinking-2025', 'noise-2025', 'townships-2025'],
    ]
      .map((name) => `--${name.slice(0, -5)} "${join(folder, `${name}.csv`)}"`)
      .join(' ')} --demonstration --published due --out "${join(folder, 'reports', 'monthly')}"`,
  );
});
