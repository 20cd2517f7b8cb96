import { describe, expect, test } from 'vitest';
import { month } from '#src/domain/month.ts';
import { exampleSection, exampleWindow, suspendedSection } from '#src/domain/report/example-water.ts';
import type { SectionResult } from '#src/domain/report/monthly-water.ts';
import type { WaterClass } from '#src/domain/water/item.ts';
import { wordsFor } from '#src/words/words.ts';
import { keysOf, rowsOf } from './example-rows.ts';
import { sectionTable } from './section-table.ts';

const words = wordsFor(new URL('https://portal.example/'));
const tableOf = (
  sections: readonly SectionResult[],
  previous: ReadonlyMap<string, WaterClass | null> | null = new Map(),
) => sectionTable('month', month('2026-10'), exampleWindow(sections), previous, words);

const bad = exampleSection('甲', {
  district: 'keqiao',
  river: '曹娥江',
  class: 5,
  passes: false,
  indicators: [
    { item: 'ammoniaNitrogen', class: 5, multiple: 0.5 },
    { item: 'dissolvedOxygen', class: 4, multiple: null },
  ],
  warning: {
    colour: 'red',
    reasons: [
      { kind: 'worse-than-target' },
      { kind: 'near-limit', items: ['totalPhosphorus', 'cod'] },
      { kind: 'worse-than-before', before: 2 },
    ],
  },
});

test('has class, target, indicators, warning and note of every section', () => {
  const table = tableOf([bad], new Map([['甲', 2 as const]]));
  expect(keysOf(table)).toBe(
    'section,area,river,target_class,class,previous_class,passes,indicators,warning,warning_reason,note',
  );
  expect(rowsOf(table)).toEqual([
    {
      section: '甲',
      area: '柯桥区',
      river: '曹娥江',
      target_class: 3,
      class: 5,
      previous_class: 2,
      passes: 'false*',
      indicators: '氨氮（0.50）、溶解氧',
      warning: 'red',
      warning_reason: '劣于目标；总磷、化学需氧量接近限值；比上一期（Ⅱ类）变差',
      note: '(无)',
    },
  ]);
});

describe('what is missing', () => {
  test('of a suspended section is its class, with the reason', () => {
    const [, row] = rowsOf(tableOf([bad, suspendedSection('乙', '清淤')]));
    expect(row).toMatchObject({
      class: '(停测)',
      passes: '(停测)',
      warning: '(停测)',
      warning_reason: '(无)',
      indicators: '(无)',
      note: '清淤',
    });
  });

  test('of a source that states little is said so', () => {
    const bare = exampleSection('乙', { district: null, target: null, passes: null });
    expect(rowsOf(tableOf([bare]))[0]).toMatchObject({
      area: '(未注明)',
      river: '(未注明)',
      target_class: '(未注明)',
      class: 2,
      passes: '(未注明)',
    });
  });

  test('of the month before is said so, whether the section was suspended or not there', () => {
    const sections = ['甲', '乙', '丙'].map((name) => exampleSection(name));
    const previous = new Map<string, WaterClass | null>([
      ['甲', 1],
      ['乙', null],
    ]);
    expect(rowsOf(tableOf(sections, previous)).map((row) => row['previous_class'])).toEqual([
      1,
      '(没有上月的类别)',
      '(没有上月的类别)',
    ]);
  });
});

describe('columns', () => {
  test('of warnings, and their note, are there only where the source knows any', () => {
    const table = tableOf([exampleSection('甲')]);
    expect(keysOf(table)).not.toContain('warning');
    expect(table.notes.join('')).not.toContain('三色预警');
    expect(tableOf([exampleSection('乙'), bad]).notes.join('')).toContain('三色预警');
  });

  test('of the month before are left out of the year to date', () => {
    const window = exampleWindow([bad], { method: 'manual' });
    const table = sectionTable('yearToDate', month('2026-10'), window, null, words);
    expect(keysOf(table)).not.toContain('previous_class');
    expect([table.id, table.caption]).toEqual([
      'sections-year-to-date',
      '2026年1—10月每个断面的类别、目标、主要污染指标，手工监测',
    ]);
  });
});

test('a section that passes is not marked', () => {
  expect(rowsOf(tableOf([exampleSection('甲')]))[0]).toMatchObject({ passes: true });
});
