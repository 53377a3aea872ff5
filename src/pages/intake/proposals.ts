/** Proposals: what was read beside what the book holds, editable, with the findings that concern each row. */

import type { CallInput } from '../../addin/door.ts';
import { isNotApplicable } from '../../core/cells.ts';
import { compareCodes, readCode, TOTAL_LABEL } from '../../core/codes.ts';
import { formatPoints, readPoints } from '../../core/numbers.ts';
import { type Place, printPlace } from '../../core/place.ts';
import { type Points, subtract, toNumber } from '../../core/points.ts';
import type { Problem } from '../../core/problems.ts';
import type { Score } from '../../core/scorecard.ts';
import { upperFirst } from '../../core/text.ts';
import type { Branch } from '../../intake/check-sums.ts';
import { SET_QUESTIONS } from '../../intake/engine/set-questions.ts';
import { placeOfSource } from '../../intake/findings.ts';
import { loneScores } from '../../intake/lone-scores.ts';
import type { Confidence, FieldReading, ItemReading, Reading, Source } from '../../intake/reading.ts';
import { TEXTS } from './texts.ts';

export type Editable = 'code' | 'max' | 'self' | 'score' | 'cause';
export type Edits = Partial<Record<Editable, string>>;

export interface Proposal {
  /** Stays the same while the person edits. */
  readonly key: string;
  readonly name: string;
  /** As they stand in the fields of the form. */
  readonly texts: Readonly<Record<Editable, string>>;
  readonly confidence: Confidence;
  /** Where it was read: the line, and in which document where there are several. */
  readonly source: Pick<Source, 'line' | 'document'>;
  /** The person told what its figures are, or made it of a line. */
  readonly isTold?: boolean;
  readonly isAdded?: boolean;
  /** One of its numbers has to be looked at. */
  readonly isAsked?: boolean;
  readonly quote: string;
  readonly findings: readonly Problem[];
  /** What does not add up in the branch the row belongs to. */
  readonly differences: readonly Problem[];
  readonly extras: Pick<ItemReading, 'survey' | 'lastYear' | 'rule'>;
  /** Told without the maximum it was taken from: the score follows as soon as somebody gives that. */
  readonly lostAlone?: Points | undefined;
  /** In the sheet a score without a maximum would be a bonus: it waits for its maximum. */
  readonly isScoreAlone?: boolean;
  /** What of it follows from the criteria set alone, in words. */
  readonly bySet?: string | undefined;
}

export const show = (value: Score): string =>
  value === undefined ? '' : value === 'KAD' ? 'KAD' : formatPoints(value);

/** @param branches where the figures do not add up: their rows are not ticked, and say why */
export function proposalsOf(reading: Reading, branches: readonly Branch[] = []): Proposal[] {
  const { fields, items, total, findings } = reading;
  const hasTotal = (total?.max ?? total?.score) !== undefined;
  const shown = new Set<string>([...[...fields, ...items].map(({ code }) => code), ...(hasTotal ? [TOTAL_LABEL] : [])]);
  const lone: ReadonlySet<string> = new Set(loneScores(reading).keys());
  const make = (
    code: string,
    name: string,
    cause: string,
    read: FieldReading | ItemReading | NonNullable<Reading['total']>,
    extras: Proposal['extras'] = {},
  ): Proposal => {
    const place = placeOfSource(read);
    return {
      key: code,
      name: inSentenceCase(name),
      texts: { code, max: show(read.max), self: show(read.self), score: show(read.score ?? read.bySet?.score), cause },
      confidence: read.confidence,
      source: { line: read.line, ...(read.document === undefined ? {} : { document: read.document }) },
      quote: read.quote,
      findings: findings.filter(
        (one) => one.severity !== 'info' && !SET_QUESTIONS.has(one.code) && concerns(one, code, place),
      ),
      lostAlone: lostAlone(read),
      isScoreAlone: lone.has(code),
      bySet: bySetNote(read),
      differences: branches.flatMap((branch) => differenceFor(code, branch, shown)),
      extras,
    };
  };
  const rows = [
    ...fields.map((field) => ({ sort: field.code, row: make(field.code, field.name, '', field) })),
    ...items.map((item) => ({ sort: item.code, row: make(item.code, item.name, item.cause, item, extrasOf(item)) })),
  ].sort((a, b) => compareCodes(a.sort, b.sort));
  const whole = total && hasTotal ? [make(TOTAL_LABEL, TEXTS.total, '', total)] : [];
  return [...rows.map(({ row }) => row), ...whole];
}

const lostAlone = ({ max, score, lost, bySet }: Pick<ItemReading, 'max' | 'score' | 'lost' | 'bySet'>) =>
  max === undefined && score === undefined && bySet === undefined ? lost : undefined;

/** A figure that nobody told is not shown as one that was read. */
function bySetNote({ score, lost, bySet }: Pick<ItemReading, 'score' | 'lost' | 'bySet'>): string | undefined {
  if (!bySet) return undefined;
  const max = formatPoints(bySet.max);
  if (score !== undefined) return TEXTS.lostBySet(max, show(bySet.lost));
  if (lost !== undefined) return TEXTS.scoreBySet(max, formatPoints(lost));
  return bySet.score === undefined ? undefined : TEXTS.fullBySet(max);
}

