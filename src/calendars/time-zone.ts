/** Where the events take place, by its name in the tz database. */
export const ZONE = 'Asia/Shanghai';

/** Beijing time since 1991, when summer time was given up, as a calendar describes it to programs that do not know its name. */
export const ZONE_RULES = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:STANDARD',
  'DTSTART:19910915T020000',
  'TZOFFSETFROM:+0900',
  'TZOFFSETTO:+0800',
  'TZNAME:CST',
  'END:STANDARD',
  'END:VTIMEZONE',
  '',
].join('\r\n');
