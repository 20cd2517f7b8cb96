import { EMPTY_REQUEST, type BookingPlace, type BookingRequest, type BookingSession } from './booking.ts';
import { calendarDay } from './calendar.ts';

/** A class of 46 in 小学四年级. */
export const EXAMPLE_REQUEST: BookingRequest = {
  ...EMPTY_REQUEST,
  place: 'facilities/works',
  group: 'School',
  className: 'Class 2',
  grade: 'p4',
  pupils: '46',
  adults: '5',
  session1: 'works-1',
  contact: 'A',
  phone: '13800000000',
  lead: 'B',
  leadPhone: '0575-88880000',
};

export const EXAMPLE_PLACE: BookingPlace = {
  id: 'facilities/works',
  grades: { from: 'p3', to: 'j3' },
  minSize: 10,
  maxSize: 60,
  groups: 2,
  splitSize: 30,
  pupilsPerAdult: 10,
  noticeDays: 7,
};

export const EXAMPLE_SESSION: BookingSession = {
  id: 'works-1',
  place: 'facilities/works',
  day: calendarDay('2026-12-05'),
  start: '09:30',
  end: '11:00',
  places: 60,
  taken: 0,
  opens: null,
  closes: null,
  booking: 'By phone',
  changes: [],
  grades: null,
};
