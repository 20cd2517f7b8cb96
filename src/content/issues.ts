import type { z } from 'astro/zod';

type Issue = z.core.$ZodIssue;

/**
 * The issues of a value, those of a choice between a word and fields told as issues of the fields where the value has fields: an editor
 * who began to write them is to hear which one is wrong.
 */
export function plainIssues(issues: readonly Issue[], value: unknown): Issue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union' || !isRecord(valueAt(value, issue.path))) return [issue];
    const fields = issue.errors.find((errors) => errors.length > 0 && errors.every(isWithin));
    return fields?.map((inner): Issue => ({ ...inner, path: [...issue.path, ...inner.path] })) ?? [issue];
  });
}

/** What stands at a path. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), data);
}

function isWithin({ path, code }: Issue): boolean {
  return path.length > 0 || code === 'unrecognized_keys';
}

function isRecord(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}
