import { expect, test } from 'vitest';
import { moment } from './moment.ts';
import { warningState } from './warning.ts';

const [from, to] = [moment('2024-12-25 18:00'), moment('2024-12-27 08:00')];

test.each([
  ['2024-12-25 17:59', 'coming'],
  ['2024-12-25 18:00', 'in-force'],
  ['2024-12-25 18:01', 'in-force'],
  ['2024-12-27 07:59', 'in-force'],
  ['2024-12-27 08:00', 'ended'],
  ['2024-12-27 08:01', 'ended'],
])('at %s the warning is %s', (now, state) => {
  expect(warningState({ from, to }, moment(now))).toBe(state);
});

test('a warning without an end is in force until it is lifted', () => {
  expect(warningState({ from, to: null }, moment('2030-01-01 00:00'))).toBe('in-force');
});
