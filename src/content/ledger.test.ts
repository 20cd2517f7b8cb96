import { writeFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { moment } from '../domain/moment.ts';
import type { Ledger } from '../schemas/ledger.ts';
import { readEntry, type Entry } from './entry.ts';
import { exampleFolder, RELEASE, removeFolders } from './example-folder.ts';
import { listContentFiles } from './files.ts';
import { ledgerState } from './ledger.ts';

afterEach(removeFolders);

const MONTH = 'reports/monthly/2026-10.json';
const KEPT = 'editions/monthly/2026-10/1.json';
const NOTE = 'corrections/2026-11-20-1.json';
const NEWS = 'news/2026/2026-001.mdx';
const missing = { missing: 'not-measured' };

function monthText(dayPassed: number, edition = 1): string {
  const station = {
    name: '戊点位',
    district: 'keqiao',
    zone: '2',
    day: { count: 4, passed: dayPassed },
    night: { count: 4, passed: 4 },
  };
  const noise = { stations: [station], dayShare: dayPassed * 25, nightShare: 100 };
  const parts = { air: missing, townships: missing, water: missing, drinking: missing, noise };
  const head = { month: '2026-10', scope: 'city', title: null, edition, publishedOn: '2026-11-10' };
  return JSON.stringify({ ...head, provenance: { kind: 'demonstration' }, ...parts, notes: [] });
}

function noteText(kind: string, id: string): string {
  return JSON.stringify({
    item: { kind, id },
    kind: 'correction',
    publishedOn: '2026-11-20',
    summary: '改了一个数。',
    cause: '录入有误。',
    changesMeaning: false,
    changes: [{ what: '昼间达标率', old: '100', now: '75' }],
    provenance: { kind: 'demonstration' },
  });
}

type Files = Readonly<Record<string, string>>;

/** The state of a folder with some files and a ledger. */
function stateOf(
  files: Files,
  ledger: Ledger | null,
  { at = '2026-12-01 09:00', demonstration = true } = {},
) {
  const root = exampleFolder(files);
  if (ledger) writeFileSync(`${root}/ledger.json`, JSON.stringify(ledger));
  const { files: listed } = listContentFiles(root);
  const entries = listed.map(readEntry).filter((entry): entry is Entry => !Array.isArray(entry));
  const state = ledgerState(entries, { root, at: moment(at), demonstration, files: listed });
  return {
    ...state,
    told: state.problems.map(({ file, message }) => `${file.slice(root.length + 1)}: ${message}`),
  };
}

const PUBLISHED: Files = { [MONTH]: monthText(4), [NEWS]: RELEASE };
const ledger = () => stateOf(PUBLISHED, null).next;

describe('what was never written down', () => {
  test('is no problem, but is counted and goes into the next ledger', () => {
    const { told, unrecorded, next } = stateOf(PUBLISHED, null);
    expect(told).toEqual([]);
    expect(unrecorded).toBe(2);
    expect(Object.keys(next.items)).toEqual(['monthlyReports/2026-10', 'news/2026-001']);
  });

  test('stays out of the ledger as long as it may not be seen', () => {
    const { next, unrecorded } = stateOf(PUBLISHED, null, { at: '2026-11-09 23:59' });
    expect(Object.keys(next.items)).toEqual(['news/2026-001']);
    expect(unrecorded).toBe(1);
  });
});

describe('what was written down', () => {
  test('and is the same is sound, whatever the notes and words beside the figures say', () => {
    const files = { ...PUBLISHED, [NEWS]: RELEASE.replace('正文。', '另一个正文。') };
    expect(stateOf(files, ledger())).toMatchObject({ told: [], unrecorded: 0 });
  });

  test('and changed without a note stops the build with the part and the cure', () => {
    expect(stateOf({ ...PUBLISHED, [MONTH]: monthText(3) }, ledger()).told).toEqual([
      `${MONTH}: 已发布的内容改了，却没有说明：noise。请改回去；确实要改，就在 content/corrections/ 写一份说明（见 content/README.md）。`,
    ]);
  });

  test('and changed in a new edition without a note is told with its figures', () => {
    const files = { ...PUBLISHED, [MONTH]: monthText(3, 2), [KEPT]: monthText(4) };
    expect(stateOf(files, ledger()).told.join()).toContain(
      'noise.dayShare 原为 100，现为 75；noise.stations.0.day.passed 原为 4，现为 3',
    );
  });

  test('and changed with a note, but in the same edition, is told what to do', () => {
    const files = { ...PUBLISHED, [MONTH]: monthText(3), [NOTE]: noteText('monthlyReports', '2026-10') };
    const [told] = stateOf(files, ledger()).told;
    expect(told).toMatch(
      /版次还是第1版。请把改以前的文件（在备份或版本库里）放到 .*editions\/monthly\/2026-10\/1\.json，再把 edition 改为 2。/,
    );
  });

  test('and changed with a note, a new edition and the old one kept is sound and goes into the next ledger', () => {
    const note = noteText('monthlyReports', '2026-10');
    const files = { ...PUBLISHED, [MONTH]: monthText(3, 2), [KEPT]: monthText(4), [NOTE]: note };
    const state = stateOf(files, ledger());
    expect(state).toMatchObject({ told: [], unrecorded: 2 });
    const item = state.next.items['monthlyReports/2026-10'];
    expect(item).toMatchObject({ edition: 2, notes: ['2026-11-20-1'] });
    expect(item?.earlier).toEqual({ 1: ledger().items['monthlyReports/2026-10']?.sha256 });
    expect(stateOf(files, state.next)).toMatchObject({ told: [], unrecorded: 0 });
  });

  test('and has an earlier edition that is not what was published is refused', () => {
    const note = noteText('monthlyReports', '2026-10');
    const files = { ...PUBLISHED, [MONTH]: monthText(3, 2), [KEPT]: monthText(2), [NOTE]: note };
    expect(stateOf(files, ledger()).told.join()).toContain('与当时发布的第1版不同。请恢复原来的文件。');
  });

  test('is not explained by a note that may not be seen yet, or by one on something else', () => {
    const files = { ...PUBLISHED, [MONTH]: monthText(3, 2), [KEPT]: monthText(4) };
    const early = stateOf({ ...files, [NOTE]: noteText('monthlyReports', '2026-10') }, ledger(), {
      at: '2026-11-19 23:59',
    });
    expect(early.told.join()).toContain('却没有说明');
    expect(stateOf({ ...files, [NOTE]: noteText('news', '2026-001') }, ledger()).told.join()).toContain(
      '却没有说明',
    );
  });

  test('and has no file any more stops the build', () => {
    expect(stateOf({ [NEWS]: RELEASE }, ledger()).told).toEqual([
      'ledger.json: 已发布的 monthlyReports/2026-10 不见了。请先恢复它的文件（在备份或版本库里）；不能再用的，文件留着，再写一份撤回说明（kind: withdrawal）。',
    ]);
  });

  test('and was explained by a note keeps the note', () => {
    const note = noteText('monthlyReports', '2026-10');
    const files = { ...PUBLISHED, [MONTH]: monthText(3, 2), [KEPT]: monthText(4) };
    const { next } = stateOf({ ...files, [NOTE]: note }, ledger());
    expect(stateOf(files, next).told.join()).toContain('已发布的 corrections/2026-11-20-1 不见了');
  });

  test('and was invented may go when the site is no demonstration any more', () => {
    expect(stateOf({ [NEWS]: RELEASE }, ledger(), { demonstration: false }).told).toEqual([]);
  });
});

test('the title, numbers and times of a release need a note, the words of its text do not', () => {
  const changed = RELEASE.replace('空气自动站建成', '空气自动站投用');
  expect(stateOf({ ...PUBLISHED, [NEWS]: changed }, ledger()).told.join()).toContain('却没有说明：title');
  for (const [from, to, part] of [
    ['正文。', '正文有3个数。', '摘要、背景或正文里的数字'],
    ['2026-11-02', '2026-12-30', 'publishedOn'],
  ] as const)
    expect(stateOf({ ...PUBLISHED, [NEWS]: RELEASE.replace(from, to) }, ledger()).told.join()).toContain(
      `却没有说明：${part}`,
    );
  const noted = { ...PUBLISHED, [NEWS]: changed, [NOTE]: noteText('news', '2026-001') };
  expect(stateOf(noted, ledger()).told).toEqual([]);
});

test('a ledger that was damaged is told, and nothing is taken for new', () => {
  const root = exampleFolder(PUBLISHED);
  writeFileSync(`${root}/ledger.json`, '{"items": ');
  const state = ledgerState([], { root, at: moment('2026-12-01 09:00'), demonstration: true, files: [] });
  expect(state.unrecorded).toBe(0);
  expect(state.problems[0]?.message).toContain('请恢复上一次的 content/ledger.json');
});

test('an earlier edition lies under its number', () => {
  const files = { ...PUBLISHED, 'editions/monthly/2026-10/3.json': monthText(4) };
  expect(stateOf(files, null).told.join()).toContain('请改名');
});
