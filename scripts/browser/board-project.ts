import { exampleReport } from '#src/domain/report/example-report.ts';
import { copyProject, type Project } from '../built-site/embargo/project.ts';

/** What the site cannot do without. */
const WEEK = { ...exampleReport('2016-W10'), provenance: { kind: 'demonstration' } };

const ITEM = { summary: '示例。', phone: null, provenance: { kind: 'demonstration' } };

/** A facility of which all is known that the filter asks, and one of which nothing is. */
const KNOWN = {
  ...ITEM,
  title: '示例甲厂',
  kind: 'sewage',
  district: 'keqiao',
  address: null,
  route: [],
  visit: {
    fit: { grades: { from: 'p3', to: 'p6' }, maxSize: 46, groups: 1 },
    supervision: { ratio: { pupilsPerAdult: 10, source: '示例' } },
    access: { stepFree: 'all' },
    comfort: { setting: 'indoor', lunch: '不能用餐' },
    travel: { coach: '可停2辆' },
    contact: { answerDays: 5 },
  },
};
const UNKNOWN = { ...ITEM, title: '示例乙厂', kind: 'waste', district: null, address: null, route: [] };
const SITE = { ...ITEM, title: '示例湿地', status: 'nature', district: 'zhuji', place: null, opening: null };

const SESSION = { facility: 'known', start: '09:30', end: '11:00', places: 60, booking: '打电话报名。' };
const CANCELLED = { on: '2026-11-20', kind: 'cancelled', reason: '示例检修。' };
const MOVED = {
  on: '2026-11-21',
  kind: 'moved',
  reason: '示例修路。',
  was: { day: '2026-12-16', start: '09:30', end: '11:00' },
};

/** One of each: past, open until 27 November 17:00, full, cancelled, moved, and one of which next to nothing is known. */
const SESSIONS = [
  { ...SESSION, id: 'past', day: '2026-11-11' },
  {
    ...SESSION,
    ...{ id: 'open', day: '2026-12-05', places: 40, taken: 12 },
    ...{ opens: '2026-11-20 09:00', closes: '2026-11-27 17:00' },
  },
  { ...SESSION, id: 'full', day: '2026-12-09', taken: 60 },
  { ...SESSION, id: 'cancelled', day: '2026-12-17', changes: [CANCELLED] },
  { ...SESSION, id: 'moved', day: '2026-12-23', changes: [MOVED] },
  { ...SESSION, id: 'later', day: '2027-03-06', facility: 'unknown', places: null },
];

const NOTICE = {
  title: '示例公告',
  summary: '示例。',
  form: 'joint',
  publishedOn: '2026-11-09',
  facilities: ['known', 'unknown'],
  sessions: SESSIONS,
  provenance: { kind: 'demonstration' },
};

function item(data: object): string {
  return `---\n${JSON.stringify(data)}\n---\n\n示例的正文。\n`; // JSON is YAML too
}

/** A portal with a few facilities and sessions; it is to be built at noon of 25 November 2026. */
export function boardProject(): Project {
  return copyProject({
    'reports/weekly/2016-w10.json': JSON.stringify(WEEK),
    'topics.json': JSON.stringify({
      topics: [{ id: 'air', name: '空气', description: '示例。', planTasks: [] }],
    }),
    'facilities/known.mdx': item(KNOWN),
    'facilities/unknown.mdx': item(UNKNOWN),
    'biodiversity/marsh.mdx': item(SITE),
    'open-days/joint.mdx': item(NOTICE),
  });
}
