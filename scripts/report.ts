import { readMonitoring } from '#src/content/monitoring.ts';
import { readCompositeRules, readWarningRules } from '#src/content/standards.ts';
import { site, today } from '#src/site.ts';
import { inspectFile, type InspectedFile } from './input-file/inspect.ts';
import { runScript } from './input-error.ts';
import type { Collected } from './report/collect.ts';
import { createFindings, type Findings } from './report/findings.ts';
import { compileMonths } from './report/monthly/months.ts';
import { readParts } from './report/monthly/read-parts.ts';
import { reportOptions, type MonthlyOptions, type WeeklyOptions } from './report/options.ts';
import { showProgress } from './report/progress.ts';
import { tellCollected } from './report/tell.ts';
import { compileWeeks } from './report/weekly.ts';
import { writeAll, type Output } from './report/write.ts';

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
  try {
    const outputs = options.kind === 'weekly' ? await weekly(options, job) : await monthly(options, job);
    writeAll(outputs, options.replace);
    const noun = options.kind === 'weekly' ? '周报' : '月报';
    console.log(`写出 ${outputs.length} 份${noun}：${outputs.map(({ path }) => path).join('、')}`);
  } finally {
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

function weekly(options: WeeklyOptions, job: Job): Promise<Output[]> {
  return compileWeeks({ ...job, options });
}

async function monthly(options: MonthlyOptions, job: Job): Promise<Output[]> {
  const settings = { site: job.site, places: readMonitoring(), rules: readWarningRules() };
  const { parts, inputs } = await readParts(options, settings, (line) => console.log(line));
  return compileMonths({
    ...job,
    options,
    parts,
    inputs: [...job.files, ...inputs],
    rules: readCompositeRules(),
    notice: (text) => console.log(text),
  });
}
