/** A criteria set as one file: written and read back as JSON, every point exact, and looked at for what is no set. */
import { compareCodes, readCode } from '../codes.ts';
import { readDate, toIso } from '../dates.ts';
import { fromNumber, type Points, toNumber } from '../points.ts';
import {
  type CriteriaItem,
  type CriteriaSet,
  hashOf,
  kindOf,
  type Maximum,
  type NotApplicablePolicy,
  type Profile,
  parentsIn,
  type ScoreIndex,
  type Scorer,
} from './criteria-set.ts';

/** Rises when the form of the file changes so that older add-ins misread it. */
const FORM = 1;

const SCORERS: readonly Scorer[] = ['office', 'superior', 'survey'];
const POLICIES: readonly NotApplicablePolicy[] = ['full', 'part', 'out', 'never'];

/** Ends the reading of a file; caught in readSetFile, never seen outside. */
class Refusal {
  constructor(readonly message: string) {}
}

/** `parent` and `kind` stand there for other programs; what is read are code and rule. */
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
    items: items.map(({ code, title, maxima, partial, ...rest }) => ({
      ...{ code, parent: parents.get(code) ?? null, title, kind: kindOf(rest, above.has(code)) },
      maxima: Object.fromEntries(
        profiles.map(({ name }) => [
          name,
          typeof maxima[name] === 'number' ? toNumber(maxima[name]) : (maxima[name] ?? null),
        ]),
      ),
      ...rest,
      ...(partial === undefined ? {} : { partial: toNumber(partial) }),
    })),
  };
  return `${JSON.stringify(written, undefined, 2)}\n`;
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

function parse(text: string): Fields {
  try {
    return new Fields(JSON.parse(text.replace(/^\uFEFF/, '')), 'tệp bộ tiêu chí');
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('Tệp này không phải tệp bộ tiêu chí (.json). Hãy chọn tệp do tiện ích xuất ra.');
  }
}

function readSet(file: Fields): CriteriaSet & { readonly hash: string } {
  const form = file.number('criteriaSet');
  if (form > FORM) {
    throw new Refusal('Tệp bộ tiêu chí do bản tiện ích mới hơn xuất ra. Hãy cập nhật tiện ích rồi nạp lại tệp.');
  }
  const [index, decision] = [file.object('index'), file.object('decision')];
  const profiles = file.list('profiles').map(
    (profile): Profile => ({
      name: profile.text('name'),
      scale: profile.points('scale'),
    }),
  );
  const items = file.list('items').map((item) => readItem(item, profiles));
  const year = file.number('year');
  if (!Number.isInteger(year) || year < 1900 || year > 2199) throw file.refusal('year', 'một năm');
  return {
    hash: file.optionalText('hash'),
    index: readIndex(index),
    year,
    decision: {
      number: decision.text('number'),
      date: decision.isBlank('date') ? undefined : decision.read('date', (text) => readDate(String(text)), 'một ngày'),
      issuer: decision.text('issuer'),
      subject: decision.text('subject'),
    },
    profiles,
    items: items.toSorted((a, b) => compareCodes(a.code, b.code)),
    isPartial: file.read('isPartial', (value) => (typeof value === 'boolean' ? value : undefined), 'true hoặc false'),
    about: file.optionalText('about'),
  };
}

function readIndex(index: Fields): ScoreIndex {
  const levels = index.read('levels', textList, 'một danh sách tên cấp');
  return { name: index.text('name'), shortName: index.text('shortName'), levels };
}

const textList = (value: unknown): string[] | undefined =>
  Array.isArray(value) && value.every((text) => typeof text === 'string') ? value : undefined;

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
  return maxima.read(name, (value) => (value === 'KAD' ? 'KAD' : pointsOf(value)), 'số điểm hoặc KAD');
}

const pointsOf = (value: unknown): Points | undefined => (typeof value === 'number' ? fromNumber(value) : undefined);

/** The fields of one object of the file; what is not as it must be ends the reading, and is told with its place. */
class Fields {
  readonly #fields: Readonly<Record<string, unknown>>;

  constructor(
    value: unknown,
    readonly place: string,
  ) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new Refusal(`Tệp bộ tiêu chí hỏng: ${place} phải là một nhóm mục. Hãy xuất lại tệp.`);
    }
    this.#fields = { ...value };
  }

  refusal(name: string, wanted: string): Refusal {
    return new Refusal(`Tệp bộ tiêu chí hỏng: ${this.place}, mục “${name}” phải là ${wanted}. Hãy xuất lại tệp.`);
  }

  isBlank(name: string): boolean {
    const value = this.#value(name);
    return value === undefined || value === null;
  }

  read<T>(name: string, of: (value: unknown) => T | undefined, wanted: string): T {
    const read = of(this.#value(name));
    if (read === undefined) throw this.refusal(name, wanted);
    return read;
  }

  text(name: string): string {
    return this.read(name, (value) => (typeof value === 'string' ? value : undefined), 'chữ');
  }

  optionalText(name: string): string {
    return this.isBlank(name) ? '' : this.text(name);
  }

  number(name: string): number {
    return this.read(name, (value) => (typeof value === 'number' ? value : undefined), 'một số');
  }

  points(name: string): Points {
    return this.read(name, pointsOf, 'số điểm');
  }

  object(name: string): Fields {
    return new Fields(this.#value(name), `${this.place}, mục “${name}”`);
  }

  list(name: string): Fields[] {
    const values = this.read(
      name,
      (value): unknown[] | undefined => (Array.isArray(value) ? value : undefined),
      'một danh sách',
    );
    return values.map((value, i) => new Fields(value, `${this.place}, mục “${name}” thứ ${i + 1}`));
  }

  /** Only what the file itself says: no names that every object has. */
  #value(name: string): unknown {
    return Object.hasOwn(this.#fields, name) ? this.#fields[name] : undefined;
  }
}
