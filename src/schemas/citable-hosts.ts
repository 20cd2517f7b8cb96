import { z } from 'astro/zod';
import { cure } from './shared.ts';

/** `www.sx.gov.cn`: no protocol, no path, no port. */
const host = z
  .string()
  .refine((value) => /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(value), cure('host'));

/** The sites that readers may be sent to. */
export const citableHostsSchema = z.strictObject({
  /** In the order of their names. */
  hosts: z.array(host).min(1),
});

export type CitableHosts = z.infer<typeof citableHostsSchema>;
