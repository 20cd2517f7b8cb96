import { mainName } from '#src/domain/source-name.ts';
import type { ShareSource } from '#src/share/card.ts';

const marks: Readonly<Record<ShareSource['how'], string>> = {
  summary: '本站摘编',
  repost: '转载',
  compiled: '本站编制',
};

/** Behind a name that may be cut: `（本站摘编）` */
export function toldMark({ how }: Pick<ShareSource, 'how'>): string {
  return `（${marks[how]}）`;
}

/** `据绍兴网，本站摘编。` @param most the length from which on a name is shortened; the mark never is. */
export function creditText(source: ShareSource | null, most = Infinity): string {
  if (source === null) return '';
  const name = shortName(source.name, most);
  return source.how === 'repost' ? `${marks.repost}自${name}。` : `据${name}，${marks[source.how]}。`;
}

/** `2026年11月15日发布：`; of what others published, `原发布2024年12月27日：`. */
export function publishedText(published: string, source: ShareSource | null): string {
  const isOthers = source !== null && source.how !== 'compiled';
  return isOthers ? `原发布${published}：` : `${published}发布：`;
}

/** A name in full or for short, whichever has room; else cut, and says so. */
function shortName(name: string, most: number): string {
  const main = mainName(name);
  const fitting = [name, main].find((one) => [...one].length <= most);
  return fitting ?? `${[...main].slice(0, most - 1).join('')}…`;
}
