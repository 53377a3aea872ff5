/** CCHC_RESULT: the figures of the whole as every surface shows them: a column for the rows of "Thông tin chung". */
import { isSameSet, readCriteriaSet } from '../book/criteria-set.ts';
import { readScores } from '../book/read-scores.ts';
import type { TableRow } from '../book/table.ts';
import type { ScoreKey } from '../book/tabs/scores.ts';
import { type Points, toNumber } from '../core/points.ts';
import { assess } from '../core/result/assess.ts';
import { BASES } from '../core/result/current.ts';
import { printParts } from '../core/result/parts.ts';
import type { CriteriaSetNote } from '../core/settings.ts';
import type { Argument, CustomFunction, Parameter, Value } from './declaration.ts';
import type { Guide } from './guide.ts';
import { type Kind, tryCell } from './kinds.ts';
import { BASIS_CELL, CODES, COMPUTED, GRANTED, MAX, optional, ROUNDED, RULE, SELF, SURVEY } from './parameters.ts';
import { lineUpColumns, singleCell } from './ranges.ts';

const RULES: Parameter<'text'> = { name: 'rules', label: RULE.label, kind: 'text', optional: true };
const PUBLISHED_MAX: Parameter<'points'> = {
  name: 'publishedMax',
  label: 'tổng điểm tối đa được công bố',
  kind: 'points',
  optional: true,
};
const PUBLISHED_SCORE: Parameter<'points'> = {
  name: 'publishedScore',
  label: 'tổng điểm được công bố',
  kind: 'points',
  optional: true,
};
const CRITERIA_SET: Parameter<'text'> = { name: 'criteriaSet', label: 'bộ tiêu chí', kind: 'text', optional: true };

const COLUMNS = [CODES, MAX, GRANTED, optional(SELF), optional(SURVEY), optional(COMPUTED)];
const CELLS = [PUBLISHED_MAX, PUBLISHED_SCORE, optional(BASIS_CELL), ROUNDED, CRITERIA_SET];

/** Where the columns that the tab is read by stand among the arguments. */
const KEYS: readonly ScoreKey[] = ['code', 'max', 'score', 'self', 'survey', 'byRule', 'rule'];

export const RESULT: CustomFunction = {
  name: 'CCHC_RESULT',
  about:
    'Kết quả đang tính, tám dòng: theo gì, gồm các điểm, thang điểm, tổng điểm, điểm bị trừ, điểm và số mục chưa chấm, điểm chưa rõ nguyên nhân.',
  parameters: [...COLUMNS, ...CELLS, RULES],
  example: '=CCHC_RESULT(A1:A;C1:C;J1:J;H1:H;I1:I;G1:G)',
  compute: (args) => {
    const cellsFrom = COLUMNS.length;
    const rows = rowsOf([...args.slice(0, cellsFrom), args[cellsFrom + CELLS.length]]);
    const cellOf = <K extends Kind>(parameter: Parameter<K>, i: number) =>
      tryCell(parameter, singleCell(parameter, args[cellsFrom + i]));
    const note = readCriteriaSet(cellOf(CRITERIA_SET, 4) ?? '');
    return figuresOf(rows, {
      publishedMax: notNegative(cellOf(PUBLISHED_MAX, 0)),
      publishedScore: notNegative(cellOf(PUBLISHED_SCORE, 1)),
      selfScore: undefined,
      basis: cellOf(BASIS_CELL, 2),
      fieldsRounded: cellOf(ROUNDED, 3),
      criteriaSet: note && isSameSet(note, rows) ? note : undefined,
    });
  },
};

/** Rows as the tab is read: what cannot be read is blank, and its own cell tells the fault. */
function rowsOf(columns: readonly Argument[]) {
  const { from, to, cell } = lineUpColumns([...COLUMNS, RULES], columns);
  const table = Array.from({ length: Math.max(0, to - from) }, (_, i): TableRow<ScoreKey> => {
    return { place: from + i + 1, cell: (key) => (KEYS.includes(key) ? cell(KEYS.indexOf(key), from + i) : '') };
  });
  const byRule = KEYS.indexOf('byRule');
  return readScores(table).rows.map((row) => ({ ...row, computed: tryCell(COMPUTED, cell(byRule, row.place - 1)) }));
}

