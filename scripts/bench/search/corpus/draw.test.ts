import { describe, expect, test } from 'vitest';
import { createDraw } from './draw.ts';

describe('createDraw', () => {
  test('the same keys draw the same, others do not', () => {
    const drawn = (...keys: number[]) => {
      const { below } = createDraw(...keys);
      return Array.from({ length: 8 }, () => below(1000));
    };
    expect(drawn(1, 2)).toEqual(drawn(1, 2));
    expect(drawn(1, 2)).not.toEqual(drawn(1, 3));
  });

  test('numbers stay below their bound', () => {
    const { below, skewed } = createDraw(5);
    const drawn = Array.from({ length: 2000 }, () => [below(7), skewed(7)]).flat();
    expect([Math.min(...drawn), Math.max(...drawn)]).toEqual([0, 6]);
  });

  test('the first of a list comes far more often than the last', () => {
    const { often } = createDraw(6);
    const drawn = Array.from({ length: 2000 }, () => often(['甲', '乙', '丙', '丁']));
    const count = (wanted: string) => drawn.filter((each) => each === wanted).length;
    expect(count('甲')).toBeGreaterThan(4 * count('丁'));
    expect(count('丁')).toBeGreaterThan(0);
  });

  test('nothing can be drawn from an empty list', () => {
    expect(() => createDraw(1).of([])).toThrow('There is nothing to draw from an empty list.');
  });
});
