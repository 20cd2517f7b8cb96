import type { SchematicDistrict } from '#src/components/schematic/tile.ts';
import { levelOfDay } from '#src/domain/air/area-day.ts';
import { byPlace, type Place } from '#src/domain/schematic.ts';
import type { DistrictNow } from '#src/queries/districts.ts';
import type { Words } from '#src/words/words.ts';

type Now = Pick<DistrictNow, 'week'> & {
  readonly district: Pick<DistrictNow['district'], 'id' | 'name' | 'stations'> & {
    readonly schematic: Place;
  };
};

/** The districts of a schematic with the level of the week's last day, and a mark for each of their stations. */
export function airDistricts(districts: readonly Now[], words: Words): SchematicDistrict[] {
  return districts.map((now) => shown(now, words)).toSorted((a, b) => byPlace(a.place, b.place));
}

function shown({ district, week }: Now, words: Words): SchematicDistrict {
  const days = week?.area.days ?? [];
  const last = days.at(-1);
  const level = last ? levelOfDay(last) : null;
  const pm25 = week?.area.concentrations.pm25 ?? null;
  return {
    id: district.id,
    name: district.name,
    place: district.schematic,
    href: `/districts/${district.id}/`,
    value: pm25 === null ? '' : words.now.airValue(pm25),
    tone: level === null ? null : { kind: 'level', value: level },
    marks: district.stations.map((name) => ({ name, tone: { kind: 'place' } })),
  };
}
