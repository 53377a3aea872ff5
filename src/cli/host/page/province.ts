/** A person of a superior body at its windows: keeps a criteria set, lists units, hands books out, takes them back, appraises, publishes. */
import type { LedgerChange } from '../../../book/ledger-change.ts';
import { itemsOf, nameOf as nameOfSet, parentsIn } from '../../../core/criteria/criteria-set.ts';
import { readDate } from '../../../core/dates.ts';
import { formatPoints } from '../../../core/numbers.ts';
import { fold } from '../../../core/text.ts';
import { keepRequest, planChange } from '../../../pages/criteria/model/change.ts';
import { openCriteria } from '../../../pages/criteria/model/criteria-book.ts';
import { LIBRARY, type LoadedSet, setOfText } from '../../../pages/criteria/model/source.ts';
import { whyNot } from '../../../pages/criteria/model/state.ts';
import { SOURCE, WRITE } from '../../../pages/criteria/texts.ts';
import { fromBase64 } from '../../../pages/kit/bytes.ts';
import { today } from '../../../pages/kit/clock.ts';
import { call } from '../../../pages/kit/rpc.ts';
import {
  COLUMNS,
  fixedOf,
  linesOf,
  roundsIn,
  TYPED,
  withSelf as withClaims,
} from '../../../pages/province/model/appraisal.ts';
import { chunksFor, collected, openFile, writeChunks } from '../../../pages/province/model/collect.ts';
import { communesIn, faultsOf, rowsOf, withPasted } from '../../../pages/province/model/communes.ts';
import {
  changesOf,
  countEdits,
  type Edits,
  NO_EDITS,
  type Standing,
  withEdit,
} from '../../../pages/province/model/edits.ts';
import { bookIds, withoutBook } from '../../../pages/province/model/hand-out.ts';
import {
  isSaved,
  openProvince,
  type ProvinceAction,
  type ProvinceParts,
  saveProvince,
  yearOf,
} from '../../../pages/province/model/window.ts';
import { APPRAISAL, COLLECT, HAND_OUT, LIST, RANKING, TEXTS } from '../../../pages/province/texts.ts';
import { nameApart } from '../../../plan/province/unit-names.ts';
import { appraise, rankUnits } from '../../../province/appraisal.ts';
import { type HandedBook, handOut } from '../../../province/hand-out.ts';
import type { Commune, ProvinceBook } from '../../../province/province-book.ts';
import { decisionOf, inOrder, publish, rankingRows, whyUnranked } from '../../../province/ranking.ts';
import { STATES } from '../../../province/submission.ts';
import { readUnitList } from '../../../province/unit-list.ts';

/** What a window says where it cannot go on. */
export interface Message {
  readonly message: string;
}

const orMessage = async <Result>(work: () => Promise<Result>): Promise<Result | Message> => {
  try {
    return await work();
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) };
  }
};

/** "Bộ tiêu chí": one of the library by a part of its name, or a table that is pasted; kept alone, or written by a profile. */
export const keepCriteriaSet = (input: { readonly source: string; readonly profile: string | undefined }) =>
  orMessage(async () => {
    const { source, profile } = input;
    const book = await openCriteria();
    const loaded = source.includes('\n')
      ? setOfText(source, SOURCE.pasted, book.year ?? today().year)
      : ofLibrary(source);
    const { set, findings } = loaded;
    const told = { set: nameOfSet(set), findings: findings.map(({ severity, message }) => ({ severity, message })) };
    const plan = profile === undefined ? undefined : planChange(book, set, profile, new Map());
    const why = whyNot({ loaded, profile, decisions: new Map() }, book, plan);
    if (why !== undefined) return { ...told, message: why };
    await call('keepCriteria', keepRequest(book, { set, profile, plan }));
    return { ...told, message: plan ? WRITE.loaded(nameOfSet(set), plan.newer.length) : WRITE.kept(nameOfSet(set)) };
  });

function ofLibrary(name: string): LoadedSet {
  const found = LIBRARY.find(({ set }) => fold(nameOfSet(set)).includes(fold(name)));
  if (!found) throw new Error(`Thư viện không có bộ tiêu chí nào tên “${name}”.`);
  return found;
}

