import { describe, expect, it } from 'vitest';
import { emptyBook } from '../workbook/book.ts';
import { column as c } from './call.ts';

const host = emptyBook();

/** The result in the strict host, or the message of the cell. */
function run(name: string, ...args: unknown[]): unknown {
  try {
    return host.customFunction(`CCHC_${name}`, args);
  } catch (error) {
    return (error as Error).message;
  }
}

/** [what the contract says, function, arguments, result or pattern of the message] */
type Case = readonly [sentence: string, name: string, args: readonly unknown[], expected: unknown];

const check = (cases: readonly Case[]) =>
  it.each(cases)('%s: %s', (_, name, args, expected) => {
    if (expected instanceof RegExp) expect(run(name, ...args)).toMatch(expected);
    else expect(run(name, ...args)).toEqual(expected);
  });

const rate = '>=90%: 1; >=80%: 0,5; còn lại: 0';

describe('inputs', () => {
  check([
    ['text numbers beside numbers', 'GAP', [c(3, '2,5', '1.5'), c('0,5', 1, '1')], [[2.5], [1.5], [0.5]]],
    ['a title may name a year', 'GAP', [c('Điểm tối đa', 3), c('Điểm đạt 2024', 1)], [['Điểm bị trừ'], [2]]],
    ['a header is text in every range', 'GAP', [c('Điểm tối đa', 3), c('', 1)], /dòng thứ 1.*“Điểm tối đa”/],
    ['a header is no text number', 'GAP', [c('3', 2), c('1', 1)], [[2], [1]]],
    ['a header above an empty table', 'ROLLUP', [c('Mã', ''), c('Điểm', '')], 'Điểm'],
    ['blank rows inside stay, those at the end go', 'ROLLUP', [c('1', '', '2', ''), c(1, '', 2, '')], [[1], [''], [2]]],
    ['one input in the last row is enough', 'GAP', [c(3, '', 2), c(1, '', '')], [[2], [''], ['']]],
    ['an empty table', 'SUMMARY', [c('', ' '), c('', ''), c('', ''), c('', '')], ''],
    ['unequal ranges name both', 'SUMMARY', [c('1'), c('A'), c(1, 2), c(1)], /codes.*1 dòng.*max.*2 dòng/],
    ['two columns for one', 'TOTAL', [[['1', '2']], [[1, 2]]], /codes.*2 cột/],
    ['a cell beside a range', 'GAP', [c(3, 2), 1], /max.*2 dòng.*score.*một ô/],
    ['a rule for all rows', 'SCORE', ['tỷ lệ', c(0.5, 0.25), 2], [[1], [0.5]]],
    ['a row of cells', 'GAP', [[[3, 2, '']], [[1, 'KAD', '']]], [[2, '', '']]],
  ]);
});

