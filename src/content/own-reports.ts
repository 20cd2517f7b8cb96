import { readFileSync } from 'node:fs';
import { annualReportSchema } from '../schemas/annual-report.ts';
import { monthlyReportSchema } from '../schemas/monthly-report.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(`content/reports/${path}.json`, 'utf8'));

/** A monthly report of the portal's own content, for tests. @param id the name of its file: `2021-06` */
export const monthly = (id: string) => monthlyReportSchema.parse(read(`monthly/${id}`));

/** An annual report of the portal's own content, for tests. @param id the name of its file: `2024-h1` */
export const annual = (id: string) => annualReportSchema.parse(read(`annual/${id}`));
