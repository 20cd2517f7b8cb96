import { afterAll, afterEach, beforeEach } from 'vitest';
import { closeOpen, countOpen } from './visit.ts';

// Run for each file: pages that stay open slow down all others.
let lasting = 0;
beforeEach(() => {
  lasting = countOpen();
});
afterEach(() => closeOpen(lasting));
afterAll(() => closeOpen(0));
