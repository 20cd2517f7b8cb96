import type { Fact } from '#src/components/items/facts.ts';
import { dialled } from '#src/components/news/release.ts';
import type { Press } from '#src/schemas/press.ts';
import type { Words } from '#src/words/words.ts';

type ContactWords = Words['press']['contact'];

/** The bureau's press contact; what is not published says so. */
export function pressContactFacts(contact: Press['contact'], words: ContactWords): Fact[] {
  return [
    { term: words.name, value: contact?.name ?? null },
    phoneFact(words.phone, contact?.phone ?? null),
    { term: words.hours, value: contact?.hours ?? null },
    phoneFact(words.outOfHours, contact?.outOfHours ?? null),
    emailFact(words.email, contact?.email ?? null),
  ];
}

/** A contact of the site: its name with the number, and when somebody answers. */
export function siteContactFacts(
  { name, phone, hours }: { readonly name: string; readonly phone: string; readonly hours: string | null },
  words: ContactWords,
): Fact[] {
  return [phoneFact(name, phone), { term: words.hours, value: hours }];
}

function phoneFact(term: string, phone: string | null): Fact {
  return { term, value: phone, ...(phone === null ? {} : { href: `tel:${dialled(phone)}` }) };
}

function emailFact(term: string, email: string | null): Fact {
  return { term, value: email, ...(email === null ? {} : { href: `mailto:${email}` }) };
}
