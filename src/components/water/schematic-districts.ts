import type { SchematicDistrict } from '#src/components/schematic/tile.ts';
import type { Tone } from '#src/components/schematic/tone.ts';
import type { SectionResult, WaterWindow } from '#src/domain/report/monthly-water.ts';
import { byPlace } from '#src/domain/schematic.ts';
import { site } from '#src/site.ts';
import type { Words } from '#src/words/words.ts';

/** The districts of a schematic with a mark for each of their sections. */
export function schematicDistricts({ sections, summaries }: WaterWindow, words: Words): SchematicDistrict[] {
  const districts = site.districts.toSorted((a, b) => byPlace(a.schematic, b.schematic));
  return districts.map(({ id, name, schematic }) => {
    const summary = summaries.find(({ area }) => area === id);
    return {
      id,
      name,
      place: schematic,
      href: `/districts/${id}/`,
      value: summary ? words.districts.waterFinding(summary, sections) : '',
      tone: 'none',
      marks: sections
        .filter(({ district }) => district === id)
        .map((section) => ({ name: section.name, tone: toneOf(section) })),
    };
  });
}

function toneOf({ warning, class: waterClass }: SectionResult): Tone | null {
  if (warning) return { kind: 'warning', value: warning.colour };
  return waterClass === null ? null : { kind: 'class', value: waterClass };
}
