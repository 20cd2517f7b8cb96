import { LEVELS, levelOf, type Level } from '#src/domain/air/level.ts';
import { IAQI_SCALE, type AqiStandard } from '#src/domain/standards/aqi-standard.ts';

/** The least and the greatest index of a level. */
export type LevelRange = { readonly level: Level; readonly least: number; readonly greatest: number };

/** The indices of each level in an edition: from its least index to the end of the scale. */
export function levelRanges({ minimum }: Pick<AqiStandard, 'minimum'>): LevelRange[] {
  const greatest = IAQI_SCALE[IAQI_SCALE.length - 1] ?? 0;
  const all = Array.from({ length: greatest - minimum + 1 }, (_, index) => minimum + index);
  return LEVELS.map((level) => {
    const own = all.filter((aqi) => levelOf(aqi) === level);
    return { level, least: own[0] ?? minimum, greatest: own.at(-1) ?? greatest };
  });
}
