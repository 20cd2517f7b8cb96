import { monthOf, weekdayOf, type CalendarDay, type PartialDay, type Week } from '#src/domain/calendar.ts';
import { daysOfWeek, firstDayOf, lastDayOf, weekNumber, yearOfWeek } from '#src/domain/week.ts';

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];

const dayNumber = (day: string) => Number(day.slice(8, 10));
const year = (day: string) => day.slice(0, 4);

/** `2月4日`. By itself, as `fullDay` and `weekday` are, for scripts, which are to be small. */
export function monthDay(day: CalendarDay): string {
  return `${monthOf(day)}月${dayNumber(day)}日`;
}

/** `2019年2月4日` */
export function fullDay(day: CalendarDay): string {
  return `${year(day)}年${monthDay(day)}`;
}

/** `周一` */
export function weekday(day: CalendarDay): string {
  return `周${WEEKDAYS[weekdayOf(day) - 1]}`;
}

/** `2月4日至10日`, `12月30日至1月5日` */
function range(first: CalendarDay, last: CalendarDay): string {
  return `${monthDay(first)}至${monthOf(first) === monthOf(last) ? `${dayNumber(last)}日` : monthDay(last)}`;
}

/** `2月4日、5日和7日` */
function list(days: readonly CalendarDay[]): string {
  const names = days.map((day, index) => {
    const before = days[index - 1];
    return before && monthOf(before) === monthOf(day) ? `${dayNumber(day)}日` : monthDay(day);
  });
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join('、')}和${names.at(-1)}`;
}

export const dates = {
  monthDay,
  fullDay,
  range,
  list,
  weekday,
  /** `2/4` */
  short: (day: CalendarDay) => `${monthOf(day)}/${dayNumber(day)}`,
  /** `2021年7月15日`, `2021年7月`, `2021年` */
  partial: (day: CalendarDay | PartialDay) => {
    const [yearPart, month, date] = day.split('-');
    return `${yearPart}年${month ? `${Number(month)}月` : ''}${date ? `${Number(date)}日` : ''}`;
  },
  /** `2026年11月` */
  month: (month: string) => `${month.slice(0, 4)}年${Number(month.slice(5, 7))}月`,
  /** `2019年第6周` */
  week: (week: Week) => `${yearOfWeek(week)}年第${weekNumber(week)}周`,
  /** `第6周` */
  weekInYear: (week: Week) => `第${weekNumber(week)}周`,
  /** `2月4日至10日` */
  weekRange: (week: Week) => range(firstDayOf(week), lastDayOf(week)),
  /** `2019年2月4日至10日`; both years where they differ. */
  fullWeekRange: (week: Week) => {
    const [first, last] = [firstDayOf(week), lastDayOf(week)];
    const end =
      year(first) === year(last) ? range(first, last).slice(monthDay(first).length) : `至${fullDay(last)}`;
    return `${fullDay(first)}${end}`;
  },
  /** `2月10日24时` */
  endOfWeek: (week: Week) => `${monthDay(lastDayOf(week))}24时`,
  daysOfWeek,
};
