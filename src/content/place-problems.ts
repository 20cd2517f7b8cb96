import type { Site } from '../schemas/site.ts';
import type { Problem } from './problem.ts';
import type { Source } from './source.ts';

/** A monitored place as its list has it. */
type Place = { readonly district: string | null; readonly demonstration: boolean };

/**
 * What of a sound list of monitored places (`content/monitoring/`) does not fit the site: a district that it lacks, an
 * invented place where demonstrations have ended.
 */
export function placeProblems(
  file: string,
  settings: Readonly<Record<string, unknown>>,
  lineOf: Source['lineOf'],
  site: Site | null,
): Problem[] {
  if (!site || !file.includes('/monitoring/')) return [];
  return Object.entries(settings).flatMap(([list, places]) =>
    (places as readonly Place[]).flatMap((place, index) => {
      const told = (field: string, message: string): Problem => {
        const path = [list, index, field];
        return { file, line: lineOf(path), field: path.join('.'), message };
      };
      return [...districtProblems(place, site, told), ...demonstrationProblems(place, site, told)];
    }),
  );
}

type Told = (field: string, message: string) => Problem;

function districtProblems({ district }: Place, { districts }: Site, told: Told): Problem[] {
  if (district === null || districts.some(({ id }) => id === district)) return [];
  return [told('district', `没有“${district}”。请写 content/site.json 的 districts 里已有的一个。`)];
}

function demonstrationProblems({ demonstration }: Place, site: Site, told: Told): Problem[] {
  if (!demonstration || site.demonstration) return [];
  const message = '是演示的地点，而 content/site.json 的 demonstration 是 false。请删去这一项，或改回 true。';
  return [told('demonstration', message)];
}
