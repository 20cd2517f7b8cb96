import type { CalendarDay, PartialDay } from '#src/domain/calendar.ts';
import type { Provenance } from '#src/domain/provenance.ts';
import type { Site } from '#src/schemas/site.ts';

type Named = Pick<Site, 'portal'>;

/** What a credit names besides who published. */
export type CreditParts = {
  readonly title: string;
  /** In words; null = the item has none, as releases. */
  readonly period: string | null;
  /** By the portal; of what it printed as it was, by its publisher. */
  readonly published: CalendarDay | PartialDay;
  /** Of a later edition: the day of the first. */
  readonly firstPublished?: CalendarDay | PartialDay | null;
  /** null = the item has no editions: its page says what was changed. */
  readonly edition: number | null;
};

const INVENTED = '演示数据，不能作为事实引用';

/** One line that says whose words or figures these are, and what the portal did with them: they are never its own alone. */
function credit(parts: CreditParts, provenance: Provenance, { portal }: Named): string {
  const title = `《${parts.title}》${inBrackets(parts, provenance)}`;
  if (provenance.kind === 'demonstration') return `${INVENTED}：${portal}${title}`;
  const date = provenance.kind === 'published' ? `，${provenance.date}发布` : '';
  return `数据来源：${provenance.source}${date}；${portal}${treatment(parts, provenance)}：${title}`;
}

function inBrackets(parts: CreditParts, provenance: Provenance): string {
  const { period, published, edition, firstPublished: first } = parts;
  const days = first
    ? [numbered(edition), `${published}发布；首次发布${first}`]
    : [posted(parts, provenance), numbered(edition)];
  const said = [period, ...days].filter((part) => part !== null);
  return said.length === 0 ? '' : `（${said.join('，')}）`;
}

/** When it was published here, where that is not told of its source. */
function posted({ published }: CreditParts, provenance: Provenance): string | null {
  if (provenance.kind !== 'published') return `${published}发布`;
  return published.startsWith(provenance.date) ? null : `${published}收录`;
}

function numbered(edition: number | null): string | null {
  return edition === null ? null : `第${edition}版`;
}

/** A release is printed as it was; of a report the figures are copied, and not all of them. */
function treatment({ period }: Pick<CreditParts, 'period'>, provenance: Provenance): string {
  if (provenance.kind !== 'published') return '编制';
  if (provenance.form === 'summary') return '摘编';
  return period === null ? '转载' : '转录';
}

/** Who answers for the words: the portal, unless they are another's own. */
function author(provenance: Provenance, { portal }: Named): string {
  return provenance.kind === 'published' && provenance.form === 'original' ? provenance.source : portal;
}

/** What a reference says with the title: by whom it was taken over from whom, and where the original stands. */
function subtitle(
  parts: Pick<CreditParts, 'edition' | 'period' | 'firstPublished'>,
  provenance: Provenance,
  site: Named,
): string | null {
  const first = parts.firstPublished ? `（首次发布${parts.firstPublished}）` : '';
  const edition = numbered(parts.edition);
  const said = [edition && `${edition}${first}`, ...taken(parts, provenance, site)].filter(Boolean);
  return said.length === 0 ? null : said.join('，');
}

function taken(
  parts: Pick<CreditParts, 'period'>,
  provenance: Provenance,
  { portal }: Named,
): readonly (string | null)[] {
  if (provenance.kind === 'demonstration') return [INVENTED];
  if (provenance.kind === 'compiled') return [];
  const { source, date, form, url } = provenance;
  const how =
    form === 'summary' ? `摘编自${source}，${date}发布` : `${portal}${treatment(parts, provenance)}`;
  return [how, url ? `原文：${url}` : null];
}

export const cite = {
  heading: '引用',
  credit,
  author,
  subtitle,
  /** Several sources, behind which stands when the newest was published. */
  newestOf: (sources: string) => `${sources}，最近一份`,
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
  copied: (form: string) => `已复制${form}`,
  failed: '没有复制成，请选中后复制。',
  /** The link beside a table or chart, and what it is said to be of. */
  part: '引用',
  /** A table or chart in the title of a reference. */
  partTitle: (title: string, part: string) => `${title}·${part}`,
};
