import { formatHour } from '../air-file/hour.ts';
import type { InspectedFile } from '../input-file/inspect.ts';
import type { Collected } from './collect.ts';

/** Says what a pass over the hourly files has read. */
export function tellCollected(files: readonly InspectedFile[], { coverage }: Collected): void {
  for (const [index, { rows, used, outside, otherCity, first, last }] of coverage.entries()) {
    const file = files[index];
    const hours = first <= last ? `本市时次 ${formatHour(first)} 至 ${formatHour(last)}` : '没有本市的行';
    console.log(
      `${file?.path}（${file?.encoding}，SHA-256 ${file?.sha256.slice(0, 12)}…）：读 ${rows} 行，${hours}；` +
        `本期 ${used} 行，期外 ${outside} 行，其他城市 ${otherCity} 行。`,
    );
  }
}
