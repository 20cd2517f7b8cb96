import { summaryOf, type Outcome } from './test/outcome.ts';
import { PHASES } from './test/phases.ts';
import { runPhase } from './test/run-phase.ts';

const outcomes: Outcome[] = [];
for (const phase of PHASES) outcomes.push(runPhase(phase, outcomes));
console.log(summaryOf(outcomes));
process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0;