/** Cells of one table are saved as the window saves them: conflicts come back, and nothing was written. */
async function save(
  book: ProvinceBook,
  part: { readonly ledger: ProvinceParts[number]['ledger']; readonly action: ProvinceAction },
  edits: Edits,
  typed: { readonly standing: Standing; readonly fixed: (row: string) => Record<string, string>; signed: boolean },
  said: (cells: number) => string,
) {
  // The window has no button where nothing was typed.
  if (edits.size === 0) return { outcome: 'unchanged' };
  const changes: LedgerChange[] = changesOf(edits, typed);
  const answer = await saveProvince(book, part.action, [{ ledger: part.ledger, changes }]);
  if (isSaved(answer)) return { outcome: 'saved', message: [said(countEdits(edits)), answer.told].join(' ').trim() };
  return { outcome: 'conflict', conflict: answer.map(({ row, fields, current }) => ({ row, fields, current })) };
}

/** "Các xã": a list is pasted and saved, whatever its rows still lack is told. */
export const listUnits = ({ text }: { readonly text: string }) =>
  orMessage(async () => {
    const book = await openProvince();
    const { units, unread } = readUnitList(text, book.set?.profiles.map(({ name }) => name) ?? []);
    const standing = communesIn(book);
    const { edits } = withPasted(NO_EDITS, standing, units);
    const textOf = (row: string, key: string): string => edits.get(row)?.[key] ?? standing.get(row)?.[key] ?? '';
    const rows = rowsOf(standing, edits);
    const table = { ledger: 'communes', action: 'list' } as const;
    const saved = await save(book, table, edits, { standing, fixed: () => ({}), signed: false }, LIST.saved);
    return {
      units: rows.map((row) => (['name', 'profile', 'group'] as const).map((key) => textOf(row, key))),
      faults: faultsOf(rows, textOf, book).map(({ row, kind }) => `${textOf(row, 'name')}: ${LIST.faults[kind]}`),
      ...{ unread, ...saved },
    };
  });

/** A book as a unit gets it. */
export interface GivenBook extends Pick<HandedBook, 'file' | 'sheets'> {
  /** Told apart from another of that name by its group. */
  readonly name: string;
  /** Codes of the items that the unit scores itself. */
  readonly own: readonly string[];
}

/** "Giao sổ": the books, as they are packed. */
export const handOutBooks = (_input: Record<string, never>) =>
  orMessage(async (): Promise<{ readonly books: readonly GivenBook[]; readonly message: string }> => {
    const book = await openProvince();
    const { set, communes, settings } = book;
    if (!set) return { books: [], message: TEXTS.noSet };
    const left = withoutBook(book);
    const wanted = communes.filter((unit) => !left.includes(unit));
    const { ids, changes } = bookIds(wanted);
    const answer = await saveProvince(book, 'handOut', [{ ledger: 'communes', changes }]);
    if (!isSaved(answer)) return { books: [], message: TEXTS.changedMeanwhile };
    const units = wanted.map((unit) => ({ ...unit, bookId: unit.bookId || (ids.get(unit.id) ?? '') }));
    const parents = new Set(parentsIn(set).values());
    const books = handOut(units, {
      ...{ set, superior: settings.issuer, decision: settings.criteriaDecision },
    }).map(({ unit, file, sheets }) => {
      const items = itemsOf(set, unit.profile).filter(({ code, scorer }) => scorer === 'office' && !parents.has(code));
      return { name: nameApart(unit, communes), file, sheets, own: items.map(({ code }) => code) };
    });
    return { books, message: HAND_OUT.made(units.length) };
  });

export interface GivenFile {
  readonly name: string;
  readonly base64: string;
}

export const asFile = ({ name, base64 }: GivenFile) => {
  const { buffer, byteOffset, byteLength } = fromBase64(base64);
  return { name, arrayBuffer: async () => buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer };
};

