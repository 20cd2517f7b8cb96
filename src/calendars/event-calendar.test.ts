import { describe, expect, test } from 'vitest';
import { EXAMPLE_SITE } from '#src/schemas/example-site.ts';
import { wordsFor } from '#src/words/words.ts';
import { calendarDay } from '#src/domain/calendar.ts';
import { eventFile, type CalendarEcoEvent } from './event-calendar.ts';
import { EXAMPLE_CANCELLATION, EXAMPLE_ECO_EVENT, EXAMPLE_MOVE } from './example-visit.ts';
import { icsOf } from './ics.ts';
import { READERS } from './two-readers.ts';

const words = wordsFor(new URL(EXAMPLE_SITE.address));

describe.each(READERS)('%s', (_, read) => {
  function find(changed: Partial<CalendarEcoEvent> = {}) {
    const [event] = read(icsOf(eventFile({ ...EXAMPLE_ECO_EVENT, ...changed }, EXAMPLE_SITE, words)));
    if (!event) throw new Error('No event.');
    return event;
  }

  test('finds an event whose end is not provided at its start', () => {
    expect(find()).toMatchObject({
      uid: 'event-open-lab@portal.example',
      sequence: 0,
      start: '2027-06-05T06:00:00.000Z',
      end: '2027-06-05T06:00:00.000Z',
      revised: '2027-04-30T16:00:00Z',
      summary: '乙活动',
      location: '乙广场',
      url: 'https://portal.example/events/open-lab/',
      status: 'CONFIRMED',
      categories: ['世界环境日'],
    });
    expect(find().description.split('\n')).toEqual([
      '看一看。',
      '时间：2027年6月5日 周六 14:00起（北京时间）',
      '怎样报名：不用报名',
      '报名时间：公布之日起，到活动开始为止（北京时间）',
      '名额：未提供',
      '怎样参加、有没有变动：https://portal.example/events/open-lab/',
    ]);
  });

  test('finds a moved and then cancelled one under the same uid, with each reason', () => {
    const changes = [EXAMPLE_MOVE, EXAMPLE_CANCELLATION];
    const event = find({ changes });
    expect(event).toMatchObject({
      uid: find().uid,
      sequence: 2,
      status: 'CANCELLED',
      summary: '取消：乙活动',
    });
    for (const { reason } of changes) expect(event.description).toContain(reason);
    expect([find({ changes: [EXAMPLE_MOVE] }).summary, event.alarms]).toEqual(['改期：乙活动', []]);
  });

  test('finds a whole day, and no place where none is provided', () => {
    expect(find({ start: null, place: null })).toMatchObject({ start: '2027-06-05', location: '' });
  });

  test('finds an invented one marked', () => {
    const event = find({ provenance: { kind: 'demonstration' }, publishedOn: calendarDay('2027-05-20') });
    expect([event.summary, event.categories]).toEqual(['演示：乙活动', ['世界环境日', '演示']]);
    expect(event.description).toMatch(/^演示：/);
  });
});

test('its file has an address and a name of its own', () => {
  const { address, name } = eventFile(EXAMPLE_ECO_EVENT, EXAMPLE_SITE, words);
  expect([address, name]).toEqual(['https://portal.example/calendars/events/open-lab.ics', '乙活动']);
});
