import { expect, test } from 'vitest';
import { NO_REPORT, NO_VALUE, pointsBy } from '#src/domain/report/example-summary.ts';
import type { ComparedShare, MonthShares } from '#src/domain/report/month-shares.ts';
import { shares } from './month-shares.ts';

const bare = (value: number | null): ComparedShare => ({ value, lastYear: NO_REPORT, previous: NO_VALUE });
const all: MonthShares = { source: bare(null), volume: bare(null), day: bare(null), night: bare(null) };

test('both shares of drinking water with their comparisons', () => {
  const source = { value: 100, lastYear: pointsBy(0, 100), previous: pointsBy(2.5, 97.5) };
  expect(shares.drinking({ ...all, source, volume: bare(99.9) })).toBe(
    '水源达标率100%，与去年同月持平，比上月上升2.5个百分点；水量达标率99.9%。',
  );
});

test('noise by day and by night', () => {
  const night = { value: 88, lastYear: NO_VALUE, previous: pointsBy(-1, 89) };
  expect(shares.noise({ ...all, day: bare(96.5), night })).toBe(
    '昼间达标率96.5%；夜间达标率88.0%，比上月下降1.0个百分点。',
  );
});

test('a share that cannot be computed says so', () => {
  expect(shares.drinking(all)).toBe('水源达标率没有可算的数据；水量达标率没有可算的数据。');
});
