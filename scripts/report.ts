import { site, today } from '#src/site.ts';
import { inspectFile, type InspectedFile } from './air-file/inspect.ts';
import { formatHour } from './air-file/hour.ts';
import { runScript } from './input-error.ts';
import type { Collected } from './report/collect.ts';
import { createFindings } from './report/findings.ts';
import { weeklyOptions } from './report/options.ts';
import { showProgress } from './report/progress.ts';
import { compileWeeks } from './report/weekly.ts';
import { writeAll } from './report/write.ts';

await runScript(async () => {
  const options = weeklyOptions(process.argv.slice(2));
  const files: InspectedFile[] = [];
  for (const path of options.air) files.push(await inspectFile(path));
  const findings = createFindings();
  const told = (pass: Collected) => tell(files, pass);
  const job = {
    files,
    options,
    findings,
    site,
    today: today(),
    progress: showProgress,
    collected: told,
  };
  try {
    const outputs = await compileWeeks(job);
    writeAll(outputs, options.replace);
    console.log(`写出 ${outputs.length} 份周报：${outputs.map(({ path }) => path).join('、')}`);
  } finally {
    for (const line of findings.lines()) console.log(line);
  }
});

function tell(files: readonly InspectedFile[], { coverage }: Collected): void {
  for (const [index, { rows, used, outside, otherCity, first, last }] of coverage.entries()) {
    const file = files[index];
    const hours = first <= last ? `本市时次 ${formatHour(first)} 至 ${formatHour(last)}` : '没有本市的行';
    console.log(
      `${file?.path}（${file?.encoding}，SHA-256 ${file?.sha256.slice(0, 12)}…）：读 ${rows} 行，${hours}；` +
        `本期 ${used} 行，期外 ${outside} 行，其他城市 ${otherCity} 行。`,
    );
  }
}
