/** All that came in, by unit: what each one's latest file says, what it replaced, and files that are nobody's. */
import type { Downloaded } from '../book/downloaded.ts';
import { parseBook } from '../book/parse-book.ts';
import { judgeBook, MISSING, type Submission, type Wanted } from './submission.ts';
import { ownerOf, type Unit } from './units.ts';

/** A file as it was dropped, in the order of dropping. */
export interface SentFile {
  readonly name: string;
  /** Undefined: no book of the add-in, though it could be opened. */
  readonly read: Downloaded | undefined;
  /** Why it could not even be opened. */
  readonly fault?: string;
}

/** What came from one unit. */
export interface Collected extends Submission {
  readonly unit: Unit;
  /** The file that counts; undefined where the unit sent none. */
  readonly file: string | undefined;
  /** Files of the same unit that a later one replaced, the first first. */
  readonly replaced: readonly string[];
}

/** A file of which nobody can say whose it is. */
export interface Stray {
  readonly file: string;
  /** What is the matter and what to do, a sentence. */
  readonly message: string;
}

export interface Collection {
  /** One for each unit, in the order of the units. */
  readonly units: readonly Collected[];
  readonly strays: readonly Stray[];
}

/**
 * A later file of a unit takes the place of an earlier one; that it is unreadable takes nothing away.
 * @param files in the order in which they came
 */
export function collect(units: readonly Unit[], files: readonly SentFile[], wanted: Wanted): Collection {
  const sent = new Map<string, { file: string; submission: Submission }[]>();
  const strays: Stray[] = [];
  for (const file of files) {
    const known = knownBook(file);
    if ('message' in known) {
      strays.push({ file: file.name, message: known.message });
      continue;
    }
    const owner = ownerOf(units, known.book.id, known.issuer);
    if (!owner.unit) {
      strays.push({ file: file.name, message: strangerSentence(known.issuer, owner.like) });
      continue;
    }
    const submission = judgeBook(known.book, owner.unit, wanted);
    sent.set(owner.unit.id, [...(sent.get(owner.unit.id) ?? []), { file: file.name, submission }]);
  }
  return {
    units: units.map((unit) => {
      const all = sent.get(unit.id) ?? [];
      const last = all[all.length - 1];
      return {
        ...{ unit, ...(last?.submission ?? MISSING), file: last?.file },
        replaced: all.slice(0, -1).map(({ file }) => file),
      };
    }),
    strays,
  };
}

function knownBook({ name, read, fault }: SentFile) {
  if (fault !== undefined) return { message: fault };
  if (!read) return { message: `Tệp “${name}” không phải sổ CCHC. Hãy chọn sổ tải về từ Google Sheets (.xlsx).` };
  if ('problem' in read) return { message: read.problem };
  if (read.book.newer !== undefined) return { message: read.book.newer };
  return { book: read.book, issuer: parseBook(read.book.cells).settings.issuer };
}

export function strangerSentence(issuer: string, like: readonly Unit[]): string {
  if (issuer === '') {
    return 'Sổ chưa ghi cơ quan ban hành ở trang Thông tin chung nên không biết của đơn vị nào. Hãy chọn đơn vị cho tệp này.';
  }
  if (like.length > 1) {
    const names = like.map(({ name, group }) => (group === '' ? name : `${name} (${group})`)).join(', ');
    return `Sổ của “${issuer}” hợp với ${like.length} đơn vị cùng tên: ${names}. Hãy chọn đơn vị cho tệp này.`;
  }
  return `Sổ của “${issuer}”, không có trong danh sách các xã. Hãy thêm đơn vị hoặc chọn đơn vị cho tệp này.`;
}
