import { afterEach, expect, test, vi } from 'vitest';
import { now } from '#src/clock.ts';
import { stopClock } from './stop-clock.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('a given time stays', () => {
  vi.stubEnv('BUILD_TIME', '2026-12-01T09:00:00+08:00');
  stopClock();
  expect(now()).toBe('2026-12-01 09:00');
});

test('without one the clock stands still from then on', () => {
  vi.stubEnv('BUILD_TIME', undefined);
  stopClock();
  expect(process.env['BUILD_TIME']).toMatch(/^20\d\d-.*Z$/);
});

test.each(['2026-12-01 09:00', '2026-12-01', 'tomorrow', ''])('“%s” is no time', (given) => {
  vi.stubEnv('BUILD_TIME', given);
  expect(stopClock).toThrow(`BUILD_TIME 不是时刻：“${given}”。请写成 2026-12-01T09:00:00+08:00。`);
});
