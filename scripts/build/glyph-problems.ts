import type { Entry } from '#src/content/entry.ts';
import { valueAt } from '#src/content/issues.ts';
import type { Problem } from '#src/content/problem.ts';
import { MissingGlyph, widthOf } from '#src/share/typeset.ts';

/** Fields that pictures for sharing show. */
const SHOWN = [['title'], ['summary'], ['provenance', 'source']] as const;
const OF_FACTS = ['what', 'number', 'unit', 'period', 'place'] as const;

type Field = readonly (string | number)[];

/** Characters in what pictures for sharing show that their font does not have, such as an emoji: told with their field. */
export function glyphProblems(entries: readonly Entry[]): Problem[] {
  return entries
    .filter(({ kind }) => kind === 'news' || kind === 'annualReports')
    .flatMap((entry) => fieldsOf(entry).flatMap((field) => missingIn(entry, field)));
}

function fieldsOf({ data }: Entry): Field[] {
  const facts = (data['keyFacts'] ?? []) as readonly unknown[]; // by the schema
  return [...SHOWN, ...facts.flatMap((_, index) => OF_FACTS.map((name) => ['keyFacts', index, name]))];
}

function missingIn({ file, data, lineOf }: Entry, field: Field): Problem[] {
  const text = valueAt(data, field);
  const character = typeof text === 'string' ? missingCharacter(text) : null;
  if (character === null) return [];
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  const message = `“${character}”（U+${code}）画不进分享图片：字体没有这个字。请换成别的字，或删去。`;
  return [{ file, line: lineOf(field), field: field.join('.'), message }];
}

function missingCharacter(text: string): string | null {
  try {
    widthOf(text, 400);
    return null;
  } catch (error) {
    if (error instanceof MissingGlyph) return error.character;
    throw error;
  }
}
