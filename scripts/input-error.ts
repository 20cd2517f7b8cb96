/** Input that cannot be used. The message names file, place and cure; scripts print it without a stack and exit with 1. */
export class InputError extends Error {
  override name = 'InputError';
}

/** Runs a script's main step: an InputError is printed as it stands, and any error ends with exit code 1. */
export async function runScript(main: () => Promise<void> | void): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof InputError ? error.message : error);
    process.exitCode = 1;
  }
}
