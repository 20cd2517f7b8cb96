/** The name of a source without what stands behind it in brackets or after a comma: what to give where there is little room. */
export function mainName(name: string): string {
  return /^[^（(，、；]+/.exec(name)?.[0].trim() ?? name;
}
