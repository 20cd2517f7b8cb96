import type { APIRoute } from 'astro';
import { schemaFile } from '#src/downloads/schema-file.ts';
import { bookingAnswerSchema } from '#src/schemas/booking-request.ts';

export const GET: APIRoute = ({ url }) => schemaFile(bookingAnswerSchema, url.pathname);
