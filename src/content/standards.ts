import { readFileSync } from 'node:fs';
import type { CompositeRule } from '../domain/air/composite-index.ts';
import type { WarningRule } from '../domain/water/warning.ts';
import { compositeIndexSchema } from '../schemas/composite-index.ts';
import { sectionWarningSchema } from '../schemas/section-warning.ts';

/** The dated rules of the composite index. @throws ZodError where the content check would name the mistake. */
export function readCompositeRules(root = 'content'): readonly CompositeRule[] {
  return compositeIndexSchema.parse(read(root, 'composite-index')).rules;
}

/** The dated rules of the section warning. @throws ZodError as above. */
export function readWarningRules(root = 'content'): readonly WarningRule[] {
  return sectionWarningSchema.parse(read(root, 'section-warning')).rules;
}

function read(root: string, name: string): unknown {
  return JSON.parse(readFileSync(`${root}/standards/${name}.json`, 'utf8'));
}