/** Told once, at the row where it does not add up; its other rows say that they belong to it. */
function differenceFor(code: string, { codes, finding }: Branch, shown: ReadonlySet<string>): Problem[] {
  if (!codes.has(code)) return [];
  const { place } = finding;
  const owner = place.kind !== 'item' ? code : place.code === 'total' ? TOTAL_LABEL : place.code;
  return owner === code || !shown.has(owner) ? [finding] : [{ ...finding, message: TEXTS.differsIn(owner) }];
}

/** Without a vowel it is no Vietnamese word: "TTHC", "CNTT"; and these have one. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(['UBND', 'CCHC', 'SIPAS', 'PAPI', 'DTI', 'ISO']);
const VOWEL = /[AEIOUY]/;

/** Headings are set in capitals; the name of a field is no heading. */
function inSentenceCase(name: string): string {
  if (!/\p{Lu}\P{L}+\p{Lu}/u.test(name) || name !== name.toUpperCase()) return name;
  const small = name.replace(/\p{L}+/gu, (word) =>
    ABBREVIATIONS.has(word) || !VOWEL.test(word.normalize('NFD')) ? word : word.toLowerCase(),
  );
  return upperFirst(small);
}

function extrasOf({ survey, lastYear, rule }: ItemReading): Proposal['extras'] {
  return {
    ...(survey === undefined ? {} : { survey }),
    ...(lastYear === undefined ? {} : { lastYear }),
    ...(rule === undefined ? {} : { rule }),
  };
}

/** A finding begins with a row, names it, or stands on its line without being about another row of that line. */
function concerns({ place, message }: Problem, code: string, line: Place): boolean {
  const about = SUBJECT.exec(message);
  if (about) return (about[1] ?? TOTAL_LABEL) === code;
  if (printPlace(place) === printPlace(line)) return true;
  const name = code.replaceAll('.', '\\.');
  return (
    code !== TOTAL_LABEL && new RegExp(`(?:Lĩnh vực|Tiêu chí|thành phần) ${name}(?![\\d.]\\d|\\d)`, 'u').test(message)
  );
}

/** "Tiêu chí 1.2: …", "Kết quả chung: …" */
const SUBJECT = /^(?:(?:Lĩnh vực|Tiêu chí|Tiêu chí thành phần) (\d+(?:\.\d+)*):|Kết quả chung)/u;

export function textOf({ texts, lostAlone: lost }: Proposal, edits: Edits | undefined, key: Editable): string {
  const text = edits?.[key] ?? texts[key];
  if (key !== 'score' || edits?.score !== undefined || text !== '' || lost === undefined) return text;
  const max = readPoints(edits?.max ?? texts.max);
  return max.ok && max.points >= lost ? show(subtract(max.points, lost)) : '';
}

/** The points lost are all that is known of it: nobody can tell its score yet. */
export const lacksMaximum = (proposal: Proposal, edits: Edits | undefined): boolean =>
  (proposal.lostAlone !== undefined && textOf(proposal, edits, 'score') === '') ||
  (proposal.isScoreAlone === true && textOf(proposal, edits, 'max') === '');

/** What the person typed that cannot stand. */
export function faultOf(proposal: Proposal, edits: Edits | undefined): string | undefined {
  const code = textOf(proposal, edits, 'code').trim();
  if (code !== TOTAL_LABEL && !readCode(code)) return TEXTS.badCode(code);
  for (const key of ['max', 'self', 'score'] as const) {
    const text = textOf(proposal, edits, key).trim();
    if (text === '' || (key === 'score' && isNotApplicable(text))) continue;
    if (!readPoints(text).ok) return TEXTS.badAmount(text);
  }
  return undefined;
}

function amount(text: string): number | undefined {
  const read = readPoints(text);
  return text.trim() !== '' && read.ok ? toNumber(read.points) : undefined;
}

export type ResultRow = CallInput<'applyResult'>['rows'][number];

export function requestRow(proposal: Proposal, edits: Edits | undefined, criteria: boolean): ResultRow {
  const text = (key: Editable): string => textOf(proposal, edits, key).trim();
  const written = text('code');
  const code = written === TOTAL_LABEL ? written : (readCode(written) ?? written);
  const score = isNotApplicable(text('score')) && text('score') !== '' ? ('KAD' as const) : amount(text('score'));
  const plain = (points: Points | undefined): number | undefined =>
    points === undefined ? undefined : toNumber(points);
  const { survey, lastYear, rule } = proposal.extras;
  const row = {
    code,
    title: proposal.name,
    max: amount(text('max')),
    self: amount(text('self')),
    score,
    cause: text('cause') || undefined,
    survey: plain(survey),
    lastYear: plain(lastYear),
    rule: rule || undefined,
    // The total's name is a formula of the sheet.
    rename: criteria && proposal.name !== '' && code !== TOTAL_LABEL ? true : undefined,
  };
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as ResultRow;
}
