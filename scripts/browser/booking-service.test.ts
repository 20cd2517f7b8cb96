import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import {
  answering,
  cutting,
  serveForms,
  slowly,
  type Behaviour,
} from '#src/components/booking/form-service.ts';
import { POLICY, policyWith } from '#src/layouts/policy.ts';
import { bookingRequestSchema } from '#src/schemas/booking-request.ts';
import { DIST, site } from '../built-site/dist.ts';
import { BOOK, field, fillIn, finish, fitting, openSheet, part } from './booking-page.ts';
import { serveFolder } from './serve.ts';
import { newPage } from './visit.ts';

const session = fitting();
const WELL = answering(202, '{"message":"<b>已收到</b>","reference":"外-1"}');
const service = await serveForms(WELL);

/** The site as it is built where `content/site.json` names a service; its page gives up after two seconds. */
const folder = mkdtempSync(join(tmpdir(), 'booking-'));
for (const name of readdirSync(DIST)) {
  if (name !== 'visits') symlinkSync(resolve(DIST, name), join(folder, name));
}
mkdirSync(join(folder, BOOK), { recursive: true });
writeFileSync(join(folder, BOOK, 'index.html'), withService(site.read(`${BOOK.slice(1)}index.html`)));
const serving = await serveFolder(folder);
afterAll(() => {
  service.close();
  serving.close();
  rmSync(folder, { recursive: true });
});

function withService(text: string): string {
  const script = [...site.files].find((path) => /^_astro\/BookingService\..*\.js$/.test(path));
  return text
    .replace(POLICY, policyWith(new URL(service.endpoint).origin))
    .replace('<booking-sheet ', `<booking-sheet data-endpoint="${service.endpoint}" data-patience="2000" `)
    .replace('</booking-sheet>', `</booking-sheet><script type="module" src="/${script}"></script>`);
}

async function finishedPage(behaviour: Behaviour): Promise<Page> {
  service.behave(behaviour);
  service.posted.length = 0;
  const page = await newPage({ baseURL: serving.origin });
  await openSheet(page, `?session=${session.id}`);
  await fillIn(page);
  await finish(page);
  return page;
}

const sent = (page: Page) => part(page, 'sent').innerText();

test('a request goes to the service only when the reader sends it, and its answer is shown as text', async () => {
  const page = await finishedPage(WELL);
  expect(service.posted).toEqual([]);
  await part(page, 'submit').click();
  await expect.poll(() => sent(page)).toContain('<b>已收到</b>');
  expect(await sent(page)).toContain('外-1');
  const [request] = service.posted;
  expect(bookingRequestSchema.safeParse(JSON.parse(request?.body ?? '')).success).toBe(true);
  expect(request?.key).toMatch(/^[A-Z]+-\d{8}-\w{5}-\w{14}$/);
  await part(page, 'submit').click({ force: true });
  await page.waitForTimeout(300);
  expect(service.posted).toHaveLength(1);
});

describe('a service that', () => {
  test.each([
    ['refuses', answering(400, '{"message":"这一场满了"}'), '这一场满了'],
    ['breaks', answering(500, '<h1>500</h1>', 'text/html'), '服务出错了（500）'],
    ['answers in HTML', answering(200, '<title>Login</title>', 'text/html'), '看不懂'],
    ['cuts the connection', cutting, '没有连上'],
    ['does not answer', () => {}, '没有回音'],
  ] satisfies [string, Behaviour, string][])(
    '%s is told, and nothing is lost',
    async (_, behaviour, told) => {
      const page = await finishedPage(behaviour);
      await part(page, 'submit').click();
      expect(await sent(page)).not.toBe('');
      await expect.poll(() => sent(page)).toContain(told);
      expect(await field(page, 'contact').inputValue()).toBe('王老师');
      expect(await part(page, 'mail').isVisible()).toBe(true);
    },
  );

  test('works the second time gets the same request with the same key', async () => {
    const page = await finishedPage(answering(503, ''));
    await part(page, 'submit').click();
    await expect.poll(() => part(page, 'submit').innerText()).toBe('再试一次');
    service.behave(slowly(500, WELL));
    await part(page, 'submit').click();
    expect(await sent(page)).toContain('正在提交');
    await expect.poll(() => sent(page)).toContain('已收到');
    const [first, second] = service.posted;
    expect([second?.key, second?.body]).toEqual([first?.key, first?.body]);
  });
});
