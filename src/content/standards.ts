import type { CompositeRule } from '../domain/air/composite-index.ts';
import type { WarningRule } from '../domain/water/warning.ts';
import { compositeIndexSchema } from '../schemas/composite-index.ts';
import { sectionWarningSchema } from '../schemas/section-warning.ts';
import { settingsIn } from './settings-file.ts';

/** The dated rules of the composite index. @throws ContentError */
export function readCompositeRules(root = 'content'): readonly CompositeRule[] {
  return settingsIn(`${root}/standards/composite-index.json`, compositeIndexSchema).rules;
}

/** The dated rules of the section warning. @throws ContentError */
export function readWarningRules(root = 'content'): readonly WarningRule[] {
  return settingsIn(`${root}/standards/section-warning.json`, sectionWarningSchema).rules;
}
