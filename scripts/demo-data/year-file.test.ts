import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import { writeYear } from './year-file.ts';

let folder = '';
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'demo-year-'))));
afterAll(() => rm(folder, { recursive: true }));

test('a year of 53 weeks is written whole, and the message says what to run next', async () => {
  const message = await writeYear(2026, { folder, seed: 3306 }, calendarDay('2026-11-24'));
  const path = join(folder, 'air-2026.csv');
  const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
  expect(lines).toHaveLength(1 + 371 * 24 * 14);
  expect(lines[1]).toMatch(/^2025-12-29 01:00:00,/);
  expect(lines.at(-1)).toMatch(/^2027-01-04 00:00:00,/);
  expect(message).toContain('虚构');
  expect(message).toContain('124656 行');
  expect(message).toContain(`npm run report -- weekly 2026-W01..2026-W47 --air "${path}" --demonstration`);
});
