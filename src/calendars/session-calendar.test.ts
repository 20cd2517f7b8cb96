import { describe, expect, test } from 'vitest';
import type { PartialDay } from '#src/domain/calendar.ts';
import { EXAMPLE_SITE } from '#src/schemas/example-site.ts';
import { wordsFor } from '#src/words/words.ts';
import { EXAMPLE_CANCELLATION, EXAMPLE_MOVE, EXAMPLE_VISIT, visitWith } from './example-visit.ts';
import { icsOf } from './ics.ts';
import { holdFile, sessionFile, type CalendarSession } from './session-calendar.ts';
import { READERS } from './two-readers.ts';

const words = wordsFor(new URL(EXAMPLE_SITE.address));
const { calendars } = words;
const moved = visitWith({ changes: [EXAMPLE_MOVE] });
const cancelled = visitWith({ changes: [EXAMPLE_MOVE, EXAMPLE_CANCELLATION] });
const real: CalendarSession = { ...EXAMPLE_VISIT, isDemonstration: false };

describe.each(READERS)('%s', (_, read) => {
  function find(visit: CalendarSession, file = sessionFile) {
    const [event] = read(icsOf(file(visit, EXAMPLE_SITE, words)));
    if (!event) throw new Error('No event.');
    return event;
  }

  test('finds a session with its time, place, pages and kind', () => {
    expect(find(EXAMPLE_VISIT)).toMatchObject({
      uid: 'session-works-2027-05-12@portal.example',
      sequence: 0,
      start: '2027-05-12T01:30:00.000Z',
      end: '2027-05-12T03:00:00.000Z',
      revised: '2027-02-28T16:00:00Z',
      summary: '演示：甲厂开放场次',
      location: '甲厂，甲路1号',
      url: 'https://portal.example/visits/sessions/works-2027-05-12/',
      status: 'CONFIRMED',
      categories: ['城市污水处理', '演示'],
    });
    expect(find(EXAMPLE_VISIT).alarms).toHaveLength(2);
  });

  test('finds one that moved under the same uid, with a higher revision, the new time and the old one told', () => {
    const event = find(moved);
    expect(event.uid).toBe(find(EXAMPLE_VISIT).uid);
    expect(event).toMatchObject({
      sequence: 1,
      revised: '2027-04-19T16:00:00Z',
      start: '2027-05-12T01:30:00.000Z',
      summary: '演示：改期：甲厂开放场次',
      status: 'CONFIRMED',
    });
    expect(event.description.split('\n')).toContain(calendars.change(EXAMPLE_MOVE));
  });

  test('finds one that was cancelled as such, without reminders, with both reasons', () => {
    const event = find(cancelled);
    expect(event).toMatchObject({
      sequence: 2,
      status: 'CANCELLED',
      summary: '演示：取消：甲厂开放场次',
      alarms: [],
    });
    expect(event.uid).toBe(find(EXAMPLE_VISIT).uid);
    expect(event.description).toContain(EXAMPLE_MOVE.reason);
    expect(event.description).toContain(EXAMPLE_CANCELLATION.reason);
  });

  test('finds one without a time of day as a whole day, and that the time is not provided', () => {
    const event = find(visitWith({ start: null, end: null }));
    expect([event.start, event.end, event.transparency]).toEqual(['2027-05-12', '2027-05-13', 'TRANSPARENT']);
    expect(event.description).toContain('几点未提供');
  });

  test('finds a hold apart from its session, not yet certain, which says first that a request is no booking', () => {
    const event = find(EXAMPLE_VISIT, holdFile);
    expect(event).toMatchObject({
      uid: 'hold-works-2027-05-12@portal.example',
      start: find(EXAMPLE_VISIT).start,
      summary: '待确认：演示：甲厂开放场次',
      status: 'TENTATIVE',
      transparency: 'OPAQUE',
    });
    expect(event.description.split('\n')[0]).toContain('提交请求不等于预约成功');
    expect(event.alarms).toHaveLength(2);
  });

  test('finds the hold of a cancelled session cancelled, and not as if somebody were still to answer', () => {
    const event = find(cancelled, holdFile);
    expect(event).toMatchObject({
      status: 'CANCELLED',
      sequence: 2,
      summary: '演示：取消：甲厂开放场次',
      alarms: [],
    });
    expect(event.description).not.toContain('待确认');
  });
});

function linesOf(visit: CalendarSession): string[] {
  const [event] = sessionFile(visit, EXAMPLE_SITE, words).events;
  return event?.description.split('\n') ?? [];
}

test('what is invented says so first, and nothing else does', () => {
  expect(linesOf(EXAMPLE_VISIT)[0]).toBe(`演示：${calendars.demonstration}`);
  const [event] = sessionFile(real, EXAMPLE_SITE, words).events;
  expect([event?.summary, event?.categories]).toEqual(['甲厂开放场次', ['城市污水处理']]);
  expect(event?.description).not.toContain('演示');
});

test('how to book, the places and both pages are told', () => {
  expect(linesOf(real)).toEqual([
    '时间：2027年5月12日 周三 09:30—11:00（北京时间）',
    '怎样预约：0575-12345',
    '预约时间：2027年4月1日09:00起，到2027年5月10日17:00为止（北京时间）',
    '名额：46人',
    '还有没有名额、有没有变动：https://portal.example/visits/sessions/works-2027-05-12/',
    '参观资料包：https://portal.example/facilities/works/pack/',
  ]);
});

test('what is not provided is said not to be, and what is shown is told', () => {
  const lines = linesOf(visitWith({ booking: null, places: null, note: '只看展厅' }));
  expect(lines).toContain('怎样预约：未提供');
  expect(lines).toContain('名额：未提供');
  expect(lines).toContain('只看展厅');
});

test('without an address the place is the facility', () => {
  const facility = { ...EXAMPLE_VISIT.facility, address: null };
  const [event] = sessionFile({ ...EXAMPLE_VISIT, facility }, EXAMPLE_SITE, words).events;
  expect(event?.location).toBe('甲厂');
});

test('places that are taken change nothing: programs take a file for new only where something was told', () => {
  const write = (taken: number) => icsOf(sessionFile(visitWith({ taken }), EXAMPLE_SITE, words));
  expect(write(46)).toBe(write(0));
});

test('without a day of publication that of the source counts, and without either the file is refused', () => {
  const withNotice = (notice: CalendarSession['notice']) =>
    sessionFile({ ...real, notice }, EXAMPLE_SITE, words).events[0];
  const date = '2027-02' as PartialDay; // a month is one
  const source = { kind: 'published', source: '某局', date, form: 'original' } as const;
  expect(withNotice({ provenance: source })?.revisedOn).toBe('2027-02-01');
  expect(() => withNotice({ provenance: { kind: 'demonstration' } })).toThrow('publishedOn');
});

test('a session and its hold have addresses of their own', () => {
  expect([sessionFile, holdFile].map((file) => file(real, EXAMPLE_SITE, words).address)).toEqual([
    'https://portal.example/calendars/sessions/works-2027-05-12.ics',
    'https://portal.example/calendars/holds/works-2027-05-12.ics',
  ]);
});
