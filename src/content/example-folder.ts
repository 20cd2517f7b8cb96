import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const folders: string[] = [];

/** Writes a content folder for a test. @param files text by path below the folder. @returns its path. */
export function exampleFolder(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'content-')).replaceAll('\\', '/');
  folders.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** Removes the folders of all tests so far. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
}

/** A sound release on the lines 1 to 11, its text on line 12. */
export const RELEASE = `---
title: 示例：空气自动站建成
summary: 示例内容：新的空气自动站建成投用。
kind: release
publishedOn: 2026-11-02
districts: [keqiao]
topics: [air]
pressContact: not-provided
provenance:
  kind: demonstration
---
正文。
`;

/** The topics of a test folder, as its `topics.json` has them. */
export const TOPICS = JSON.stringify({
  topics: [{ id: 'air', name: '空气', description: '示例。', planTasks: [] }],
});

/** The words that search knows in a test folder, which lead to a page that the portal has. */
export const SEARCH = JSON.stringify({
  terms: ['示例'],
  synonyms: [],
  said: [],
  names: [{ name: '示例湖', page: '/districts/keqiao/' }],
  typos: [],
  dropped: [],
});
