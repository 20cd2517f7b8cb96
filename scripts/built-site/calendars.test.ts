import { describe, expect, test } from 'vitest';
import { READERS } from '#src/calendars/two-readers.ts';
import { site } from './dist.ts';

const [[, readOne], [, readOther]] = READERS;
const paths = [...site.files].filter((path) => path.endsWith('.ics')).toSorted();
const eventsIn = (folder: string) =>
  paths.filter((path) => path.startsWith(`calendars/${folder}/`)).flatMap((path) => readOne(site.read(path)));

test.each(paths)(
  '%s is read alike by both programs, each entry once, and keeps to the length of lines',
  (path) => {
    const text = site.read(path);
    const events = readOne(text);
    expect(readOther(text)).toEqual(events);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(events).toHaveLength(text.split('\r\nBEGIN:VEVENT\r\n').length - 1);
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  },
);

test.each(paths)('%s describes its time zone where, and only where, it names it', (path) => {
  const text = site.read(path);
  expect(text.includes('\r\nBEGIN:VTIMEZONE\r\n')).toBe(text.includes(';TZID='));
});

describe('the calendar of everything', () => {
  const all = readOne(site.read('calendars/all.ics'));

  test('has each session and each event as its own file has it', () => {
    const single = [...eventsIn('sessions'), ...eventsIn('events')];
    const byUid = new Map(single.map((event) => [event.uid, event]));
    expect(all.length).toBeGreaterThan(0);
    for (const event of all) expect(byUid.get(event.uid) ?? event).toEqual(event);
    expect(single.map(({ uid }) => uid).filter((uid) => !all.some((event) => event.uid === uid))).toEqual([]);
  });

  test('has the time of each hold under the uid of its session', () => {
    const holds = eventsIn('holds').map(({ uid, start, end }) => ({
      uid: uid.replace(/^hold-/, 'session-'),
      start,
      end,
    }));
    expect(holds.length).toBeGreaterThan(0);
    for (const hold of holds) expect(all.find(({ uid }) => uid === hold.uid)).toMatchObject(hold);
  });
});
