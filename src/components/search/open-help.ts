import type { Help } from './help.ts';

let opened: Promise<Help> | undefined;

/** The help for readers whose words differ from the pages', fetched when it is first needed. @throws an error of any kind where it cannot be had. */
export function openHelp(): Promise<Help> {
  opened ??= import('./help.ts').then(({ readHelp }) => readHelp());
  opened.catch(() => (opened = undefined));
  return opened;
}
