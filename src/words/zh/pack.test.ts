import { describe, expect, test } from 'vitest';
import { PACK_SUBJECTS, WORKSHEET_LEVELS } from '#src/domain/pack.ts';
import { pack } from './pack.ts';

/** As many as stand on one line of half a sheet. */
const LINE = 34;

describe.each(PACK_SUBJECTS.flatMap((subject) => WORKSHEET_LEVELS.map((level) => [subject, level] as const)))(
  'the worksheet on %s for %s',
  (subject, level) => {
    const { before, during, after } = pack.worksheet.of[subject][level];

    test('asks before, during and after the visit', () => {
      expect([before.length, during.length, after.length]).toEqual([2, 4, 2]);
    });

    test('asks for as many drawings as there is room for', () => {
      const drawings = [...before, ...during, ...after].filter(pack.worksheet.isDrawing);
      expect(drawings.length).toBeLessThanOrEqual(2);
    });

    test('asks questions that each fit on a line', () => {
      expect([...before, ...during, ...after].filter((question) => question.length > LINE)).toEqual([]);
    });
  },
);

test('of a place that said how early to ask, that is not asked again', () => {
  expect(pack.asking(7)).toContain('7天');
  expect(pack.asking(7)).not.toContain('几天');
  expect(pack.asking(null)).toContain('几天');
  expect(pack.asking(0)).not.toContain('天');
});

test('asks for no names of pupils and no identity numbers', () => {
  const said = JSON.stringify(pack);
  expect(said).not.toMatch(/学生姓名|身份证/);
});
