import type { AnnualReport, FigureSource } from '#src/domain/report/annual-report.ts';

/** The sources of single figures, each once, in the order of the figures. */
export function figureSources({ figures }: AnnualReport): FigureSource[] {
  const sources = figures.flatMap(({ source }) => source ?? []);
  return sources.filter(
    (source, index) =>
      sources.findIndex(({ name, url, date }) =>
        [name === source.name, url === source.url, date === source.date].every(Boolean),
      ) === index,
  );
}
