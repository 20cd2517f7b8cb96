import { createHash } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { isMissing } from '#src/domain/report/missing-part.ts';
import { removeFiles } from '../../input-file/example-file.ts';
import { compile } from './example-months.ts';
import { noiseFile } from './example-part-files.ts';
import { files, airOf, waterOf, reportOf } from './example-month-report.ts';

afterAll(removeFiles);

describe('a month from files of every kind', () => {
  const compiled = reportOf(files);

  test('is named, dated and says where it comes from', async () => {
    const { report, told } = await compiled;
    expect(told).toEqual([]);
    expect(report).toMatchObject({ month: '2026-01', scope: 'city', title: null, edition: 1, notes: [] });
    expect(report.publishedOn).toBe('2027-02-20');
    const inputs = 'inputs' in report.provenance ? report.provenance.inputs : [];
    expect(inputs?.map(({ name }) => name)).toEqual([
      'air-1.csv',
      'water-1.csv',
      'drinking-1.csv',
      'noise-1.csv',
      'townships-1.csv',
    ]);
    const sha256 = createHash('sha256')
      .update(files.noise[0] ?? '')
      .digest('hex');
    expect(inputs?.[3]?.sha256).toBe(sha256);
  });

  test('has air of the city and its districts', async () => {
    const air = airOf((await compiled).report);
    expect(
      air.month.map(({ area, validDays, concentrations }) => [area, validDays, concentrations.pm25]),
    ).toEqual([
      ['city', 31, 40],
      ['yuecheng', 31, 40],
      ['keqiao', 31, 40],
    ]);
    expect([air.indexRule, air.yearToDate]).toEqual(['old', air.month]);
  });

  test('has its sections, judged against December', async () => {
    const { window, yearToDate, warningRule } = waterOf((await compiled).report);
    expect(warningRule).toBe('own');
    expect(window.sections.map(({ name, class: own, passes }) => [name, own, passes])).toEqual([
      ['甲断面', 2, true],
      ['乙水库', 2, true],
    ]);
    expect(isMissing(yearToDate)).toBe(false);
  });

  test('has sources, noise and townships', async () => {
    const { drinking, noise, townships } = (await compiled).report;
    expect(drinking).toMatchObject({ sourceShare: 100, volumeShare: 100 });
    expect(noise).toMatchObject({ dayShare: 100, nightShare: 50 });
    expect(townships).toMatchObject({
      rows: [
        { district: 'keqiao', name: '城关镇', month: 30, yearToDate: 30, validDays: 31 },
        { district: 'yuecheng', name: '城关镇', month: 40, yearToDate: 40, validDays: 31 },
      ],
    });
  });
});

describe('parts without a file', () => {
  const missing = { missing: 'not-supplied' };

  test.each(['air', 'water', 'drinking', 'noise', 'townships'] as const)(
    '%s alone leaves the others missing',
    async (kind) => {
      const { report } = await reportOf({ [kind]: files[kind] });
      const { air, water, drinking, noise, townships } = report;
      const parts = { air, water, drinking, noise, townships };
      for (const [name, part] of Object.entries(parts)) {
        if (name === kind) expect(isMissing(part)).toBe(false);
        else expect(part).toEqual(missing);
      }
    },
  );
});

describe('what is asked for', () => {
  test.each([
    [['--published', 'due'], { publishedOn: '2026-02-15' }],
    [['--published', '2026-02-01'], { publishedOn: '2026-02-01' }],
    [['--demonstration', '--note', '示例'], { provenance: { kind: 'demonstration', note: '示例' } }],
    [['--source', '示例中心'], { provenance: { kind: 'compiled', source: '示例中心' } }],
  ])('%j is kept in the report', async (words, expected) => {
    const { report } = await reportOf({ noise: files.noise }, ['2026-01', ...words]);
    expect(report).toMatchObject(expected);
  });

  test('a file of each month, ending with a line break', async () => {
    const { outputs } = await compile({ noise: [noiseFile(['2025-12', '2026-01'])] }, [
      '2025-12..2026-01',
      '--out',
      'x',
    ]);
    expect(outputs.map(({ path }) => path)).toEqual(['x/2025-12.json', 'x/2026-01.json']);
    expect(outputs.every(({ text }) => text.endsWith('}\n'))).toBe(true);
  });
});
