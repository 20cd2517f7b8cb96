import { momentAt, type Moment } from './moment.ts';

/** Set by hand, not by chance, so that a demonstration can point at them; odd and even years differ. */
const plans: Record<'odd' | 'even', Record<keyof Incidents, Plan>> = {
  odd: {
    frozen: { station: '诸暨演示二站', day: '04-08', hourOfDay: 15, hours: 60 },
    outage: { station: '嵊州演示一站', day: '08-19', hourOfDay: 1, hours: 72 },
    brownout: { station: '上虞演示二站', day: '11-03', hourOfDay: 1, hours: 192 },
  },
  even: {
    frozen: { station: '上虞演示一站', day: '06-16', hourOfDay: 15, hours: 60 },
    outage: { station: '越城演示三站', day: '03-10', hourOfDay: 1, hours: 72 },
    brownout: { station: '新昌演示二站', day: '09-07', hourOfDay: 1, hours: 192 },
  },
};

/** The troubles of one calendar year. */
export function incidentsOf(year: number): Incidents {
  const { frozen, outage, brownout } = plans[year % 2 === 0 ? 'even' : 'odd'];
  return {
    frozen: incidentIn(year, frozen),
    outage: incidentIn(year, outage),
    brownout: incidentIn(year, brownout),
  };
}

/** Whether this station is inside the incident at this hour (hours since 1970, as in `Moment`). */
export function isDuring(incident: Incident, station: string, hour: number): boolean {
  const since = hour - incident.start.hour;
  return station === incident.station && since >= 0 && since < incident.hours;
}

function incidentIn(year: number, { station, day, hourOfDay, hours }: Plan): Incident {
  const start = momentAt(Temporal.PlainDate.from(`${year}-${day}`), hourOfDay);
  return { station, hours, start };
}

interface Plan {
  station: string;
  /** Month and day. */
  day: string;
  /** The first hour, 1 … 24. */
  hourOfDay: number;
  hours: number;
}

export interface Incident {
  station: string;
  start: Moment;
  hours: number;
}

export interface Incidents {
  /** All six pollutants repeat one reading. */
  frozen: Incident;
  /** Nothing arrives. */
  outage: Incident;
  /** Power fails by day: fewer than 20 hours of each day arrive. */
  brownout: Incident;
}
