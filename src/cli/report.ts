/** What a run found, as the one JSON object of the contract and as a short table. */
import { codeDepth, type ItemCode, TOTAL_LABEL } from '../core/codes.ts';
import { toIso } from '../core/dates.ts';
import { formatPoints } from '../core/numbers.ts';
import { type Points, subtract, toNumber } from '../core/points.ts';
import { type PrintedProblem, type Problem, printProblem } from '../core/problems.ts';
import { BASES } from '../core/result/current.ts';
import { DIFFERENCE_KINDS } from '../core/result/differences.ts';
import { type Item, isAdjustment, isLeaf, pointsIn, statedScore } from '../core/scorecard.ts';
import type { Confidence, ItemReading, Reading, SettingsReading } from '../intake/reading.ts';
import type { JobResult } from './job.ts';

type Amount = number | null;

/** `ask`: not written without a person. */
export type Certainty = 'sure' | 'likely' | 'ask';

export interface Report {
  readonly total: {
    max: Amount;
    score: Amount;
    lost: Amount;
    openMax: Amount;
    unexplained: Amount;
    self: Amount;
    rank: Amount;
    of: Amount;
  };
  readonly basis: string | null;
  readonly fields: readonly {
    code: string;
    name: string;
    max: Amount;
    score: Amount;
    lost: Amount;
    self: Amount;
    confidence: Certainty | null;
  }[];
  readonly items: readonly {
    code: string;
    name: string;
    max: Amount;
    score: Amount;
    lost: Amount;
    self: Amount;
    cause: string;
    line: Amount;
    confidence: Certainty | null;
  }[];
  readonly residuals: readonly { code: string; kind: string; points: number }[];
  readonly na: readonly { code: string; max: Amount }[];
  readonly adjust: readonly { code: string; points: number }[];
  readonly settings: {
    year: Amount;
    issuer: string | null;
    place: string | null;
    decision: string | null;
    decisionDate: string | null;
    decisionBy: string | null;
  };
  /** How certain the settings are that were read, those left out as well. */
  readonly settingsConfidence: Readonly<Partial<Record<(typeof SETTINGS)[number], Certainty>>>;
  /** Measures as they were written; a deadline as it was typed. */
  readonly tasks: readonly { codes: readonly string[]; measure: string; lead: string | null; due: string | null }[];
  readonly findings: readonly PrintedProblem[];
  readonly unread: readonly { line: number; text: string }[];
  readonly document: string;
}

const SETTINGS = ['year', 'issuer', 'place', 'decision', 'decisionDate', 'decisionBy'] as const;

const CERTAINTIES = { high: 'sure', medium: 'likely', low: 'ask' } as const;

/** Null for what was not read but summed up. */
function certaintyOf(confidence: Confidence | undefined): Certainty | null {
  return confidence === undefined ? null : CERTAINTIES[confidence];
}

const amount = (points: Points | undefined): Amount => (points === undefined ? null : toNumber(points));

const lostOf = (max: Points | undefined, score: Points | undefined): Amount =>
  max === undefined || score === undefined ? null : toNumber(subtract(max, score));

/** What was read before anything was left out of it. */
export interface ReadSource {
  /** A score that lacks its maximum is no figure of the card, but it was told. */
  readonly items: readonly ItemReading[];
  readonly settings: SettingsReading;
  /** Codes of fields whose own figures were not read: the criteria listed below one are not all there are. */
  readonly unreadFields: Pick<ReadonlyMap<string, unknown>, 'has'>;
}

export function toReport(
  reading: Pick<Reading, 'total' | 'fields' | 'items' | 'findings' | 'unread'>,
  job: JobResult,
  read: ReadSource,
): Report {
  const { result, settings } = job;
  const sources = new Map(read.items.map((item) => [item.code, item]));
  const weighed = new Map([...reading.fields, ...reading.items].map(({ code, confidence }) => [code, confidence]));
  const confidence = (code: ItemCode): Certainty | null => certaintyOf(weighed.get(code));
  const told = new Map(reading.fields.map((field) => [field.code, field]));
  return {
    total: totalOf(job, reading),
    basis: result.basis === undefined ? null : BASES[result.basis],
    fields: result.fields.map(({ code, title, item, scoredMax, score, lost, self }) => {
      const figures = {
        max: score === undefined ? amount(item.row?.max) : toNumber(scoredMax),
        score: amount(score),
        lost: amount(told.get(code)?.lost) ?? (score === undefined ? null : toNumber(lost)),
        self: amount(self),
      };
      const isUnknown = Object.values(figures).every((figure) => figure === null);
      return { code, name: title, ...figures, confidence: isUnknown ? null : confidence(code) };
    }),
    items: result.card.items
      .filter(isListedLeaf)
      .map((item) => ({ ...leafOf(item, sources.get(item.code)), confidence: confidence(item.code) })),
    residuals: result.differences.map(({ code, kind, points }) => ({
      code: code === 'total' ? 'Tổng' : code,
      kind: DIFFERENCE_KINDS[kind],
      points: toNumber(points),
    })),
    na: result.card.items
      .filter((item) => item.notApplicable && isLeaf(item))
      .map(({ code, row }) => ({ code, max: amount(row?.max) })),
    adjust: result.adjustments.map(({ item, points }) => ({ code: item.code, points: toNumber(points) })),
    settings: {
      year: settings.yearScored ?? null,
      issuer: settings.issuer || null,
      place: settings.place || null,
      decision: settings.decision.number || null,
      decisionDate: settings.decision.date ? toIso(settings.decision.date) : null,
      decisionBy: settings.decision.issuer || null,
    },
    settingsConfidence: Object.fromEntries(
      SETTINGS.flatMap((key) => {
        const certainty = certaintyOf(read.settings[key]?.confidence);
        return certainty ? [[key, certainty]] : [];
      }),
    ),
    tasks: job.tasks.map(({ codes, measure, lead, due }) => {
      return { codes, measure, lead: lead || null, due: due?.text ?? null };
    }),
    findings: [...reading.findings, ...job.findings].map(printProblem),
    unread: reading.unread,
    document: job.document,
  };
}

