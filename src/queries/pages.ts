import { now, today } from '#src/clock.ts';
import { outlookOf } from '#src/domain/outlook.ts';
import { newestPosting } from '#src/domain/news.ts';
import { byNewestDate, type SitePage } from '#src/domain/site-page.ts';
import { ecoDays } from '#src/eco-days.ts';
import { site } from '#src/site.ts';
import { eventPage, occasionPage, planPages } from '#src/site-pages/event-pages.ts';
import { newsPage, topicPage } from '#src/site-pages/news-pages.ts';
import { reportLists } from '#src/site-pages/report-lists.ts';
import { annualPages, monthlyPages, weeklyPages } from '#src/site-pages/report-pages.ts';
import { guidePages, overviewPages, sectionLists } from '#src/site-pages/section-pages.ts';
import { facilityPage, naturePage, noticePage, sessionPage } from '#src/site-pages/visit-pages.ts';
import { topics } from '#src/topics.ts';
import { wordsFor } from '#src/words/words.ts';
import { listCorrections } from './corrections.ts';
import {
  listAllFacilities,
  listBiodiversity,
  listEvents,
  listFacilities,
  listNews,
  listOpenDays,
} from './items.ts';
import { listCityMonths } from './monthly-reports.ts';
import { listPlans } from './plans.ts';
import { listAllReports } from './reports.ts';
import { sectionRegister } from './sections.ts';
import { listVisits } from './visits.ts';
import { listWeeklyReports } from './weekly-reports.ts';

const words = wordsFor(new URL(site.address));

let known: Promise<readonly SitePage[]> | null = null;

/** Every page that is searched, newest first; what was withdrawn has a page, but is not among them. Made once. */
export function listPages(): Promise<readonly SitePage[]> {
  known ??= makePages();
  return known;
}

async function makePages(): Promise<SitePage[]> {
  const groups = await Promise.all([
    newsPages(),
    reportPages(),
    visitPages(),
    eventPages(),
    sectionPages(),
    currentPages(),
  ]);
  const topicIds = new Set(topics.map(({ id }) => id));
  return groups
    .flat()
    .map((page) => ({ ...page, topics: page.topics.filter((id) => topicIds.has(id)) }))
    .toSorted(byNewestDate);
}

async function newsPages(): Promise<SitePage[]> {
  const news = await listNews();
  return [
    ...news.map((item) => newsPage(item, now())),
    ...topics.map((topic) => topicPage(topic, news, today(), words)),
  ];
}

async function reportPages(): Promise<SitePage[]> {
  const reports = await listAllReports();
  return [
    ...weeklyPages(reports.weekly, words),
    ...monthlyPages(reports.monthly, words),
    ...annualPages(reports.annual),
    ...reportLists(reports, words),
  ];
}

async function visitPages(): Promise<SitePage[]> {
  const [facilities, sites, notices, visits] = await Promise.all([
    listFacilities(),
    listBiodiversity(),
    listOpenDays(),
    listVisits(),
  ]);
  const districts = new Map((await listAllFacilities()).map(({ id, district }) => [id, district]));
  const districtsOf = (ids: readonly string[]) => ids.flatMap((id) => districts.get(id) ?? []);
  return [
    ...facilities.map((item) => facilityPage(item, today())),
    ...sites.map((item) => naturePage(item, today())),
    ...notices.map((item) => noticePage(item, districtsOf(item.facilities), now())),
    ...visits.map((visit) => sessionPage(visit, now(), words)),
  ];
}

async function eventPages(): Promise<SitePage[]> {
  const [events, plans] = await Promise.all([listEvents(), listPlans()]);
  return [
    ...events.map((item) => eventPage(item, now())),
    ...ecoDays.map(({ occasion }) => occasionPage(occasion, today(), words)),
    ...planPages(plans),
  ];
}

async function sectionPages(): Promise<SitePage[]> {
  const [news, notes, visits] = await Promise.all([listNews(), listCorrections(), listVisits()]);
  const ahead = outlookOf(
    visits.map(({ session }) => session),
    now(),
  );
  const newestNews = newestPosting(news) ?? today();
  const newestCorrection = notes[0]?.publishedOn ?? today();
  return [
    ...guidePages(today(), words),
    ...sectionLists({ today: today(), ahead, newestNews, newestCorrection }, words),
  ];
}

async function currentPages(): Promise<SitePage[]> {
  const [[week], months, register] = await Promise.all([
    listWeeklyReports(),
    listCityMonths(),
    sectionRegister(),
  ]);
  const month = months.find(({ report }) => words.monthly.waterOf(report) !== null);
  const issued = { week: week?.issuedOn ?? null, month: month?.issuedOn ?? null };
  const facts = { ...issued, sections: register.updated ?? null, districts: site.districts };
  return overviewPages({ today: today(), ...facts }, words);
}
