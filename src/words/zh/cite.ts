import type { CalendarDay, PartialDay } from '#src/domain/calendar.ts';
import type { Provenance } from '#src/domain/provenance.ts';
import type { Site } from '#src/schemas/site.ts';

type Named = Pick<Site, 'bureau' | 'portal'>;

/** What a credit names besides who published. */
export type CreditParts = {
  readonly title: string;
  /** In words; null = the item has none. */
  readonly period: string | null;
  readonly published: CalendarDay | PartialDay;
  /** null = the item has no editions: its page says what was changed. */
  readonly edition: number | null;
};

const INVENTED = '演示数据，不能作为事实引用';

function inBrackets({ period, published, edition }: CreditParts, ...more: readonly string[]): string {
  const parts = [period, `${published}发布`, edition === null ? null : `第${edition}版`, ...more];
  return `（${parts.filter((part) => part !== null).join('，')}）`;
}

/** One line that says whose figures these are: the bureau's, another publisher's, or nobody's. */
function credit(parts: CreditParts, provenance: Provenance, { bureau, portal }: Named): string {
  const title = `《${parts.title}》`;
  if (provenance.kind === 'demonstration') return `${INVENTED}：${portal}${title}${inBrackets(parts)}`;
  if (provenance.kind === 'compiled') return `数据来源：${bureau}${title}${inBrackets(parts)}`;
  const { source, form } = provenance;
  if (form === 'summary') return `数据来源：${source}；${portal}摘编：${title}${inBrackets(parts)}`;
  const by = source.includes(bureau) ? [] : [`${portal}转载`];
  return `数据来源：${source}${title}${inBrackets(parts, ...by)}`;
}

/** Who answers for the words. */
function author(provenance: Provenance, { bureau, portal }: Named): string {
  if (provenance.kind === 'compiled') return bureau;
  return provenance.kind === 'published' && provenance.form === 'original' ? provenance.source : portal;
}

/** What a reference says with the title. */
function subtitle({ edition }: Pick<CreditParts, 'edition'>, provenance: Provenance): string | null {
  const parts = [
    edition === null ? null : `第${edition}版`,
    provenance.kind === 'demonstration' ? INVENTED : null,
    provenance.kind === 'published' && provenance.form === 'summary' ? `摘编自${provenance.source}` : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join('，');
}

export const cite = {
  heading: '引用',
  credit,
  author,
  subtitle,
  forms: { credit: '一句话来源', gb: 'GB/T 7714', bib: 'BibTeX' },
  /** Opens the forms. */
  more: '引用格式',
  fixed: '固定版本',
  latest: '最新版本',
  /** Where an item has no editions. */
  permanent: '永久网址',
  gbNote: 'GB/T 7714条目按2015版写；2026年7月1日起实施2025版，以刊物要求为准。',
  partsNote: '引用一张表或图：点它下面的“引用”，或在题名后加名称、网址后加它链接里#起的部分。',
  fixedNote: '数字不再变；有了新版，那里会写明。',
  /** Of a page that is renewed; the report whose figures stay is named after it. */
  renewedNote: '本页随新报告更新，引用时写明查阅日期；要数字不变的，请引：',
  newsNote: '网址永远不变；改过什么，写在本页的更正里。',
  copy: '复制',
  /** Of a form, for those who hear it: `复制GB/T 7714`. */
  copyOf: (form: string) => `复制${form}`,
  copied: '已复制',
  failed: '没有复制成，请选中后复制。',
  /** The link beside a table or chart, and what it is said to be of. */
  part: '引用',
  /** A table or chart in the title of a reference. */
  partTitle: (title: string, part: string) => `${title}·${part}`,
};
