import type { Words } from '#src/words/words.ts';
import type { Tone } from './tone.ts';

/** A tone in words, at most four characters. */
export function toneWord(tone: Tone | null, { air, schematic, water }: Words): string {
  switch (tone?.kind) {
    case undefined:
      return schematic.unknown;
    case 'place':
      return schematic.place;
    case 'level':
      return air.level(tone.value);
    case 'class':
      return water.class(tone.value);
    case 'warning':
      return water.colour(tone.value);
  }
}
