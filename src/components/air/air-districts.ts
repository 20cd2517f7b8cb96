import { DISTRICTS } from '#src/components/schematic/places.ts';
import type { SchematicDistrict } from '#src/components/schematic/tile.ts';
import { levelOfDay } from '#src/domain/air/area-day.ts';
import type { DistrictNow } from '#src/queries/districts.ts';
import type { Words } from '#src/words/words.ts';

type Now = Pick<DistrictNow, 'district' | 'week'>;

/** The districts of a schematic with the level of the week's last day, and a mark for each of their stations. */
export function airDistricts(districts: readonly Now[], words: Words): SchematicDistrict[] {
  return DISTRICTS.flatMap((id) => {
    const now = districts.find(({ district }) => district.id === id);
    return now ? [{ id, ...shown(now, words) }] : [];
  });
}

function shown({ district, week }: Now, words: Words): Omit<SchematicDistrict, 'id'> {
  const days = week?.area.days ?? [];
  const last = days.at(-1);
  const level = last ? levelOfDay(last) : null;
  const pm25 = week?.area.concentrations.pm25 ?? null;
  return {
    name: district.name,
    href: `/districts/${district.id}/`,
    value: pm25 === null ? '' : words.now.airValue(pm25),
    tone: level === null ? null : { kind: 'level', value: level },
    marks: district.stations.map((name) => ({ name, tone: { kind: 'place' } })),
  };
}
