import type { BookingPayload } from '#src/domain/booking-payload.ts';
import { idempotencyKey } from '#src/domain/idempotency-key.ts';

/** How long an answer is waited for. */
export const PATIENCE_MS = 15_000;

/** The longest answer of a service that is shown. */
const LONGEST = 500;

/** What became of a request that was sent. A service that `failed` may have it all the same: it is sent again with the same key. */
export type Sent =
  | { readonly kind: 'accepted'; readonly message: string; readonly reference: string | null }
  | { readonly kind: 'refused'; readonly message: string }
  | {
      readonly kind: 'failed';
      readonly why: 'timeout' | 'network' | 'server' | 'answer';
      readonly status: number;
    };

/** POSTs a request to a form service; never throws. */
export async function sendRequest(
  endpoint: string,
  payload: BookingPayload,
  patience: number = PATIENCE_MS,
): Promise<Sent> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), patience);
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': idempotencyKey(payload) },
      body: JSON.stringify(payload),
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: controller.signal,
    });
    return judged(response.status, await response.text());
  } catch {
    return { kind: 'failed', why: controller.signal.aborted ? 'timeout' : 'network', status: 0 };
  } finally {
    clearTimeout(timer);
  }
}

function judged(status: number, body: string): Sent {
  const answer = answerIn(body);
  if (status >= 500 || status === 408 || status === 429) return { kind: 'failed', why: 'server', status };
  if (status >= 400) {
    return answer ? { kind: 'refused', message: answer.message } : { kind: 'failed', why: 'server', status };
  }
  return answer ? { kind: 'accepted', ...answer } : { kind: 'failed', why: 'answer', status };
}

/** The sentence and number in an answer; null for what is no such answer. */
function answerIn(body: string): { message: string; reference: string | null } | null {
  try {
    const { message, reference } = Object(JSON.parse(body)) as Record<string, unknown>; // asked below
    if (typeof message !== 'string' || message.trim() === '') return null;
    return {
      message: message.slice(0, LONGEST),
      reference: typeof reference === 'string' ? reference.slice(0, 80) : null,
    };
  } catch {
    return null;
  }
}
