import type { CorrectionKind } from '#src/domain/correction.ts';
import type { Site } from '#src/schemas/site.ts';

type Contact = Site['contacts'][number];

const kinds: Readonly<Record<CorrectionKind, string>> = {
  revision: '修订',
  correction: '更正',
  update: '更新',
  withdrawal: '撤回',
};

/** Words of notes on what was published, and of the page that lists them. */
export const corrections = {
  kind: (kind: CorrectionKind) => kinds[kind],
  /** The title of an item that was withdrawn. */
  withdrawn: (title: string) => `【已撤回】${title}`,
  heading: (kind: CorrectionKind) => `${kinds[kind]}说明`,
  notes: '更正和修订',
  cause: '原因：',
  caption: (item: string) => `${item}：改了什么`,
  columns: { what: '内容', old: '原来', now: '现在' },
  added: '（原来没有）',
  removed: '（已删去）',
  all: '全部更正和修订',
  changes: '看每一处数字的前后对照',
  lead: '已发布的内容每改一处，都记在这里：改了什么、原来是什么、为什么改。新的在前。',
  title: '更正和修订',
  list: '全部说明',
  none: '还没有更正、修订或撤回。',
  guide: {
    heading: '几种说明有什么不同',
    terms: [
      ['修订', '有了更好或更晚的数据，如审核后的监测结果。事先可以预料。'],
      ['更正', '原来写错了，如录入时颠倒了两个数。'],
      ['更新', '补充了原来没有的内容，原有的没有错。'],
      ['撤回', '不能再用。网页保留，题名前写【已撤回】，并写明原因；列表、搜索和订阅里不再出现。'],
    ] as const,
    note: '改错别字和标点不写说明。说明改变了意思的，放在网页最前面，其余的放在最后。报告每改一次数字就是新的一版，以前各版仍可以看，并有前后对照。',
  },
  ask: {
    heading: '发现有错怎么办',
    text: '请告诉我们网页的地址、哪一个数或哪一句话、您认为应该是什么、依据是什么。',
    /** Around the telephone number of whom to ask: `12369热线：`, `（全天）` */
    name: ({ name }: Contact) => `${name}：`,
    hours: ({ hours }: Contact) => (hours ? `（${hours}）` : ''),
  },
};
