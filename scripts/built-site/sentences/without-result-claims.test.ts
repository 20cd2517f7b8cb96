import { describe, expect, test } from 'vitest';
import {
  exampleSection,
  exampleWindow,
  sectionOf,
  suspendedSection,
} from '#src/domain/report/example-water.ts';
import type { SectionResult } from '#src/domain/report/monthly-water.ts';
import { summaryOf } from '#src/domain/water/summary.ts';
import { waterSentence } from '#src/words/zh/month-water-sentences.ts';
import { claimProblems, silent } from '../claims.ts';
import { withoutResultClaims } from './without-result-claims.ts';

const unmeasured = (name: string) => exampleSection(name, { class: null, gap: 'not-measured', passes: null });
const stopped = suspendedSection('乙', '清淤');

const problemsOf = (sentence: string, sections: readonly SectionResult[]) =>
  claimProblems('here', sentence, [
    ...withoutResultClaims(summaryOf('city', sections), sections),
    silent(/没有不达标的断面。/),
  ]);

describe('what the portal says of sections without a result is true', () => {
  test.each<[string, SectionResult[]]>([
    ['there is none', [sectionOf('甲', 2)]],
    ['they are suspended', [sectionOf('甲', 2), stopped, suspendedSection('丙')]],
    ['they were not measured', [sectionOf('甲', 2), unmeasured('丙')]],
    ['some are suspended', [sectionOf('甲', 2), stopped, unmeasured('丙'), unmeasured('丁')]],
    ['all are suspended', [stopped]],
  ])('where %s', (_, sections) => {
    const summary = summaryOf('city', sections);
    expect(problemsOf(waterSentence({ values: exampleWindow(sections), summary }), sections)).toEqual([]);
  });
});

describe('a sentence that is not true is found', () => {
  const all = [sectionOf('甲', 2), stopped, unmeasured('丙')];

  test.each<[string, string, SectionResult[], string]>([
    ['nothing is said', '没有不达标的断面。', all, '没有说应当说的话'],
    ['all', '4个断面里1个有结果，停测：乙（清淤）。另外1个没有结果。', all, '断面数是4，数据是3'],
    [
      'those with a result',
      '3个断面里2个有结果，停测：乙（清淤）。另外1个没有结果。',
      all,
      '有结果的断面数是2',
    ],
    ['the others', '3个断面里1个有结果，停测：乙（清淤）。另外2个没有结果。', all, '是2，数据是1'],
    ['the others unsaid', '3个断面里1个有结果，停测：乙（清淤）。', all, '没有说应当说的话（另外'],
    ['the suspended unsaid', '3个断面里1个有结果。', all, '停测的断面是，数据是乙（清淤）'],
    ['a reason', '3个断面里1个有结果，停测：乙。另外1个没有结果。', all, '停测的断面是乙，数据是乙（清淤）'],
    [
      'what was not measured, called suspended',
      '3个断面里1个有结果，停测：乙（清淤）、丙。',
      all,
      '停测的断面是乙（清淤）、丙，数据是乙（清淤）',
    ],
    [
      'what was not measured, alone, called suspended',
      '2个断面里1个有结果，停测：丙。',
      [sectionOf('甲', 2), unmeasured('丙')],
      '停测的断面是丙，数据是。',
    ],
    ['one too many', '1个断面里1个有结果。另外1个没有结果。', [sectionOf('甲', 2)], '是1，数据是0'],
  ])('%s', (_, sentence, sections, problem) => {
    expect(problemsOf(sentence, sections).join('\n')).toContain(problem);
  });
});
