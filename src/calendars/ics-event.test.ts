import { afterEach, describe, expect, test, vi } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import { moment } from '#src/domain/moment.ts';
import type { CalendarEvent, CalendarFile, TimeSpan } from './calendar-file.ts';
import { icsOf } from './ics.ts';
import { READERS } from './two-readers.ts';

afterEach(() => void vi.unstubAllEnvs());

const when: TimeSpan = { start: moment('2027-05-12 09:30'), end: moment('2027-05-12 11:00') };
const event: CalendarEvent = {
  uid: 'session-works@portal.example',
  sequence: 2,
  revisedOn: calendarDay('2027-04-20'),
  when,
  summary: '甲厂',
  description: '第一行\n第二行',
  location: '甲厂，甲路1号',
  address: 'https://portal.example/visits/sessions/works/',
  status: 'confirmed',
  categories: ['城市污水处理', '演示'],
  reminds: true,
};
const fileOf = (...events: CalendarEvent[]): CalendarFile => ({
  maker: 'portal.example',
  name: '示例',
  description: '示例。',
  address: 'https://portal.example/calendars/all.ics',
  events,
});
const written = (changed: Partial<CalendarEvent> = {}) => icsOf(fileOf({ ...event, ...changed }));
const wholeDay = { first: calendarDay('2027-05-12'), last: calendarDay('2027-05-12') };

describe.each(READERS)('%s', (_, read) => {
  test('finds everything that was written', () => {
    expect(read(written())).toEqual([
      {
        uid: event.uid,
        sequence: 2,
        start: '2027-05-12T01:30:00.000Z',
        end: '2027-05-12T03:00:00.000Z',
        revised: '2027-04-19T16:00:00Z',
        summary: event.summary,
        description: event.description,
        location: event.location,
        url: event.address,
        status: 'CONFIRMED',
        transparency: 'OPAQUE',
        categories: event.categories,
        alarms: [
          { action: 'DISPLAY', trigger: '-P7D', description: event.summary },
          { action: 'DISPLAY', trigger: '-P1D', description: event.summary },
        ],
      },
    ]);
  });

  test.each(['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
    'in %s finds the same instants in what was written there',
    (zone) => {
      vi.stubEnv('TZ', zone);
      const [found] = read(written());
      expect([found?.start, found?.end]).toEqual(['2027-05-12T01:30:00.000Z', '2027-05-12T03:00:00.000Z']);
    },
  );

  test.each([
    ['2027-05-12 00:00', '2027-05-11T16:00:00.000Z'],
    ['2027-05-12 07:59', '2027-05-11T23:59:00.000Z'],
    ['2027-05-12 08:00', '2027-05-12T00:00:00.000Z'],
    ['2027-05-12 23:59', '2027-05-12T15:59:00.000Z'],
    ['2027-01-01 00:00', '2026-12-31T16:00:00.000Z'],
    ['2028-02-29 12:00', '2028-02-29T04:00:00.000Z'],
  ])('finds %s in Beijing at %s', (start, instant) => {
    const [found] = read(written({ when: { start: moment(start), end: null } }));
    expect([found?.start, found?.end]).toEqual([instant, instant]);
  });

  test('finds a whole day between others, which keeps nobody busy and reminds at nine in the morning', () => {
    vi.stubEnv('TZ', 'America/Los_Angeles');
    const [, found] = read(icsOf(fileOf(event, { ...event, uid: 'other@portal.example', when: wholeDay })));
    expect(found).toMatchObject({ start: '2027-05-12', end: '2027-05-13', transparency: 'TRANSPARENT' });
    expect(found?.alarms.map(({ trigger }) => trigger)).toEqual(['-P6DT15H', '-PT15H']);
  });

  test('finds what was cancelled without reminders, and nobody busy', () => {
    const [found] = read(written({ status: 'cancelled' }));
    expect([found?.status, found?.transparency, found?.alarms]).toEqual(['CANCELLED', 'TRANSPARENT', []]);
  });

  test('finds what is not yet certain', () => {
    const text = written({ status: 'tentative' });
    expect(read(text)[0]).toMatchObject({ status: 'TENTATIVE', transparency: 'OPAQUE' });
    expect(text).toContain('\r\nX-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE\r\n');
  });

  test.each([
    ['commas, semicolons, backslashes and quotes', `甲,乙;丙\\丁"戊'己:庚\\,辛\\;壬^癸`],
    ['emoji and rare characters', '😀👩‍🏫🇨🇳𠮷'],
    ['right to left', '\u202eمرحبا\u202c שלום'],
    ['lines', '一\n\n二\n三'],
    ['what looks like a calendar', '甲\nEND:VEVENT\nBEGIN:VEVENT\nUID:x'],
    ['markup', '<script>alert(1)</script>&amp;'],
    ['10,000 characters', '绍兴环保😀,;'.repeat(1250)],
  ])('finds %s letter by letter', (_name, text) => {
    const found = read(written({ summary: text, description: text, location: text, categories: ['甲,乙'] }));
    expect(found).toHaveLength(1);
    expect([found[0]?.summary, found[0]?.description, found[0]?.location]).toEqual([text, text, text]);
    expect(found[0]?.alarms.map(({ description }) => description)).toEqual([text, text]);
  });
});

test('a backslash before an n is no line break; node-ical takes it for one', () => {
  const description = 'C:\\new';
  const [[, icalJs]] = READERS;
  expect(icalJs(written({ description }))[0]?.description).toBe(description);
});

test.each(['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Europe/Berlin'])(
  'a machine in %s writes the same file',
  (zone) => {
    const here = written();
    vi.stubEnv('TZ', zone);
    expect(written()).toBe(here);
  },
);

test('the clock that was written is that of Beijing', () => {
  const lines = written().split('\r\n');
  expect(lines.filter((line) => /^DT(START|END);/.test(line))).toEqual([
    'DTSTART;TZID=Asia/Shanghai:20270512T093000',
    'DTEND;TZID=Asia/Shanghai:20270512T110000',
  ]);
});

test('the time zone is described once, before all events and after all that is said of the calendar', () => {
  const text = icsOf(fileOf({ ...event, uid: 'a@portal.example', when: wholeDay }, event, event));
  const [zone, events] = [text.indexOf('BEGIN:VTIMEZONE\r\n'), text.indexOf('BEGIN:VEVENT\r\n')];
  expect(text.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
  expect(zone).toBeLessThan(events);
  expect(text.slice(0, zone).match(/^REFRESH-INTERVAL|^X-PUBLISHED-TTL/gm)).toHaveLength(2);
  expect(text.slice(zone, events)).toBe(
    text.slice(zone, text.indexOf('END:VTIMEZONE\r\n') + 'END:VTIMEZONE\r\n'.length),
  );
});

test('no line is longer than 75 bytes, whatever stands in it', () => {
  const text = written({
    summary: '绍兴😀a'.repeat(500),
    location: 'é'.repeat(999),
    description: '\u202e甲'.repeat(999),
  });
  const lines = text.split('\r\n');
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(text).not.toMatch(/[^\r]\n|\r[^\n]|\ufffd/);
});
