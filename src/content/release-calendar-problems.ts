import { isDemonstration } from '../domain/provenance.ts';
import { dateAfter, type ReleaseDate } from '../domain/release-calendar.ts';
import { dueOn, periodOf } from '../domain/release-calendar-rule.ts';
import { releasesSchema, type Releases } from '../schemas/releases.ts';
import type { Site } from '../schemas/site.ts';
import type { Problem } from './problem.ts';
import { readSettings } from './settings-file.ts';
import { knownIn, nothingNamed, type Together } from './together.ts';

type Change = Releases['changes'][number];

/** A mistake at a path of the file. */
type Told = { readonly path: readonly (string | number)[]; readonly message: string };

/** What of a sound `releases.json` does not fit itself, the rule, the items or the site; what is unsound its schema tells. */
export function releaseCalendarProblems(file: string, together: Together): Problem[] {
  const { settings, lineOf } = readSettings<Releases>(file, releasesSchema);
  if (!settings) return [];
  const told = [
    ...settings.changes.flatMap((_, index) => changeProblems(settings, index, together.site)),
    ...itemProblems(settings, together),
    ...leftOver(settings, together.site),
  ];
  return told.map(({ path, message }) => ({ file, line: lineOf(path), field: path.join('.'), message }));
}

/** One change against what was said before of the same release. */
function changeProblems(releases: Releases, index: number, site: Site | null): Told[] {
  const change = releases.changes[index];
  if (!change) return [];
  const before = releases.changes.slice(0, index).findLast(({ release }) => release === change.release);
  const told = (field: string, message: string): Told[] => [{ path: ['changes', index, field], message }];
  if (before) return afterProblems(change, before, told);
  const date = firstDate(change, releases, site);
  if (date === undefined) return told('release', unknownRelease(change));
  return date === null ? [] : dateProblems(change, date, told);
}

type Tell = (field: string, message: string) => Told[];

function afterProblems(change: Change, before: Change, told: Tell): Told[] {
  if (before.state === 'cancelled') {
    return told('release', '前面已经取消，不能再改。要重新发布，请在 others 里另写一条。');
  }
  if (change.announcedOn < before.announcedOn) {
    return told('announcedOn', `早于前面一条（${before.announcedOn}）。同一次发布的几条要按日期从早到晚写。`);
  }
  return dateProblems(change, dateAfter(before), told);
}

function dateProblems({ date }: Change, expected: ReleaseDate, told: Tell): Told[] {
  if (date === expected) return [];
  return told('date', `“${date}” 与当时的日期不一致。请写 ${expected}。`);
}

/** The date as it was first announced; undefined without such a release, null where it is not known: from before the rule. */
function firstDate(
  { release, date, announcedOn }: Change,
  { since, others }: Releases,
  site: Site | null,
): ReleaseDate | null | undefined {
  const period = periodOf(release);
  if (!period) return others.find(({ id }) => release === `other/${id}`)?.date;
  if (!site) return null;
  const due = dueOn(period, { ...site.reports, since });
  if (due >= since) return due;
  return announcedOn < since && date.slice(0, 10) < since ? null : undefined;
}

function unknownRelease({ release }: Change): string {
  if (release.startsWith('other/')) return `没有“${release}”。请写 other/ 加 others 里已有的 id。`;
  return `没有“${release}”这一期：不是真实的周或月，或在 since 以前。请写成 weekly/2026-w48 或 monthly/2026-11。`;
}

function itemProblems({ others }: Releases, together: Together): Told[] {
  const isKnown = knownIn(together);
  return others.flatMap(({ item }, index) => {
    if (!item || isKnown(item)) return [];
    return [{ path: ['others', index, 'item', 'id'], message: nothingNamed(item.kind, item.id) }];
  });
}

/** What was invented, where demonstrations have ended. */
function leftOver({ changes, others }: Releases, site: Site | null): Told[] {
  if (site?.demonstration !== false) return [];
  const message = '是演示内容，而 content/site.json 的 demonstration 是 false。请删去这一条，或改回 true。';
  const at = (list: string, index: number, field: string) => ({ path: [list, index, field], message });
  return [
    ...changes.flatMap((change, index) =>
      change.demonstration ? [at('changes', index, 'demonstration')] : [],
    ),
    ...others.flatMap((other, index) => (isDemonstration(other) ? [at('others', index, 'provenance')] : [])),
  ];
}