/** "Thu sổ": files dropped together, what each tells, and all that the book does not say yet is written. */
export const collectFiles = ({ files, write }: { readonly files: readonly GivenFile[]; readonly write: boolean }) =>
  orMessage(async () => {
    const book = await openProvince();
    if (!book.set) return { message: TEXTS.noSet };
    const opened = [];
    for (const file of files) opened.push(await openFile(asFile(file)));
    const collection = collected(book, opened);
    const told = {
      units: collection.units.map(({ unit, state, file = '', result }) => {
        const self = result?.total.score;
        return { name: unit.name, state: STATES[state], file, self: self === undefined ? '' : formatPoints(self) };
      }),
      strays: collection.strays.map(({ file, message }) => ({ file, message })),
    };
    if (!write) return told;
    const chunks = chunksFor(book, collection);
    const all = chunks.flat().length;
    const { units, told: more, isBroken } = await writeChunks(book, chunks, async () => true);
    const text = isBroken ? COLLECT.broken(units, all) : COLLECT.written(units, all);
    return { ...told, message: [text, more].filter(Boolean).join(' ') };
  });

export interface AppraisalRequest {
  readonly unit: string;
  /** By code, then by the title of the column. */
  readonly cells: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What was claimed is granted where nothing is typed. */
  readonly claims: boolean;
}

/** "Thẩm định": cells of one unit's items are typed and saved. */
export const appraiseUnit = ({ unit: name, cells, claims }: AppraisalRequest) =>
  orMessage(async () => {
    const book = await openProvince();
    const unit = unitCalled(book, name);
    const standing = roundsIn(book);
    const lines = linesOf(book, unit, (row, key) => standing.get(row)?.[key] ?? '');
    let edits = claims ? withClaims(NO_EDITS, standing, lines) : NO_EDITS;
    for (const [code, typed] of Object.entries(cells)) {
      const row = lines.find(({ item }) => item.code === code)?.row;
      if (row === undefined) throw new Error(`${unit.name} không có tiêu chí ${code}.`);
      for (const [title, text] of Object.entries(typed)) {
        const key = TYPED.find((one) => fold(COLUMNS[one]) === fold(title));
        if (key === undefined) throw new Error(`Mục Thẩm định không có cột “${title}”.`);
        edits = withEdit(edits, standing, row, key, text);
      }
    }
    const typed = { standing, fixed: (row: string) => ({ ...fixedOf(unit, book, row) }), signed: true };
    return save(book, { ledger: 'rounds', action: 'appraise' }, edits, typed, APPRAISAL.saved);
  });

function unitCalled({ communes }: ProvinceBook, name: string): Commune {
  const unit = communes.find((one) => fold(nameApart(one, communes)) === fold(name));
  if (!unit) throw new Error(`Danh sách không có đơn vị nào tên “${name}”.`);
  return unit;
}

export interface RankingRequest {
  readonly dense: boolean;
  /** The decision that publishes; without it nothing is frozen. */
  readonly publish: { readonly number: string; readonly date: string } | undefined;
}

/** "Xếp hạng": the tab is written, and figures are frozen where a decision is named. */
export const rankAll = ({ dense, publish: wanted }: RankingRequest) =>
  orMessage(async () => {
    const book = await openProvince();
    const { set, communes, rounds, settings, published } = book;
    if (!set) return { message: TEXTS.noSet };
    const ranked = rankUnits(appraise(set, communes, rounds), dense);
    const sent = new Set(book.sent.map(({ unitId }) => unitId));
    const ranks = inOrder(ranked).map((one) => {
      const { score } = one.result.total;
      const figures = { rank: one.rank ?? null, total: score === undefined ? '' : formatPoints(score) };
      return { name: one.unit.name, group: one.unit.group, ...figures, why: whyUnranked(one, sent) };
    });
    await call('writeRanking', { year: yearOf(book), rows: rankingRows(set, ranked, sent, published) });
    if (!wanted) return { ranks, message: RANKING.written(ranked.length) };
    const date = readDate(wanted.date);
    if (!date) return { ranks, message: RANKING.noDay };
    const changes = publish(ranked, published, decisionOf(settings, wanted.number, date));
    const answer = await saveProvince(book, 'publish', [{ ledger: 'published', changes }]);
    return { ranks, message: isSaved(answer) ? RANKING.frozen(changes.length) : TEXTS.changedMeanwhile };
  });
