import { beforeEach, describe, expect, test } from 'vitest';
import { violations } from './violations.ts';
import { newPage } from './visit.ts';

const page = await newPage();
const box = page.locator('#header-query');
const options = page.locator('[role=option]');

beforeEach(async () => {
  await page.goto('/about/');
});

test('nothing of the search is loaded before a reader types', async () => {
  const fresh = await newPage();
  const asked: string[] = [];
  fresh.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await fresh.goto('/about/', { waitUntil: 'networkidle' });
  const search = () => asked.filter((path) => /pagefind|\/search\/|suggest/.test(path));
  expect(search()).toEqual([]);
  await fresh.locator('#header-query').pressSequentially('水');
  await fresh.locator('[role=option]').first().waitFor();
  expect(search().some((path) => path.startsWith('/pagefind/'))).toBe(true);
});

describe('the list below the box', () => {
  beforeEach(async () => {
    await box.pressSequentially('老东桥');
    await options.first().waitFor();
  });

  test('is a combobox', async () => {
    const list = page.locator('[role=listbox]');
    expect(await box.getAttribute('role')).toBe('combobox');
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    expect(await box.getAttribute('aria-controls')).toBe(await list.getAttribute('id'));
    expect(await violations(page)).toEqual([]);
  });

  test('is chosen from with the arrows and followed with Enter', async () => {
    await box.press('ArrowDown');
    const first = options.first();
    expect(await box.getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'));
    expect(await first.getAttribute('aria-selected')).toBe('true');
    const href = await first.getAttribute('href');
    await box.press('Enter');
    await page.waitForURL(`**${href ?? ''}`);
  });

  test('begins again after its end', async () => {
    await box.press('ArrowUp');
    expect(await options.last().getAttribute('aria-selected')).toBe('true');
    await box.press('ArrowDown');
    expect(await box.getAttribute('aria-activedescendant')).toBeNull();
  });

  test('closes with Escape, and Enter then sends the form', async () => {
    await box.press('Escape');
    expect(await page.locator('[role=listbox]').isVisible()).toBe(false);
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    await box.press('Enter');
    await page.waitForURL(/\/search\/\?q=/);
  });

  test('ends with all results', async () => {
    await options.last().click();
    await page.waitForURL(/\/search\/\?q=/);
    await page.locator('[data-result-count]').waitFor({ state: 'attached' });
  });

  test('goes when the box is left', async () => {
    await box.press('Tab');
    expect(await page.locator('[role=listbox]').isVisible()).toBe(false);
  });
});

test('a box whose script does not come stays a form', async () => {
  const fresh = await newPage();
  await fresh.route(/pagefind/, (route) => route.abort());
  await fresh.goto('/about/');
  await fresh.locator('#header-query').pressSequentially('水');
  await fresh.keyboard.press('Enter');
  await fresh.waitForURL(/\/search\/\?q=/);
});
