/** What a run found, as the one JSON object of the contract and as a short table. */
import { codeDepth } from '../core/codes.ts';
import { toIso } from '../core/dates.ts';
import { figuresOf, findAdjustments } from '../core/figures.ts';
import { formatPoints } from '../core/numbers.ts';
import { type Points, subtract, toNumber } from '../core/points.ts';
import type { Problem } from '../core/problems.ts';
import { RESIDUAL_KINDS, reconcile } from '../core/reconcile.ts';
import { type Item, isAdjustment, isLeaf, statedScore } from '../core/scorecard.ts';
import { findTotal } from '../core/total.ts';
import type { ItemReading, Reading } from '../intake/reading.ts';
import type { JobResult } from './job.ts';

type Amount = number | null;

export interface Report {
  readonly total: { max: Amount; score: Amount; lost: Amount; self: Amount; rank: Amount; of: Amount };
  readonly fields: readonly { code: string; name: string; max: Amount; score: Amount; lost: Amount; self: Amount }[];
  readonly items: readonly {
    code: string;
    name: string;
    max: Amount;
    score: Amount;
    lost: Amount;
    self: Amount;
    cause: string;
    line: Amount;
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
  readonly findings: readonly Problem[];
  readonly unread: readonly { line: number; text: string }[];
  readonly document: string;
}

const amount = (points: Points | undefined): Amount => (points === undefined ? null : toNumber(points));

const lostOf = (max: Points | undefined, score: Points | undefined): Amount =>
  max === undefined || score === undefined ? null : toNumber(subtract(max, score));

/** @param read the items as they were read: a score that lacks its maximum is no figure of the card, but it was told */
export function toReport(
  reading: Pick<Reading, 'total' | 'fields' | 'findings' | 'unread'>,
  job: JobResult,
  read: readonly ItemReading[],
): Report {
  const { card, settings } = job;
  const sources = new Map(read.map((item) => [item.code, item]));
  const told = new Map(reading.fields.map((field) => [field.code, field]));
  return {
    total: totalOf(job, reading.total),
    fields: card.fields
      .filter((field) => !isAdjustment(field))
      .map((field) => {
        const own = told.get(field.code);
        const { max, score, lost } = figuresOf(field);
        // Of a field that tells only its loss the criteria listed are not all there are.
        const partial = own?.lost !== undefined && own.max === undefined && own.score === undefined;
        return {
          code: field.code,
          name: field.row?.title ?? '',
          max: partial ? null : amount(max),
          score: partial ? null : amount(score),
          lost: amount(own?.lost) ?? (score === undefined ? null : toNumber(lost)),
          self: amount(field.row?.self),
        };
      }),
    items: card.items.filter(isListedLeaf).map((item) => leafOf(item, sources.get(item.code))),
    residuals: reconcile(card).map(({ code, kind, difference }) => ({
      code: code === 'total' ? 'Tổng' : code,
      kind: RESIDUAL_KINDS[kind],
      points: toNumber(difference),
    })),
    na: card.items
      .filter((item) => item.notApplicable && isLeaf(item))
      .map(({ code, row }) => ({ code, max: amount(row?.max) })),
    adjust: findAdjustments(card.fields).map(({ item, points }) => ({ code: item.code, points: toNumber(points) })),
    settings: {
      year: settings.yearScored ?? null,
      issuer: settings.issuer || null,
      place: settings.place || null,
      decision: settings.decision.number || null,
      decisionDate: settings.decision.date ? toIso(settings.decision.date) : null,
      decisionBy: settings.decision.issuer || null,
    },
    findings: [...reading.findings, ...job.findings],
    unread: reading.unread,
    document: job.document,
  };
}

/** What the result states for the whole: the points lost may stand alone. */
function totalOf({ card, settings }: JobResult, told?: Reading['total']): Report['total'] {
  const found = findTotal(card, settings);
  // One field that a result tells of is not the whole, whatever a plan makes of it.
  const alone =
    !found.stated && settings.publishedMax === undefined && card.total === undefined && card.fields.length < 2;
  const { max, score } = alone ? { max: undefined, score: undefined } : found;
  const self = card.total?.self ?? settings.selfScore;
  return {
    max: amount(max),
    score: amount(score),
    lost: lostOf(max, score) ?? amount(told?.lost),
    self: amount(self),
    rank: settings.rank ?? null,
    of: settings.rankOf ?? null,
  };
}

/** A field is no leaf, even when nothing is listed below it. */
function isListedLeaf(item: Item): boolean {
  return isLeaf(item) && codeDepth(item.code) > 1 && !item.notApplicable && !isAdjustment(item);
}

function leafOf(item: Item, told: ItemReading | undefined): Report['items'][number] {
  const { row } = item;
  const lone = row?.max === undefined && told?.score !== 'KAD' ? told?.score : undefined;
  const score = statedScore(row) ?? lone;
  return {
    code: item.code,
    name: row?.title ?? '',
    max: amount(row?.max),
    score: amount(score),
    lost: lostOf(row?.max, score),
    self: amount(row?.self),
    cause: row?.cause ?? '',
    line: told?.line ?? null,
  };
}

/** A few lines for the terminal: fields, residuals, what still has to be done. */
export function shortTable(job: JobResult): string {
  const shown = (value: Points | undefined): string => (value === undefined ? '' : formatPoints(value));
  const rows = job.card.fields.map((field) => {
    const { max, score, lost } = figuresOf(field);
    return [
      field.code,
      field.row?.title ?? '',
      shown(max),
      shown(score),
      score === undefined ? '' : formatPoints(lost),
    ];
  });
  const total = totalOf(job);
  const totals = [total.max, total.score, total.lost].map((value) =>
    value === null ? '' : String(value).replace('.', ','),
  );
  const table = [['Mã', 'Lĩnh vực', 'Tối đa', 'Đạt', 'Bị trừ'], ...rows, ['Tổng', '', ...totals]];
  const widths = table[0]?.map((_, x) => Math.max(...table.map((row) => [...(row[x] ?? '')].length))) ?? [];
  const pad = (text: string, x: number): string =>
    x < 2 ? text.padEnd(widths[x] ?? 0) : text.padStart(widths[x] ?? 0);
  const lines = table.map((row) => row.map(pad).join('  ').trimEnd());
  const residuals = reconcile(job.card).map(({ code, kind, difference }) => {
    return `Lệch ở ${code === 'total' ? 'dòng tổng' : `mã ${code}`}: ${RESIDUAL_KINDS[kind]}, ${formatPoints(difference)} điểm.`;
  });
  const count = (severity: Problem['severity']): number =>
    job.findings.filter((finding) => finding.severity === severity).length;
  const checks = `Kiểm tra: ${count('error')} lỗi, ${count('warning')} cảnh báo, ${count('info')} lưu ý.`;
  return [...lines, '', ...residuals, checks].join('\n');
}
