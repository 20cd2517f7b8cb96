/** A mistake in a content file, told so that an editor can mend it. */
export type Problem = {
  readonly file: string;
  /** 1 where no better line is known. */
  readonly line: number;
  /** The field, `provenance.date`; empty for the file as a whole. */
  readonly field: string;
  /** What is wrong, and what to type instead. */
  readonly message: string;
};

/** All problems of a content folder at once. */
export class ContentError extends Error {
  override name = 'ContentError';

  constructor(problems: readonly Problem[]) {
    super(
      [`content/ 里有 ${problems.length} 处问题：`, ...problems.toSorted(byPlace).map(format)].join('\n'),
    );
  }
}

function format({ file, line, field, message }: Problem): string {
  return `  ${file}:${line}  ${field ? `${field}：` : ''}${message}`;
}

function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || a.line - b.line;
}
