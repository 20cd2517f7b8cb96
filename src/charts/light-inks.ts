import type { Ink } from '#src/components/chart/paint.ts';

/** The light theme of tokens.css on white: a file has no style sheet. */
export const LIGHT_INKS: Readonly<Record<Ink, string>> = {
  paper: '#ffffff',
  ink: '#15201d',
  'ink-2': '#3f4e49',
  'ink-3': '#55645e',
  line: '#c6d4cc',
  jade: '#2a695c',
  amber: '#a05600',
  link: '#07565f',
  visited: '#5a4480',
};
