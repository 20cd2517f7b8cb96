import { readCompositeRules, readWarningRules } from './content/standards.ts';

/** The dated rules that an office may change, from `content/standards/`. */
export const compositeRules = readCompositeRules();

export const warningRules = readWarningRules();
