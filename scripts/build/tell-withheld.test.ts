import { expect, test } from 'vitest';
import { moment } from '#src/domain/moment.ts';
import { tellWithheld } from './tell-withheld.ts';

test('how many items are left out is told with the moment of the next build', () => {
  const moments = ['2026-12-01 09:00', '2026-12-03 00:00'].map(moment);
  expect(tellWithheld(moments)).toBe('另有 2 项未到时间，请在 2026-12-01 09:00（北京时间）再生成一次。');
});

test('nothing is told where nothing is left out', () => {
  expect(tellWithheld([])).toBe('');
});
