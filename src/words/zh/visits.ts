import { gradesIn, stagesIn, type Grade, type GradeRange, type Stage } from '#src/domain/grade.ts';
import type { NoticeForm } from '#src/domain/open-day.ts';
import type { SessionState, When } from '#src/domain/session.ts';
import type { Audience } from '#src/schemas/session.ts';
import { dates } from './dates.ts';

/** By themselves, as `grades` are, for scripts, which are to be small. */
export const states: Readonly<Record<SessionState, string>> = {
  unstated: '报名办法未提供',
  'not-open': '未开放预约',
  bookable: '可预约',
  full: '已满，可候补',
  closed: '预约已截止',
  ended: '已结束',
  cancelled: '取消',
  moved: '改期',
};

const forms: Readonly<Record<NoticeForm, string>> = {
  single: '开放日通知',
  joint: '集中开放公告',
  yearly: '年度开放计划',
  record: '参观记录',
};

const stages: Readonly<Record<Stage, string>> = {
  kindergarten: '幼儿园',
  primary: '小学',
  junior: '初中',
  senior: '高中',
  university: '大学',
};

const audiences: Readonly<Record<Audience, string>> = {
  schools: '学校和团体',
  public: '个人和家庭',
  both: '学校、团体和个人',
};

const NUMERALS = '一二三四五六';

/** `小学四年级` */
function grade(value: Grade): string {
  const number = Number(value.slice(1));
  if (value === 'kindergarten' || value === 'university') return stages[value];
  return `${{ p: '小学', j: '初中', s: '高中' }[value.charAt(0)] ?? ''}${NUMERALS.charAt(number - 1)}年级`;
}

/** `小学三年级至六年级`, `初中`, `小学五年级至初中一年级` */
export function grades(range: GradeRange): string {
  const touched = stagesIn(range);
  const [first] = gradesIn(range);
  if (!first) return '';
  if (isWhole(range)) return touched.map((stage) => stages[stage]).join('、');
  if (range.from === range.to) return grade(first);
  const last = grade(range.to);
  return `${grade(first)}至${touched.length === 1 ? last.slice(2) : last}`;
}

const WHOLE_FROM: readonly Grade[] = ['kindergarten', 'p1', 'j1', 's1', 'university'];
const WHOLE_TO: readonly Grade[] = ['kindergarten', 'p6', 'j3', 's3', 'university'];

function isWhole({ from, to }: GradeRange): boolean {
  return WHOLE_FROM.includes(from) && WHOLE_TO.includes(to);
}

/** `09:30—11:00`; null where the time is not provided. */
function times({ start, end }: Pick<When, 'start' | 'end'>): string | null {
  if (start === null) return null;
  return end === null ? `${start}起` : `${start}—${end}`;
}

/** Words of sessions, open-day notices and grades. */
export const visits = {
  state: (state: SessionState) => states[state],
  states,
  form: (form: NoticeForm) => forms[form],
  sessionCount: (count: number) => `${count}场`,
  stage: (stage: Stage) => stages[stage],
  audience: (audience: Audience) => audiences[audience],
  grade,
  grades,
  times,
  /** `2026年12月5日 周六 09:30—11:00` */
  when: (when: When) =>
    [dates.fullDay(when.day), dates.weekday(when.day), times(when)].filter((part) => part !== null).join(' '),
};
