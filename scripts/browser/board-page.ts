import { boardProject } from './board-project.ts';
import { plantedPortal } from './planted-portal.ts';

/** The board of a portal with a few sessions, as the tests of a file use it. */
export async function boardPage() {
  const portal = await plantedPortal(boardProject, '2026-11-25T12:00:00+08:00');
  const { page, openAt } = portal;
  return {
    ...portal,
    open: (address: string) => openAt('2026-11-26 12:00', address),
    /** The line of a session. */
    card: (id: string) => page.locator(`#s-${id}`),
    /** What the page says that it found. */
    status: page.locator('main [role=status]'),
  };
}
