/** A criteria set as one file: written and read back as JSON, every point exact, and looked at for what is no set. */
import { cellText } from '../cells.ts';
import { compareCodes, type ItemCode, readCode } from '../codes.ts';
import { type CalendarDate, readDate, toIso } from '../dates.ts';
import { toNumber } from '../points.ts';
import {
  type CriteriaItem,
  type CriteriaSet,
  hashOf,
  isYear,
  kindOf,
  LONGEST_TEXT,
  type Maximum,
  MOST_ITEMS,
  MOST_PROFILES,
  maximumIn,
  type NotApplicablePolicy,
  type Profile,
  parentsIn,
  type ScoreIndex,
  type Scorer,
} from './criteria-set.ts';
import { Fields, isFields, pointsOf, Refusal } from './file-fields.ts';

/** Rises when the form of the file changes so that older add-ins misread it. */
const FORM = 1;

const SCORERS: readonly Scorer[] = ['office', 'superior', 'survey'];
const POLICIES: readonly NotApplicablePolicy[] = ['full', 'part', 'out', 'never'];

/** What a book takes as one file (8 MB of base64); what is longer is not even opened. */
export const MOST_LETTERS = 5_900_000;

/** As the book keeps it: a letter beyond ASCII is an escape of six. */
export const lettersKept = (set: CriteriaSet): number => printSetFile(set).replace(/[^\0-\x7f]/g, '\\u0000').length;

/** `parent` and `kind` stand there for other programs; what is read are code and rule, with which `parent` must agree. */
export function printSetFile(set: CriteriaSet): string {
  const { about, isPartial, index, year, decision, profiles, items } = set;
  const parents = parentsIn(set);
  const above = new Set(parents.values());
  const written = {
    criteriaSet: FORM,
    hash: hashOf(set),
    ...{ about, isPartial, index, year },
    decision: { ...decision, date: decision.date ? toIso(decision.date) : null },
    profiles: profiles.map(({ name, scale }) => ({ name, scale: toNumber(scale) })),
    items: items.map((item) => writeItem(item, profiles, parents.get(item.code), above.has(item.code))),
  };
  return `${JSON.stringify(written, undefined, 2)}\n`;
}

/** In one order, so that equal sets are equal files. */
function writeItem(
  { code, title, maxima, printed, rule, byHand, scorer, notApplicable, partial, evidence, due }: CriteriaItem,
  profiles: readonly Profile[],
  parent: ItemCode | undefined,
  isParent: boolean,
): object {
  const written = (max: Maximum): number | string | null => (typeof max === 'number' ? toNumber(max) : (max ?? null));
  return {
    ...{ code, parent: parent ?? null, title, kind: kindOf({ rule, scorer }, isParent) },
    maxima: Object.fromEntries(profiles.map(({ name }) => [name, written(maximumIn(maxima, name))])),
    ...{ printed, rule, byHand, scorer, notApplicable },
    ...(partial === undefined ? {} : { partial: toNumber(partial) }),
    ...{ evidence, due },
  };
}

export type SetFileReading =
  | {
      readonly ok: true;
      readonly set: CriteriaSet;
      /** Somebody changed the file after the add-in wrote it. */
      readonly isChanged: boolean;
    }
  | { readonly ok: false; readonly message: string };

/** @returns a complete Vietnamese sentence for what is no criteria set */
export function readSetFile(text: string): SetFileReading {
  try {
    const { hash, ...set } = readSet(parse(text));
    return { ok: true, set, isChanged: hash !== hashOf(set) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, message: error.message };
  }
}

const noSetFile = (): Refusal =>
  new Refusal('Tệp này không phải tệp bộ tiêu chí (.json). Hãy chọn tệp do tiện ích xuất ra.');

/** Anything else that is JSON does not say of which form of criteria sets it is. */
function parse(text: string): Fields {
  if (text.length > MOST_LETTERS) {
    throw new Refusal('Tệp quá dài so với một bộ tiêu chí nên không được đọc. Hãy chọn tệp do tiện ích xuất ra.');
  }
  const value = jsonOf(text);
  if (!isFields(value) || !Object.hasOwn(value, 'criteriaSet')) throw noSetFile();
  return new Fields(value, '');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // Not JSON, or nested so deep that the engine gives up: no file of ours.
    throw noSetFile();
  }
}

