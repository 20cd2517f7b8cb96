import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { exampleFolder, removeFolders } from '#src/content/example-folder.ts';
import { hashesOf } from '#src/content/published.ts';
import { calendarDay } from '#src/domain/calendar.ts';
import { correctionsWanted } from './corrections-wanted.ts';
import { inEdition } from './in-edition.ts';
import { formatJson } from './json.ts';
import { createDrafts } from './write.ts';

afterEach(removeFolders);

const MONTH = 'reports/monthly/2026-10.json';
const missing = { missing: 'not-measured' };

/** A month with nothing but noise at one place. */
function monthText(passed: number, edition = 1): string {
  const station = {
    name: '戊点位',
    district: 'keqiao',
    zone: '2',
    day: { count: 4, passed },
    night: { count: 4, passed: 4 },
  };
  const noise = { stations: [station], dayShare: passed * 25, nightShare: 100 };
  const parts = { air: missing, townships: missing, water: missing, drinking: missing, noise };
  const head = { month: '2026-10', scope: 'city', title: null, edition, publishedOn: '2026-11-10' };
  return `${formatJson({ ...head, provenance: { kind: 'demonstration' }, ...parts, notes: [] }, 4)}\n`;
}

/** A content folder with the month in an edition; published if the ledger has it. */
function folderWith(text: string, isPublished: boolean): string {
  const root = exampleFolder({ [MONTH]: text });
  const data = JSON.parse(text) as { edition: number }; // written above
  const item = {
    edition: data.edition,
    ...hashesOf('monthlyReports', data),
    notes: [],
    earlier: {},
    demonstration: true,
  };
  const items = isPublished ? { 'monthlyReports/2026-10': item } : {};
  writeFileSync(`${root}/ledger.json`, JSON.stringify({ items }));
  return root;
}

describe('a report that is written again', () => {
  test('is what it was where it is new', () => {
    const output = { path: `${exampleFolder({})}/${MONTH}`, text: monthText(4) };
    expect(inEdition(output)).toEqual({ text: output.text, old: null });
  });

  test('stays in its edition where its figures are the same', () => {
    const root = folderWith(monthText(4, 2), true);
    const { text, old } = inEdition({ path: `${root}/${MONTH}`, text: monthText(4) });
    expect(text).toBe(monthText(4, 2));
    expect(old).toBeNull();
  });

  test('stays in its edition where it was never published', () => {
    const root = folderWith(monthText(4), false);
    expect(inEdition({ path: `${root}/${MONTH}`, text: monthText(3) })).toEqual({
      text: monthText(3),
      old: null,
    });
  });

  test('becomes the next edition where its published figures change; the old one is kept, and the day of the first', () => {
    const root = folderWith(monthText(4), true);
    const drafts = createDrafts();
    drafts.add({ path: `${root}/${MONTH}`, text: monthText(3).replace('2026-11-10', '2026-12-01') });
    expect(existsSync(`${root}/editions`)).toBe(false);
    drafts.publish(true);
    expect(readFileSync(`${root}/${MONTH}`, 'utf8')).toBe(monthText(3, 2));
    expect(readFileSync(`${root}/editions/monthly/2026-10/1.json`, 'utf8')).toBe(monthText(4));
  });

  test('stays in an edition that was raised already', () => {
    const root = folderWith(monthText(4), true);
    writeFileSync(`${root}/${MONTH}`, monthText(3, 2));
    expect(inEdition({ path: `${root}/${MONTH}`, text: monthText(2) })).toEqual({
      text: monthText(2, 2),
      old: null,
    });
  });

  test('is only a file in any other folder', () => {
    const root = exampleFolder({ 'out/2026-10.json': monthText(4, 2) });
    expect(inEdition({ path: `${root}/out/2026-10.json`, text: monthText(3) }).text).toBe(monthText(3));
  });
});

test('the editor is told what changed, with a note to fill in', () => {
  const root = folderWith(monthText(4), true);
  const { old } = inEdition({ path: `${root}/${MONTH}`, text: monthText(3) });
  const [told, ask, note = ''] = correctionsWanted(old ? [old] : [], calendarDay('2026-12-01'));
  expect(told).toContain('已发布的第1版改了 2 处数字');
  expect(ask).toContain('content/corrections/2026-12-01-1.json');
  expect(JSON.parse(note)).toMatchObject({
    item: { kind: 'monthlyReports', id: '2026-10' },
    edition: 2,
    changes: [
      { what: 'noise.dayShare', old: '100', now: '75' },
      { what: 'noise.stations.0.day.passed', old: '4', now: '3' },
    ],
  });
});