describe('codes', () => {
  const day = new Date(2026, 1, 1);
  check([
    [
      'an integer number is that code',
      'SHORTFALLS',
      [c(1, 2), c('A', 'B'), c(2, 1), c(1, 1)],
      [['1', 'A', 2, 1, 1, '']],
    ],
    ['another number is not', 'TOTAL', [c('1', 1.1), c(1, 1)], /codes \(mã\), dòng thứ 2 .*1,1 là số/],
    ['a mark of a note is no digit', 'TOTAL', [c('1.1', '1.2²'), c(1, 1)], /dòng thứ 2.*“1\.2²” không phải là mã/],
    ['the total without diacritics', 'TOTAL', [c('1', 'tong'), c(1, 9)], 1],
    ['0 is not', 'TOTAL', [c(0), c(1)], /dòng thứ 1/],
    ['a negative part is not', 'TOTAL', [c('1', '1.-1'), c(1, 1)], /dòng thứ 2/],
    ['a part 0 is not', 'TOTAL', [c('1', '1.0'), c(1, 1)], /dòng thứ 2/],
    ['a Date is not', 'TOTAL', [c('1', day), c(1, 1)], /dòng thứ 2.*là một ngày/],
    ['a missing parent is no error', 'TOTAL', [c('3.1.4', '3.1.5'), c(1, 2)], 3],
    [
      'a field without a row has a blank name and its items’ sums',
      'SUMMARY',
      [c('3.1.4', '3.2'), c('a', 'b'), c(1, 3), c(0.5, 1)],
      [
        ['3', '', 4, 1.5, 2.5, 0.375, 0],
        ['Tổng', '', 4, 1.5, 2.5, 0.375, 0],
      ],
    ],
    ['the same code twice', 'RECONCILE', [c('1.1', '1.1.'), c(1, 1), c(1, 1)], /Mã 1\.1 .*dòng thứ 1.*dòng thứ 2/],
    ['two total rows', 'RECONCILE', [c('Tổng', ''), c(1, 1), c(1, 1)], /Dòng tổng xuất hiện hai lần/],
    [
      'sorted by number, as text',
      'SUMMARY',
      [c('10', 9), c('', ''), c(1, 1), c(1, 1)],
      [
        ['9', '', 1, 1, 0, 1, 0],
        ['10', '', 1, 1, 0, 1, 0],
        ['Tổng', '', 2, 2, 0, 1, 0],
      ],
    ],
    [
      'a blank code beside figures is the total row',
      'RECONCILE',
      [c('1', ''), c(2, 2), c(1, 2)],
      [['Tổng', 'lệch tổng', 2, 1, 1]],
    ],
  ]);
});

describe('scores', () => {
  const titles = c('A', 'b', 'c');
  check([
    [
      'blank is counted, never 0',
      'SUMMARY',
      [c('1', '1.1', '1.2'), titles, c(5, 2, 3), c('', 1, '')],
      [
        ['1', 'A', 5, 1, 1, 0.5, 1],
        ['Tổng', '', 5, 1, 1, 0.5, 1],
      ],
    ],
    [
      'a listing that does not fill the field',
      'SUMMARY',
      [c('1', '1.1', '2'), titles, c(5, 2, 1), c('', 1, 1)],
      [
        ['1', 'A', 5, '', '', '', 1],
        ['2', 'c', 1, 1, 0, 1, 0],
        ['Tổng', '', 6, 1, 0, 1, 1],
      ],
    ],
    [
      'KAD takes what is below along',
      'SUMMARY',
      [c('1', '1.1', '2'), titles, c('', 2, 1), c('KAD', 1, 0)],
      [
        ['1', 'A', '', '', '', '', 0],
        ['2', 'c', 1, 0, 1, 0, 0],
        ['Tổng', '', 1, 0, 1, 0, 0],
      ],
    ],
    [
      'a KAD child leaves the max that counts it',
      'SUMMARY',
      [c('1', '1.1', '1.2'), titles, c(5, 2, 3), c('', 1, 'kad')],
      [
        ['1', 'A', 2, 1, 1, 0.5, 0],
        ['Tổng', '', 2, 1, 1, 0.5, 0],
      ],
    ],
    [
      'a stated score counts the bonus below it',
      'SUMMARY',
      [c('1', '1.1', '1.2'), titles, c(5, 5, ''), c(4, 5, -1)],
      [
        ['1', 'A', 5, 4, 1, 0.8, 0],
        ['1.2', 'c', '', -1, '', '', 0],
        ['Tổng', '', 5, 4, 1, 0.8, 0],
      ],
    ],
    ['a bonus is in TOTAL', 'TOTAL', [c('1', '9', '9.1', '9.2'), c(5, '', 1, -0.25)], 5.75],
    ['a bonus is no part of RECONCILE', 'RECONCILE', [c('1', '1.1', '1.9'), c(5, 5, ''), c(4, 4, 1)], ''],
    [
      'a bonus leaves the loss to the item above',
      'SHORTFALLS',
      [c('1', '1.9'), c('A', 'b'), c(5, ''), c(4, 1)],
      [['1', 'A', 5, 4, 1, '']],
    ],
    [
      'a bonus is no part of REACH',
      'REACH',
      [c('1', '9'), c(5, ''), c(4, 1), 6],
      [
        ['Tổng', 6, 1, 1],
        ['1', 1, 1, ''],
      ],
    ],
    ['a bonus has no gap', 'GAP', ['', 1], ''],
    [
      'under a header a bad row says so itself',
      'GAP',
      [c('Điểm tối đa', 2, 3), c('Điểm đạt', 2.5, 1)],
      [['Điểm bị trừ'], ['Điểm đạt: 2,5 lớn hơn điểm tối đa 2. Hãy kiểm tra lại hai số này.'], [2]],
    ],
    ['two numbers are none', 'GAP', [3, '1 5'], /score.*“1 5” không phải là số/],
    ['a score that names its max agrees with it', 'GAP', [17, '8/100'], /điểm ghi trên 100/],
  ]);
});

