import { expect, test } from 'vitest';
import { wordsFor } from '#src/words/words.ts';
import { sectionLinks, taggedLinks, type TaskContent } from './task-links.ts';

const words = wordsFor(new URL('https://portal.example/'));
const { pages } = words.frame;
const item = (id: string, planTasks: string[]) => ({
  id,
  title: `Title of ${id}`,
  planTasks,
  provenance: { kind: 'demonstration' as const },
});

const content: TaskContent = {
  news: [item('a', ['2023-4', '2023-5']), item('b', [])],
  events: [item('walk', ['2023-4'])],
  openDays: [],
  facilities: [item('plant', ['2023-4'])],
  biodiversity: [item('wetland', ['2023-2'])],
  weekly: [1, 2],
  monthly: [],
};

test('a task lists what is tagged with it, kind by kind', () => {
  const links = taggedLinks('2023-4', content, words);
  expect(links.map(({ kind, href, title }) => [kind, href, title])).toEqual([
    [pages.facilities, '/facilities/plant/', 'Title of plant'],
    [pages.events, '/events/walk/', 'Title of walk'],
    [pages.news, '/news/a/', 'Title of a'],
  ]);
});

test('the task 2023-1 has nothing of the task 2023-16', () => {
  expect(taggedLinks('2023-1', { ...content, news: [item('a', ['2023-16'])] }, words)).toEqual([]);
});

test('whole sections are listed with how much they hold', () => {
  const links = sectionLinks(['weekly', 'monthly', 'openDays'], content, words);
  expect(links.map(({ href, title }) => [href, /\d+/.exec(title)?.[0]])).toEqual([
    ['/reports/weekly/', '2'],
    ['/reports/monthly/', '0'],
    ['/open-days/', '0'],
  ]);
});
