import { describe, expect, test } from 'vitest';
import type { PartialDay } from '#src/domain/calendar.ts';
import type { ReportPart } from '#src/domain/report/report-parts.ts';
import { items } from './items.ts';

const compiled = { kind: 'compiled', source: '甲网', inputs: [] } as const;

describe('what is compiled here', () => {
  test.each<[readonly ReportPart[], string]>([
    [['air'], '空气小时数据'],
    [['water'], '断面监测数据'],
    [['air', 'water'], '空气小时数据和断面监测数据'],
    [['air', 'townships', 'noise'], '空气小时数据、乡镇（街道）PM2.5日均值和功能区噪声测点监测数据'],
    [['drinking'], '饮用水水源地监测数据'],
    [[], '监测数据'],
  ])('from %j says from what', (parts, expected) => {
    expect(items.provenance(compiled, parts)).toBe(`本站按${expected}编制。数据：甲网。`);
  });

  test('is called alike whatever it holds', () => {
    expect(items.provenance(compiled)).toBe('本站按监测数据编制。数据：甲网。');
    expect(items.provenanceKind.compiled).toBe('按监测数据编制');
  });
});

test('what was published, or is a demonstration, was not measured for the portal', () => {
  const date = '2024-07' as PartialDay; // a real month
  const published = { kind: 'published', source: '甲局', date, form: 'original' } as const;
  expect(items.provenance(published, ['air'])).toBe('来源：甲局，2024年7月，本站转录。');
  expect(items.provenance({ ...published, form: 'summary' })).toBe('来源：甲局，2024年7月，本站摘编。');
  expect(items.provenance({ kind: 'demonstration' }, ['water'])).toContain('演示内容');
});
