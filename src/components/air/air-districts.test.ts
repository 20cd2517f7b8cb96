import { describe, expect, test } from 'vitest';
import { exampleDay } from '#src/domain/air/example-day.ts';
import { exampleArea, exampleReport } from '#src/domain/report/example-report.ts';
import { wordsFor } from '#src/words/words.ts';
import { airDistricts } from './air-districts.ts';

const words = wordsFor(new URL('https://example.com/'));
const district = { id: 'zhuji', name: '诸暨市', stations: ['图书馆', '富林印务'] };

/** A week whose last day has this index. */
function weekWith(aqi: number | null) {
  const area = exampleArea('2026-W47', { area: 'zhuji' });
  const days = area.days.with(-1, exampleDay('2026-11-22', { aqi }));
  return { page: { report: exampleReport('2026-W47') } as never, area: { ...area, days } };
}

describe('a district of the air schematic', () => {
  test('shows the level of the last day, the mean of the week and its stations as mere places', () => {
    const [shown] = airDistricts([{ district, week: weekWith(120) }], words);
    expect(shown).toMatchObject({ name: '诸暨市', value: 'PM2.5：60', tone: { kind: 'level', value: 3 } });
    expect(shown?.marks).toEqual([
      { name: '图书馆', tone: { kind: 'place' } },
      { name: '富林印务', tone: { kind: 'place' } },
    ]);
  });

  test.each([
    ['whose last day has no index', weekWith(null)],
    ['without a week', null],
  ])('%s has no level', (_, week) => {
    expect(airDistricts([{ district, week }], words)[0]?.tone).toBeNull();
  });

  test('that the drawing does not know is left out', () => {
    expect(airDistricts([{ district: { ...district, id: 'elsewhere' }, week: null }], words)).toEqual([]);
  });
});
