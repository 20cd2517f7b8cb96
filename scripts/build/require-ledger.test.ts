import { afterAll, expect, test } from 'vitest';
import { exampleFolder, removeFolders } from '#src/content/example-folder.ts';
import { requireLedger } from './require-ledger.ts';

afterAll(removeFolders);

test('a folder with its ledger may be built', () => {
  expect(() => requireLedger(exampleFolder({ 'ledger.json': '{ "items": {} }' }))).not.toThrow();
});

test('a folder that lost its ledger may not, and where it can be found is said', () => {
  expect(() => requireLedger(exampleFolder({}))).toThrow(/ledger.json：没有这个文件.*请从备份或版本库恢复/);
});
