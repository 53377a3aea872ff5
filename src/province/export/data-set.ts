/** The data set: submissions come one by one, their facts go out at once; which of them count is said at the end. */
import { headerProblems } from '../../book/header-problems.ts';
import { cardNeed, SETTINGS_NEED, unreadOf } from '../../book/needed-columns.ts';
import { settingLabel } from '../../book/tabs/settings.ts';
import { assess } from '../../core/result/assess.ts';
import { CriteriaSets } from './criteria-sets.ts';
import { type SubmissionKeys, writeFacts, writeRounds } from './facts.ts';
import type { Sent } from './sent.ts';
import {
  type ExportState,
  judge,
  NOTHING_KNOWN,
  otherIndexOf,
  type SubmissionRow,
  submissionRow,
} from './submission-row.ts';
import type { Write } from './tables.ts';
import { type Doubt, UnitKeys } from './unit-keys.ts';

/** Where a submission comes from. */
export interface SentFrom {
  /** Name of the file, without its folder. */
  readonly file: string;
  /** Key of the submission: a print of the file, and the number of the unit where it tells of several. */
  readonly id: string;
}

/** What a person has to know of a file. */
export interface ExportNotice {
  readonly file: string;
  /** '' where the file does not say it. */
  readonly unit: string;
  /** A sentence, with what to do. */
  readonly message: string;
}

interface Kept {
  readonly row: SubmissionRow;
  readonly unit: string;
  readonly isApart: boolean;
  /** Somebody but the unit itself gave points. */
  readonly isGranted: boolean;
  readonly notes: string[];
}

/** More sentences of one file nobody reads in a table. */
const MOST_NOTES = 5;

export class DataSet {
  readonly #write: Write;
  readonly #units: UnitKeys;
  readonly #sets: CriteriaSets;
  readonly #kept: Kept[] = [];
  readonly #notices: ExportNotice[] = [];

  constructor(write: Write) {
    this.#write = write;
    this.#units = new UnitKeys(write);
    this.#sets = new CriteriaSets(write);
    writeRounds(write);
  }

  /** A file, or a unit of it, of which nothing can be taken. */
  addFault({ file, id }: SentFrom, unit: string, state: ExportState, message: string): void {
    const row = { ...NOTHING_KNOWN, submission_id: id, state, file };
    const kept: Kept = { row, unit, isApart: true, isGranted: false, notes: [] };
    this.#kept.push(kept);
    this.#tell(kept, message);
  }

  add({ file, id }: SentFrom, sent: Sent): void {
    const other = otherIndexOf(sent);
    if (other !== undefined) {
      const message = `Đây là kết quả của ${other}, không phải Chỉ số cải cách hành chính (CCHC), nên không được đưa vào. Hãy chọn kết quả CCHC.`;
      this.addFault({ file, id }, sent.unit, 'other-index', message);
      return;
    }
    const result = assess(sent);
    const unread = headerProblems(unreadOf(sent.headers, [cardNeed(result.basis), SETTINGS_NEED]));
    if (unread.length > 0) {
      const message = `${unread.map((one) => one.message).join(' ')} Vì vậy chưa đưa gì của tệp này vào bộ dữ liệu.`;
      this.addFault({ file, id }, sent.unit, 'unreadable', message);
      return;
    }
    const unit = sent.unit === '' ? undefined : this.#units.keyOf({ ...sent, name: sent.unit });
    const set = this.#sets.keyOf(sent);
    const keys: SubmissionKeys = { submission_id: id, unit_id: unit?.id, year: sent.year, criteria_set_id: set };
    const { state, told, notes, isApart } = judge(sent, result);
    const row = { ...submissionRow(keys, sent, result), state, file };
    const isGranted = sent.settings.publishedScore !== undefined || sent.rows.some(({ score }) => score !== undefined);
    const kept: Kept = { row, unit: sent.unit, isApart, isGranted, notes: [] };
    this.#kept.push(kept);
    if (unit?.doubt) this.#tell(kept, DOUBTS[unit.doubt](sent.unit));
    for (const message of told) this.#tell(kept, message);
    kept.notes.push(...notes);
    writeFacts(this.#write, keys, sent, result);
  }

  /**
   * Of several submissions of one unit, year and kind the last one counts, as where a unit sends again.
   * @returns what was not as it should be, in the order in which it was found
   */
  finish(): readonly ExportNotice[] {
    const counted = new Map<string, Kept>();
    for (const kept of this.#kept.filter(({ isApart }) => !isApart)) {
      const key = keyOf(kept.row, kept.row.kind);
      const earlier = counted.get(key);
      if (earlier) this.#tell(earlier, replacedSentence(kept.row.file), 'first');
      counted.set(key, kept);
    }
    for (const kept of this.#kept) {
      const { row, isApart } = kept;
      const [published, book] = ['published', 'book'].map((kind) =>
        isApart ? undefined : counted.get(keyOf(row, kind)),
      );
      // Self scores in a table, or in the body's book before it appraised, are no result that was published.
      const result = published?.isGranted ? published : undefined;
      const known = [result, book, published].find((one) => one?.row.total_score !== undefined);
      const { group_id, group_name } =
        [kept, published, book].find((one) => (one?.row.group_name ?? '') !== '')?.row ?? row;
      this.#write('submission', {
        ...{ ...row, group_id, group_name },
        is_counted: kept === published || kept === book,
        is_leading: kept === (known ?? published ?? book),
        note: kept.notes.slice(0, MOST_NOTES).join('\n'),
      });
    }
    return this.#notices;
  }

  #tell(kept: Kept, message: string, place: 'first' | 'last' = 'last'): void {
    kept.notes.splice(place === 'first' ? 0 : kept.notes.length, 0, message);
    this.#notices.push({ file: kept.row.file ?? '', unit: kept.unit, message });
  }
}

const keyOf = ({ unit_id, year }: SubmissionRow, kind: string | undefined): string => `${unit_id} ${year} ${kind}`;

const SIGNS = `tỉnh, huyện cũ (mục “${settingLabel('superior')}” của sổ, cơ quan ban hành quyết định)`;

const replacedSentence = (file: string | undefined): string =>
  `Đơn vị này có hai tệp của cùng một năm: tệp “${file}” đứng sau được tính, tệp này vẫn có trong bộ dữ liệu nhưng không được tính. Nếu là hai đơn vị cùng tên thì hãy ghi rõ ${SIGNS}, hoặc chọn thêm sổ của cơ quan cấp trên, rồi chạy lại.`;

const DOUBTS: Readonly<Record<Doubt, (unit: string) => string>> = {
  apart: (unit) =>
    `Có nhiều đơn vị tên “${unit}”: tệp này khác mã sổ, tỉnh hoặc huyện cũ nên được tính cho một đơn vị riêng. Nếu là cùng một đơn vị thì hãy bỏ tệp cũ, hoặc ghi thống nhất ${SIGNS}, rồi chạy lại.`,
  several: (unit) =>
    `Có nhiều đơn vị tên “${unit}”, tệp này không ghi gì để biết là đơn vị nào nên được tính cho đơn vị gặp trước. Hãy ghi rõ ${SIGNS} rồi chạy lại.`,
  copied: (unit) =>
    `Tệp ghi tên “${unit}”, nhưng mã sổ là của đơn vị khác tên: có thể đơn vị này dùng nhầm sổ của đơn vị kia. Điểm được tính theo tên. Hãy kiểm tra lại.`,
};
