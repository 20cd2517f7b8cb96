import type { Bookable, SessionChange, When } from '#src/domain/session.ts';
import { events } from './events.ts';
import { visits } from './visits.ts';

const NOT_PROVIDED = '未提供';

type Changes = { readonly changes: readonly SessionChange[] };

/** `取消：某厂`, `改期：某厂` */
function called(title: string, { changes }: Changes): string {
  if (changes.at(-1)?.kind === 'cancelled') return `${visits.state('cancelled')}：${title}`;
  return changes.some(({ kind }) => kind === 'moved') ? `${visits.state('moved')}：${title}` : title;
}

type ToBook = Pick<Bookable, 'booking' | 'opens' | 'closes' | 'places'>;

/** How to book, when, and for how many: `怎样预约：0575-…`, `预约时间：……起，到……为止（北京时间）`, `名额：46人`. */
function toBook(verb: string, { booking, places, ...window }: ToBook): string[] {
  const time = events.registration({ ...window, booking });
  return [
    `怎样${verb}：${booking ?? NOT_PROVIDED}`,
    `${verb}时间：${time === null ? NOT_PROVIDED : `${time}（北京时间）`}`,
    `名额：${places === null ? NOT_PROVIDED : `${places}人`}`,
  ];
}

/** What calendars to subscribe to say of themselves. */
const CHANGES = '改期和取消会自动更新，写在各项的说明里。时间都是北京时间。';
const NO_DISTRICT = '没有写明区县的不在内。';

/** Words that are only in calendar files. */
export const calendars = {
  called,
  /** What an entry of a session is, beside the name of its facility. */
  opening: (facility: string) => `${facility}开放场次`,
  held: (title: string) => `待确认：${title}`,
  place: (title: string, address: string | null) => (address === null ? title : `${title}，${address}`),
  /** `时间：2027年5月12日 周三 09:30—11:00（北京时间）` */
  when: (when: When) =>
    `时间：${visits.when(when)}${when.start === null ? `，几点${NOT_PROVIDED}` : '（北京时间）'}`,
  bookSession: (session: ToBook) => toBook('预约', session),
  bookEvent: (event: ToBook) => toBook('报名', event),
  change: events.changes.change,
  hold: [
    '待确认：提交请求不等于预约成功，要等开放单位回复确认。',
    '确认以前，请不要租车、收费。确认以后请删去这一条，改用场次自己的日历文件。',
  ],
  demonstration: '编写的样例，不会举行，请勿前往。',
  sessionPage: (address: string) => `还有没有名额、有没有变动：${address}`,
  eventPage: (address: string) => `怎样参加、有没有变动：${address}`,
  pack: (address: string) => `参观资料包：${address}`,
  /** Calendars to subscribe to. */
  all: {
    label: '全部开放日和活动',
    name: (portal: string) => `${portal}：开放日和活动`,
    description: `环保设施开放日的场次和生态日活动。${CHANGES}`,
  },
  sessions: {
    label: '全部开放日',
    name: (portal: string) => `${portal}：开放日`,
    description: `环保设施开放日的场次。${CHANGES}`,
  },
  events: {
    label: '生态日活动',
    name: (portal: string) => `${portal}：生态日活动`,
    description: `世界环境日、浙江生态日等日子的活动。${CHANGES}`,
  },
  district: {
    name: (portal: string, district: string) => `${portal}：${district}的开放日和活动`,
    description: (district: string) => `${district}的开放日和活动。${NO_DISTRICT}${CHANGES}`,
  },
  kind: {
    name: (portal: string, kind: string) => `${portal}：${kind}设施的开放日`,
    description: (kind: string) => `${kind}设施开放日的场次。${CHANGES}`,
  },
  /** The file of one session, one hold, one event. */
  single: (title: string) => `${title}的日历文件。`,
};
