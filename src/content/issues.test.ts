import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { plainIssues } from './issues.ts';

const schema = z.strictObject({
  contact: z.union([z.literal('none'), z.strictObject({ name: z.string(), phone: z.string() })]),
});

/** Path and code of each issue, and the fields that are too many. */
function issuesOf(contact: unknown): string[] {
  const { error } = schema.safeParse({ contact });
  return plainIssues(error?.issues ?? [], { contact }).map(
    (issue) =>
      `${issue.path.join('.')} ${issue.code} ${issue.code === 'unrecognized_keys' ? issue.keys.join() : ''}`,
  );
}

test.each<[string, unknown, string[]]>([
  ['no value', undefined, ['contact invalid_union ']],
  ['another word', 'nobody', ['contact invalid_union ']],
  ['a list', [], ['contact invalid_union ']],
  ['fields of which one is missing', { name: 'a' }, ['contact.phone invalid_type ']],
  ['fields of which one is too many', { name: 'a', phone: 'b', fax: 'c' }, ['contact unrecognized_keys fax']],
  ['what fits', 'none', []],
])('%s is told by what is wrong with it', (_, contact, expected) => {
  expect(issuesOf(contact)).toEqual(expected);
});
