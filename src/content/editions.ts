import { existsSync, readdirSync } from 'node:fs';
import { REPORT_FOLDERS, REPORT_KINDS, type ReportKind } from '../domain/edition.ts';
import { KINDS } from './kinds.ts';
import type { Problem } from './problem.ts';
import { readSettings } from './settings-file.ts';

/** An earlier edition of a report: the whole file as it was. */
export type KeptEdition = {
  readonly kind: ReportKind;
  readonly id: string;
  readonly edition: number;
  readonly file: string;
  /** As its schema gives it. */
  readonly data: Readonly<Record<string, unknown>>;
};

/** The earlier editions below a content folder (`editions/monthly/2026-08/1.json`), with what is wrong with any. */
export function readEditions(root = 'content'): {
  kept: readonly KeptEdition[];
  problems: readonly Problem[];
} {
  const read = REPORT_KINDS.flatMap((kind) => filesOf(root, kind)).map(readEdition);
  return {
    kept: read.flatMap(({ kept }) => kept ?? []),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** Where an earlier edition is kept. */
export function editionFile(root: string, kind: ReportKind, id: string, edition: number): string {
  return `${root}/editions/${REPORT_FOLDERS[kind]}/${id}/${edition}.json`;
}

type EditionFile = {
  readonly kind: ReportKind;
  readonly id: string;
  readonly name: string;
  readonly file: string;
};

function filesOf(root: string, kind: ReportKind): EditionFile[] {
  const folder = `${root}/editions/${REPORT_FOLDERS[kind]}`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((id) =>
    readdirSync(`${folder}/${id}`).map((name) => ({ kind, id, name, file: `${folder}/${id}/${name}` })),
  );
}

function readEdition({ kind, id, name, file }: EditionFile): {
  kept: KeptEdition | null;
  problems: Problem[];
} {
  const { settings, problems } = readSettings<KeptEdition['data']>(file, KINDS[kind].schema);
  if (settings === null) return { kept: null, problems };
  const edition = Number(settings['edition']);
  if (name === `${edition}.json` && KINDS[kind].wantedId(settings, id) === id) {
    return { kept: { kind, id, edition, file, data: settings }, problems: [] };
  }
  const message = `文件夹和文件名应与报告的编号和 edition（${edition}）相同，如 ${id}/${edition}.json。请改名。`;
  return { kept: null, problems: [{ file, line: 1, field: 'edition', message }] };
}
