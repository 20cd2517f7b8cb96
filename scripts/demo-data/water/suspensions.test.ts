import { expect, test } from 'vitest';
import { month } from '#src/domain/month.ts';
import { suspensionOf } from './suspensions.ts';

test.each([
  ['柯桥演示07断面', '2025-01', '停测：断面旁桥梁施工（演示）'],
  ['柯桥演示07断面', '2025-03', '停测：断面旁桥梁施工（演示）'],
  ['柯桥演示07断面', '2025-04', null],
  ['柯桥演示07断面', '2026-01', null],
  ['柯桥演示08断面', '2025-01', null],
])('%s in %s: %s', (section, when, reason) => {
  expect(suspensionOf(section, month(when))).toBe(reason);
});
