import { expect, test } from 'vitest';
import { EXAMPLE_PLACE, EXAMPLE_SESSION } from '#src/domain/example-booking.ts';
import { moment } from '#src/domain/moment.ts';
import { addressChoice } from './address-choice.ts';
import { packOffer, unpackOffer, type SheetOffer } from './sheet-data.ts';

const OFFER: SheetOffer = {
  places: [
    {
      ...EXAMPLE_PLACE,
      title: 'Works',
      demonstration: false,
      phone: null,
      mail: null,
      who: null,
      answerDays: null,
      elsewhere: null,
      languages: null,
    },
  ],
  sessions: [{ ...EXAMPLE_SESSION, label: 'then', gradesLabel: null, opensLabel: null }],
  past: [{ id: 'works-0', place: 'facilities/works', label: 'before' }],
};

/** Apart from the text around it. */
const told = (text: string) => `\u2068${text}\u2069`;

test.each([
  ['', '2026-11-26 10:00', null],
  ['?session=', '2026-11-26 10:00', null],
  ['?other=1', '2026-11-26 10:00', null],
  ['?session=works-1', '2026-11-26 10:00', { kind: 'session', session: { id: 'works-1' } }],
  ['?session=works-1&place=none', '2026-11-26 10:00', { kind: 'session' }],
  ['?session=works-1', '2026-12-05 09:29', { kind: 'session' }],
  ['?session=works-1', '2026-12-05 09:30', { kind: 'shut', state: 'closed' }],
  ['?session=works-1', '2026-12-05 11:00', { kind: 'shut', state: 'ended' }],
  ['?session=works-0', '2026-11-26 10:00', { kind: 'past', session: { label: 'before' } }],
  ['?session=works-9', '2026-11-26 10:00', { kind: 'unknown-session', value: told('works-9') }],
  ['?session=%3Cscript%3E', '2026-11-26 10:00', { kind: 'unknown-session', value: told('<script>') }],
  ['?session=%E0%A4%A', '2026-11-26 10:00', { kind: 'unknown-session' }],
  [`?session=${'x'.repeat(10_000)}`, '2026-11-26 10:00', { value: told(`${'x'.repeat(60)}\u2026`) }],
  ['?place=facilities/works', '2026-11-26 10:00', { kind: 'place', place: { id: 'facilities/works' } }],
  ['?place=/facilities/works/', '2026-11-26 10:00', { kind: 'place' }],
  ['?place=facilities/none', '2026-11-26 10:00', { kind: 'unknown-place', value: told('facilities/none') }],
  ['?place=%ED%A0%80%E2%80%AEa%00b', '2026-11-26 10:00', { value: told('ab') }],
])('%j at %s', (search, now, expected) => {
  const choice = addressChoice(search, OFFER, moment(now));
  if (expected === null) expect(choice).toBeNull();
  else expect(choice).toMatchObject(expected);
});

test('a session that has not opened may be chosen: its sheet can be made ready', () => {
  const [later] = OFFER.sessions.map((session) => ({ ...session, opens: moment('2026-11-27 09:00') }));
  const offer = { ...OFFER, sessions: later ? [later] : [] };
  expect(addressChoice('?session=works-1', offer, moment('2026-11-26 10:00'))).toMatchObject({
    kind: 'session',
  });
});

test('an offer survives the page that carries it', () => {
  expect(unpackOffer(packOffer(OFFER))).toEqual(OFFER);
  expect(packOffer(OFFER)).not.toContain('null');
  expect(unpackOffer('{}')).toEqual({ places: [], sessions: [], past: [] });
});
