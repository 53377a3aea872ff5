/** An officer's year as host steps, and all that the book then holds: what no answer to a doubt may change. */
import { createHash } from 'node:crypto';
import PizZip from 'pizzip';
import { DIALOG_STEPS } from '../../src/cli/host/dialog-steps.ts';
import { HAND_STEPS } from '../../src/cli/host/hand-steps.ts';
import { MENU_STEPS } from '../../src/cli/host/menu-steps.ts';
import { Session } from '../../src/cli/host/session.ts';
import { SIDEBAR_STEPS } from '../../src/cli/host/sidebar-steps.ts';
import type { StepKind } from '../../src/cli/host/step.ts';
import { assume, type Doubts, type Host } from '../../src/host/host.ts';
import { blankBook } from '../writing/books.ts';
import { ADDIN, NOW, PAGES } from '../writing/scenario.ts';

/** Formulas of the officer's own, in the notation of the book: a decimal, an argument, both. */
export const OWN_FORMULAS = ['=0,25+0,25', '=ROUND(0,123;2)', '=SUM(0,5;1,25)'] as const;

/** A small card, scored; the officer's own formulas stand as points, beside points and beside a task. */
const CARD = [
  ['1', 'Công tác chỉ đạo, điều hành', '4', '', '', '', '', '', '', '3'],
  ['1.1', 'Kế hoạch cải cách hành chính', '1', '', '', '', '', '', '', '1'],
  ['1.2', 'Báo cáo định kỳ', '1', '', '', '', '', '', '', OWN_FORMULAS[0]],
  ['1.5', 'Sáng kiến', '2', '', '', '', '', '', '', '1,5'],
  ['2', 'Cải cách thể chế', '3', '', '', '', '', '', '', '2,5'],
  ['2.1', 'Rà soát văn bản', '3', '', '', '', '', '', '', '2,5'],
];

/** Points of the rows above and below the officer's formula. */
const RESULT = {
  rows: [
    { code: '1.1', title: 'Kế hoạch cải cách hành chính', max: 1, score: 0.5 },
    { code: '1.5', title: 'Sáng kiến', max: 2, score: 1 },
  ],
  settings: {},
};

const task = (code: string, text: string) => ({
  sidebar: 'add',
  fields: { 'Tiêu chí': code, 'Nhiệm vụ, giải pháp': text },
});

/** Each is one action of a person. */
const ACTIONS: readonly (readonly [name: string, ...steps: readonly object[]])[] = [
  ['tạo sổ', { menu: 'Tạo sổ chấm điểm' }],
  ['gõ điểm', { paste: 'Chấm điểm!A3', rows: CARD }, { type: 'Chấm điểm!S5', text: OWN_FORMULAS[1] }],
  ['tạo sổ lần nữa', { menu: 'Tạo sổ chấm điểm' }],
  ['ghi năm', { call: 'applyResult', input: { rows: [], settings: { year: '2023' } } }],
  ['mở thanh bên', { sidebar: 'open' }],
  ['thêm nhiệm vụ', task('1.5', 'Phát động sáng kiến'), task('2.1', 'Lập danh mục văn bản')],
  ['gõ công thức', { type: 'Nhiệm vụ!V2', text: OWN_FORMULAS[2] }],
  ['sửa nhiệm vụ', { sidebar: 'edit', find: 'Phát động sáng kiến', fields: { 'Thời hạn': '30/6/2024' } }],
  ['tổng hợp', { menu: 'Tổng hợp kết quả' }],
  ['nạp kết quả', { call: 'applyResult', input: RESULT }],
  ['hoàn tác nạp', { sidebar: 'undo' }],
  ['xóa nhiệm vụ', { sidebar: 'delete', find: 'Phát động sáng kiến' }],
  ['hoàn tác xóa', { sidebar: 'undo' }],
  ['lập kế hoạch', { document: 'plan', create: true }],
  ['lập lại kế hoạch', { document: 'plan', create: true }],
  ['xóa cột', { deleteColumns: 'Chấm điểm', at: 17 }],
  ['sửa chữa', { repair: true }],
  ['sửa chữa lần nữa', { repair: true }],
  ['tổng hợp lần nữa', { menu: 'Tổng hợp kết quả' }],
  ['sang năm mới', { newYear: true }],
];

