import { BUREAUS, DISTRICTS, RIVERS, TRADES } from '../words/names.ts';
import { GRADES, SPECIES, SUBSTANCES, UNITS } from '../words/nature.ts';
import { ADVERBS, OBJECTS, RESULTS, SUBJECTS, TIMES, VERBS } from '../words/speech.ts';
import type { Draw } from './draw.ts';
import { firm, person, place } from './names.ts';

const LETTERS = [...'ABCDEFGHJKLMNPQRSTUVWXYZ'];

const SLOTS: Readonly<Record<string, (draw: Draw) => string>> = {
  district: ({ often }) => often(DISTRICTS),
  river: ({ often }) => often(RIVERS),
  bureau: ({ often }) => often(BUREAUS),
  trade: ({ of }) => of(TRADES),
  species: ({ often }) => often(SPECIES),
  substance: ({ often }) => often(SUBSTANCES),
  grade: ({ of }) => of(GRADES),
  unit: ({ often }) => often(UNITS),
  subject: ({ often }) => often(SUBJECTS),
  adverb: ({ of }) => of(ADVERBS),
  verb: ({ often }) => often(VERBS),
  object: ({ often }) => often(OBJECTS),
  result: ({ often }) => often(RESULTS),
  time: ({ of }) => of(TIMES),
  firm,
  person,
  place,
  figure: ({ skewed, below }) => `${skewed(300)}.${below(10)}`,
  number: ({ skewed }) => `${1 + skewed(900)}`,
  year: ({ below }) => `${2018 + below(9)}`,
  month: ({ below }) => `${1 + below(12)}`,
  day: ({ below }) => `${1 + below(28)}`,
  hour: ({ below }) => `${below(24)}`,
  phone: ({ below }) => `0000-${8000 + below(1000)}${1000 + below(9000)}`,
  code: ({ below, of }) => `越环${of(['审', '罚', '函'])}〔${2018 + below(9)}〕${1 + below(400)}号`,
  latin: ({ of }) => `${of(LETTERS)}${of(LETTERS)}`,
};

/** A pattern with a word drawn for each of its braces. @throws RangeError for a brace that no words are known for. */
export function fill(pattern: string, draw: Draw): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => {
    const slot = SLOTS[name];
    if (!slot) throw new RangeError(`No words are known for {${name}}.`);
    return slot(draw);
  });
}
