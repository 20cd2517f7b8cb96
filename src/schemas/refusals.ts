import type { z } from 'astro/zod';

/** What a schema refuses of a value, for tests: `provenance.date: partial-day`, the cure where it names one. */
export function refusalsOf(schema: z.ZodType, value: unknown): string[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.map((issue) => {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
    const cure: unknown = issue.code === 'custom' ? issue.params?.['cure'] : undefined;
    return `${[...issue.path, ...keys].join('.')}: ${typeof cure === 'string' ? cure : issue.code}`;
  });
}
