import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import type { CalendarEvent, CalendarFile } from './calendar-file.ts';
import { icsOf } from './ics.ts';

afterEach(() => void vi.unstubAllEnvs());

const event: CalendarEvent = {
  uid: 'release-monthly-2026-11@portal.example',
  sequence: 1,
  revisedOn: calendarDay('2026-11-25'),
  when: { first: calendarDay('2026-12-18'), last: calendarDay('2026-12-18') },
  summary: '环境质量月报；a, b; c\\d',
  description: `第一行，很长：${'绍兴市生态环境'.repeat(20)}\n第二行`,
  location: null,
  address: 'https://portal.example/releases/#monthly-2026-11',
  status: 'tentative',
  categories: ['演示'],
  reminds: false,
};
const file: CalendarFile = {
  maker: 'portal.example',
  name: '示例',
  description: '示例。',
  address: 'https://portal.example/releases.ics',
  events: [event],
};
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[]) // what the parser makes is what a component is made of
    .getAllSubcomponents('vevent')
    .map((component) => ({ component, parsed: new ICAL.Event(component) }));

describe('a calendar read by another program', () => {
  const [{ component, parsed } = { component: null, parsed: null }] = read(icsOf(file));

  test('has the texts of its events letter by letter', () => {
    expect([parsed?.uid, parsed?.summary, parsed?.description]).toEqual([
      event.uid,
      event.summary,
      event.description,
    ]);
  });

  test('has whole days, the end being the day after', () => {
    expect([parsed?.startDate.isDate, String(parsed?.startDate), String(parsed?.endDate)]).toEqual([
      true,
      '2026-12-18',
      '2026-12-19',
    ]);
  });

  test('has its state, its revision and when that was, in world time', () => {
    const of = (name: string) => String(component?.getFirstPropertyValue(name));
    expect([of('status'), parsed?.sequence, of('dtstamp'), of('last-modified'), of('url')]).toEqual([
      'TENTATIVE',
      1,
      '2026-11-24T16:00:00Z',
      '2026-11-24T16:00:00Z',
      event.address,
    ]);
  });
});

test('an event of a month has all its days', () => {
  const month = { ...event, when: { first: calendarDay('2028-02-01'), last: calendarDay('2028-02-29') } };
  const [found] = read(icsOf({ ...file, events: [month] }));
  expect([String(found?.parsed.startDate), String(found?.parsed.endDate)]).toEqual([
    '2028-02-01',
    '2028-03-01',
  ]);
});

test.each(['UTC', 'Asia/Shanghai', 'America/Los_Angeles'])('a machine in %s writes the same file', (zone) => {
  const here = icsOf(file);
  vi.stubEnv('TZ', zone);
  expect(icsOf(file)).toBe(here);
});

test('no line is longer than 75 bytes, all end as the standard asks, and the file with one', () => {
  const text = icsOf(file);
  const lines = text.split('\r\n');
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect([text.replaceAll('\r\n', '').includes('\n'), lines.at(-2), lines.at(-1)]).toEqual([
    false,
    'END:VCALENDAR',
    '',
  ]);
});

test('what is said of the whole calendar stands before its events', () => {
  const text = icsOf(file);
  expect(text.indexOf('\r\nX-WR-TIMEZONE:Asia/Shanghai\r\n')).toBeGreaterThan(0);
  expect(text.lastIndexOf('X-WR-')).toBeLessThan(text.indexOf('BEGIN:VEVENT'));
});

test('a calendar of whole days alone describes no time zone, keeps nobody busy and reminds of nothing', () => {
  const text = icsOf(file);
  expect(['VTIMEZONE', 'TZID', 'OPAQUE', 'VALARM'].filter((part) => text.includes(part))).toEqual([]);
});

test('a name that would end its line or begin an event does neither', () => {
  const name = 'a; b, c\\d\r\nBEGIN:VEVENT\r\ne';
  const text = icsOf({ ...file, name, description: name });
  expect(text.match(/^BEGIN:VEVENT/gm)).toEqual(['BEGIN:VEVENT']);
  expect(nodeIcal.sync.parseICS(text).vcalendar).toMatchObject({
    'WR-CALNAME': name.replaceAll('\r\n', '\n'),
    'WR-CALDESC': name.replaceAll('\r\n', '\n'),
  });
});

test('an empty calendar is a calendar', () => {
  expect(read(icsOf({ ...file, events: [] }))).toEqual([]);
});
