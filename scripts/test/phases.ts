/** A part of the tests: a command that fails with an exit code. */
export type Phase = {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Where Vitest writes its counts; a phase without counts is one test. */
  readonly counts?: string;
  /** Tests of the built site have nothing to look at when this phase failed. */
  readonly needs?: string;
};

/** All tests, in the order in which they run. */
export const PHASES: readonly Phase[] = [
  { name: 'types', command: ['astro', 'check'] },
  {
    name: 'lint',
    command: [
      'eslint',
      '--config',
      'scripts/test/eslint.config.mjs',
      '--max-warnings',
      '0',
      'src',
      'scripts',
    ],
  },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  vitest('unit'),
  { name: 'build', command: ['node', 'scripts/build.ts'] },
  { ...vitest('site'), needs: 'build' },
  { ...vitest('browser'), needs: 'build' },
];

function vitest(name: string): Phase {
  const counts = `node_modules/.cache/tests/${name}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${counts}`];
  return {
    name,
    command: ['vitest', 'run', '--config', `scripts/test/${name}.config.ts`, ...reporters],
    counts,
  };
}
