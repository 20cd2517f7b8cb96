import { parse, type HTMLElement } from 'node-html-parser';
import { claimProblems, saidProblems, silent, type Claim } from '../claims.ts';
import type { Shelf } from '../planting.ts';
import { figureClaims } from './figure-claims.ts';
import { headlineClaims, leadClaims, type Month } from './month-claims.ts';
import { plain, textOf, textsOf } from './page-text.ts';
import { monthOf, newest, readReports, weekOf, type Reports } from './reports.ts';
import {
  dayClaims,
  goodClaims,
  headlineClaims as weekHeadline,
  leadClaims as weekLead,
} from './week-claims.ts';
import { rowOf, sectionClaims } from './water-claims.ts';
import { waterChecks } from './water-checks.ts';
import { levelOf, type WeekFacts, type WeekJson } from './week-facts.ts';

/** What reading the first sentences of a site back has found; without sentences nothing was proved. */
export type SentencesRead = { readonly sentences: number; readonly problems: readonly string[] };

const PAGES = /^(?:(?:air|water|districts(?:\/[^/]+)?)\/)?index\.html$/;

/** First sentences and key figures of reports, and the answers of the pages of the newest, against the JSON of the reports. */
export function readSentences(site: Shelf): SentencesRead {
  const reports = readReports(site);
  const checks = [...site.files].flatMap((path) => {
    const [, kind, id = ''] = /^reports\/(weekly|monthly)\/([^/]+)\/index\.html$/.exec(path) ?? [];
    const [week, month] = [reports.weeks.get(id), reports.months.get(id)];
    if (kind === 'weekly' && week) return weekChecks(path, parse(site.read(path)), week, reports);
    if (kind === 'monthly' && month)
      return monthChecks(path, parse(site.read(path)), monthOf(reports, id, month));
    return PAGES.test(path) ? newestChecks(path, parse(site.read(path)), reports) : [];
  });
  return { sentences: checks.length, problems: checks.flat() };
}

function weekChecks(path: string, page: HTMLElement, week: WeekJson, reports: Reports): string[][] {
  const facts = weekOf(reports, week, 'city');
  if (!facts) return [[`${path}: JSON里没有全市。`]];
  return [
    claimProblems(`${path} h1`, textOf(page, 'h1'), weekHeadline(week.week, facts)),
    claimProblems(`${path} .lead`, textOf(page, '.lead'), weekLead(facts)),
    ...stripChecks(path, page, facts),
  ];
}

function monthChecks(path: string, page: HTMLElement, month: Month): string[][] {
  return [
    claimProblems(`${path} h1`, textOf(page, 'h1'), headlineClaims(month)),
    claimProblems(`${path} .lead`, textOf(page, '.lead'), leadClaims(month)),
    ...figureChecks(path, page, month, month.report.scope),
    ...waterChecks(path, page, month, month.report.scope),
  ];
}

/** Home, air, water, and districts say what the newest reports say. */
function newestChecks(path: string, page: HTMLElement, reports: Reports): string[][] {
  const { week, month } = newest(reports);
  const area = /^districts\/([^/]+)\/index/.exec(path)?.[1] ?? 'city';
  const facts = week && weekOf(reports, week, area);
  const answers = page.querySelectorAll('h2.answer').map((answer) => {
    const place = `${path} #${answer.id}`;
    const water = month ? sectionClaims(rowOf(month.report, area)) : [];
    return claimProblems(
      place,
      plain(answer.text),
      answer.id === 'air' && facts ? answerClaims(facts) : water,
    );
  });
  return [
    ...answers,
    ...(facts ? stripChecks(path, page, facts) : []),
    ...(month ? [...figureChecks(path, page, month, area), ...waterChecks(path, page, month, area)] : []),
    ...(week && month ? districtChecks(path, page, week, month, reports) : []),
  ];
}

function answerClaims(facts: WeekFacts): Claim[] {
  const last = levelOf(facts.days.at(-1)?.aqi ?? null);
  return [
    ...goodClaims(facts),
    {
      pattern: /最近一天为(.+)/,
      says: (level) => [['最近一天', level, last]],
      due: last !== null && facts.valid > 0,
    },
    { pattern: /最近一天没有发布指数/, says: () => [['最近一天', null, last]] },
    silent(/，/),
  ];
}

function stripChecks(path: string, page: HTMLElement, { days }: WeekFacts): string[][] {
  const shown = textsOf(page, '.strip .visually-hidden');
  const lost =
    shown.length === 0 || shown.length === days.length ? [] : [`${path}: 七天的图有${shown.length}天。`];
  return [
    lost,
    ...shown.flatMap((text, index) => {
      const day = days[index];
      return day ? [claimProblems(`${path} 第${index + 1}天`, text, dayClaims(day))] : [];
    }),
  ];
}

function figureChecks(path: string, page: HTMLElement, month: Month, area: string): string[][] {
  const list = page.querySelector('dl.figures');
  if (!list) return [];
  const expected = figureClaims(month, area);
  const shown = list.querySelectorAll('div').map((part) => {
    const name = textOf(part, 'dt');
    const figure = expected.get(name);
    const place = `${path} “${name}”`;
    if (!figure) return [`${place}: 核对不了这个数。请检查页面或本检查。`];
    const unit = textOf(part, '.figures__value small');
    const value = textOf(part, '.figures__value').replace(unit, '');
    const notes = textsOf(part, '.figures__note').join('');
    return [
      ...(figure.value === null && !/\d/.test(value)
        ? []
        : saidProblems(place, value, [['数', value, figure.value]])),
      ...claimProblems(place, notes, figure.notes),
    ];
  });
  const names = textsOf(list, 'dt');
  return [
    ...shown,
    saidProblems(path, '主要数字', [['各项', names.join('、'), [...expected.keys()].join('、')]]),
  ];
}

/** The rows of districts, and the first lines of a district's own page. */
function districtChecks(
  path: string,
  page: HTMLElement,
  week: WeekJson,
  { report }: Month,
  reports: Reports,
): string[][] {
  const claimsOf = (area: string): Claim[] => {
    const facts = weekOf(reports, week, area);
    const [year, number] = week.week.split('-W').map(Number);
    return [
      { pattern: /(\d+)年第(\d+)周：/, says: (a, b) => [['周', `${a}-${b}`, `${year}-${number}`]] },
      {
        pattern: /(\d+)年(\d+)月：/,
        says: (a, b) => [['月份', `${a}-${b}`, report.month.split('-').map(Number).join('-')]],
      },
      ...(facts ? goodClaims(facts) : []),
      { pattern: /PM2\.5平均(\d+)/, says: (said) => [['PM2.5均值', said, facts?.pm25]] },
      { pattern: /最重的一天([^；]+)/, says: (level) => [['最重的一天', level, facts?.worst]] },
      ...sectionClaims(rowOf(report, area)),
      silent(/[，；。 ]|水质类别说的是[^。]+/),
    ];
  };
  const own = /^districts\/([^/]+)\/index/.exec(path)?.[1];
  const lines = own
    ? page.querySelectorAll('main p').filter(({ text }) => /^\s*\d+年(?:第\d+周|\d+月)\s*：/.test(text))
    : page.querySelectorAll('[data-district] span');
  const byArea = Map.groupBy(lines, (line) => own ?? line.parentNode?.getAttribute('data-district') ?? '');
  return [...byArea].map(([area, texts]) => {
    const said = texts.map(({ text }) => plain(text).replace(/ ：/, '：')).join('；');
    return claimProblems(`${path} ${area}`, said, claimsOf(area));
  });
}
