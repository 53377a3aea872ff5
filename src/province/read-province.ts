/** Cells of a superior body's book become its units, what they sent, the rounds, what was published, and the set they are scored by. */

import { readKeptSet } from '../book/kept-set.ts';
import type { LedgerTexts } from '../book/ledger-change.ts';
import { type BookCells, fromPlain, type PlainTable } from '../book/plain-table.ts';
import { LedgerRow } from '../book/read-ledgers.ts';
import { readSettings } from '../book/read-settings.ts';
import type { StoredFile } from '../book/stored-parts.ts';
import { headerOf, type Tab } from '../book/tab.ts';
import { isFilled } from '../book/table.ts';
import { COMMUNES, type CommuneKey } from '../book/tabs/province/communes.ts';
import { PUBLISHED, type PublishedKey } from '../book/tabs/province/published.ts';
import { ROUNDS, type RoundKey } from '../book/tabs/province/rounds.ts';
import { SUBMISSIONS, type SubmissionKey } from '../book/tabs/province/submissions.ts';
import type { SettingColumn } from '../book/tabs/settings.ts';
import { readDayCell } from '../core/cells.ts';
import { type CriteriaSet, itemsOf, type ProfileItem } from '../core/criteria/criteria-set.ts';
import { toIso } from '../core/dates.ts';
import { readCountCell } from '../core/pace/whole.ts';
import { partPlace } from '../core/place.ts';
import { type Problem, problemAt } from '../core/problems.ts';
import { fold } from '../core/text.ts';
import { GRANTED, whyOutside, withoutOutside } from './limits.ts';
import { otherSetProblems, sortableTime } from './other-set.ts';
import type { Commune, KeptRound, ProvinceBook, Published, SentEntry } from './province-book.ts';
import { apart, type KeptRow, onceEach, ownBooks } from './row-twins.ts';
import { STATES, type SubmissionState } from './submission.ts';

/** @param cells with `province` where the book has its tabs; without it the book is one of no units yet */
export function readProvince({
  info,
  province,
  headers,
}: Pick<BookCells, 'info' | 'province' | 'headers'>): ProvinceBook {
  const { settings, problems: found } = readSettings(fromPlain<SettingColumn>(info));
  const problems: Problem[] = found.map(({ label, message }) =>
    problemAt({ kind: 'setting', label }, 'setting-unreadable', 'error', message),
  );
  const rowsOf = <Key extends string>(tab: Tab<Key>, cells: PlainTable | undefined): LedgerRow<Key>[] =>
    cells
      ? fromPlain<Key>(cells)
          .filter((row) => isFilled(tab, row))
          .map((row) => new LedgerRow(tab, row, problems))
      : [];
  const set = setIn(province?.criteria, problems);
  const listed = rowsOf(COMMUNES, province?.communes).map((row) => readCommune(row, set));
  const communes = inGroups(ownBooks(apart(listed, problems)));
  refuseTwins(communes, problems);
  const known = new Set(listed.flatMap(({ id }) => (id === '' ? [] : [id])));
  const sent = rowsOf(SUBMISSIONS, province?.submissions).map(readSent);
  const rounds = readRounds(rowsOf(ROUNDS, province?.rounds), known, problems, itemsBy(communes, set));
  if (set) problems.push(...otherSetProblems({ set, communes, sent, rounds }));
  return {
    ...{ settings, set, communes, sent, rounds },
    published: rowsOf(PUBLISHED, province?.published).map(readPublished).toSorted(byDecision),
    problems,
    ...(headers ? { headers } : {}),
  };
}

/** What is not whole is told, and the book is read as one without a set. */
function setIn(file: StoredFile | null | undefined, problems: Problem[]): CriteriaSet | undefined {
  const read = file ? readKeptSet(file) : undefined;
  if (read && !read.ok) {
    const place = partPlace('bộ tiêu chí');
    problems.push({ code: 'criteria-file-unreadable', severity: 'error', place, message: read.message });
  }
  return read?.ok ? read.kept.set : undefined;
}

/** Cells as they stand: what is sent back as seen. */
const textsOf = <Key extends string>({ columns }: Tab<Key>, row: LedgerRow<Key>): LedgerTexts =>
  Object.fromEntries(columns.map(({ key }) => [key, row.shown(key)]));

/** As the set writes it, whatever letters a person typed; of a set that has one alone nobody need type it. */
function profileIn(set: CriteriaSet | undefined, typed: string): string {
  const names = set?.profiles.map(({ name }) => name) ?? [];
  if (typed === '') return names.length === 1 ? (names[0] ?? '') : '';
  return names.find((name) => fold(name) === fold(typed)) ?? typed;
}

/** "miền núi" is the group that a row above calls "Miền núi": ranks count within it. */
function inGroups(communes: readonly Commune[]): Commune[] {
  const names = new Map<string, string>();
  return communes.map((commune) => {
    const key = fold(commune.group);
    const group = names.get(key) ?? commune.group;
    names.set(key, group);
    return { ...commune, group };
  });
}

function readCommune(row: LedgerRow<CommuneKey>, set: CriteriaSet | undefined): Commune {
  return {
    ...{ id: row.id, name: row.text('name'), group: row.text('group'), bookId: row.text('bookId') },
    profile: profileIn(set, row.text('profile')),
    ...{ person: row.text('person'), contact: row.text('contact'), remark: row.text('remark') },
    due: row.read('due', readDayCell),
    texts: textsOf(COMMUNES, row),
    place: row.place,
  };
}

