import { encode } from 'uqr';

/** Four light modules around the code, as ISO/IEC 18004 asks. */
const QUIET = 4;

/** A QR code: its modules to a side, with the light ones around it, and the dark ones in one path. */
export function qrDrawing(text: string): { readonly size: number; readonly path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  return { size, path: data.map((row, y) => rowPath(row, y)).join('') };
}

/** A QR code as a drawing in one path, black on white in any theme. */
export function qrSvg(text: string): string {
  const { size, path } = qrDrawing(text);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`;
}

/** The dark runs of a row. */
function rowPath(row: readonly boolean[], y: number): string {
  const starts = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []));
  return starts.map((x) => `M${x} ${y}h${runFrom(row, x)}v1H${x}z`).join('');
}

function runFrom(row: readonly boolean[], start: number): number {
  const end = row.indexOf(false, start);
  return (end === -1 ? row.length : end) - start;
}
