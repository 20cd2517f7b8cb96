import type { AnyItem } from '#src/domain/water/item.ts';

const MASS_PER_LITRE = /[μu]g|微克|ng[/_]?l|纳克|pp[bt]|mol|摩尔|mg[/_·]?m[-−]?3|毫克[/每]?立方米|%/i;
const GRAM_PER_LITRE = /(?:^|[^a-zμ])g\/l|(?:^|[^毫微纳])克[/每]?升/i;

type Unit = { readonly name: string; readonly wrong: readonly RegExp[] };

const MG_PER_L: Unit = { name: '毫克/升', wrong: [MASS_PER_LITRE, GRAM_PER_LITRE] };

/** Items that are not in mg/L. */
const UNITS: Readonly<Partial<Record<AnyItem, Unit>>> = {
  ph: { name: '无量纲的数值', wrong: [/mg|mv|毫伏/i] },
  temperature: { name: '℃', wrong: [/°\s*f|华氏/i] },
  faecalColiforms: { name: '个/升', wrong: [/ml|毫升/i] },
  chlorophyllA: { name: '毫克/立方米（即微克/升），或写明毫克/升', wrong: [/pp[bmt]|ng|纳克|mol|%/i] },
  transparency: { name: '米', wrong: [/cm|mm|厘米|毫米/i] },
};

/** The unit in words that an item must have, where the name of its column says another; null where it does not. */
export function otherUnit(item: AnyItem, name: string): string | null {
  const unit = UNITS[item] ?? MG_PER_L;
  return unit.wrong.some((wrong) => wrong.test(name)) ? unit.name : null;
}

const PER_LITRE = /mg[/_·]?l|毫克[/每]?升/i;
const PER_CUBIC_METRE = /mg[/_·]?m[-−]?3|[μu]g|微克|毫克[/每]?立方米/i;

/** The national network's automatic stations write chlorophyll a as `Chla`, in mg/L. */
const NETWORK_NAME = /^chla(?:_raw)?$/i;

/** What turns a column's unit into that of its item: chlorophyll a in mg/L becomes mg/m³; the others have one unit. */
export function factorOf(item: AnyItem, title: string): number {
  if (item !== 'chlorophyllA') return 1;
  const name = title.normalize('NFKC').trim();
  if (PER_CUBIC_METRE.test(name)) return 1;
  return PER_LITRE.test(name) || NETWORK_NAME.test(name) ? 1000 : 1;
}
