import { build } from 'astro';
import { unrecorded } from '#src/content/ledger-words.ts';
import { ContentError } from '#src/content/problem.ts';
import { readContent } from '#src/content/read.ts';
import { requireLedger } from './build/require-ledger.ts';
import { glyphProblems } from './build/glyph-problems.ts';
import { indexSite } from './build/index-site.ts';
import { pictureProblems } from './build/picture-problems.ts';
import { replaceFolder } from './build/replace-folder.ts';
import { stopClock } from './build/stop-clock.ts';
import { tellWithheld } from './build/tell-withheld.ts';
import { InputError, runScript } from './input-error.ts';
import { siteProblems } from './site-checks/site-problems.ts';

const NEXT = 'dist.next';

// The new site is built beside the last good one and takes its place only when nothing is wrong with it.
await runScript(async () => {
  stopClock();
  requireLedger('content');
  const content = readContent();
  const drawn = [...glyphProblems(content.entries), ...(await pictureProblems(content.entries))];
  const unsound = [...content.problems, ...drawn];
  if (unsound.length > 0) throw new InputError(new ContentError(unsound).message);
  await build({ outDir: NEXT, logLevel: 'warn' });
  await indexSite(NEXT);
  const problems = siteProblems(NEXT, content.entries);
  if (problems.length > 0) throw new InputError(`网站有 ${problems.length} 处问题：\n${problems.join('\n')}`);
  replaceFolder('dist', NEXT);
  console.log(`网站已生成：${content.entries.length} 项内容，在 dist/。${tellWithheld(content.withheld)}`);
  if (content.ledger.unrecorded > 0) console.warn(unrecorded(content.ledger.unrecorded));
});
