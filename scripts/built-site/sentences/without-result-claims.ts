import type { Claim } from '../claims.ts';
import type { SummaryJson, WaterJson } from './month-json.ts';

type Sections = readonly Pick<WaterJson['sections'][number], 'name' | 'gap' | 'note'>[];

/**
 * `128个断面里125个有结果，停测：某断面（清淤）。另外2个没有结果。`: only what is suspended is named and called so; what has
 * no result for another reason is counted.
 */
export function withoutResultClaims(
  summary: Pick<SummaryJson, 'sections' | 'measured'> | null,
  sections: Sections,
): Claim[] {
  const [all, measured] = [summary?.sections ?? null, summary?.measured ?? null];
  const missing = all === null || measured === null ? 0 : all - measured;
  const stopped = sections.filter(({ gap }) => gap === 'suspended').map(toldName);
  const others = Math.max(0, missing - stopped.length);
  return [
    {
      pattern: /(\d+)个断面里(\d+)个有结果(?:，停测：([^。]+))?。/,
      says: (total, found, names = '') => [
        ['断面数', total, all],
        ['有结果的断面数', found, measured],
        ['停测的断面', names, stopped.join('、')],
      ],
      due: missing > 0,
    },
    {
      pattern: /另外(\d+)个没有结果。/,
      says: (count) => [['没有结果的断面数', count, others]],
      due: missing > 0 && stopped.length > 0 && others > 0,
    },
  ];
}

function toldName({ name, note }: Sections[number]): string {
  return note ? `${name}（${note}）` : name;
}