describe('reconciliation', () => {
  const three = c('1', '1.1', '1.2');
  const one = (kind: string, stated: number, summed: number, difference: number) => [
    ['1', kind, stated, summed, difference],
  ];
  const judged = (max: number[], score: unknown[]) => [three, c(...max), c(...score)] as const;
  check([
    ['Cm > M comes first', 'RECONCILE', judged([5, 3, 3], [5, 1, 1]), one('tổng thành phần vượt tiêu chí', 5, 6, 1)],
    ['Cs > S', 'RECONCILE', judged([6, 3, 2], [4, 3, 2]), one('lệch tổng', 4, 5, 1)],
    ['Cm = M and Cs < S', 'RECONCILE', judged([5, 3, 2], [4, 2, 1]), one('lệch tổng', 4, 3, 1)],
    ['S-Cs > M-Cm', 'RECONCILE', judged([6, 3, 2], [6, 2, 2]), one('vượt điểm tối đa', 6, 5, 1)],
    ['S-Cs < M-Cm', 'RECONCILE', judged([8, 3, 2], [5, 2, 2]), one('chưa rõ nguyên nhân', 5, 7, 2)],
    ['S-Cs = M-Cm', 'RECONCILE', judged([8, 3, 2], [7, 2, 2]), ''],
    ['a blank child: scores not judged', 'RECONCILE', judged([5, 3, 2], [1, 3, '']), ''],
    [
      'a blank child: max judged',
      'RECONCILE',
      judged([4, 3, 2], [1, 3, '']),
      one('tổng thành phần vượt tiêu chí', 4, 5, 1),
    ],
    ['M with KAD', 'RECONCILE', judged([5, 3, 2], [2, 2, 'KAD']), ''],
    ['M without KAD', 'RECONCILE', judged([3, 3, 2], [2, 2, 'KAD']), ''],
    ['levels skipped', 'RECONCILE', [c('1', '1.1.1', '1.2.3'), c(5, 3, 2), c(4, 3, 2)], one('lệch tổng', 4, 5, 1)],
    ['a figure with fewer decimals may be rounded', 'RECONCILE', judged([5, 3, 2], [3.3, 1.64, 1.71]), ''],
    [
      'but not by more than half a unit',
      'RECONCILE',
      judged([5, 3, 2], [3.3, 1.65, 1.71]),
      one('lệch tổng', 3.3, 3.36, 0.06),
    ],
    [
      'with as many decimals it is exact',
      'RECONCILE',
      judged([5, 3, 2], [3.3, 1.6, 1.8]),
      one('lệch tổng', 3.3, 3.4, 0.1),
    ],
    [
      'fields against the total row',
      'RECONCILE',
      [c('1', '2', 'Tổng'), c(5, 5, 10), c(4, 4, 9)],
      [['Tổng', 'lệch tổng', 9, 8, 1]],
    ],
  ]);
});

