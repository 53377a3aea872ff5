/** Books of 170 units as they come back, with faults planted in known ones: what each is called, and what must be found. */
import { readFileSync } from 'node:fs';
import { type CellObject, read, utils, write } from '@e965/xlsx';
import { printPassport, readPassport, SCHEMA } from '../../src/book/journal/passport.ts';
import { EVIDENCE, type EvidenceKey } from '../../src/book/tabs/evidence.ts';
import { JOURNAL } from '../../src/book/tabs/journal.ts';
import { SCORES, type ScoreKey } from '../../src/book/tabs/scores.ts';
import { SETTINGS_TAB, settingLabel } from '../../src/book/tabs/settings.ts';
import { type CriteriaSet, itemsOf, parentsIn } from '../../src/core/criteria/criteria-set.ts';
import { readSetFile } from '../../src/core/criteria/set-file.ts';
import { toNumber } from '../../src/core/points.ts';
import { writeXlsx } from '../../src/pages/kit/xlsx-file.ts';
import { type FileSheet, handOut } from '../../src/province/hand-out.ts';
import type { SubmissionState } from '../../src/province/submission.ts';
import type { Unit } from '../../src/province/units.ts';

export const YEAR = 2026;

export function teachingSet(): CriteriaSet {
  const text = readFileSync(new URL('../../src/criteria/teaching-2026.json', import.meta.url), 'utf8');
  const read = readSetFile(text);
  if (!read.ok) throw new Error(read.message);
  return read.set;
}

const FIRST = 'An Bình Cẩm Đông Gia Hòa Khánh Lộc Minh Nam Phú Quang Sơn Thanh Văn Xuân Yên'.split(' ');
const SECOND = 'Hải Lạc Thịnh Trung Giang Lâm Khê Phong Đức Tiến'.split(' ');

/** Two of one name, which only their groups tell apart; five of a third profile. */
export function manyUnits(count = 170): Unit[] {
  return Array.from({ length: count }, (_, i) => {
    const profile = i < 5 ? 'Đặc khu' : i < 50 ? 'Phường' : 'Xã';
    const place = `${FIRST[i % FIRST.length]} ${SECOND[Math.floor(i / FIRST.length) % SECOND.length]}`;
    const name = i === 60 || i === 61 ? 'Xã Tân Lập' : `${profile} ${place}`;
    const group = i === 61 ? 'Miền núi' : profile === 'Phường' ? 'Phường' : 'Xã';
    return { id: `u${String(i).padStart(3, '0')}`, name, profile, group, bookId: `b${String(i).padStart(3, '0')}` };
  });
}

export interface ReturnedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Returned {
  readonly files: ReturnedFile[];
  /** By the id of the unit: what must be found of it; all others are complete. */
  readonly states: ReadonlyMap<string, SubmissionState>;
  /** Files that are nobody's, by name. */
  readonly strays: readonly string[];
  /** Files that a later one replaced, by the id of the unit. */
  readonly replaced: ReadonlyMap<string, readonly string[]>;
}

const MISSING = [7, 70, 150];
const CORRUPT = [11, 77, 140];
const SPECIAL: Readonly<Record<number, SubmissionState>> = {
  20: 'other-year',
  80: 'other-year',
  21: 'other-set',
  81: 'other-set',
  22: 'wrong-sum',
  82: 'wrong-sum',
  23: 'older-schema',
  83: 'older-schema',
  24: 'incomplete',
  84: 'incomplete',
};
const RENAMED = [30, 31, 90];
const TWICE = [40, 100];
const TABLE = 110;
/** A table that says only "Xã Tân Lập", of which there are two. */
const AMBIGUOUS = 'bang-tan-lap.xlsx';

export function returnedBooks(set: CriteriaSet, units: readonly Unit[]): Returned {
  const books = handOut(units, { set, superior: 'Sở Nội vụ' });
  const files: ReturnedFile[] = [];
  const states = new Map<string, SubmissionState>();
  const strays: string[] = [];
  const replaced = new Map<string, string[]>();
  for (const [i, { unit, file, sheets }] of books.entries()) {
    const filled = withSelf(sheets, set, unit, i);
    const state = SPECIAL[i];
    if (MISSING.includes(i)) states.set(unit.id, 'missing');
    else if (CORRUPT.includes(i)) {
      states.set(unit.id, 'missing');
      strays.push(file);
      const whole = writeXlsx(filled);
      files.push({ name: file, bytes: i === 77 ? whole.slice(0, 2000) : broken(whole, i) });
    } else if (i === TABLE) files.push({ name: 'bang-diem.xlsx', bytes: tableFile(set, unit, unit.name) });
    else {
      if (state) states.set(unit.id, state);
      if (TWICE.includes(i)) {
        const early = `ban-dau-${file}`;
        files.push({ name: early, bytes: writeXlsx(sheets) });
        replaced.set(unit.id, [early]);
      }
      const name = RENAMED.includes(i) ? `Zalo-${i}.xlsx` : file;
      files.push({ name, bytes: writeXlsx(state ? withFault(filled, state) : filled) });
    }
  }
  const twin = units[60];
  if (twin) {
    files.push({ name: AMBIGUOUS, bytes: tableFile(set, twin, twin.name) });
    strays.push(AMBIGUOUS);
  }
  return { files, states, strays, replaced };
}

