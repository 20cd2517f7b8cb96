import type { HTMLElement } from 'node-html-parser';
import { chartBreakProblems } from './chart-breaks.ts';
import { CHANGES, crossing, type Change } from './changes.ts';
import { ancestorsOf, textOf, type Page } from './page.ts';

const MONTHLY = /^reports\/monthly\/(\d{4}-\d\d)[^/]*\/(?:air\/)?index\.html$/;
const ANNUAL = /^reports\/annual\/(\d{4})[^/]*\/index\.html$/;
/** Figures that follow from limits or the AQI: their names as key figures, and their columns. */
const KEY_FIGURES = ['优良天数比例', '综合指数'];
const JUDGED = ['good_share_change', 'composite_index_change'];

/** Nothing is compared across a change of the rules of air without saying so: charts, series, comparisons, key figures. */
export function breakProblems(page: Page): string[] {
  const month = MONTHLY.exec(page.path)?.[1];
  return [
    ...chartBreakProblems(page),
    ...page
      .all('table')
      .flatMap((table) => [...seriesProblems(table), ...(month ? comparisonProblems(table, month) : [])]),
    ...(month ? figureProblems(page, month) : []),
    ...weekProblems(page),
    ...annualProblems(page),
  ];
}

/** A table whose rows lie on both sides of a change, in columns that cannot be compared. */
function seriesProblems(table: HTMLElement): string[] {
  const columns = columnsOf(table);
  const times = timesOf(table);
  return CHANGES.filter(
    (change) => columns.some((key) => change.columns.includes(key)) && crossing(times, change),
  ).flatMap((change) => unlessSaid(`表 #${table.id} 的各行`, notesOf(table), change));
}

/** A table of a month against an earlier one. */
function comparisonProblems(table: HTMLElement, month: string): string[] {
  const base = baseOf(table.id, month);
  const columns = columnsOf(table);
  if (table.id === 'table-air-year-to-date') {
    const [change] = CHANGES;
    return crossing([`${month.slice(0, 4)}-01`, month], change)
      ? unlessSaid(`表 #${table.id} 的累计`, notesOf(table), change)
      : [];
  }
  if (!base) return [];
  const crossed = CHANGES.filter((change) => crossing([base, month], change));
  return [
    ...crossed.flatMap((change) => unlessSaid(`表 #${table.id} 的比较`, notesOf(table), change)),
    ...(crossed.some(({ isRejudged }) => isRejudged) ? rowProblems(table, columns) : []),
  ];
}

/** Each change of an index-based figure says what its base was judged by again, or that it cannot be compared. */
function rowProblems(table: HTMLElement, columns: readonly string[]): string[] {
  return table
    .getElementsByTagName('tr')
    .slice(1)
    .flatMap((row) => {
      const cells = row.childNodes.filter(({ rawTagName }) => /^t[hd]$/.test(rawTagName)) as HTMLElement[]; // by their tags
      const cell = (key: string) => cells[columns.indexOf(key)];
      const changed = JUDGED.some(
        (key) => /\d/.test(cell(key)?.text ?? '') || cell(key)?.text.includes('持平'),
      );
      const said =
        /\d|限值/.test(cell('rejudged_by')?.text ?? '') && !cell('rejudged_by')?.classList.contains('gap');
      const area = textOf(cells[0] ?? row);
      return changed && !said
        ? [`表 #${table.id} “${area}”跨过换标准的日子，却没有写重新评价所用的标准。`]
        : [];
    });
}

/** Key figures of a month: what a change rests on. */
function figureProblems(page: Page, month: string): string[] {
  const [change] = CHANGES;
  const notes = page
    .all('dd')
    .filter((note) => note.classList.contains('figures__note'))
    .map((note) => ({
      note: textOf(note),
      name: textOf(note.parentNode?.getElementsByTagName('dt')[0] ?? note),
    }));
  return notes
    .filter(({ name }) => KEY_FIGURES.includes(name))
    .filter(({ note }) => {
      const base = note.includes('去年同月') ? addMonths(month, -12) : addMonths(month, -1);
      return crossing([base, month], change) && !/重新评价|不可比|没有/.test(note);
    })
    .map(
      ({ name, note }) =>
        `“${name}”的“${note}”跨过${change.from}，没有写“重新评价”或“不可比”。请检查 changeText。`,
    );
}

/** A week that holds a change says so in its first sentences. */
function weekProblems(page: Page): string[] {
  if (!/^reports\/weekly\/\d{4}-w\d\d\//.test(page.path)) return [];
  const days = page.all('table').flatMap(timesOf);
  const [change] = CHANGES;
  const lead = page.all('p').find((text) => text.classList.contains('lead'));
  return crossing(days, change) && !lead?.text.includes('换了标准')
    ? [`这一周跨过${change.from}，第一段却没有写“换了标准”。请检查周报的句子。`]
    : [];
}

/** A printed change against a year before a change of concentrations is explained on its page. */
function annualProblems(page: Page): string[] {
  const year = ANNUAL.exec(page.path)?.[1];
  const main = year ? (page.all('main')[0]?.text ?? '') : '';
  const bases = [...main.matchAll(/[比与](\d{4})年(?:\d+月|上半年)?(?:上升|下降|持平)/g)].map(
    ([, base = '']) => base,
  );
  return CHANGES.flatMap((change) => {
    const crossed = bases.filter(
      (base) => year && base <= change.from.slice(0, 4) && year >= change.from.slice(0, 4),
    );
    return crossed.length === 0 || change.said.test(main)
      ? []
      : [
          `与${[...new Set(crossed)].join('、')}年相比跨过${change.from}，没有写明。请检查 annual.comparability。`,
        ];
  });
}

function unlessSaid(what: string, notes: string, { from, said }: Change): string[] {
  return said.test(notes) ? [] : [`${what}跨过${from}，表下没有写明不能直接比较或已重新评价。请补上说明。`];
}

/** The first month of what a comparison table compares with; null for other tables. */
function baseOf(id: string, month: string): string | null {
  if (id === 'table-air-previous') return addMonths(month, -1);
  if (id === 'table-air-last-year') return addMonths(month, -12);
  return id === 'table-air-year-to-date-last-year' ? `${Number(month.slice(0, 4)) - 1}-01` : null;
}

function addMonths(month: string, count: number): string {
  return Temporal.PlainYearMonth.from(month).add({ months: count }).toString();
}

function columnsOf(table: HTMLElement): string[] {
  return table.getElementsByTagName('th').flatMap((head) => head.getAttribute('data-column') ?? []);
}

/** The times that head the rows. */
function timesOf(table: HTMLElement): string[] {
  return table
    .getElementsByTagName('th')
    .flatMap(
      (head) =>
        head.getElementsByTagName('time')[0]?.getAttribute('datetime') ??
        /^\s*(\d{4})年\s*$/.exec(head.text)?.[1] ??
        [],
    );
}

/** The notes below a table, which stand right after it or after what scrolls it. */
function notesOf(table: HTMLElement): string {
  const around = [table, ...ancestorsOf(table).slice(0, 2)];
  const notes = around.flatMap((element) => element.parentNode?.childNodes ?? []) as HTMLElement[]; // texts have no classes
  return notes.find((element) => element.classList?.contains('table-notes'))?.text ?? '';
}
