import { afterAll, describe, expect, test } from 'vitest';
import type { MonthlyReport } from '#src/domain/report/monthly-report.ts';
import { isMissing } from '#src/domain/report/missing-part.ts';
import { removeFiles } from '../../input-file/example-file.ts';
import { compile } from './example-months.ts';
import { drinkingFile, noiseFile, waterFile } from './example-part-files.ts';
import { JANUARY, waterOf, reportOf } from './example-month-report.ts';

afterAll(removeFiles);

describe('noise that is measured once a quarter', () => {
  const noise = [noiseFile(['2026-02', '2026-05'])];
  const drinking = [drinkingFile(['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'])];
  const measured = ({ noise: part }: MonthlyReport) => (isMissing(part) ? part.missing : part.dayShare);

  test('is missing in the other months, of which each is told', async () => {
    const { reports, told, error } = await compile({ drinking, noise }, ['2026-01..2026-06']);
    expect(error).toBeNull();
    const unmeasured = 'not-measured';
    expect(reports.map(measured)).toEqual([unmeasured, 100, unmeasured, unmeasured, 100, unmeasured]);
    expect(told).toEqual(
      ['2026-01', '2026-03', '2026-04', '2026-06'].map(
        (name) =>
          `${name}：--noise 的文件没有这个月的行，别的月份有，按没有监测编。若监测过，请补上这个月的行。`,
      ),
    );
  });

  test('is missing in a month asked for alone, between two that are in the file', async () => {
    const { report } = await reportOf({ drinking, noise }, ['2026-04']);
    expect(measured(report)).toBe('not-measured');
  });
});

describe('sections', () => {
  test('a warning in January knows the class of December', async () => {
    const water = [
      waterFile(['2025-12', '2026-01'], (cells) => {
        if (cells['date'] === '2026-01-08') cells['NH3N'] = '0.6';
        return true;
      }),
    ];
    const { report } = await reportOf({ water });
    expect(waterOf(report).window.sections[0]?.warning).toEqual({
      colour: 'yellow',
      reasons: [{ kind: 'worse-than-before', before: 2 }],
    });
    const alone = await reportOf({ water: [water[0]?.replaceAll(/2025-12.*\n/g, '') ?? ''] });
    expect(waterOf(alone.report).window.sections[0]?.warning?.colour).toBe('green');
  });

  test('a suspended one keeps its reason, an alias its place', async () => {
    const water = [
      waterFile(JANUARY, (cells) => {
        if (cells['section'] === '甲断面') cells['section'] = '老甲断面';
        if (cells['section'] !== '乙水库') return true;
        for (const item of ['pH', 'DO', 'CODMn', 'COD', 'BOD5', 'NH3N', 'TP']) cells[item] = '';
        cells['note'] = '停测：清淤';
        return true;
      }),
    ];
    const { report, told } = await reportOf({ water });
    expect(waterOf(report).window.sections.map(({ name, gap, note }) => [name, gap, note])).toEqual([
      ['甲断面', null, null],
      ['乙水库', 'suspended', '停测：清淤'],
    ]);
    expect(told).toEqual([]);
  });

  test('judged by fewer than five items are told', async () => {
    const water = [
      waterFile(JANUARY, (cells) => {
        for (const item of ['COD', 'BOD5', 'CODMn']) cells[item] = '';
        return true;
      }),
    ];
    expect((await reportOf({ water })).told).toEqual([
      '2026-01：断面甲断面（4 项）、乙水库（4 项）参加评价的不到 5 项（共 21 项），类别只凭这几项。请核对文件是否缺列。',
    ]);
  });

  test('with a printed class other than the computed one are told', async () => {
    const water = [
      waterFile(JANUARY, (cells) => {
        cells['published_class'] = 'Ⅲ';
        return true;
      }),
    ];
    expect((await reportOf({ water })).told).toEqual([
      'water-1.csv：第 2 行 甲断面 写Ⅲ类，按数值算得Ⅱ类，用算得的。',
      'water-1.csv：第 3 行 乙水库 写Ⅲ类，按数值算得Ⅱ类，用算得的。',
    ]);
  });
});
