import { afterAll, beforeAll } from 'vitest';
import type { Project } from '../built-site/embargo/project.ts';
import { serveFolder, type Serving } from './serve.ts';
import { newPage } from './visit.ts';

/** A portal with content of its own for the tests of a file: built before them, gone after them. @param instant when it is built */
export async function plantedPortal(make: () => Project, instant: string) {
  // A reader far away sees the city's time too.
  const page = await newPage({ timezoneId: 'America/Los_Angeles' });
  let project: Project;
  let site: Serving;

  beforeAll(async () => {
    project = make();
    site = await serveFolder(project.buildAt(instant));
  }, 300_000);

  afterAll(() => {
    site.close();
    project.remove();
  });

  return {
    page,
    /** Where the portal is served. */
    origin: () => site.origin,
    /** Opens an address at a minute of the city. */
    openAt: async (minute: string, address: string) => {
      await page.clock.setFixedTime(new Date(`${minute.replace(' ', 'T')}:00+08:00`));
      await page.goto(site.origin + address);
    },
  };
}
