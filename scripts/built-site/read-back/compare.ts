import type { Grid, GridCell, Told } from './grid.ts';

/** Where a form of a table tells something else than its JSON: columns, rows, cells and the kind of data. */
export function gridProblems(file: string, told: Told, grid: Grid): string[] {
  const { columns, rows } = told.grid;
  if (columns.join() !== grid.columns.join()) {
    return [`${file}: 列与JSON不同：JSON是“${columns.join()}”，这里是“${grid.columns.join()}”。${CURE}`];
  }
  if (rows.length !== grid.rows.length) {
    return [`${file}: JSON有${rows.length}行，这里有${grid.rows.length}行。${CURE}`];
  }
  const wrongKind = grid.kinds.findIndex((kind) => kind !== told.kind);
  return [
    ...rows.flatMap((row, index) => rowProblems(`${file} 第${index + 1}行`, columns, row, grid.rows[index])),
    ...(wrongKind < 0
      ? []
      : [
          `${file} 第${wrongKind + 1}行: 数据性质应为“${told.kind}”，这里是“${grid.kinds[wrongKind]}”。${CURE}`,
        ]),
  ];
}

const CURE = '页面、CSV、XLSX和JSON须由同一张表生成，请重新生成。';

function rowProblems(
  place: string,
  columns: readonly string[],
  told: readonly GridCell[],
  found: readonly GridCell[] = [],
): string[] {
  const count = Math.max(told.length, found.length);
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    const [a, b] = [tell(told[index]), tell(found[index])];
    return a === b ? [] : [`${place}“${columns[index] ?? index + 1}”: JSON是${a}，这里是${b}。${CURE}`];
  });
}

/** A cell in words: a text in quotes, so that `"1"` is not 1. */
function tell(cell: GridCell | undefined): string {
  if (!cell) return '没有这一格';
  if (cell.value !== null)
    return JSON.stringify(cell.value) + (cell.gap === null ? '' : `（又写缺测：${cell.gap}）`);
  return cell.gap === null ? '空' : `缺测（${cell.gap}）`;
}
