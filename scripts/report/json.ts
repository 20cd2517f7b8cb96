/**
 * JSON with the outer levels on lines of their own and the inner ones in one line, so that a day of figures is a line.
 * @param width what is no longer than this is one line on an outer level too.
 */
export function formatJson(value: unknown, levels: number, width = 0, indent = ''): string {
  if (levels === 0 || typeof value !== 'object' || value === null) return inline(value);
  if (width > 0 && inline(value).length <= width) return inline(value);
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item) => formatJson(item, levels - 1, width, inner))
    : Object.entries(value).map(
        ([key, item]) => `${JSON.stringify(key)}: ${formatJson(item, levels - 1, width, inner)}`,
      );
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return lines.length === 0
    ? `${open}${close}`
    : `${open}\n${inner}${lines.join(`,\n${inner}`)}\n${indent}${close}`;
}

function inline(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  const fields = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${inline(item)}`);
  return `{${fields.join(', ')}}`;
}
