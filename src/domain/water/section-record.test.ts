import { describe, expect, test } from 'vitest';
import {
  exampleSection,
  exampleWindow,
  printedSummary,
  sectionOf,
  suspendedSection,
} from '../report/example-water.ts';
import { listedSection, reportOf } from './example-mention.ts';
import { sectionRecords, type ListedSection } from './section-record.ts';
import type { SectionReport } from './section-mention.ts';

/** The record of one section by its name. */
function recordOf(name: string, listed: readonly ListedSection[], reports: readonly SectionReport[]) {
  const found = sectionRecords(listed, reports).filter((record) => record.name === name);
  expect(found).toHaveLength(1);
  return found[0] ?? expect.fail('no record');
}

const bad = exampleWindow([sectionOf('East Bridge', 4)]);
const good = exampleWindow([sectionOf('East Bridge', 2)]);

describe('a section of the list', () => {
  const listed = [listedSection('East Bridge', { aliases: ['Old East Bridge'] })];

  test('no report tells of has no class and no failures, and nobody judged it', () => {
    expect(sectionRecords(listed, [])).toEqual([
      { ...listed[0], listed: true, newest: null, gap: null, judged: false, failures: [] },
    ]);
  });

  test('has the months in which it failed, newest first, whatever the order of the reports', () => {
    const reports = [
      reportOf('2025-03', { month: bad }),
      reportOf('2026-02', { month: bad }),
      reportOf('2026-01', { month: good }),
    ];
    const { failures, newest, judged } = recordOf('East Bridge', listed, reports);
    expect(failures.map(({ report }) => report)).toEqual(['2026-02', '2025-03']);
    expect(newest).toEqual({ class: 4, month: '2026-02', window: 'month' });
    expect(judged).toBe(true);
  });

  test('is known by its aliases', () => {
    const window = exampleWindow([sectionOf('Old East Bridge', 5)]);
    const { failures } = recordOf('East Bridge', listed, [reportOf('2026-02', { month: window })]);
    expect(failures).toEqual([{ month: '2026-02', window: 'month', report: '2026-02', scope: 'city' }]);
    expect(sectionRecords(listed, [reportOf('2026-02', { month: window })])).toHaveLength(1);
  });

  test('keeps what the list says of it, also where a report says otherwise', () => {
    const window = exampleWindow([
      exampleSection('East Bridge', { district: 'keqiao', river: 'Other River', target: 2 }),
    ]);
    const reports = [reportOf('2026-02', { month: window })];
    expect(recordOf('East Bridge', listed, reports)).toMatchObject(listed[0] ?? {});
    const untold = [listedSection('East Bridge', { district: null, river: null, target: null })];
    const told = { district: 'keqiao', river: 'Other River', target: null };
    expect(recordOf('East Bridge', untold, reports)).toMatchObject(told);
  });

  test('has the newest class that there is, and why a newer report has none', () => {
    const reports = [
      reportOf('2026-02', { month: exampleWindow([suspendedSection('East Bridge')]) }),
      reportOf('2026-01', { month: good }),
    ];
    expect(recordOf('East Bridge', listed, reports)).toMatchObject({
      gap: 'suspended',
      newest: { class: 2, month: '2026-01', window: 'month' },
      failures: [],
    });
  });
});

describe('a year to date', () => {
  test('fails apart from its last month', () => {
    const both = reportOf('2026-02', { month: good, yearToDate: bad });
    expect(recordOf('East Bridge', [], [both])).toMatchObject({
      newest: { class: 2, month: '2026-02', window: 'month' },
      failures: [{ month: '2026-02', window: 'yearToDate', report: '2026-02' }],
    });
  });

  test('of January is January, and fails once', () => {
    const january = reportOf('2026-01', { month: bad, yearToDate: bad });
    const failures = [{ month: '2026-01', window: 'month', report: '2026-01', scope: 'city' }];
    expect(recordOf('East Bridge', [], [january]).failures).toEqual(failures);
  });
});

describe('a section that only reports name', () => {
  test('stands after the list, with what the newest report tells of it that tells anything', () => {
    const reports = [
      reportOf('2026-02', { month: exampleWindow([exampleSection('Stone', { district: null, target: 2 })]) }),
      reportOf('2026-01', { month: exampleWindow([exampleSection('Stone', { district: 'keqiao' })]) }),
    ];
    const records = sectionRecords([listedSection('East Bridge')], reports);
    expect(records.map(({ name, listed }) => [name, listed])).toEqual([
      ['East Bridge', true],
      ['Stone', false],
    ]);
    expect(records[1]).toMatchObject({ district: 'keqiao', river: null, target: 2, demonstration: false });
  });

  test('is invented where every report that names it is', () => {
    const invented = reportOf('2026-02', { month: bad }, { demonstration: true });
    const published = reportOf('2026-01', { month: bad });
    expect(recordOf('East Bridge', [], [invented]).demonstration).toBe(true);
    expect(recordOf('East Bridge', [], [invented, published]).demonstration).toBe(false);
  });

  test('may be named among those that failed alone: its district is that of the row', () => {
    const summaries = ['city', 'shengzhou'].map((area) => printedSummary({ area, failed: ['East Bridge'] }));
    const window = exampleWindow([], { summaries });
    expect(recordOf('East Bridge', [], [reportOf('2026-06', { yearToDate: window })])).toMatchObject({
      district: 'shengzhou',
      newest: null,
      judged: true,
      failures: [{ month: '2026-06', window: 'yearToDate', report: '2026-06', scope: 'city' }],
    });
  });

  test('that was not judged has not failed, and has not passed either', () => {
    const window = exampleWindow([suspendedSection('East Bridge')]);
    const record = recordOf('East Bridge', [], [reportOf('2026-02', { month: window })]);
    expect(record).toMatchObject({ judged: false, gap: 'suspended', failures: [] });
  });

  test('has each report that says so, also two of one month', () => {
    const reports = ['2026-06-xinchang', '2026-06'].map((id) => reportOf(id, { month: bad }));
    expect(recordOf('East Bridge', [], reports).failures.map(({ report, scope }) => [report, scope])).toEqual(
      [
        ['2026-06', 'city'],
        ['2026-06-xinchang', 'xinchang'],
      ],
    );
  });
});

describe('only the reports that are given count', () => {
  const before = reportOf('2026-01', { month: bad });
  const first = reportOf('2026-02', { month: bad });

  test('so the newest edition of one that was corrected leaves nothing of the others', () => {
    const corrected = reportOf('2026-02', { month: good });
    const of = (report: SectionReport) => recordOf('East Bridge', [], [report, before]);
    expect(of(first).failures.map(({ report }) => report)).toEqual(['2026-02', '2026-01']);
    expect(of(corrected).failures.map(({ report }) => report)).toEqual(['2026-01']);
    expect(of(corrected).newest).toEqual({ class: 2, month: '2026-02', window: 'month' });
  });

  test('so one that was withdrawn takes its failures and its class along', () => {
    const { failures, newest } = recordOf('East Bridge', [], [before]);
    expect(failures.map(({ report }) => report)).toEqual(['2026-01']);
    expect(newest).toMatchObject({ month: '2026-01' });
  });

  test('and of those that have no water nothing is told', () => {
    expect(sectionRecords([], [{ ...first, water: { missing: 'not-read' } }])).toEqual([]);
  });
});
