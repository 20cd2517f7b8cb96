import type { FacilityKind } from '#src/domain/facility.ts';
import { monthNumber, type Month } from '#src/domain/month.ts';
import type {
  Capacity,
  Party,
  Reason,
  SeasonInMonth,
  SessionCounts,
  SessionsInMonth,
  Verdict,
} from '#src/domain/visit-need.ts';
import { grades, states } from './visits.ts';

/** What districts and kinds are called; null = not known. */
export type PlaceNames = {
  readonly district: (id: string) => string | null;
  readonly kind: (kind: FacilityKind) => string;
};

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];
const MISSING = '未提供';
const monthName = (month: Month) => `${monthNumber(month)}月`;
const weekday = (number: number) => `周${WEEKDAYS[number - 1] ?? ''}`;

/** What is said of each verdict; null = nothing, as it is seen without. */
function by(
  verdict: Verdict,
  said: { yes: string | null; no: string | null; unknown: string },
): string | null {
  return verdict === 'yes' || verdict === 'no' ? said[verdict] : said.unknown;
}

/** `46名学生加5名成人，共51人` */
function who({ pupils, adults, people }: Party): string {
  if (adults === null) return `${pupils}名学生（要几名带队成人${MISSING}，没有算进去）`;
  return `${pupils}名学生加${adults}名成人，共${people}人`;
}

const capacity = (told: Capacity) => `${who(told.party)}，${room(told)}`;

function room({ verdict, least, most, whole, groups, atOnce }: Capacity): string {
  if (least !== null) return `一场不足${least}人不接待`;
  if (most === null) return `一场最多几人${MISSING}`;
  if (groups === 1) return whole === null ? `不用分组，每组最多${most}人` : `一场最多${whole}人`;
  const parts = `要分成${groups}组（每组最多${most}人）`;
  if (atOnce === null) return `${parts}，能否同时接待${MISSING}`;
  return verdict === 'yes' ? `分成${groups}组同时参观，每组最多${most}人` : `${parts}，同时只接待${atOnce}组`;
}

/** `2场能约、1场未开放预约`; 能约 is what can be booked now. */
function openCounts({ open, bookable, notOpen }: SessionCounts): string {
  const unstated = open - bookable - notOpen;
  return [
    ...(bookable > 0 ? [`${bookable}场能约`] : []),
    ...(notOpen > 0 ? [`${notOpen}场${states['not-open']}`] : []),
    ...(unstated > 0 ? [`${unstated}场${states.unstated}`] : []),
  ].join('、');
}

function sessions(told: SessionsInMonth): string | null {
  const { verdict, month, known } = told;
  const name = monthName(month);
  return by(verdict, {
    yes: `${name}有${openCounts(told)}`,
    no: `${name}的${known}场都不能约了`,
    unknown: `${name}没有已公布的场次`,
  });
}

function season({ verdict, month, best, likely, closed }: SeasonInMonth): string {
  if (verdict === 'unknown') return `${monthName(month)}能看到什么${MISSING}`;
  const parts = [
    [`${monthName(month)}正当季：`, best],
    [`${monthName(month)}可能看到：`, likely],
    [`${monthName(month)}不开放：`, closed],
  ] as const;
  return parts.flatMap(([name, whats]) => (whats.length > 0 ? [name + whats.join('、')] : [])).join('，');
}

const SETTINGS = { indoor: '全程在室内', mixed: '部分在户外', outdoor: '都在户外' };
const STEPS = { all: '全程无台阶', partly: '部分路段有台阶', none: '有台阶，没有无台阶路线' };

/** A reason in words; null where the page shows it already. */
function reason(why: Reason, names: PlaceNames): string | null {
  const { verdict } = why;
  switch (why.about) {
    case 'state':
      return verdict === 'yes' ? null : states[why.state];
    case 'month':
      return by(verdict, { yes: null, no: `不在${monthName(why.month)}`, unknown: '' });
    case 'weekday':
      return by(verdict, { yes: null, no: `不在${weekday(why.weekday)}`, unknown: '' });
    case 'open-on':
      return by(verdict, {
        yes: null,
        no: `${weekday(why.weekday)}不接待`,
        unknown: `${weekday(why.weekday)}接不接待${MISSING}`,
      });
    case 'district':
      return by(verdict, {
        yes: null,
        no: `在${(why.district && names.district(why.district)) ?? ''}`,
        unknown: `区县${MISSING}`,
      });
    case 'kind':
      return by(verdict, {
        yes: null,
        no: why.kind ? `种类是${names.kind(why.kind)}` : '不是环保设施',
        unknown: '',
      });
    case 'audience':
      return '只接待个人和家庭';
    case 'grades': {
      const named = why.grades ? grades(why.grades) : '';
      return by(verdict, { yes: `接待${named}`, no: `只收${named}`, unknown: `适合的年级${MISSING}` });
    }
    case 'age':
      return by(verdict, {
        yes: null,
        no: `要满${why.age}岁`,
        unknown: `要满${why.age}岁，班里可能有未满的`,
      });
    case 'places':
      return by(verdict, {
        yes: `余${why.left}人`,
        no: `名额不够：余${why.left}人`,
        unknown: `名额${MISSING}`,
      });
    case 'step-free':
      return why.stepFree ? STEPS[why.stepFree] : `有没有台阶${MISSING}`;
    case 'indoor':
      return why.setting ? SETTINGS[why.setting] : `室内还是户外${MISSING}`;
    case 'coach':
      return why.words === null ? `大巴停车${MISSING}` : `大巴：${why.words}`;
    case 'lunch':
      return why.words === null ? `午餐地点${MISSING}` : `午餐：${why.words}`;
    case 'sessions':
      return sessions(why);
    case 'season':
      return season(why);
    case 'capacity':
      return capacity(why);
  }
}

const leads: Readonly<Record<Verdict, string>> = {
  yes: '合适：',
  told: '对方写明：',
  no: '不合适：',
  unknown: '要问清：',
};

/** Words of why a session or a place fits a need; small enough to be sent to a reader's browser. */
export const visitReasons = {
  reason,
  openCounts,
  leads,
  semicolon: '；',
  weekday,
  /** `46名学生` */
  size: (size: number) => `${size}名学生`,
  month: monthName,
  /** What was found: `2场合适，1场要问清，4场不合适`. */
  found: ({ fits, unclear, misses }: Readonly<Record<'fits' | 'unclear' | 'misses', number>>, unit: string) =>
    [
      `${fits}${unit}合适`,
      ...(unclear > 0 ? [`${unclear}${unit}缺资料、要问清`] : []),
      ...(misses > 0 ? [`${misses}${unit}不合适`] : []),
    ].join('，'),
  /** What stands before and behind a value that is none; the parameter of the address names it. */
  unknownChoice: (name: string) => [`网址里${name}=“`, '”不在可选之列，没有照它筛选。'] as const,
  notASize: ['“', '”不是人数，没有照它筛选。请写1到2000的数字，比如46。'] as const,
  remove: (name: string) => `去掉条件：${name}`,
  /** Of a place of which next to nothing is known. */
  scarce: '资料不足，先问清：',
  /** Whether an editor's words say that there is none: they begin so. */
  isDenial: (words: string) => /^(?:不|没有|没|无(?!障碍)|暂无|禁止)/.test(words),
};