const isForm = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value > 0;

function readSet(file: Fields): CriteriaSet & { readonly hash: string } {
  const form = file.read('criteriaSet', (value) => (isForm(value) ? value : undefined), 'một số nguyên từ 1');
  if (form > FORM) {
    throw new Refusal('Tệp bộ tiêu chí do bản tiện ích mới hơn xuất ra. Hãy cập nhật tiện ích rồi nạp lại tệp.');
  }
  const [index, decision] = [file.object('index'), file.object('decision')];
  const profiles = file.list('profiles', MOST_PROFILES).map(
    (profile): Profile => ({
      name: profile.text('name'),
      scale: profile.points('scale'),
    }),
  );
  const listed = file.list('items', MOST_ITEMS);
  const items = listed.map((item) => readItem(item, profiles));
  const parents = parentsIn({ items });
  items.forEach(({ code }, i) => {
    const stated = listed[i]?.optionalText('parent') ?? '';
    const parent = parents.get(code);
    // Where it is told, it is what the codes say: whoever changed it meant another tree, or a circle.
    if (stated === '' || stated === parent) return;
    throw listed[i]?.refusal(
      'parent',
      parent === undefined ? 'trống, vì mã không ở dưới mục nào' : `${parent}, theo mã`,
    );
  });
  const year = file.number('year');
  if (!isYear(year)) throw file.refusal('year', 'một năm');
  return {
    hash: file.optionalText('hash'),
    index: readIndex(index),
    year,
    decision: {
      number: decision.text('number'),
      date: decision.isBlank('date') ? undefined : decision.read('date', dayOf, 'một ngày'),
      issuer: decision.text('issuer'),
      subject: decision.text('subject'),
    },
    profiles,
    items: items.toSorted((a, b) => compareCodes(a.code, b.code)),
    isPartial: file.read('isPartial', (value) => (typeof value === 'boolean' ? value : undefined), 'true hoặc false'),
    about: file.optionalText('about'),
  };
}

const dayOf = (value: unknown): CalendarDate | undefined => (typeof value === 'string' ? readDate(value) : undefined);

function readIndex(index: Fields): ScoreIndex {
  const levels = index.read('levels', levelsOf, 'một danh sách tên cấp không có dấu chấm phẩy');
  return { name: index.text('name'), shortName: index.text('shortName'), levels };
}

/** One or more; in a table they stand in one cell, with semicolons between them. */
function levelsOf(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const levels = value.map((level) => (typeof level === 'string' ? cellText(level) : ''));
  const isSound = levels.length > 0 && levels.every((level) => level !== '' && !level.includes(';'));
  return isSound && levels.join('; ').length <= LONGEST_TEXT ? levels : undefined;
}

function readItem(item: Fields, profiles: readonly Profile[]): CriteriaItem {
  const code = item.read('code', (value) => (typeof value === 'string' ? readCode(value) : undefined), 'một mã');
  const maxima = item.object('maxima');
  const partial = item.isBlank('partial') ? undefined : item.points('partial');
  return {
    code,
    title: item.text('title'),
    maxima: Object.fromEntries(profiles.map(({ name }) => [name, readMaximum(maxima, name)])),
    printed: item.optionalText('printed'),
    rule: item.optionalText('rule'),
    byHand: item.optionalText('byHand'),
    scorer: item.read('scorer', (value) => SCORERS.find((scorer) => scorer === value), SCORERS.join(', ')),
    notApplicable: item.read(
      'notApplicable',
      (value) => POLICIES.find((policy) => policy === value),
      POLICIES.join(', '),
    ),
    ...(partial === undefined ? {} : { partial }),
    evidence: item.optionalText('evidence'),
    due: item.optionalText('due'),
  };
}

function readMaximum(maxima: Fields, name: string): Maximum {
  if (maxima.isBlank(name)) return undefined;
  return maxima.read(
    name,
    (value) => (value === 'KAD' ? 'KAD' : pointsOf(value)),
    'số điểm, nhiều nhất bốn chữ số thập phân, hoặc KAD',
  );
}
