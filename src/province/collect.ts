/** All that came in, by unit: what each one's latest file says, what it replaced, and files that are nobody's. */
import { headerProblems } from '../book/header-problems.ts';
import { SETTINGS_NEED, unreadOf } from '../book/needed-columns.ts';
import { parseBook } from '../book/parse-book.ts';
import type { SentFile } from './sent-file.ts';
import { isCounted, judge, MISSING, type Sent, type Submission, type Wanted } from './submission.ts';
import { type Owner, ownerOf, type Unit } from './units.ts';

/** What came from one unit. */
export interface Collected extends Submission {
  readonly unit: Unit;
  /** The file that counts; undefined where the unit sent none. */
  readonly file: string | undefined;
  readonly print: string;
  /** Files of the same unit that do not count beside this one, the first first. */
  readonly replaced: readonly Beside[];
  /** Later files that do not count, as one of another year: they take nothing away. */
  readonly passed: readonly Beside[];
}

/** A file of a unit that another one goes before. */
export interface Beside extends Submission {
  readonly file: string;
  readonly print: string;
}

/** A file of which nobody can say whose it is. */
export interface Stray {
  /** Which of the files. */
  readonly at: number;
  readonly file: string;
  /** It can be given to a unit by a person. */
  readonly isReadable: boolean;
  /** What is the matter and what to do, a sentence. */
  readonly message: string;
}

export interface Collection {
  /** One for each unit, in the order of the units. */
  readonly units: readonly Collected[];
  readonly strays: readonly Stray[];
}

/**
 * A later file of a unit takes the place of an earlier one; one that is unreadable, of another year or set takes nothing away.
 * @param files in the order in which they came
 */
export function collect(units: readonly Unit[], files: readonly SentFile[], wanted: Wanted): Collection {
  const sent = new Map<string, { file: SentFile; submission: Submission }[]>();
  const strays: Stray[] = [];
  for (const [at, file] of files.entries()) {
    const known = contentOf(file);
    if ('message' in known) {
      strays.push({ at, file: file.name, isReadable: false, message: known.message });
      continue;
    }
    for (const part of known.parts) {
      const { bookId, name } = part;
      const assigned = units.find(({ id }) => id === file.assigned);
      const owner = assigned && known.parts.length === 1 ? { unit: assigned } : ownerOf(units, bookId, name);
      if (!owner.unit) {
        const isReadable = known.parts.length === 1;
        const [unread] = headerProblems(unreadOf(part.book.headers, [SETTINGS_NEED]));
        const message = unread?.message ?? strangerSentence(name, owner, isReadable);
        strays.push({ at, file: file.name, isReadable, message });
        continue;
      }
      const submission = judgeOnce(part, owner.unit, wanted);
      sent.set(owner.unit.id, [...(sent.get(owner.unit.id) ?? []), { file, submission }]);
    }
  }
  return {
    units: units.map((unit) => {
      const all = sent.get(unit.id) ?? [];
      const counted = all.findLastIndex(({ submission }) => isCounted(submission));
      const at = counted === -1 ? all.length - 1 : counted;
      const last = all[at];
      const beside = all.map(
        ({ file: { name, print = '' }, submission }): Beside => ({ ...submission, file: name, print }),
      );
      return {
        ...{ unit, ...(last?.submission ?? MISSING), file: last?.file.name, print: last?.file.print ?? '' },
        ...{ replaced: beside.slice(0, Math.max(0, at)), passed: beside.slice(at + 1) },
      };
    }),
    strays,
  };
}

interface FilePart extends Sent {
  /** Blank of a table. */
  readonly bookId: string;
  /** Of the office. */
  readonly name: string;
}

/** Of hundreds of files one is given to a unit: what the others hold and how they stand is known already. */
const read = new WeakMap<object, ReturnType<typeof readContent>>();
const judged = new WeakMap<
  FilePart,
  { readonly profile: string; readonly wanted: Wanted; readonly found: Submission }
>();

function contentOf(file: SentFile): ReturnType<typeof readContent> {
  const source = file.read ?? file.tables ?? file;
  const known = read.get(source) ?? readContent(file);
  read.set(source, known);
  return known;
}

function judgeOnce(part: FilePart, unit: Unit, wanted: Wanted): Submission {
  const known = judged.get(part);
  if (known?.profile === unit.profile && known.wanted.set === wanted.set && known.wanted.year === wanted.year)
    return known.found;
  const found = judge(part, unit, wanted);
  judged.set(part, { profile: unit.profile, wanted, found });
  return found;
}

function readContent({
  name,
  read,
  tables = [],
  fault,
}: SentFile): { readonly message: string } | { readonly parts: readonly FilePart[] } {
  if (fault !== undefined) return { message: fault };
  if (read === undefined && tables.length > 0)
    return { parts: tables.map(({ unit, book }) => ({ book, bookId: '', name: unit })) };
  if (!read) {
    return {
      message: `Tệp “${name}” không phải sổ CCHC, cũng không có bảng điểm đọc được. Hãy chọn sổ tải về từ Google Sheets (.xlsx) hoặc bảng điểm tự chấm.`,
    };
  }
  if ('problem' in read) return { message: read.problem };
  if (read.book.newer !== undefined) return { message: read.book.newer };
  const { cells, id, schema } = read.book;
  const book = parseBook(cells);
  return { parts: [{ book, schema, bookId: id, name: book.settings.issuer }] };
}

/** @param isOne the file is of one unit, to which a person may give it */
export function strangerSentence(
  name: string,
  { like, handedTo }: Pick<Extract<Owner, { unit: undefined }>, 'like' | 'handedTo'>,
  isOne: boolean,
): string {
  if (handedTo) {
    const mend = isOne ? 'Hãy chọn đơn vị cho tệp này.' : 'Hãy sửa tên cơ quan trong sổ cho đúng rồi nộp lại.';
    return `Tệp ghi tên “${name}”, nhưng là sổ đã giao cho ${handedTo.name}: có thể đơn vị này dùng nhầm sổ của đơn vị kia. ${mend}`;
  }
  const choose = isOne ? 'Hãy chọn đơn vị cho tệp này.' : 'Hãy sửa tên trong bảng cho trùng với danh sách.';
  if (name === '') return `Tệp chưa ghi tên cơ quan nên không biết của đơn vị nào. ${choose}`;
  if (like.length > 1) {
    const names = like.map(({ name: one, group }) => (group === '' ? one : `${one} (${group})`)).join(', ');
    return `Tệp của “${name}” hợp với ${like.length} đơn vị cùng tên: ${names}. ${choose}`;
  }
  return `Tệp của “${name}”, không có trong danh sách các xã. Hãy thêm đơn vị vào danh sách. ${isOne ? 'Hoặc chọn đơn vị cho tệp này.' : ''}`.trim();
}
