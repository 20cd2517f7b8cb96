import { afterEach, describe, expect, test, vi } from 'vitest';
import { now, today } from './clock.ts';

afterEach(() => void vi.unstubAllEnvs());

describe('BUILD_TIME stands in for the clock', () => {
  test.each([
    ['2026-11-30T15:59:59Z', '2026-11-30 23:59', '2026-11-30'],
    ['2026-11-30T16:00:00Z', '2026-12-01 00:00', '2026-12-01'],
    ['2026-12-01T08:59:59+08:00', '2026-12-01 08:59', '2026-12-01'],
    ['2026-12-01T09:00:00+08:00', '2026-12-01 09:00', '2026-12-01'],
  ])('%s is %s', (instant, minute, day) => {
    vi.stubEnv('BUILD_TIME', instant);
    expect([now(), today()]).toEqual([minute, day]);
  });

  test('what is no instant is refused', () => {
    vi.stubEnv('BUILD_TIME', '2026-12-01 09:00');
    expect(now).toThrow(RangeError);
  });
});
