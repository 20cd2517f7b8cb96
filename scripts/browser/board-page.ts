import { afterAll, beforeAll } from 'vitest';
import type { Project } from '../built-site/embargo/project.ts';
import { boardProject } from './board-project.ts';
import { serveFolder, type Serving } from './serve.ts';
import { newPage } from './visit.ts';

/** The board of a portal with a few sessions, as the tests of a file use it: built before them, gone after them. */
export async function boardPage() {
  // A reader far away sees the city's time too.
  const page = await newPage({ timezoneId: 'America/Los_Angeles' });
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

  async function openAt(minute: string, address: string): Promise<void> {
    await page.clock.setFixedTime(new Date(`${minute.replace(' ', 'T')}:00+08:00`));
    await page.goto(site.origin + address);
  }

  return {
    page,
    /** Where the portal is served. */
    origin: () => site.origin,
    /** Opens an address at a minute of the city. */
    openAt,
    open: (address: string) => openAt('2026-11-26 12:00', address),
    /** The line of a session. */
    card: (id: string) => page.locator(`#s-${id}`),
    /** What the page says that it found. */
    status: page.locator('main [role=status]'),
  };
}
