/** How a phase ended. */
export type Outcome = {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  /** Null when it was left out. */
  readonly seconds: number | null;
};

type Counts = { readonly passed: number; readonly failed: number };

/** @param report Vitest's JSON; null for a phase that is one test, empty when Vitest wrote none. */
export function countTests(succeeded: boolean, report: string | null): Counts {
  const counts = report === null ? { passed: succeeded ? 1 : 0, failed: 0 } : reported(report);
  // A file that could not be loaded, or a crash, fails without failing a test.
  return succeeded ? counts : { ...counts, failed: Math.max(1, counts.failed) };
}

/** The outcome of each phase, and last and alone the line that sums them up. */
export function summaryOf(outcomes: readonly Outcome[]): string {
  const lines = outcomes.map(({ name, passed, failed, seconds }) =>
    seconds === null
      ? `${name.padEnd(8)} left out: there is no new build`
      : `${name.padEnd(8)} ${failed > 0 ? 'FAILED' : 'ok    '} ${passed} passed, ${failed} failed, ${seconds} s`,
  );
  const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  return ['', ...lines, '', `${sum('passed')} passed, ${sum('failed')} failed`].join('\n');
}

function reported(report: string): Counts {
  if (report === '') return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(report) as Record<string, number>; // by Vitest's JSON reporter
  return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 1 };
}