/** A unit's book, filled in to the end. @param cells of its card that say something else, by code */
export function filledBook(
  set: CriteriaSet,
  unit: Unit,
  cells: Readonly<Record<string, Partial<Record<ScoreKey, string | number>>>> = {},
  evidence: readonly Partial<Record<EvidenceKey, string>>[] = [],
): Uint8Array {
  const [book] = handOut([unit], { set, superior: 'Sở Nội vụ' });
  const sheets = withSelf(book?.sheets ?? [], set, unit, 1);
  const card = mapSheet(sheets, SCORES.name, (row) => {
    const own = cells[String(row[column('code')])] ?? {};
    return row.map((cell, i) => own[SCORES.columns[i]?.key as ScoreKey] ?? cell);
  });
  const { name, columns } = EVIDENCE;
  const proofs = evidence.map((row) => columns.map(({ key }) => row[key] ?? ''));
  return writeXlsx([...card, { name, rows: [columns.map(({ header }) => header), ...proofs], widths: [] }]);
}

const column = (key: ScoreKey): number => SCORES.columns.findIndex((one) => one.key === key);

/** Points that differ from unit to unit, always within the maximum; sums are left to the parts. */
function withSelf(sheets: readonly FileSheet[], set: CriteriaSet, unit: Unit, seed: number): FileSheet[] {
  const parents = new Set<string>(parentsIn(set).values());
  const own = new Map(itemsOf(set, unit.profile).map((item) => [item.code as string, item]));
  return mapSheet(sheets, SCORES.name, (row, i) => {
    const item = own.get(String(row[column('code')]));
    if (item?.scorer !== 'office' || parents.has(item.code) || item.max === undefined) return row;
    const max = toNumber(item.max);
    return row.with(column('self'), (seed + i) % 7 === 0 ? max / 2 : max);
  });
}

function mapSheet(
  sheets: readonly FileSheet[],
  name: string,
  map: (row: readonly (string | number)[], i: number) => readonly (string | number)[],
): FileSheet[] {
  return sheets.map((sheet) => (sheet.name === name ? { ...sheet, rows: sheet.rows.map(map) } : sheet));
}

function withFault(sheets: FileSheet[], state: SubmissionState): FileSheet[] {
  const [code, self, max] = [column('code'), column('self'), column('max')];
  switch (state) {
    case 'other-year':
      return mapSheet(sheets, SETTINGS_TAB.name, (row) =>
        row[0] === settingLabel('yearScored') ? row.with(1, '2025') : row,
      );
    case 'other-set':
      return mapSheet(sheets, SCORES.name, (row) => (row[code] === '1.3' ? row.with(max, 2.5) : row));
    case 'wrong-sum':
      return mapSheet(sheets, SCORES.name, (row) => (row[code] === '1.1' ? row.with(self, 0.5) : row));
    case 'incomplete':
      return mapSheet(sheets, SCORES.name, (row) => (row[code] === '1.3' ? row.with(self, '') : row));
    case 'older-schema':
      return mapSheet(sheets, JOURNAL.name, (row) => {
        const passport = readPassport(String(row[0]));
        return passport ? [printPassport({ ...passport, schema: SCHEMA - 1 })] : row;
      });
    default:
      throw new Error(`nothing is planted as ${state}`);
  }
}

/** The middle of the file is another file's. */
const broken = (whole: Uint8Array, seed: number): Uint8Array =>
  whole.map((byte, i) => (i > 200 && i < whole.length - 200 ? (byte * 31 + seed + i) % 256 : byte));

/** What a unit made itself: its name, codes, titles, maxima, self scores. */
function tableFile(set: CriteriaSet, unit: Unit, name: string): Uint8Array {
  const parents = new Set<string>(parentsIn(set).values());
  const rows = itemsOf(set, unit.profile).map(({ code, title, max, scorer }) => {
    const points = max === undefined ? '' : toNumber(max);
    return [code, title, points, parents.has(code) || scorer !== 'office' ? '' : points];
  });
  const sheet = utils.aoa_to_sheet([
    [`ỦY BAN NHÂN DÂN ${name.toUpperCase()}`],
    [`BẢNG TỰ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM ${YEAR}`],
    ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
    ...rows,
  ]);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Tự chấm');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

/** The same file with other headers: by "tab.header". */
export function withTitles(bytes: Uint8Array, titles: Readonly<Record<string, string>>): Uint8Array {
  const book = read(bytes, { type: 'array' });
  for (const [place, title] of Object.entries(titles)) {
    const [tab = '', header] = place.split('.');
    const sheet = book.Sheets[tab] ?? {};
    const found = Object.entries(sheet).find(([at, cell]) => /^[A-Z]+1$/.test(at) && (cell as CellObject).v === header);
    if (!found) throw new Error(`no header ${place}`);
    sheet[found[0]] = { t: 's', v: title };
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}