const notNegative = (points: Points | undefined): Points | undefined =>
  points !== undefined && points < 0 ? undefined : points;

type Settings = Parameters<typeof assess>[0]['settings'] & { readonly criteriaSet: CriteriaSetNote | undefined };

function figuresOf(rows: ReturnType<typeof rowsOf>, settings: Settings): Value[][] {
  const { basis, parts, total, unexplained } = assess({ settings, rows, tasks: [] });
  const { max, score, lost, openMax, unscored } = total;
  const shown = (points: Points | undefined): Value => (points === undefined ? '' : toNumber(points));
  const isScored = basis !== undefined;
  const column: Value[] = [
    isScored ? BASES[basis] : '',
    printParts(parts),
    shown(max),
    shown(score),
    shown(lost),
    shown(openMax),
    unscored,
    isScored ? shown(unexplained) : '',
  ];
  return column.map((value) => [value]);
}

export const RESULT_GUIDE: Guide = {
  title: 'kết quả đang tính',
  returns:
    'Một cột tám dòng: điểm đang tính theo, gồm các điểm, thang điểm, tổng điểm, điểm bị trừ, điểm tối đa chưa chấm, số mục chưa chấm, điểm chưa rõ nguyên nhân. Ô trống khi chưa biết. Muốn một dòng thì dùng INDEX.',
  parameters: {
    granted: 'Cột điểm đạt.',
    self: 'Cột điểm tự chấm.',
    survey: 'Cột điểm điều tra xã hội học.',
    publishedMax: 'Ô tổng điểm tối đa được công bố.',
    publishedScore: 'Ô tổng điểm đạt được công bố.',
    basis: 'Ô chọn “Kết quả công bố” hoặc “Dự kiến”; để trống thì tự chọn.',
    rounded: 'Có (hoặc TRUE) khi điểm lĩnh vực được làm tròn.',
    criteriaSet: 'Ô “Bộ tiêu chí” của trang Thông tin chung.',
    rules: 'Cột cách tính điểm, để biết bộ tiêu chí có còn như lúc nạp.',
  },
  notes: [
    'Mọi nơi khác (bảng việc, trang Tổng hợp, kế hoạch) hiện đúng các số này.',
    'Ô không đọc được, điểm âm hoặc lớn hơn điểm tối đa coi như chưa chấm; chính ô đó báo lỗi, tổng vẫn có.',
    'Thang điểm, điểm bị trừ chỉ tính trên những mục đã chấm; phần chưa chấm có dòng riêng.',
  ],
  examples: [
    {
      shows: 'Hai mục đã tự chấm, một mục theo số liệu, một mục chưa chấm.',
      cells: [
        ['Mã', 'Điểm tối đa', 'Điểm đạt', 'Điểm tự chấm', 'Điểm ĐTXHH', 'Điểm theo cách tính'],
        ['1', '', '', '', '', ''],
        ['1.1', 3, '', 2.5, '', ''],
        ['1.2', 2, '', 2, '', ''],
        ['2', '', '', '', '', ''],
        ['2.1', 4, '', '', '', 3],
        ['2.2', 1, '', '', '', ''],
      ],
      formula: '=CCHC_RESULT(A1:A;B1:B;C1:C;D1:D;E1:E;F1:F)',
      result: [['Dự kiến'], ['tự chấm 4,5/5 · theo số liệu 3/4'], [9], [7.5], [1.5], [1], [1], [0]],
    },
    {
      shows: 'Đã công bố tổng điểm: tổng đó là kết quả. Muốn lấy riêng tổng điểm: =INDEX(CCHC_RESULT(…);4).',
      cells: [
        ['1', 60, 50],
        ['2', 40, 31.9],
      ],
      formula: '=CCHC_RESULT(A1:A;B1:B;C1:C;;;;100;81,9)',
      result: [['Kết quả công bố'], ['được công nhận 81,9/100'], [100], [81.9], [18.1], [0], [0], [0]],
    },
  ],
};
