import { afterEach, expect, test, vi } from 'vitest';
import { calendarDay, epochDayOf } from '#src/domain/calendar.ts';
import type { InspectedFile } from '../input-file/inspect.ts';
import { createHourlyStore } from './hourly-store.ts';
import { tellCollected } from './tell.ts';

afterEach(() => void vi.restoreAllMocks());

const START = epochDayOf(calendarDay('2026-01-01')) * 24;

test('each file is told with what it holds', () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const file = (path: string): InspectedFile => {
    return { path, name: path, sha256: 'abcdef0123456789', encoding: 'gb18030', bytes: 1 };
  };
  const own = { rows: 744, used: 744, outside: 0, otherCity: 0, first: START, last: START + 743 };
  const foreign = { rows: 5, used: 0, outside: 0, otherCity: 5, first: Infinity, last: -Infinity };
  tellCollected([file('a.csv'), file('b.csv')], { store: createHourlyStore(0, 0), coverage: [own, foreign] });
  expect(log.mock.calls.flat()).toEqual([
    'a.csv（gb18030，SHA-256 abcdef012345…）：读 744 行，本市时次 2026-01-01 01:00 至 2026-01-31 24:00；本期 744 行，期外 0 行，其他城市 0 行。',
    'b.csv（gb18030，SHA-256 abcdef012345…）：读 5 行，没有本市的行；本期 0 行，期外 0 行，其他城市 5 行。',
  ]);
});
