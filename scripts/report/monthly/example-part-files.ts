import { daysOfMonth, month } from '#src/domain/month.ts';

/** Cells of a row by column. Change them before they are printed; '' = an empty cell. */
export type Cells = Record<string, string>;

/** Returns whether the row is kept. */
export type Change = (cells: Cells) => boolean | undefined;

type Table = { readonly months: readonly string[]; readonly rowsOf: (name: string) => Cells[] };

function table({ months, rowsOf }: Table, change: Change = () => undefined): string {
  const rows = months.flatMap(rowsOf);
  const header = Object.keys(rows[0] ?? {});
  const kept = rows.filter((cells) => change(cells) !== false);
  return [header, ...kept.map((cells) => header.map((name) => cells[name] ?? ''))]
    .map((cells) => `${cells.join(',')}\n`)
    .join('');
}

const CLEAN = { pH: '7.5', DO: '9.0', CODMn: '1.5', COD: '10', BOD5: '2.0', NH3N: '0.30', TP: '0.02' };

/** A file of sections: one sample a month each, both Ⅱ. */
export function waterFile(months: readonly string[], change?: Change): string {
  const rowsOf = (name: string) =>
    ['甲断面', '乙水库'].map((section) => {
      return { date: `${name}-08`, section, published_class: '', note: '', ...CLEAN };
    });
  return table({ months, rowsOf }, change);
}

/** A file of drinking-water sources: one sample a month each. */
export function drinkingFile(months: readonly string[], change?: Change): string {
  const rowsOf = (name: string) =>
    ['丙水源', '丁水源'].map((source) => ({ date: `${name}-05`, source, intake: '300', note: '', ...CLEAN }));
  return table({ months, rowsOf }, change);
}

/** A file of functional areas: one day a month each, all within their limits but the night of one. */
export function noiseFile(months: readonly string[], change?: Change): string {
  const rowsOf = (name: string) => [
    { date: `${name}-10`, district: '柯桥区', station: '戊点位', zone: '2', day: '58', night: '49' },
    { date: `${name}-10`, district: '越城区', station: '己点位', zone: '4a', day: '66', night: '56' },
  ];
  return table({ months, rowsOf }, change);
}

/** A file of townships: every day, PM2.5 of 30 and 40. */
export function townshipFile(months: readonly string[], change?: Change): string {
  const rowsOf = (name: string) =>
    daysOfMonth(month(name)).flatMap((date) => [
      { date, district: '柯桥区', township: '城关镇', pm25: '30' },
      { date, district: '越城区', township: '城关镇', pm25: '40' },
    ]);
  return table({ months, rowsOf }, change);
}
