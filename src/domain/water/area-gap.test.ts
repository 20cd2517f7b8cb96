import { describe, expect, test } from 'vitest';
import type { SectionResult, SectionSummary } from '../report/monthly-water.ts';
import { areaGapOf, passGapOf } from './area-gap.ts';
import { exampleSection } from './example-section.ts';
import { summaryOf } from './summary.ts';

const keqiao = { district: 'keqiao' };
const suspended = exampleSection(null, keqiao);
const unmeasured = exampleSection(null, { ...keqiao, gap: 'not-measured' });
const measured = exampleSection({ ph: '7' });

const gapOf = (own: readonly SectionResult[], results = own, changes: Partial<SectionSummary> = {}) =>
  areaGapOf({ ...summaryOf('keqiao', own), ...changes }, results);

describe('an area without a result', () => {
  test('is suspended when all its sections are, whatever became of those elsewhere', () => {
    expect(gapOf([suspended, suspended])).toBe('suspended');
    expect(gapOf([suspended], [measured, suspended, measured])).toBe('suspended');
  });

  test('was not measured when its sections have several reasons, or when it has none', () => {
    expect(gapOf([suspended, unmeasured])).toBe('not-measured');
    expect(gapOf([unmeasured])).toBe('not-measured');
    expect(gapOf([], [measured])).toBe('not-measured');
  });

  test('can be the whole city, or a district whose sections do not say that they are its own', () => {
    expect(gapOf([suspended, suspended], undefined, { area: 'city' })).toBe('suspended');
    const nameless = exampleSection(null, { district: null });
    expect(gapOf([nameless, nameless])).toBe('suspended');
  });

  test('is not called suspended by the few sections that a source names', () => {
    expect(gapOf([suspended], undefined, { sections: 20 })).toBe('not-measured');
    expect(gapOf([suspended], undefined, { sections: null })).toBe('not-measured');
  });
});

test('an area with a result, or of which nobody says how many have one, has no such reason', () => {
  expect(gapOf([measured, suspended])).toBeNull();
  expect(gapOf([suspended], undefined, { measured: null })).toBeNull();
});

describe('the pass rate of an area', () => {
  const untargeted = { ...measured, district: 'keqiao', target: null };
  const passGap = (own: readonly SectionResult[]) => passGapOf(summaryOf('keqiao', own), own);

  test('is missing where none of its sections has a target', () => {
    expect(passGap([untargeted, untargeted])).toBe('no-target');
  });

  test('has the reason of all its figures before that', () => {
    expect(passGap([{ ...suspended, target: null }])).toBe('suspended');
  });

  test('has no such reason where a section has a target, or where they are not named', () => {
    expect(passGap([{ ...measured, district: 'keqiao' }, untargeted])).toBeNull();
    expect(passGapOf(summaryOf('keqiao', [untargeted]), [])).toBeNull();
  });
});
