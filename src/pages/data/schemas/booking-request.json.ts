import type { APIRoute } from 'astro';
import { schemaFile } from '#src/downloads/schema-file.ts';
import { bookingRequestSchema } from '#src/schemas/booking-request.ts';

export const GET: APIRoute = ({ url }) => schemaFile(bookingRequestSchema, url.pathname);
