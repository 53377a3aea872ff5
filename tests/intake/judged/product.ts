/** What the product reads of a document: the way of `npm run plan -- FILE --json` as far as the plan, which is not made. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPublished } from '../../../src/cli/kept.ts';
import { readFile } from '../../../src/cli/read-file.ts';
import { codeDepth, type ItemCode } from '../../../src/core/codes.ts';
import { toIso } from '../../../src/core/dates.ts';
import { type Points, subtract, toNumber } from '../../../src/core/points.ts';
import { printProblem } from '../../../src/core/problems.ts';
import { reconcile } from '../../../src/core/reconcile.ts';
import { buildScorecard, type CardRow } from '../../../src/core/scorecard.ts';
import type { KnownCriteria } from '../../../src/intake/known-criteria.ts';
import { type DocumentReading, readDocument } from '../../../src/intake/read-document.ts';
import type { Confidence, ItemReading, Reading } from '../../../src/intake/reading.ts';

export type Amount = number | null;
export type Certainty = 'sure' | 'likely' | 'ask';

export interface ReadRow {
  readonly code: string;
  readonly max: Amount;
  readonly score: Amount;
  readonly lost: Amount;
  readonly self: Amount;
  readonly cause: string;
  readonly confidence: Certainty | null;
  /** What follows from the criteria set alone. */
  readonly bySet?: { readonly max: Amount; readonly score: Amount; readonly lost: Amount } | undefined;
}

export interface ReadTotal extends Omit<ReadRow, 'code' | 'cause'> {
  readonly rank: Amount;
  readonly of: Amount;
}

/** `Report` of the command line, as far as a document says it itself. */
export interface ReadResult {
  readonly total: ReadTotal;
  readonly fields: readonly ReadRow[];
  readonly items: readonly ReadRow[];
  readonly na: readonly { readonly code: string; readonly max: Amount }[];
  readonly adjust: readonly { readonly code: string; readonly points: Amount }[];
  readonly residuals: readonly { readonly code: string; readonly points: number }[];
  readonly settings: Readonly<Record<string, string | number | null>>;
  readonly settingsConfidence: Readonly<Record<string, Certainty>>;
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly where: string;
    readonly message: string;
  }[];
  readonly unread: readonly { readonly line: number; readonly text: string }[];
}

export type Outcome = { readonly read: ReadResult } | { readonly refused: string } | { readonly crashed: string };

/** Reads documents one after another through one file of a folder of its own. */
export class Product {
  private readonly folder = mkdtempSync(join(tmpdir(), 'judge-'));

  async read(text: string, ext: string, unit: string | undefined, known?: KnownCriteria): Promise<Outcome> {
    const path = join(this.folder, `document.${ext}`);
    writeFileSync(path, text);
    try {
      const content = await readFile(path);
      if ('own' in content) return { refused: 'a book of the add-in' };
      return outcomeOf(readDocument(content.given, { unit, known }));
    } catch (error) {
      if (error instanceof Error && error.name === 'InputError') return { refused: error.message };
      return { crashed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  }

  close(): void {
    rmSync(this.folder, { recursive: true });
  }
}

/** What is loaded of a document without a person, and what is told of the rest. @param rows `all`: criteria above others, too */
export function outcomeOf(document: DocumentReading, rows: 'leaves' | 'all' = 'leaves'): Outcome {
  if (document.units.length > 1 && document.unit === undefined)
    return { refused: `one of ${document.units.length} units has to be chosen` };
  const { read, reading } = checkPublished(document);
  if (!hasFigure(read)) return { refused: 'no figure' };
  return { read: toResult(reading, document.reading.items, rows) };
}

function hasFigure({ total, fields, items }: Reading): boolean {
  const figures = [
    total?.max,
    total?.score,
    total?.lost,
    total?.rank,
    ...[...fields, ...items].flatMap((row) => [row.max, row.score, row.lost]),
  ];
  return figures.some((figure) => figure !== undefined);
}

const CERTAINTIES = { high: 'sure', medium: 'likely', low: 'ask' } as const;
const amount = (points: Points | undefined): Amount => (points === undefined ? null : toNumber(points));

function certaintyOf(confidence: Confidence | undefined): Certainty | null {
  return confidence === undefined ? null : CERTAINTIES[confidence];
}

function rowOf(row: Reading['fields'][number] | ItemReading, lone?: Points): ReadRow {
  const score = row.score === 'KAD' ? undefined : (row.score ?? lone);
  return {
    code: row.code,
    ...figuresOf(row.max, score, row.lost),
    self: amount(row.self),
    cause: 'cause' in row ? row.cause : '',
    confidence: certaintyOf(row.confidence),
    bySet: row.bySet && {
      max: amount(row.bySet.max),
      score: amount(row.bySet.score),
      lost: amount(row.bySet.lost),
    },
  };
}

function figuresOf(max: Points | undefined, score: Points | undefined, lost: Points | undefined) {
  const between = max === undefined || score === undefined ? undefined : subtract(max, score);
  return { max: amount(max), score: amount(score), lost: amount(lost ?? between) };
}

/** @param told items as they were read, before scores without a maximum were left out */
function toResult(reading: Reading, told: readonly ItemReading[], rows: 'leaves' | 'all'): ReadResult {
  const { items, fields, total, settings } = reading;
  const codes = items.map(({ code }) => code);
  const leaves = items.filter(
    ({ code }) => rows === 'all' || (codeDepth(code) > 1 && !codes.some((other) => other.startsWith(`${code}.`))),
  );
  const adjusts = leaves.filter(({ max, score }) => max === undefined && score !== undefined && score !== 'KAD');
  const applied = leaves.filter((item) => item.score !== 'KAD' && !adjusts.includes(item));
  return {
    total: {
      ...figuresOf(total?.max, total?.score, total?.lost),
      self: amount(total?.self),
      rank: total?.rank ?? null,
      of: total?.of ?? null,
      confidence: certaintyOf(total?.confidence),
    },
    fields: fields.map((field) => rowOf(field)),
    items: applied.map((item) => rowOf(item, loneScore(item, told))),
    na: leaves.filter(({ score }) => score === 'KAD').map(({ code, max }) => ({ code, max: amount(max) })),
    adjust: adjusts.map(({ code, score }) => ({ code, points: score === 'KAD' ? null : amount(score) })),
    residuals: reconcile(cardOf(reading)).map(({ code, difference }) => ({ code, points: toNumber(difference) })),
    settings: {
      year: settings.year?.value ?? null,
      issuer: settings.issuer?.value ?? null,
      decision: settings.decision?.value ?? null,
      decisionDate: settings.decisionDate ? toIso(settings.decisionDate.value) : null,
      grade: settings.grade?.value ?? null,
    },
    settingsConfidence: Object.fromEntries(
      Object.entries(settings).flatMap(([key, setting]: [string, { readonly confidence: Confidence }]) => {
        return [[key, CERTAINTIES[setting.confidence]]];
      }),
    ),
    findings: reading.findings.map(printProblem),
    unread: reading.unread,
  };
}

function loneScore({ code, max }: ItemReading, told: readonly ItemReading[]): Points | undefined {
  if (max !== undefined) return undefined;
  const score = told.find((item) => item.code === code)?.score;
  return score === 'KAD' ? undefined : score;
}

function cardOf({ fields, items, total }: Reading) {
  const rows = [...fields, ...items].map(({ code, name, max, score, line }): CardRow => {
    return { code: code as ItemCode, title: name, max, score, place: line };
  });
  if (total) rows.push({ code: 'total', title: '', max: total.max, score: total.score, place: total.line });
  return buildScorecard(rows).card;
}
