import { afterAll, beforeAll } from 'vitest';
import type { Project } from '../built-site/embargo/project.ts';
import { boardProject } from './board-project.ts';
import { serveFolder, type Serving } from './serve.ts';
import { newPage } from './visit.ts';

/** A reader far away sees the city's time too. */
export const page = await newPage({ timezoneId: 'America/Los_Angeles' });

let project: Project;
let site: Serving;

beforeAll(async () => {
  project = boardProject();
  site = await serveFolder(project.buildAt('2026-11-25T12:00:00+08:00'));
}, 300_000);

afterAll(() => {
  site.close();
  project.remove();
});

/** Where the portal with a few sessions is served. */
export function origin(): string {
  return site.origin;
}

/** Opens an address at a minute of the city. */
export async function openAt(minute: string, address: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${minute.replace(' ', 'T')}:00+08:00`));
  await page.goto(site.origin + address);
}

export function open(address: string): Promise<void> {
  return openAt('2026-11-26 12:00', address);
}

/** The line of a session. */
export function card(id: string) {
  return page.locator(`#s-${id}`);
}

/** What the page says that it found. */
export const status = page.locator('main [role=status]');
