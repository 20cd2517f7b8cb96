import { expect, test } from 'vitest';
import { EXAMPLE_FIGURE, exampleAnnual } from '#src/domain/report/example-annual.ts';
import { figureSources } from './annual-sources.ts';

test('a source of several figures is named once, figures of the report itself name none', () => {
  const source = { name: 'A bureau', url: 'https://bureau.example/', date: '2024-06-14' as never };
  const other = { name: 'A bureau', date: '2024-06-14' as never };
  const figures = [source, undefined, { ...source }, other].map((own) => ({
    ...EXAMPLE_FIGURE,
    source: own,
  }));
  expect(figureSources(exampleAnnual(figures))).toEqual([source, other]);
});
