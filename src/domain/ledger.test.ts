import { describe, expect, test } from 'vitest';
import { ledgerProblem, type LedgerItem } from './ledger.ts';

const KNOWN: LedgerItem = {
  edition: 1,
  sha256: 'first',
  parts: { air: 'a', water: 'b' },
  notes: [],
  earlier: {},
  demonstration: false,
};
const CHANGED = { ...KNOWN, sha256: 'second', parts: { air: 'x', water: 'b' } };
const NOTED = { ...CHANGED, notes: ['2026-11-20-1'] };
const SOUND = { ...NOTED, edition: 2, earlier: { 1: 'first' } };

describe('a report', () => {
  test('that is what it was is sound', () => {
    expect(ledgerProblem(KNOWN, KNOWN, true)).toBeNull();
  });

  test('that changed with a note, a new edition and the earlier one kept is sound', () => {
    expect(ledgerProblem(KNOWN, SOUND, true)).toBeNull();
  });

  test('that changed without a note is not, and its parts are named', () => {
    expect(ledgerProblem(KNOWN, CHANGED, true)).toEqual({ why: 'not-noted', parts: ['air'] });
  });

  test('that changed again needs another note', () => {
    const known = { ...SOUND };
    const again = { ...SOUND, sha256: 'third', parts: { air: 'y' } };
    expect(ledgerProblem(known, again, true)).toEqual({ why: 'not-noted', parts: ['air', 'water'] });
  });

  test('that changed in the same edition is not', () => {
    expect(ledgerProblem(KNOWN, NOTED, true)).toEqual({ why: 'not-raised', parts: ['air'] });
  });

  test('whose earlier edition is gone, or is not what was published, is not', () => {
    expect(ledgerProblem(KNOWN, { ...SOUND, earlier: {} }, true)).toEqual({ why: 'not-kept', edition: 1 });
    expect(ledgerProblem(KNOWN, { ...SOUND, earlier: { 1: 'other' } }, true)).toEqual({
      why: 'kept-changed',
      edition: 1,
    });
  });

  test('keeps all earlier editions as they were', () => {
    const third = { ...SOUND, edition: 3, earlier: { 1: 'other', 2: 'second' } };
    expect(ledgerProblem(SOUND, third, true)).toEqual({ why: 'kept-changed', edition: 1 });
    expect(ledgerProblem(SOUND, { ...third, earlier: { 1: 'first', 2: 'second' } }, true)).toBeNull();
  });

  test('cannot go back to an earlier edition', () => {
    expect(ledgerProblem(SOUND, KNOWN, true)).toEqual({ why: 'lowered', edition: 2 });
  });
});

test('a release needs only a note', () => {
  expect(ledgerProblem(KNOWN, NOTED, false)).toBeNull();
  expect(ledgerProblem(KNOWN, CHANGED, false)).toEqual({ why: 'not-noted', parts: ['air'] });
});
