import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { exampleFolder, removeFolders } from '#src/content/example-folder.ts';
import { readLedger } from '#src/content/ledger-file.ts';
import { writeLedger } from './write-ledger.ts';

afterEach(removeFolders);

const ITEM = {
  edition: 1,
  sha256: 'a'.repeat(64),
  parts: { air: 'b'.repeat(12) },
  notes: [],
  earlier: {},
  demonstration: false,
};

test('a ledger has one item a line and is read back as it was', () => {
  const root = exampleFolder({});
  const ledger = {
    items: { 'monthlyReports/2026-10': ITEM, 'news/2026-001': ITEM },
    others: { 'events/walk': true },
    announced: { 'events/walk': { when: '2026-12-05', changes: 0, demonstration: true } },
  };
  writeLedger(`${root}/ledger.json`, ledger);
  expect(readFileSync(`${root}/ledger.json`, 'utf8').split('\n')).toHaveLength(13);
  expect(readLedger(root)).toEqual({ ledger, problems: [] });
});

test('an empty ledger is sound', () => {
  const root = exampleFolder({});
  writeLedger(`${root}/ledger.json`, { items: {}, others: {}, announced: {} });
  expect(readLedger(root).ledger).toEqual({ items: {}, others: {}, announced: {} });
});
