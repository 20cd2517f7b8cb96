import { describe, expect, test } from 'vitest';
import { noiseSharesOf, passesDay, passesNight } from '#src/domain/noise/noise.ts';
import type { NoiseStation } from '#src/domain/report/monthly-report.ts';
import { GB3096_2008 } from '#src/domain/standards/gb3096.ts';

const ZONES = ['0', '1', '2', '3', '4a', '4b'] as const;

describe.each(ZONES)('in zone %s', (zone) => {
  const { day, night } = GB3096_2008.limits[zone];

  test('a level at the limit meets it, a tenth more does not: it is not rounded', () => {
    expect(passesDay(`${day}.0`, zone, GB3096_2008)).toBe(true);
    expect(passesDay(`${day}.1`, zone, GB3096_2008)).toBe(false);
    expect(passesNight(night, zone, GB3096_2008)).toBe(true);
    expect(passesNight(night + 0.1, zone, GB3096_2008)).toBe(false);
  });
});

test('what is no number is refused', () => {
  expect(() => passesDay('', '1', GB3096_2008)).toThrow('Invalid number');
});

describe('noiseSharesOf', () => {
  const station = (day: NoiseStation['day'], night: NoiseStation['night']): NoiseStation => ({
    name: '示例测点',
    district: 'yuecheng',
    zone: '2',
    day,
    night,
  });

  test('measurements are counted, not stations', () => {
    const stations = [
      station({ count: 30, passed: 30 }, { count: 30, passed: 20 }),
      station({ count: 1, passed: 0 }, { count: 2, passed: 0 }),
    ];
    expect(noiseSharesOf(stations)).toEqual({ dayShare: 96.8, nightShare: 62.5 });
  });

  test('without a measurement there is none', () => {
    const none = { count: 0, passed: 0 };
    expect(noiseSharesOf([])).toEqual({ dayShare: null, nightShare: null });
    expect(noiseSharesOf([station({ count: 1, passed: 1 }, none)])).toEqual({
      dayShare: 100,
      nightShare: null,
    });
  });
});
