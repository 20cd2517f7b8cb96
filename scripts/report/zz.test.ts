import { test } from 'vitest';
import { columnsOf } from '#scripts/air-file/columns.ts';
import { compile, exampleHours, CITY_ALONE, HEADER } from './example-week.ts';
const show = async (name: string, p: ReturnType<typeof compile>) => { const r = await p; console.log(name, '\n  ', r.error, '\n  ', r.found.slice(0, 3), '\n  ', JSON.stringify(r.reports[0]?.areas.map((a) => [a.area, a.basis, a.expected, a.days.map((d) => `${d.aqi}/${d.concentrations.pm25}/${d.coverage.pm25}`).join(' ')]))); };
test('x', async () => {
  await show('plain', compile([exampleHours()]));
  await show('A blank station in keqiao', compile([exampleHours() + '2019-02-06 30:00,示例市,柯桥区,,40,20,20,20,20,0.8\n'.replace('30:00', '12:00')]));
  await show('A blank district+station', compile([exampleHours() + '2019-02-06 12:00,示例市,,,40,20,20,20,20,0.8\n']));
  const lines = exampleHours().trimEnd().split('\n');
  const sorted = [HEADER, ...lines.slice(1).toSorted((a, b) => (a.split(',')[3] ?? '').localeCompare(b.split(',')[3] ?? ''))];
  await show('B station-sorted, cut', compile([sorted.slice(0, -100).join('\n') + '\n']));
  await show('U trailing blank', compile([exampleHours().replace(/丙站(?=[^\n]*\n[^\n]*\n[^\n]*\n)/g, (m, o: number) => (o % 2 ? '丙站 ' : m))]));
  await show('R 2011', compile([exampleHours({ first: '2011-03-07' })], ['2011-W10']));
  await show('KK 2026 without SO2', compile([exampleHours({ first: '2026-05-11', places: CITY_ALONE, change: (h) => { h.so2 = ''; return true; } })], ['2026-W20']));
  await show('L mg', compile([exampleHours({ change: (h) => { h.pm25 = '0.035'; return true; } })]));
  console.log(columnsOf('a', ['time', 'O3(8h)', 'O3(1h)', 'PM2.5(24h)', 'pm25', 'pm10', 'so2', 'no2', 'co']));
});
