import { now } from '#src/clock.ts';
import { InputError } from '../input-error.ts';

/** Lets a whole build be of one minute: that of `BUILD_TIME`, else this one. @throws InputError for a `BUILD_TIME` that is no instant. */
export function stopClock(): void {
  const given = process.env['BUILD_TIME'];
  process.env['BUILD_TIME'] = given ?? Temporal.Now.instant().toString();
  try {
    now();
  } catch {
    throw new InputError(`BUILD_TIME 不是时刻：“${given}”。请写成 2026-12-01T09:00:00+08:00。`);
  }
}
