/** Proposals: what was read beside what the book holds, editable, with the findings that concern each row. */

import type { CallInput } from '../../addin/door.ts';
import { isNotApplicable } from '../../core/cells.ts';
import { type ItemCode, readCode, TOTAL_LABEL } from '../../core/codes.ts';
import { formatPoints, readPoints } from '../../core/numbers.ts';
import { type Place, printPlace } from '../../core/place.ts';
import { type Points, toNumber } from '../../core/points.ts';
import type { Problem } from '../../core/problems.ts';
import type { CardRow, Score } from '../../core/scorecard.ts';
import type { Branch } from '../../intake/check-sums.ts';
import { placeOfSource } from '../../intake/findings.ts';
import type { Confidence, FieldReading, ItemReading, Reading } from '../../intake/reading.ts';
import { TEXTS } from './texts.ts';

export type Status = 'new' | 'changed' | 'same';
export type Editable = 'code' | 'max' | 'self' | 'score' | 'cause';
export type Edits = Partial<Record<Editable, string>>;

export interface Proposal {
  /** Stays the same while the person edits. */
  readonly key: string;
  readonly name: string;
  /** As they stand in the fields of the form. */
  readonly texts: Readonly<Record<Editable, string>>;
  readonly confidence: Confidence;
  readonly place: string;
  readonly quote: string;
  readonly findings: readonly Problem[];
  /** What does not add up in the branch the row belongs to. */
  readonly differences: readonly Problem[];
  readonly extras: Pick<ItemReading, 'survey' | 'lastYear' | 'rule'>;
}

const show = (value: Score): string => (value === undefined ? '' : value === 'KAD' ? 'KAD' : formatPoints(value));

/** @param branches where the figures do not add up: their rows are not ticked, and say why */
export function proposalsOf(reading: Reading, branches: readonly Branch[] = []): Proposal[] {
  const { fields, items, total, findings } = reading;
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
      name,
      texts: { code, max: show(read.max), self: show(read.self), score: show(read.score), cause },
      confidence: read.confidence,
      place: printPlace(place),
      quote: read.quote,
      findings: findings.filter((finding) => finding.severity !== 'info' && concerns(finding, code, place)),
      differences: branches.filter(({ codes }) => codes.has(code)).map(({ finding }) => finding),
      extras,
    };
  };
  const rows = [
    ...fields.map((field) => ({ sort: field.code, row: make(field.code, field.name, '', field) })),
    ...items.map((item) => ({ sort: item.code, row: make(item.code, item.name, item.cause, item, extrasOf(item)) })),
  ].sort((a, b) => compare(a.sort, b.sort));
  const whole = total && (total.max ?? total.score) !== undefined ? [make(TOTAL_LABEL, TEXTS.total, '', total)] : [];
  return [...rows.map(({ row }) => row), ...whole];
}

function compare(a: ItemCode, b: ItemCode): number {
  return a.localeCompare(b, undefined, { numeric: true });
}

function extrasOf({ survey, lastYear, rule }: ItemReading): Proposal['extras'] {
  return {
    ...(survey === undefined ? {} : { survey }),
    ...(lastYear === undefined ? {} : { lastYear }),
    ...(rule === undefined ? {} : { rule }),
  };
}

/** A finding names the row, or it stands on its line. */
function concerns({ place, message }: Problem, code: string, line: Place): boolean {
  if (printPlace(place) === printPlace(line)) return true;
  const named =
    code === TOTAL_LABEL
      ? message.startsWith('Kết quả chung')
      : new RegExp(`(?:Lĩnh vực|Tiêu chí|thành phần) ${code.replaceAll('.', '\\.')}(?![\\d.]\\d|\\d)`, 'u').test(
          message,
        );
  return named;
}

export const textOf = ({ texts }: Proposal, edits: Edits | undefined, key: Editable): string =>
  edits?.[key] ?? texts[key];

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
    rename: criteria && proposal.name !== '' ? true : undefined,
  };
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as ResultRow;
}

/** A row of "Chấm điểm" with how it is scored. */
export type BookRow = CardRow & { readonly rule?: string | undefined };

export interface Comparison {
  readonly status: Status;
  /** "Điểm đạt trong sổ: 1,5", for each figure that changes. */
  readonly was: readonly string[];
  /** What cannot stand beside what the book holds: a score above the maximum of its criteria set. */
  readonly conflict?: string | undefined;
}

/** @param book rows of "Chấm điểm" by code */
export function compareWith(row: ResultRow, book: ReadonlyMap<string, BookRow>): Comparison {
  const known = book.get(row.code);
  if (!known) return { status: 'new', was: [] };
  const was: string[] = [];
  let added = false;
  for (const key of ['max', 'self', 'score', 'survey'] as const) {
    const value = row[key];
    if (value === undefined) continue;
    const stood = known[key];
    const told = stood === undefined ? undefined : stood === 'KAD' ? stood : toNumber(stood);
    if (told === value) continue;
    if (told === undefined) added = true;
    else was.push(TEXTS.was(TEXTS.labels[key], show(stood)));
  }
  if (row.cause !== undefined && row.cause !== (known.cause ?? '')) {
    if (known.cause) was.push(TEXTS.was(TEXTS.labels.cause, known.cause));
    else added = true;
  }
  if (row.rule !== undefined && row.rule !== (known.rule ?? '')) {
    if (known.rule) was.push(TEXTS.was(TEXTS.labels.rule, known.rule));
    else added = true;
  }
  if (row.rename && row.title !== known.title) added = true;
  const far = (['max', 'self', 'score'] as const)
    .filter((key) => changesMuch(row[key], known[key]))
    .map((key) => TEXTS.changesMuch(TEXTS.labels[key], show(known[key]), String(row[key]).replace('.', ',')))[0];
  const max = row.max ?? (known.max === undefined ? undefined : toNumber(known.max));
  const score = row.score ?? (known.score === undefined || known.score === 'KAD' ? undefined : toNumber(known.score));
  const above = max !== undefined && typeof score === 'number' && score > max;
  const conflict = above ? TEXTS.aboveMax(String(score).replace('.', ','), String(max).replace('.', ',')) : undefined;
  return { conflict: conflict ?? far, status: was.length > 0 || added ? 'changed' : 'same', was };
}

/** So many points a figure may change by without a question. */
const MOST_CHANGE = 10;

function changesMuch(value: ResultRow['score'], stood: Score): boolean {
  if (typeof value !== 'number' || stood === undefined || stood === 'KAD') return false;
  return Math.abs(value - toNumber(stood)) > MOST_CHANGE;
}

/** Ticked from the start: what is stated, and differs from what stands there. */
export function tickedAtFirst(proposal: Proposal, { status, conflict }: Comparison): boolean {
  const withheld = proposal.findings.some(({ severity }) => severity === 'error') || proposal.differences.length > 0;
  return status !== 'same' && proposal.confidence !== 'low' && !withheld && conflict === undefined;
}
