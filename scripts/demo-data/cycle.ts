/** A value from a table that repeats: straight lines between the entries, from the last one back to the first. */
export function cycleAt(table: readonly number[], position: number): number {
  const cell = Math.floor(position);
  const before = entryAt(table, cell);
  return before + (entryAt(table, cell + 1) - before) * (position - cell);
}

function entryAt(table: readonly number[], index: number): number {
  return table.at(index % table.length) ?? 0;
}
