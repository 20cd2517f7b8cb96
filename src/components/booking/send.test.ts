import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { bookingPayload } from '#src/domain/booking-payload.ts';
import { EXAMPLE_REQUEST } from '#src/domain/example-booking.ts';
import { moment } from '#src/domain/moment.ts';
import { answering, cutting, hanging, serveForms, slowly } from './form-service.ts';
import { sendRequest } from './send.ts';

const PAYLOAD = bookingPayload(EXAMPLE_REQUEST, 'SX-20261126-7K3MP', moment('2026-11-26 10:42'));
const WELL = answering(202, '{"message":"We have it.","reference":"A-1"}');
const service = await serveForms(WELL);
beforeEach(() => void (service.posted.length = 0));
afterAll(() => service.close());

test('a request arrives as JSON with its key, and the answer comes back', async () => {
  service.behave(WELL);
  expect(await sendRequest(service.endpoint, PAYLOAD)).toEqual({
    kind: 'accepted',
    message: 'We have it.',
    reference: 'A-1',
  });
  expect(service.posted).toEqual([
    {
      key: expect.stringMatching(/^SX-20261126-7K3MP-/) as string, // a matcher
      type: 'application/json',
      body: JSON.stringify(PAYLOAD),
    },
  ]);
});

test('the same content has the same key when it is sent again', async () => {
  service.behave(answering(503, ''));
  await sendRequest(service.endpoint, PAYLOAD);
  service.behave(WELL);
  await sendRequest(service.endpoint, { ...PAYLOAD, madeAt: '2026-11-26T11:00:00+08:00' });
  await sendRequest(service.endpoint, { ...PAYLOAD, pupils: 45 });
  const [first, again, other] = service.posted.map(({ key }) => key);
  expect(again).toBe(first);
  expect(other).not.toBe(first);
});

describe('a service that', () => {
  test.each([
    ['answers slowly', slowly(300, WELL), { kind: 'accepted', message: 'We have it.', reference: 'A-1' }],
    [
      'gives no number',
      answering(200, '{"message":"Yes"}'),
      { kind: 'accepted', message: 'Yes', reference: null },
    ],
    ['refuses', answering(400, '{"message":"Full."}'), { kind: 'refused', message: 'Full.' }],
    ['refuses in HTML', answering(400, '<h1>Bad</h1>', 'text/html'), { why: 'server', status: 400 }],
    ['is asked too often', answering(429, '{"message":"Wait"}'), { why: 'server', status: 429 }],
    ['breaks', answering(500, '{"message":"Oops"}'), { why: 'server', status: 500 }],
    [
      'answers in HTML',
      answering(200, '<!doctype html><title>Login</title>', 'text/html'),
      { why: 'answer' },
    ],
    ['answers other JSON', answering(200, '{"ok":true}'), { why: 'answer' }],
    ['answers a list', answering(200, '[]'), { why: 'answer' }],
    ['answers null', answering(200, 'null'), { why: 'answer' }],
    ['answers with a message that is none', answering(200, '{"message":{"a":1}}'), { why: 'answer' }],
    ['answers nothing', answering(204, ''), { why: 'answer' }],
    ['cuts the connection', cutting, { why: 'network' }],
    [
      'sends elsewhere',
      (response) => void response.writeHead(302, { Location: '/' }).end(),
      { why: 'network' },
    ],
  ] satisfies [string, Parameters<typeof service.behave>[0], object][])(
    '%s',
    async (_, behaviour, expected) => {
      service.behave(behaviour);
      expect(await sendRequest(service.endpoint, PAYLOAD)).toMatchObject(expected);
    },
  );

  test.each([
    ['does not answer', () => {}],
    ['begins an answer and stops', hanging],
    ['answers too late', slowly(2000, WELL)],
  ] satisfies [string, Parameters<typeof service.behave>[0]][])('%s is given up', async (_, behaviour) => {
    service.behave(behaviour);
    const started = performance.now();
    expect(await sendRequest(service.endpoint, PAYLOAD, 200)).toEqual({
      kind: 'failed',
      why: 'timeout',
      status: 0,
    });
    expect(performance.now() - started).toBeLessThan(1500);
  });

  test('is not there', async () => {
    const gone = await serveForms(WELL);
    gone.close();
    expect(await sendRequest(gone.endpoint, PAYLOAD)).toMatchObject({ why: 'network' });
  });

  test('talks without end is shown in part', async () => {
    service.behave(answering(200, JSON.stringify({ message: 'x'.repeat(100_000) })));
    expect(await sendRequest(service.endpoint, PAYLOAD)).toMatchObject({ message: 'x'.repeat(500) });
  });
});