export interface Station {
  readonly action: string;
  /** What the steps answered. */
  readonly told: string;
  /** "Trang!r6c10" → all that stands there and how it looks. */
  readonly cells: ReadonlyMap<string, string>;
}

/** The stations of the year, each from the state that the one before left. */
export function goThrough(doubts: Partial<Doubts>): Station[] {
  const back = assume(doubts);
  try {
    const session = new Session({ addinDir: ADDIN, pagesFile: PAGES });
    session.begin({ state: blankBook(), now: NOW });
    return ACTIONS.map(([action, ...steps]) => ({
      action,
      told: withoutMoment(JSON.stringify(steps.map((step) => perform(session, step)))),
      cells: cellsOf(session.host),
    }));
  } finally {
    back();
  }
}

const STEPS: Readonly<Record<string, StepKind>> = { ...HAND_STEPS, ...MENU_STEPS, ...SIDEBAR_STEPS, ...DIALOG_STEPS };

function perform(session: Session, step: object): unknown {
  const kind = STEPS[Object.keys(step)[0] ?? ''];
  if (!kind) throw new Error(`no step ${JSON.stringify(step)}`);
  return kind.parse(step, () => [])(session);
}

/** Without what may differ: one service call more makes it a moment later, and ids are drawn of the moment. */
const withoutMoment = (text: string): string =>
  text
    .replace(/"calls":\d+/g, '"calls":…')
    // The register follows a document that Google gave another link.
    .replace(/(?:\\+n)?Liên kết: https:[^"\\]*|https:\/\/(?:docs|drive)\.google\.com[^"\\]*/g, '')
    .replace(/\d\d:\d\d:\d\d(?:\.\d+Z)?/g, '…')
    .replace(/\br[a-z\d]{6,}-[a-z\d]+/g, 'r…')
    // A Word file as it is kept in the book, with its digest: it says when it was made.
    .replace(/UEsDB[A-Za-z\d+/=]{1000,}/g, contentOfWord)
    .replace(/\b1\/1 [a-z\d]{8,}/g, '1/1 …');

function contentOfWord(base64: string): string {
  const parts = Object.values(new PizZip(base64, { base64: true }).files);
  const texts = parts.map((part) => `${part.name} ${part.asText().replace(/\d\d:\d\d:\d\dZ/g, '…')}`);
  return createHash('sha256').update(texts.join('\n')).digest('hex');
}

/** The journal keeps formulas as they were told, for the way back; what it holds else is compared. */
const OWN_RECORD = 'Lệnh';

const texts = new WeakMap<object, string>();

/** Most cells are the same at the next station, and in the next year. */
function textOf(cell: object): string {
  const text = texts.get(cell) ?? withoutMoment(JSON.stringify(cell));
  texts.set(cell, text);
  return text;
}

function cellsOf(host: Host): Map<string, string> {
  const cells = new Map<string, string>();
  for (const sheet of host.model.book.sheets) {
    if (sheet.name === OWN_RECORD) continue;
    for (const [row, column, cell] of sheet.cells()) cells.set(`${sheet.name}!r${row}c${column}`, textOf(cell));
    const { conditionalRules, hidden, frozenRows, maxRows, maxColumns, protections, merges } = sheet;
    const rest = { conditionalRules, hidden, frozenRows, maxRows, maxColumns, protections, merges };
    cells.set(`${sheet.name}!`, JSON.stringify(rest));
  }
  return cells;
}

/** "Trang!r6c10: before → after", for cells that are not as they would have been. */
export function differences(station: Station | undefined, other: Station | undefined): string[] {
  const [before, after] = [station?.cells ?? new Map<string, string>(), other?.cells ?? new Map<string, string>()];
  const found: string[] = [];
  for (const [place, one] of before) if (after.get(place) !== one) found.push(`${place}: ${one} → ${after.get(place)}`);
  for (const [place, two] of after) if (!before.has(place)) found.push(`${place}: undefined → ${two}`);
  return found;
}
