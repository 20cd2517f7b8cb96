import type { Site } from '#src/schemas/site.ts';

type Contact = {
  readonly name: string;
  readonly phone: string;
  readonly hours: string;
  readonly outOfHours: string | null;
};

/** Whom the press may call, in one line; where nobody is named, where to ask instead. */
export function contactLine(contact: Contact | 'not-provided', { contacts }: Pick<Site, 'contacts'>): string {
  if (contact === 'not-provided') {
    const others = contacts.map(({ name, phone }) => `${name} ${phone}`).join('、');
    return `未提供；已知的电话只有${others}，能不能转接没有查到`;
  }
  const { name, phone, hours, outOfHours } = contact;
  return `${name}，${phone}，${hours}${outOfHours === null ? '' : `；时间以外${outOfHours}`}`;
}
