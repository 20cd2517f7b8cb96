import { FACTS, SPEECH } from '../words/patterns.ts';
import type { Draw } from './draw.ts';
import { fill } from './fill.ts';

/** Three to seven sentences of one to three clauses, half of them with names and figures; commas of both widths, as people type. */
export function paragraph(draw: Draw): string {
  const spaced = draw.chance(0.3);
  const text = Array.from({ length: 3 + draw.below(5) }, () => sentence(draw)).join('');
  return spaced ? withSpaces(text) : text;
}

function sentence(draw: Draw): string {
  const clauses = Array.from({ length: 1 + draw.below(3) }, () => fill(patternFor(draw), draw));
  return `${clauses.join(draw.chance(0.9) ? '，' : ',')}${draw.chance(0.95) ? '。' : '；'}`;
}

function patternFor(draw: Draw): string {
  return draw.chance(0.5) ? draw.often(FACTS) : draw.of(SPEECH);
}

/** Some write a space between Chinese and Latin. */
function withSpaces(text: string): string {
  return text
    .replace(/(\p{Script=Han})([A-Za-z0-9])/gu, '$1 $2')
    .replace(/([A-Za-z0-9%])(\p{Script=Han})/gu, '$1 $2');
}
