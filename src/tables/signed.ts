/** A change with its direction as a number: down is negative. */
export function signed(
  change: { readonly direction: 'up' | 'down' | 'flat' } & (
    { readonly percent: number } | { readonly points: number }
  ),
): number {
  const size = 'percent' in change ? change.percent : change.points;
  return change.direction === 'down' ? -size : size;
}
