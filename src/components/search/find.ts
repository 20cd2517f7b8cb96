import type { CalendarDay } from '#src/domain/calendar.ts';
import { queryOf } from '#src/search/query.ts';
import type { Answer } from '#src/search/search.ts';
import type { Rewrite } from '#src/search/help/rewrites.ts';
import type { Asked } from './asked.ts';
import { openHelp } from './open-help.ts';
import { search } from './open-search.ts';

/** What was found, and how. */
export type Finding = {
  /** Canonical: what the results contain. */
  readonly terms: readonly string[];
  readonly answer: Answer;
  /** What was looked for instead, where no page has what was typed; null = what was typed. */
  readonly instead: Rewrite | null;
  readonly isCut: boolean;
  /** From which words such as 上周 count. */
  readonly today: CalendarDay;
};

/** Looks for what is typed and, where no page has it, for what may be meant. @param say tells how far it is */
export async function find(
  asked: Asked,
  today: CalendarDay,
  say: (text: 'opening' | 'finding') => void,
): Promise<Finding> {
  const { terms, isCut } = queryOf(asked.q);
  const typed = { terms, answer: NOTHING, instead: null, isCut, today };
  if (terms.length === 0) return typed;
  say(isOpened ? 'finding' : 'opening');
  const answer = await ask(terms, asked);
  isOpened = true;
  if (answer.unnarrowed > 0 || asked.isExact) return { ...typed, answer };
  return { ...typed, ...(await findInstead(asked, today)) };
}

const NOTHING: Answer = { hits: [], unnarrowed: 0, texts: [] };
let isOpened = false;

/** What one of the queries that may be meant finds; nothing where none does. */
async function findInstead(asked: Asked, today: CalendarDay): Promise<Partial<Finding>> {
  const help = await openHelp().catch(() => null);
  const rewrites = help?.rewritesOf(asked.q, today) ?? [];
  for (const instead of rewrites.filter(({ reason }) => reason !== 'loosened')) {
    const { terms } = queryOf(instead.query);
    const answer = await ask(terms, asked);
    if (answer.unnarrowed > 0) return { terms, answer, instead };
  }
  return {};
}

function ask(terms: readonly string[], { chosen, order, show }: Asked): Promise<Answer> {
  return search.ask({ terms, chosen, order, shown: show === 'all' ? Infinity : show });
}
