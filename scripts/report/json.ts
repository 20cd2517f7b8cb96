/**
 * JSON with the outer levels on lines of their own and the inner ones in one line, so that a day of figures is a line.
 * @param width what is no longer than this is one line on an outer level too.
 */
export function formatJson(value: unknown, levels: number, width = 0): string {
  return textOf(value, levels, width, '').text;
}

/** A value as text, and whether that is one line. */
type Text = { readonly text: string; readonly inline: boolean };

/** Each value is put into text once, from the inside out. */
function textOf(value: unknown, levels: number, width: number, indent: string): Text {
  if (typeof value !== 'object' || value === null) return { text: JSON.stringify(value), inline: true };
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((item) => textOf(item, levels - 1, width, inner))
    : Object.entries(value).map(([key, item]) => named(key, textOf(item, levels - 1, width, inner)));
  const [open, close] = isList ? '[]' : '{}';
  const texts = parts.map(({ text }) => text);
  const line = `${open}${texts.join(', ')}${close}`;
  const isLine =
    levels <= 0 || parts.length === 0 || (parts.every(({ inline }) => inline) && line.length <= width);
  if (isLine) return { text: line, inline: true };
  return { text: `${open}\n${inner}${texts.join(`,\n${inner}`)}\n${indent}${close}`, inline: false };
}

function named(key: string, { text, inline }: Text): Text {
  return { text: `${JSON.stringify(key)}: ${text}`, inline };
}
