import { expect, test } from 'vitest';
import { calendarDay } from './calendar.ts';
import { isPartialDay } from './calendar.ts';
import { originOf } from './news-origin.ts';
import type { Provenance } from './provenance.ts';

const BUREAU = '示例市生态环境局';
const date = calendarDay('2026-11-02');

function published(source: string, form: 'original' | 'summary'): Provenance {
  if (!isPartialDay(date)) throw new RangeError(date);
  return { kind: 'published', source, form, date };
}

test.each([
  [published(BUREAU, 'original'), 'own'],
  [published(`${BUREAU}、示例市监测中心`, 'original'), 'own'],
  [published(BUREAU, 'summary'), 'summary'],
  [published('示例日报', 'summary'), 'summary'],
  [published('示例日报', 'original'), 'repost'],
  [{ kind: 'demonstration' } as const, 'demonstration'],
  [{ kind: 'compiled', source: '示例', inputs: [] } as const, 'own'],
] as const)('%j is told as %s', (provenance, origin) => {
  expect(originOf(provenance, BUREAU)).toBe(origin);
});
