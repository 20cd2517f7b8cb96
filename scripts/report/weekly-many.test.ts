import { afterAll, describe, expect, test } from 'vitest';
import { removeFiles } from '../input-file/example-file.ts';
import { CITY_ALONE, compile, exampleHours, type ExampleHour } from './example-week.ts';

afterAll(removeFiles);

/** After the last of the weeks. */
const LATER = { today: '2020-02-01' };

describe('several weeks in one call', { timeout: 30_000 }, () => {
  const stuck = (hour: ExampleHour) => {
    // One instrument stands still from Friday of the first week to Tuesday of the second.
    if (hour.station === '甲站' && hour.day >= '2019-02-08' && hour.day <= '2019-02-12') hour.pm25 = '33';
    return !(hour.station === '丙站' && hour.day === '2019-02-14' && hour.hour > 10);
  };
  const content = exampleHours({ first: '2019-02-01', days: 28, change: stuck });

  test('are each as in a call of their own', async () => {
    const together = await compile([content], ['2019-W06..2019-W08'], LATER);
    const alone = await Promise.all(
      ['2019-W06', '2019-W07', '2019-W08'].map((name) => compile([content], [name], LATER)),
    );
    expect(together.outputs).toHaveLength(3);
    expect(together.outputs).toEqual(alone.flatMap(({ outputs }) => outputs));
  });

  test('more than a year of them need two passes over the file', async () => {
    const year = exampleHours({ first: '2018-12-27', days: 390, places: CITY_ALONE });
    const { outputs } = await compile([year], ['2019-W01..2020-W02'], LATER);
    const [last] = (await compile([year], ['2020-W02'], LATER)).outputs;
    expect(outputs).toHaveLength(54);
    expect(outputs.at(-1)).toEqual(last);
  });
});