/** What the result states for the whole: the points lost may stand alone. */
function totalOf({ result, settings }: JobResult, reading?: Pick<Reading, 'total' | 'fields'>): Report['total'] {
  const { total, unexplained } = result;
  const told = reading?.total;
  // One field that a text tells of is not the whole, whatever a plan makes of it; a book lists what there is.
  const isAlone = total.origin === 'computed' && settings.publishedMax === undefined && reading?.fields.length === 1;
  const { max, score, lost } = isAlone ? { max: undefined, score: undefined, lost: undefined } : total;
  return {
    max: amount(max),
    score: amount(score),
    lost: amount(lost ?? told?.lost),
    openMax: toNumber(total.openMax),
    unexplained: toNumber(unexplained),
    self: amount(total.self),
    rank: settings.rank ?? null,
    of: settings.rankOf ?? null,
  };
}

/** A field is no leaf, even when nothing is listed below it. */
function isListedLeaf(item: Item): boolean {
  return isLeaf(item) && codeDepth(item.code) > 1 && !item.notApplicable && !isAdjustment(item);
}

function leafOf(item: Item, told: ItemReading | undefined): Omit<Report['items'][number], 'confidence'> {
  const { row } = item;
  const lone = row?.max === undefined && told?.score !== 'KAD' ? told?.score : undefined;
  const score = statedScore(row) ?? lone;
  return {
    code: item.code,
    name: row?.title ?? '',
    max: amount(row?.max),
    score: amount(score),
    // A text that tells a loss alone tells it all the same.
    lost: lostOf(row?.max, score) ?? amount(told?.lost),
    self: amount(pointsIn(row?.self)),
    cause: row?.cause ?? '',
    line: told?.line ?? null,
  };
}

/** A few lines for the terminal: fields, residuals, what still has to be done. */
export function shortTable(job: JobResult, reading?: Pick<Reading, 'total' | 'fields'>): string {
  const shown = (value: Points | undefined): string => (value === undefined ? '' : formatPoints(value));
  const rows = job.result.fields.map(({ code, title, max, score, lost }) => {
    return [code, title, shown(max), shown(score), score === undefined ? '' : formatPoints(lost)];
  });
  const total = totalOf(job, reading);
  const totals = [total.max, total.score, total.lost].map((value) =>
    value === null ? '' : String(value).replace('.', ','),
  );
  const table = [['Mã', 'Lĩnh vực', 'Tối đa', 'Đạt', 'Bị trừ'], ...rows, [TOTAL_LABEL, '', ...totals]];
  const widths = table[0]?.map((_, x) => Math.max(...table.map((row) => [...(row[x] ?? '')].length))) ?? [];
  const pad = (text: string, x: number): string =>
    x < 2 ? text.padEnd(widths[x] ?? 0) : text.padStart(widths[x] ?? 0);
  const lines = table.map((row) => row.map(pad).join('  ').trimEnd());
  const residuals = job.result.differences.map(({ code, kind, points }) => {
    return `Lệch ở ${code === 'total' ? 'dòng tổng' : `mã ${code}`}: ${DIFFERENCE_KINDS[kind]}, ${formatPoints(points)} điểm.`;
  });
  const count = (severity: Problem['severity']): number =>
    job.findings.filter((finding) => finding.severity === severity).length;
  const checks = `Kiểm tra: ${count('error')} lỗi, ${count('warning')} cảnh báo, ${count('info')} lưu ý.`;
  return [...lines, '', ...residuals, checks].join('\n');
}
