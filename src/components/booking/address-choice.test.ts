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
  sessions: [{ ...EXAMPLE_SESSION, label: 'then', gradesLabel: null }],
  past: ['works-0'],
};

test.each([
  ['', '2026-11-26 10:00', null],
  ['?session=', '2026-11-26 10:00', null],
  ['?other=1', '2026-11-26 10:00', null],
  ['?session=works-1', '2026-11-26 10:00', { kind: 'session', session: { id: 'works-1' } }],
  ['?session=works-1&place=none', '2026-11-26 10:00', { kind: 'session' }],
  ['?session=works-1', '2026-12-05 09:29', { kind: 'session' }],
  ['?session=works-1', '2026-12-05 09:30', { kind: 'shut', state: 'closed' }],
  ['?session=works-1', '2026-12-05 11:00', { kind: 'shut', state: 'ended' }],
  ['?session=works-0', '2026-11-26 10:00', { kind: 'past', value: 'works-0' }],
  ['?session=works-9', '2026-11-26 10:00', { kind: 'unknown-session', value: 'works-9' }],
  ['?session=%3Cscript%3E', '2026-11-26 10:00', { kind: 'unknown-session', value: '<script>' }],
  ['?session=%E0%A4%A', '2026-11-26 10:00', { kind: 'unknown-session' }],
  [`?session=${'x'.repeat(10_000)}`, '2026-11-26 10:00', { value: `${'x'.repeat(60)}\u2026` }],
  ['?place=facilities/works', '2026-11-26 10:00', { kind: 'place', place: { id: 'facilities/works' } }],
  ['?place=/facilities/works/', '2026-11-26 10:00', { kind: 'place' }],
  ['?place=facilities/none', '2026-11-26 10:00', { kind: 'unknown-place', value: 'facilities/none' }],
])('%j at %s', (search, now, expected) => {
  const choice = addressChoice(search, OFFER, moment(now));
  if (expected === null) expect(choice).toBeNull();
  else expect(choice).toMatchObject(expected);
});

test('an offer survives the page that carries it', () => {
  expect(unpackOffer(packOffer(OFFER))).toEqual(OFFER);
  expect(packOffer(OFFER)).not.toContain('null');
  expect(unpackOffer('{}')).toEqual({ places: [], sessions: [], past: [] });
});
