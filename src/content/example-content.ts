import { readFileSync } from 'node:fs';
import { formatJson } from '#scripts/report/json.ts';
import { exampleReport } from '#src/domain/report/example-report.ts';
import { EXAMPLE_SITE } from '#src/schemas/example-site.ts';
import { exampleFolder, RELEASE, SEARCH, TOPICS } from './example-folder.ts';
import { readContent } from './read.ts';
import { SETTINGS } from './settings.ts';

/** A weekly report as its file has it. */
export const REPORT = formatJson(exampleReport('2019-W06'), 4);
/** The settings of the portal itself, which are sound; of the monitored places one that lies in the example's district. */
export const OWN = Object.fromEntries(
  Object.keys(SETTINGS).map((path) => [path, readFileSync(`content/${path}`, 'utf8')]),
);
/** A noise station in the example's district. */
export const STATION = { name: '示例噪声点', district: 'keqiao', zone: '2', demonstration: true };
/** The lists of monitored places. */
export const PLACES = {
  'monitoring/sections.json': JSON.stringify({ sections: [] }),
  'monitoring/drinking-sources.json': JSON.stringify({ sources: [] }),
  'monitoring/noise-stations.json': JSON.stringify({ stations: [STATION] }),
  'monitoring/townships.json': JSON.stringify({ townships: [] }),
};
/** A folder without a problem. */
export const SOUND = {
  'site.json': JSON.stringify(EXAMPLE_SITE),
  ...OWN,
  ...PLACES,
  'topics.json': TOPICS,
  'search.json': SEARCH,
  'news/2026-001.mdx': RELEASE,
  'reports/weekly/2019-w06.json': REPORT,
  'reports/weekly/2019-w06.mdx': '---\ntitle: 说明\n---\n正文。\n',
};

/** File, line, field and message of each problem, in order. */
export function problemsOf(files: Readonly<Record<string, string>>): string[] {
  const root = exampleFolder(files);
  return readContent(root)
    .problems.map(
      ({ file, line, field, message }) => `${file.slice(root.length + 1)}:${line} ${field} ${message}`,
    )
    .toSorted();
}
