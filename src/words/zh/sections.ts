import type { Month } from '#src/domain/month.ts';
import type { RecentFailure } from '#src/domain/water/recent-failure.ts';
import type { SectionFailure, SectionRecord } from '#src/domain/water/section-record.ts';
import { dates } from './dates.ts';
import { gaps } from './gaps.ts';
import { windowName } from './windows.ts';

const unknown = '未提供';

/** `2021年1—6月`; a district's own report says whose it is. */
function failure({ month, window }: SectionFailure, scope: string | null): string {
  return `${windowName(window, month)}${scope === null ? '' : `（${scope}月报）`}`;
}

/** The register of sections (断面名录). */
export const sections = {
  title: '断面名录',
  lead: '河流、湖泊、水库的每个监测断面：属于哪个区县，在哪条河上，目标是几类，最近一次是几类，哪几个月没有达到目标。',
  contents: '本页内容',
  unknown,
  nowhere: '没有写明区县的断面',
  caption: (area: string, count: number) => `${area}：${count}个断面的目标、最近类别和未达目标的月份`,
  columns: {
    section: '断面',
    river: '河流（湖库）',
    target: '目标',
    newest: '最近类别',
    failures: '未达目标的月份',
  },
  /** On a phone, before each cell. */
  labels: { river: '河湖', target: '目标', newest: '最近类别', failures: '未达目标' },
  aliases: (names: readonly string[]) => `又名${names.join('、')}`,
  noTarget: ({ listed }: SectionRecord) => (listed ? '没有定目标' : unknown),
  noClass: ({ gap }: SectionRecord) => gaps.gap(gap ?? undefined) ?? unknown,
  noFailures: ({ judged }: SectionRecord) => (judged ? '没有' : unknown),
  toDate: '累计',
  failure,
  none: '还没有收录这个区县的断面。',
  districtLink: (name: string) => `${name}的空气和水`,
  link: '断面名录：每个断面历次未达目标的月份',
  linkOf: (name: string) => `${name}的断面名录：历次未达目标的月份`,
  recent: {
    heading: '最近12个月未达目标的断面',
    lead: (first: Month, last: Month, count: number) => {
      const span = `${dates.month(first)}至${dates.month(last)}的月报里，`;
      if (count === 0) return `${span}没有断面未达目标。`;
      return `${span}${count}个断面有未达目标的时候。最近的在前，月数多的在前；点名称看它的每个月份。`;
    },
    /** `9个月，最近2026年10月`, `1个月：2026年9月` */
    facts: ({ months, newest }: RecentFailure) => {
      const last = windowName(newest.window, newest.month);
      if (months === 0) return `累计：${last}`;
      return months === 1 ? `1个月：${last}` : `${months}个月，最近${last}`;
    },
  },
  sources: {
    heading: '哪些是演示，哪些是公布的',
    demonstration: (count: number) =>
      `${count}个断面标着“演示”：名称、河流、目标和水质都是编的，用来说明这一页怎样用。`,
    published: (count: number) =>
      count === 0 ? '公布的月报里还没有写到断面的名称。' : `${count}个断面是公布的月报写出名称的：`,
    notes: [
      '公布的月报只写出少数断面的名称，所以真实的断面在这里不全。月报没有写的，写“未提供”或原因，不作推测。',
      '“未达目标”指那个月的类别劣于断面的目标，或者月报写明它不达标。点月份看那一期月报；月报更正过的，以最新一版为准；撤回的不算。“没有”是说本站收录的月报里没有。',
      '“累计”指1月到那个月合起来没有达到目标，不等于那一个月没有达到；有的月报只公布累计。',
    ],
  },
};
