import { ContentError } from '#src/content/problem.ts';

/** Input that cannot be used. The message names file, place and cure; scripts print it without a stack and exit with 1. */
export class InputError extends Error {
  override name = 'InputError';
}

/** Runs a script's main step: mistakes of an input or of a settings file are printed as they stand, and any error ends with exit code 1. */
export async function runScript(main: () => Promise<void> | void): Promise<void> {
  try {
    await main();
  } catch (error) {
    const isMistake = error instanceof InputError || error instanceof ContentError;
    console.error(isMistake ? error.message : error);
    process.exitCode = 1;
  }
}
