import { readMonitoring } from '#src/content/monitoring.ts';
import { readCompositeRules, readWarningRules } from '#src/content/standards.ts';
import { today } from '#src/clock.ts';
import { site } from '#src/site.ts';
import { inspectFile, type InspectedFile } from './input-file/inspect.ts';
import { runScript } from './input-error.ts';
import type { Collected } from './report/collect.ts';
import { createFindings, type Findings } from './report/findings.ts';
import { eachMonth } from './report/monthly/months.ts';
import { readParts } from './report/monthly/read-parts.ts';
import { correctionsWanted } from './report/corrections-wanted.ts';
import { reportOptions, type MonthlyOptions } from './report/options.ts';
import { showProgress } from './report/progress.ts';
import { tellCollected } from './report/tell.ts';
import { eachWeek } from './report/weekly.ts';
import { createDrafts, type Output } from './report/write.ts';

await runScript(async () => {
  const options = reportOptions(process.argv.slice(2));
  const findings = createFindings();
  const files: InspectedFile[] = [];
  for (const path of options.air) files.push(await inspectFile(path));
  const job = {
    files,
    findings,
    site,
    today: today(),
    progress: showProgress,
    collected: (pass: Collected) => tellCollected(files, pass),
  };
  const drafts = createDrafts();
  try {
    await (options.kind === 'weekly'
      ? eachWeek({ ...job, options }, drafts.add)
      : monthly(options, job, drafts.add));
    const paths = drafts.publish(options.replace);
    const noun = options.kind === 'weekly' ? '周报' : '月报';
    console.log(`写出 ${paths.length} 份${noun}：${paths.join('、')}`);
    for (const line of correctionsWanted(drafts.superseded(), job.today)) console.log(line);
  } finally {
    drafts.discard();
    for (const line of findings.lines()) console.log(line);
  }
});

type Job = {
  readonly files: readonly InspectedFile[];
  readonly findings: Findings;
  readonly site: typeof site;
  readonly today: ReturnType<typeof today>;
  readonly progress: typeof showProgress;
  readonly collected: (pass: Collected) => void;
};

async function monthly(options: MonthlyOptions, job: Job, emit: (output: Output) => void): Promise<void> {
  const settings = { site: job.site, places: readMonitoring(), rules: readWarningRules() };
  const { parts, inputs } = await readParts(options, settings, (line) => console.log(line));
  const tell = (text: string) => console.log(text);
  const inputFiles = [...job.files, ...inputs];
  await eachMonth(
    { ...job, options, parts, inputs: inputFiles, rules: readCompositeRules(), notice: tell },
    emit,
  );
}
