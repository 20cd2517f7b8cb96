/** What was found in input rows that is not simply read. */
export const FINDINGS = {
  conflict: '同一时次有两个不同的值',
  'broken-row': '列数与表头不同，整行未用',
  'bad-time': '时间不是真实的整点，整行未用',
  'unknown-place': '区县或点位不在 content/site.json 的名单里，整行未用',
  'not-a-number': '不是数字，按缺测处理',
  negative: '负值，按缺测处理',
  'out-of-range': '超出仪器量程（检查单位：CO 为毫克/立方米，其余为微克/立方米），按缺测处理',
  duplicate: '与前面的行重复且数值相同，只用一次',
} as const;

export type FindingKind = keyof typeof FINDINGS;

/** One place in a file: `detail` names column and value. */
export type Finding = { readonly file: string; readonly line: number; readonly detail: string };

/** Keeps the first few findings of each kind and counts them all, so that a bad file of any size can be told. */
export type Findings = {
  add(kind: FindingKind, finding: Finding): void;
  count(kind: FindingKind): number;
  /** Lines to print, worst kind first. */
  lines(): string[];
};

const SHOWN = 20;

/** What every pass over a file meets, whatever the period. */
const IN_EVERY_PASS: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'broken-row',
  'bad-time',
  'unknown-place',
]);

/** Findings for another pass over the same files, which does not tell again what the first one has told. */
export function inLaterPass(findings: Findings): Findings {
  return {
    ...findings,
    add(kind, finding) {
      if (!IN_EVERY_PASS.has(kind)) findings.add(kind, finding);
    },
  };
}

export function createFindings(): Findings {
  const kept = new Map<FindingKind, { count: number; shown: Finding[] }>();
  return {
    add(kind, finding) {
      const entry = kept.get(kind) ?? { count: 0, shown: [] };
      entry.count += 1;
      if (entry.shown.length < SHOWN) entry.shown.push(finding);
      kept.set(kind, entry);
    },
    count: (kind) => kept.get(kind)?.count ?? 0,
    lines: () => (Object.keys(FINDINGS) as FindingKind[]).flatMap((kind) => linesOf(kind, kept.get(kind))),
  };
}

function linesOf(kind: FindingKind, entry: { count: number; shown: Finding[] } | undefined): string[] {
  if (!entry) return [];
  const { count, shown } = entry;
  const rest = count - shown.length;
  return [
    `${FINDINGS[kind]}：${count} 处`,
    ...shown.map(({ file, line, detail }) => `  ${file}:${line}  ${detail}`),
    ...(rest > 0 ? [`  …… 另有 ${rest} 处`] : []),
  ];
}
