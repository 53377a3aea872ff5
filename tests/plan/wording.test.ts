/** The wording: a table that an office may change, placeholders, and what is wrong with a change. */

import { describe, expect, test } from 'vitest';
import { WORDING_KEYS, wordingEntry } from '../../src/book/wording/table.ts';
import { printProblem } from '../../src/core/problems.ts';
import { hasGap, textOf } from '../../src/plan/rich-text.ts';
import { checkWording, DEFAULT_WORDING, fillPlaceholders, linesOf, readWording } from '../../src/plan/wording.ts';

test('the default wording uses only placeholders that it may use', () => {
  expect(checkWording(DEFAULT_WORDING)).toEqual([]);
});

test('labels are distinct and every entry says where it stands', () => {
  const entries = WORDING_KEYS.map(wordingEntry);
  expect(new Set(entries.map(({ label }) => label.toLowerCase())).size).toBe(entries.length);
  for (const { label, help, text, optional } of entries) {
    expect([label, help.trim() !== '', optional || text.trim() !== '']).toEqual([label, true, true]);
  }
});

test('the table written to a tab reads back as the same wording', () => {
  const rows = WORDING_KEYS.map((key) => ({
    label: wordingEntry(key).label.toUpperCase(),
    text: DEFAULT_WORDING[key],
  }));
  expect(readWording(rows)).toEqual({ wording: DEFAULT_WORDING, problems: [] });
});

describe('what an office changed', () => {
  test('an unknown placeholder is named with those that may stand there', () => {
    const { problems } = readWording([{ label: 'Câu kết', text: 'Kế hoạch của {cơ quan} gửi {ai đó}' }]);
    expect(problems.map(printProblem)).toMatchObject([{ code: 'placeholder-unknown', where: 'Lời văn, mục Câu kết' }]);
    expect(problems[0]?.message).toContain('{ai đó}');
    expect(problems[0]?.message).toContain('{trích yếu}');
  });

  test('an unknown label is reported', () => {
    expect(readWording([{ label: 'Câu kêt', text: 'x' }]).problems).toMatchObject([{ code: 'wording-unknown' }]);
  });

  test('an emptied obligatory text takes the usual one, an emptied list stays empty', () => {
    const read = readWording([
      { label: 'Câu kết', text: ' ' },
      { label: 'Mục đích', text: '' },
    ]);
    expect(read.problems.map(printProblem)).toMatchObject([{ code: 'wording-empty', where: 'Lời văn, mục Câu kết' }]);
    expect(read.wording.closing).toBe(DEFAULT_WORDING.closing);
    expect(read.wording.purpose).toBe('');
  });
});

describe('placeholders', () => {
  test('are found without accents, capitals and spaces', () => {
    expect(textOf(fillPlaceholders('{Năm Kế Hoạch}, {nam ke hoach}', { 'năm kế hoạch': '2024' }))).toBe('2024, 2024');
  });

  test('without a value stay visible and marked', () => {
    const filled = fillPlaceholders('của {ai}', {});
    expect(textOf(filled)).toBe('của {ai}');
    expect(hasGap(filled)).toBe(true);
  });

  test('a value with braces is not filled again', () => {
    expect(textOf(fillPlaceholders('{a} {b}', { a: '{b}', b: 'x' }))).toBe('{b} x');
  });
});

test('lines of a list lose bullets and blanks', () => {
  expect(linesOf('- một\n\n  + hai\r\nba-bốn')).toEqual(['một', 'hai', 'ba-bốn']);
});