/** By its id a row is found; two of one name in one group nobody can tell apart. */
function refuseTwins(communes: readonly Commune[], problems: Problem[]): void {
  const seen = new Map<string, Commune>();
  for (const commune of communes) {
    const key = `${fold(commune.name)}\n${fold(commune.group)}`;
    const first = seen.get(key);
    if (first) {
      const what = `“${commune.name}” đã có ở một dòng phía trên${commune.group === '' ? '' : ` trong nhóm ${commune.group}`}. Hãy xóa một dòng, hoặc ghi thêm vào tên để phân biệt (ví dụ tên huyện cũ).`;
      problems.push(problemAt(commune.place, 'unit-twice', 'warning', what));
    } else seen.set(key, commune);
  }
}

const STATE_NAMES = new Map(Object.entries(STATES).map(([state, name]) => [fold(name), state as SubmissionState]));

function readSent(row: LedgerRow<SubmissionKey>): SentEntry {
  return {
    ...{ id: row.id, unitId: row.text('unitId'), file: row.text('file'), time: row.text('time') },
    state: row.read('state', (cell) => {
      const state = STATE_NAMES.get(fold(String(cell)));
      if (state) return { ok: true, value: state };
      return { ok: false, message: `“${String(cell)}” không phải là một tình trạng nộp sổ của cột này.` };
    }),
    isCurrent: row.text('current') !== '',
    texts: textsOf(SUBMISSIONS, row),
    self: row.points('self'),
    unscored: row.read('unscored', readCountCell),
    findings: row.text('findings'),
    person: row.text('person'),
    criteriaSet: row.text('set'),
  };
}

/** Of rows of one unit and item that say different things none counts; a row of no unit counts for nobody. */
function readRounds(
  rows: readonly LedgerRow<RoundKey>[],
  known: ReadonlySet<string>,
  problems: Problem[],
  itemOf: (unitId: string, code: string) => ProfileItem | undefined,
): KeptRound[] {
  const read = rows.flatMap((row): KeptRow[] => {
    const code = row.code('code');
    if (code === undefined) return [];
    const unitId = row.text('unitId');
    if (!known.has(unitId)) {
      const name = row.text('unit');
      const what = `dòng này không thuộc đơn vị nào của trang ${COMMUNES.name}${name === '' ? '' : ` (cột ${headerOf(ROUNDS, 'unit')} ghi “${name}”)`} nên không được tính. Hãy chấm ở cửa sổ thẩm định, không gõ thêm dòng.`;
      problems.push(problemAt(row.place, 'round-of-nobody', 'error', what));
      return [];
    }
    return [
      {
        place: row.place,
        ...{ unitId, code, self: row.score('self'), first: row.score('first'), second: row.score('second') },
        ...{ firstReason: row.text('firstReason'), explanation: row.text('explanation') },
        ...{ secondReason: row.text('secondReason'), survey: row.points('survey') },
        ...{ person: row.text('person'), time: row.text('time'), texts: textsOf(ROUNDS, row) },
      },
    ];
  });
  for (const row of read) {
    const item = itemOf(row.unitId, row.code);
    if (item) tellOutside(row, item, problems);
  }
  return onceEach(read, problems).map((row) => {
    const item = itemOf(row.unitId, row.code);
    return item ? withoutOutside(row, item) : row;
  });
}

/** Items of a unit's profile by their codes. */
function itemsBy(communes: readonly Commune[], set: CriteriaSet | undefined) {
  const profiles = new Map(communes.map(({ id, profile }) => [id, profile]));
  const items = new Map(
    set?.profiles.map(({ name }) => [name, new Map(itemsOf(set, name).map((item) => [item.code as string, item]))]),
  );
  return (unitId: string, code: string): ProfileItem | undefined => items.get(profiles.get(unitId) ?? '')?.get(code);
}

/** Pasted into the tab, where no window looks at it. */
function tellOutside(row: KeptRow, item: ProfileItem, problems: Problem[]): void {
  for (const key of GRANTED) {
    const points = row[key];
    const why = typeof points === 'number' ? whyOutside(points, item) : undefined;
    if (why === undefined) continue;
    const what = `mã ${item.code}, cột ${headerOf(ROUNDS, key)} ghi ${row.texts[key] ?? ''} nên chưa được tính.`;
    problems.push(problemAt(row.place, 'round-outside', 'error', `${what} ${why}`));
  }
}

/** The latest last, however the tab is sorted: by the day of the decision, then by when it was frozen. */
const byDecision = (a: Published, b: Published): number =>
  dayOf(a).localeCompare(dayOf(b)) || sortableTime(a.time).localeCompare(sortableTime(b.time));

const dayOf = ({ decision: { date } }: Published): string => (date ? toIso(date) : '');

function readPublished(row: LedgerRow<PublishedKey>): Published {
  return {
    ...{ id: row.id, unitId: row.text('unitId'), unit: row.text('unit'), group: row.text('group') },
    ...{ max: row.points('max'), total: row.points('total') },
    ...{ rank: row.read('rank', readCountCell), of: row.read('of', readCountCell), grade: row.text('grade') },
    decision: {
      ...{ number: row.text('number'), date: row.read('date', readDayCell) },
      ...{ issuer: row.text('issuer'), subject: row.text('subject') },
    },
    ...{ person: row.text('person'), time: row.text('time') },
    texts: textsOf(PUBLISHED, row),
  };
}
