/** The page of a session. */
export function sessionHref(id: string): string {
  return `/visits/sessions/${id}/`;
}

/** Its calendar file. */
export function sessionFileHref(id: string): string {
  return `/calendars/sessions/${id}.ics`;
}

/** The calendar file that holds the time of a session until the request is answered. */
export function holdFileHref(id: string): string {
  return `/calendars/holds/${id}.ics`;
}

/** What a class takes along to a facility. */
export function packHref(facility: string): string {
  return `/facilities/${facility}/pack/`;
}

export function eventHref(id: string): string {
  return `/events/${id}/`;
}

export function eventFileHref(id: string): string {
  return `/calendars/events/${id}.ics`;
}

/** A calendar to subscribe to. */
export function subscriptionHref(id: string): string {
  return `/calendars/${id}.ics`;
}
