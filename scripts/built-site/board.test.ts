import { expect, test } from 'vitest';
import { readDraft } from '#src/content/entry.ts';
import { itemsOf, openPage, site } from './dist.ts';

type Notice = {
  readonly form: string;
  readonly sessions: readonly { readonly id: string; readonly day: string }[];
};

const notices = itemsOf('openDays').map((file) => readDraft(file)?.data as Notice); // checked before the build
/** Of a record of a visit there is nothing to book. */
const sessions = notices.filter(({ form }) => form !== 'record').flatMap((notice) => notice.sessions);
const board = openPage('visits/index.html');
const first = board
  .all('div')
  .flatMap((element) => element.getAttribute('data-month') ?? [])
  .toSorted()[0];

test('every session has a page of its own', () => {
  expect(sessions).not.toEqual([]);
  const missing = sessions.filter(({ id }) => !site.files.has(`visits/sessions/${id}/index.html`));
  expect(missing).toEqual([]);
});

test('every session from the first month of the board on is on it, in its list and in its calendar', () => {
  const ids = new Set(board.elements.map(({ id }) => id));
  const links = new Set(board.all('a').map((link) => link.getAttribute('href')));
  const own = sessions.filter(({ day }) => day >= `${first}-01`);
  expect(own.filter(({ id }) => !ids.has(`s-${id}`))).toEqual([]);
  expect(own.filter(({ id }) => !links.has(`#s-${id}`))).toEqual([]);
});
