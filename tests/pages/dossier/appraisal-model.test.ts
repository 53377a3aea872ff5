/** What of an appraiser's table goes into the ledger, without the page. */
import { expect, it } from 'vitest';
import type { BookCells, PlainTable } from '../../../src/book/plain-table.ts';
import { NO_ROWS } from '../../../src/book/plain-table.ts';
import { SCORES, type ScoreKey } from '../../../src/book/tabs/scores.ts';
import { faultOfPoints, freezeChanges, linesWith, readRound } from '../../../src/pages/dossier/model/appraisal.ts';
import { readDossier } from '../../../src/pages/dossier/model/dossier-book.ts';
import { points } from '../../plan/sample.ts';

type Row = Partial<Record<ScoreKey, string | number>>;

function scores(rows: readonly Row[]): PlainTable {
  const keys = SCORES.columns.map(({ key }) => key);
  return { keys, rows: rows.map((row, i) => [i + 2, ...keys.map((key) => row[key] ?? '')]) };
}

const CELLS: BookCells = {
  ...{ zone: 'Asia/Ho_Chi_Minh', info: NO_ROWS, tasks: NO_ROWS, units: NO_ROWS, ranking: NO_ROWS, wording: NO_ROWS },
  scores: scores([
    { code: '1', title: 'Chỉ đạo' },
    { code: '1.1', title: 'Kế hoạch', max: 3, self: 3 },
    { code: '1.2', title: 'Báo cáo', max: 4 },
    { code: '1.2.1', title: 'Quý', max: 2, self: 2 },
    { code: '1.2.2', title: 'Năm', max: 2, self: 2 },
    { code: '1.3', title: 'Hài lòng', max: 2, rule: 'điều tra xã hội học' },
    { code: '9', title: 'Điểm thưởng, điểm trừ' },
    { code: '9.1', title: 'Thưởng', self: 0.5 },
    { code: '9.2', title: 'Trừ', self: -0.5 },
  ]),
};
const BOOK = readDossier(CELLS);

const codes = (text: string) => {
  const { rows, sums, left, unread } = readRound(text, '', BOOK);
  return { rows: rows.map(({ code, points: granted }) => `${code}: ${granted / 10_000}`), sums, left, unread };
};

it('items that are not claimed, bonus and penalty points are taken; sums and unknown codes are told apart', () => {
  expect(
    codes('1.1\t2\tmuộn\n1.2\t3\tthiếu\n1.2.1\t1\tthiếu\n1.3\t1,2\n9.1\t0\tchưa có\n9.2\t-1\tmuộn\n5.5\t1\tthiếu'),
  ).toEqual({
    rows: ['1.1: 2', '1.2.1: 1', '1.3: 1.2', '9.1: 0', '9.2: -1'],
    sums: ['1.2'],
    left: ['5.5'],
    unread: [],
  });
});

it('notes of the appraisers are their reasons, whatever the column is called', () => {
  const header = 'TT\tNội dung\tĐiểm chuẩn\tĐơn vị tự chấm\tTổ thẩm định\tGhi chú của Tổ thẩm định';
  const { rows } = readRound(
    `${header}\n1.1\tKế hoạch\t3\t3\t2\tChậm 5 ngày\n1.2.1\tQuý\t2\t2\t1\tThiếu quý III`,
    '',
    BOOK,
  );
  expect(rows.map(({ code, reason }) => `${code}: ${reason}`)).toEqual(['1.1: Chậm 5 ngày', '1.2.1: Thiếu quý III']);
});

it('a criterion that is appraised as a whole is taken, a field never', () => {
  expect(codes('1\t6\tmuộn\n1.1\t2\tmuộn')).toMatchObject({ rows: ['1.1: 2'], sums: ['1'] });
  expect(codes('1.2\t3\tmuộn\n1.1\t2\tmuộn')).toMatchObject({ rows: ['1.1: 2', '1.2: 3'], sums: [] });
});

it('a line whose points are not understood is named', () => {
  expect(codes('1.1\t2\tmuộn\n1.2.1\tđạt\tthiếu\n1.2.2\tKAD\tthiếu')).toMatchObject({
    rows: ['1.1: 2'],
    unread: ['1.2.1', '1.2.2'],
  });
});

it('what is frozen holds bonus and penalty points, and below zero they can be typed', () => {
  const frozen = freezeChanges(BOOK, linesWith(BOOK, new Map()));
  const self = frozen.map((change) => [change.row, change.kind === 'put' ? change.cells['self'] : '']);
  expect(self).toEqual([
    ['1.1', '3'],
    ['1.2.1', '2'],
    ['1.2.2', '2'],
    ['9.1', '0,5'],
    ['9.2', '-0,5'],
  ]);
  expect(faultOfPoints('-1', undefined)).toBeUndefined();
  expect(faultOfPoints('-1', points(2))).toBe('Số âm');
  expect(faultOfPoints('3', points(2))).toBe('Quá điểm tối đa 2');
});
