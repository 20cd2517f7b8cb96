import { expect, test } from 'vitest';
import { bookingNotes } from './booking-notes.ts';
import { EXAMPLE_PLACE, EXAMPLE_REQUEST, EXAMPLE_SESSION } from './example-booking.ts';
import { moment } from './moment.ts';

const NOW = moment('2026-11-26 10:00');

test.each([
  ['all is known', {}, {}, {}, []],
  ['a class is split', { maxSize: 40, splitSize: 20 }, {}, {}, ['pupils split 51 3 20']],
  ['no ratio is provided', { pupilsPerAdult: null }, {}, {}, ['adults no-ratio']],
  ['only grown-ups come', { pupilsPerAdult: null }, {}, { grade: 'none' }, []],
  ['no size is provided', { maxSize: null, splitSize: null }, {}, {}, ['pupils no-size']],
  ['no notice is provided', { noticeDays: null }, {}, {}, ['session1 no-notice']],
  ['only a waiting list is left', {}, { taken: 60 }, {}, ['session1 waiting']],
  ['booking opens later', {}, { opens: moment('2026-11-26 10:01') }, {}, ['session1 not-open']],
  ['how to book is not provided', {}, { booking: null }, {}, ['session1 unstated']],
])('where %s', (_, place, session, request, expected) => {
  const offer = {
    places: [{ ...EXAMPLE_PLACE, ...place }],
    sessions: [{ ...EXAMPLE_SESSION, ...session }],
  };
  const notes = bookingNotes({ ...EXAMPLE_REQUEST, ...request }, offer, NOW);
  expect(notes.map(({ field, why, numbers }) => [field, why, ...Object.values(numbers)].join(' '))).toEqual(
    expected,
  );
});

test('without a place there is nothing to note', () => {
  expect(
    bookingNotes({ ...EXAMPLE_REQUEST, place: '' }, { places: [EXAMPLE_PLACE], sessions: [] }, NOW),
  ).toEqual([]);
});
