import { z } from 'astro/zod';
import { site } from '#src/site.ts';

/** A schema as a JSON Schema file, which knows its own address. */
export function schemaFile(schema: z.ZodType, path: string): Response {
  const file = { $id: new URL(path, site.address).href, ...z.toJSONSchema(schema) };
  return new Response(`${JSON.stringify(file, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
