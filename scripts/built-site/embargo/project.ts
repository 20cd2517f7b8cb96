import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { KINDS } from '#src/content/kinds.ts';

/** What a build needs besides packages and content. */
const CODE = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** The folders of items, their earlier editions, and what is about them: a copy has published nothing, and has not their pages. */
const ITEMS = new Set([
  ...Object.values(KINDS).map(({ folder }) => folder.split('/')[0]),
  'editions',
  'ledger.json',
  'search.json',
]);

/** Words of search that lead to no page. */
const WORDS = { terms: ['空气'], synonyms: [], said: [], names: [], typos: [], dropped: [] };

/** A copy of the portal with content and caches of its own. */
export type Project = {
  /** Builds the site as at an instant. @returns the folder of the built site. @throws Error with what the build says. */
  readonly buildAt: (instant: string) => string;
  readonly remove: () => void;
};

/** Copies the portal with its settings; of its items only those that are given. @param files text by path below `content/`. */
export function copyProject(files: Readonly<Record<string, string>>): Project {
  const root = mkdtempSync(join(tmpdir(), 'portal-'));
  for (const part of CODE) cpSync(part, join(root, part), { recursive: true });
  linkPackages(root);
  copySettings(root);
  write(join(root, 'content/ledger.json'), '{ "items": {} }');
  write(join(root, 'content/search.json'), JSON.stringify(WORDS));
  for (const [path, text] of Object.entries(files)) write(join(root, 'content', path), text);
  return {
    buildAt: (instant) => {
      build(root, instant);
      return join(root, 'dist');
    },
    remove: () => rmSync(root, { recursive: true }),
  };
}

/** A folder of links, so that caches beside the packages are the copy's own. */
function linkPackages(root: string): void {
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((other) => !other.startsWith('.'))) {
    symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name), 'junction');
  }
}

function copySettings(root: string): void {
  for (const name of readdirSync('content').filter((other) => !ITEMS.has(other))) {
    cpSync(join('content', name), join(root, 'content', name), { recursive: true });
  }
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function build(root: string, instant: string): void {
  // The test runner puts its own idea of these into the environment, and the build would take them for settings.
  const { PROD: _prod, DEV: _dev, MODE: _mode, ...own } = process.env;
  const env = { ...own, BUILD_TIME: instant, NODE_ENV: 'production' };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build at ${instant} failed.\n${stdout}${stderr}`);
}
