import { describe, expect, test } from 'vitest';
import { exampleDay } from '#src/domain/air/example-day.ts';
import { exampleArea, exampleReport } from '#src/domain/report/example-report.ts';
import type { Place } from '#src/domain/schematic.ts';
import { wordsFor } from '#src/words/words.ts';
import { airDistricts } from './air-districts.ts';

const words = wordsFor(new URL('https://example.com/'));
const district = { id: 'zhuji', name: 'Zhuji', stations: ['A', 'B'], schematic: placeAt(100) };

/** A week whose last day has this index. */
function weekWith(aqi: number | null) {
  const area = exampleArea('2026-W47', { area: 'zhuji' });
  const days = area.days.with(-1, exampleDay('2026-11-22', { aqi }));
  return { page: { report: exampleReport('2026-W47') } as never, area: { ...area, days } };
}

describe('a district of the air schematic', () => {
  test('shows the level of the last day, the mean of the week and its stations as mere places', () => {
    const [shown] = airDistricts([{ district, week: weekWith(120) }], words);
    expect(shown).toMatchObject({
      name: 'Zhuji',
      value: words.now.airValue(60),
      tone: { kind: 'level', value: 3 },
    });
    expect(shown?.marks).toEqual([
      { name: 'A', tone: { kind: 'place' } },
      { name: 'B', tone: { kind: 'place' } },
    ]);
  });

  test.each([
    ['whose last day has no index', weekWith(null)],
    ['without a week', null],
  ])('%s has no level', (_, week) => {
    expect(airDistricts([{ district, week }], words)[0]?.tone).toBeNull();
  });

  test('comes after those above it, and left of it', () => {
    const others = [200, 0].map((left) => ({ ...district, id: `at-${left}`, schematic: placeAt(left) }));
    const all = [district, ...others].map((own) => ({ district: own, week: null }));
    expect(airDistricts(all, words).map(({ id }) => id)).toEqual(['at-0', 'zhuji', 'at-200']);
  });
});

function placeAt(left: number): Place {
  return { corners: [], text: [left, 0] };
}