describe('rules', () => {
  check([
    ['half-open below', 'SCORE', [rate, c(0.9, 0.8999, 0.8, 0.7999), 1], [[1], [0.5], [0.5], [0]]],
    ['100 % is in the top band', 'SCORE', [rate, '100%', 1], 1],
    ['a count out of a total is exact', 'SCORE', [rate, 198, 1, 220], 1],
    ['a number above 2 without a total is percent', 'SCORE', [rate, c(90, 72, '85', 2.5), 1], [[1], [0], [0.5], [0]]],
    ['above 1 up to 2 is asked', 'SCORE', [rate, '1,5', 1], /value.*: 1,5% hay 150%\?/],
    ['above 100 % is the top band', 'SCORE', ['>=100%: 3; >=90%: 2; còn lại: 0', c('103%', 103), 3], [[3], [3]]],
    ['a count may exceed its total', 'SCORE', ['>=100%: 3; >=90%: 2; còn lại: 0', 515, 3, 500], 3],
    ['any part of one name', 'SCORE', ['Ban hành đúng hạn: 1; muộn: 0,5; không ban hành: 0', 'đúng hạn', 1], 1],
    ['yes by x and 1, no by 0', 'SCORE', ['có: 2; không: 0', c('x', 1, 'đạt', 0), 2], [[2], [2], [2], [0]]],
    [
      'yes or no, also as a check box',
      'SCORE',
      ['có: 2; không: 0', c('Có', true, 'KHÔNG', false), 2],
      [[2], [2], [0], [0]],
    ],
    ['levels', 'SCORE', ['đúng hạn: 1; muộn: 0,5; không: 0', c('đúng hạn', 'Muộn'), 1], [[1], [0.5]]],
    ['linear, half up to 1/10 000', 'SCORE', ['tỷ lệ', 0.00005, 1], 0.0001],
    ['linear with a floor', 'SCORE', ['tỷ lệ từ 80%', c('80%', 0.7999), 2], [[1.6], [0]]],
    ['a penalty never falls below 0', 'SCORE', ['trừ 0,1/hồ sơ', c(3, 22), 1], [[0.7], [0]]],
    ['a bonus with a cap and no max', 'SCORE', ['cộng 0,5/sáng kiến, tối đa 1', c(1, 5), ''], [[0.5], [1]]],
    ['by hand', 'SCORE', ['thủ công', 5, 2], ''],
    ['an unreadable rule names its place', 'SCORE', ['>=90%: 1; cò lại 0', 1, 1], /rule.*“cò lại 0” \(ký tự thứ 11\)/],
    ['the next band', 'NEXT_BAND', [rate, 128, 150], [[7, 0.5, 135]]],
    [
      'the next band where fewer are better',
      'NEXT_BAND',
      ['dưới 5%: 1; dưới 10%: 0,5; còn lại: 0', 22, 150],
      [[-8, 0.5, 14]],
    ],
    ['the top band', 'NEXT_BAND', [rate, 135, 150], ''],
    [
      'what the rest of the year has to bring',
      'PACE',
      [rate, 128, 150, 200],
      [
        [0.5, 32, 50],
        [0, 0, 50],
      ],
    ],
    ['nothing counted yet', 'PACE', [rate, '', '', 200], ''],
    ['the total below the count', 'PACE', [rate, 3, 2, 9], /total \(tổng số đến nay\): 2 nhỏ hơn số đạt 3/],
    [
      'grades in any order',
      'GRADE',
      [
        c(0.8, '79,99%'),
        [
          [0, 'C'],
          ['90%', 'A'],
          [0.8, 'B'],
        ],
      ],
      [['B'], ['C']],
    ],
    ['ranks, ties shared', 'RANK', [c(3, 5, 5, '', 'KAD', 1)], [[3], [1], [1], [''], [''], [4]]],
    ['dense ranks within groups', 'RANK', [c(3, 5, 5, 1), c('x', 'x', 'X', 'y'), true], [[2], [1], [1], [1]]],
  ]);
});
