import ICAL from 'ical.js';
import nodeIcal, { type ParameterValue, type VEvent } from 'node-ical';

/** An event as a calendar program reads it; times of day as instants, whole days as days, both in ISO 8601. */
export type ReadEvent = {
  readonly uid: string;
  readonly sequence: number;
  readonly start: string;
  readonly end: string;
  readonly revised: string;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly url: string;
  readonly status: string;
  readonly transparency: string;
  readonly categories: readonly string[];
  readonly alarms: readonly {
    readonly action: string;
    readonly trigger: string;
    readonly description: string;
  }[];
};

/** Two programs for tests that know nothing of each other, nor of the writer. */
export const READERS = [
  ['ical.js', readWithIcalJs],
  ['node-ical', readWithNodeIcal],
] as const;

function readWithIcalJs(text: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]); // what the parser makes is what a component is made of
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      sequence: event.sequence,
      start: isoOf(event.startDate),
      end: isoOf(event.endDate),
      revised: valueOf(component, 'last-modified'),
      summary: event.summary,
      description: event.description,
      location: event.location ?? '',
      url: valueOf(component, 'url'),
      status: valueOf(component, 'status'),
      transparency: valueOf(component, 'transp'),
      categories: component
        .getAllProperties('categories')
        .flatMap((property) => property.getValues().map(String)),
      alarms: component.getAllSubcomponents('valarm').map((alarm) => ({
        action: valueOf(alarm, 'action'),
        trigger: valueOf(alarm, 'trigger'),
        description: valueOf(alarm, 'description'),
      })),
    };
  });
}

function isoOf(time: ICAL.Time): string {
  return time.isDate ? time.toString() : time.toJSDate().toISOString();
}

function valueOf(component: ICAL.Component, name: string): string {
  return String(component.getFirstPropertyValue(name) ?? '');
}

function readWithNodeIcal(text: string): ReadEvent[] {
  return Object.values(nodeIcal.sync.parseICS(text))
    .filter((component) => component?.type === 'VEVENT')
    .map((event) => ({
      uid: event.uid,
      sequence: Number(event.sequence),
      start: instantOf(event, event.start),
      end: instantOf(event, event.end ?? event.start),
      revised: withoutFraction(event.lastmodified),
      summary: textOf(event.summary),
      description: textOf(event.description),
      location: textOf(event.location),
      url: textOf(event.url),
      status: event.status ?? '',
      transparency: event.transparency ?? '',
      categories: event.categories ?? [],
      alarms: (event.alarms ?? []).map(({ action, trigger, description }) => ({
        action,
        trigger,
        description: description ?? '',
      })),
    }));
}

/** This reader gives whole days as their first minute where the machine is. */
function instantOf({ datetype }: VEvent, time: Date): string {
  if (datetype !== 'date') return time.toISOString();
  const day = [time.getFullYear(), time.getMonth() + 1, time.getDate()];
  return day.map((part) => String(part).padStart(2, '0')).join('-');
}

function withoutFraction(time: Date | undefined): string {
  return time?.toISOString().replace('.000Z', 'Z') ?? '';
}

/** It gives a text with its parameters where it has any. */
function textOf(value: ParameterValue | undefined): string {
  return typeof value === 'object' ? value.val : (value ?? '');
}
