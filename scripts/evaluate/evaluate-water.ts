import { inspectFile } from '../input-file/inspect.ts';
import { isHarmless, type Problem } from '../input-file/problems.ts';
import { eachTaken } from '../input-file/taken-rows.ts';
import { showProgress } from '../report/progress.ts';
import { WATER_READER, type WaterSample } from '../water-file/sample.ts';
import { classDisagreement, classText, decidingText, judgeSample, type JudgedSample } from './judge-water.ts';
import { createTally, type Tally } from './tally.ts';

/** One sample's result, as it is written. */
export type WaterResult = {
  readonly line: number;
  readonly date: string;
  readonly time: string;
  readonly section: string;
  readonly standard: string;
  readonly body: string;
  /** `Ⅰ` to `劣Ⅴ`, or `NA`. */
  readonly class: string;
  /** The items that decide the class, with their values. */
  readonly deciding: string;
  readonly published_class: string;
};

/**
 * Judges every row of a file of sections by itself; doubled rows are none of its business.
 * @param result told each row's result, and whether the row has a published class.
 */
export async function evaluateWater(
  path: string,
  result: (result: WaterResult, hasPublished: boolean) => void,
): Promise<Tally> {
  const file = await inspectFile(path);
  const tally = createTally(path, { published: '类别', all: '类别' });
  const give = (sample: WaterSample) => {
    const judged = judgeSample(sample);
    if (typeof judged === 'string') {
      tally.refuse(sample.line, judged);
      return;
    }
    tally.count(sample.line, classDisagreement(sample, judged), []);
    result(resultOf(sample, judged), sample.publishedClass !== null);
  };
  const tell = (problem: Problem) => {
    if (!isHarmless(problem)) tally.list(problem.message);
    if (problem.kind === 'unused-columns') tally.note(problem.message);
  };
  await eachTaken(file, WATER_READER, { give, tell, progress: (bytes) => showProgress(file, bytes) });
  return tally;
}

function resultOf(sample: WaterSample, judged: JudgedSample): WaterResult {
  return {
    line: sample.line,
    date: sample.date,
    time: sample.time ?? '',
    section: sample.section,
    standard: judged.standard.id,
    body: judged.body,
    class: classText(judged.class),
    deciding: judged.class === 1 ? '' : decidingText(judged), // all of them do
    published_class: sample.publishedClass ?? '',
  };
}
