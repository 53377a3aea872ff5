/** Rows as the rest of the product knows them: the total, the fields, the criteria. */
import { compareCodes, type ItemCode } from '../../core/codes.ts';
import { type Points, SCALE, subtract } from '../../core/points.ts';
import type { KnownCriteria } from '../known-criteria.ts';
import type { BySet, FieldReading, ItemReading, Reading, Source, TotalReading } from '../reading.ts';
import type { Merged } from './merge.ts';

/** @param known criteria whose maxima complete what the document tells without one */
export function toReading(
  merged: readonly Merged[],
  known?: KnownCriteria,
): Pick<Reading, 'total' | 'fields' | 'items'> {
  const fields: FieldReading[] = [];
  const items: ItemReading[] = [];
  let total: TotalReading | undefined;
  const hasAbsent = merged.some(({ notApplicable }) => notApplicable);
  for (const row of merged) {
    const { key, isTold } = row;
    if (!isTold) continue;
    const bySet = known && bySetOf(row, known, hasAbsent);
    const extra = bySet === undefined ? {} : { bySet };
    if (key === 'Tổng') total = { ...toTotal(row), ...extra };
    else if (key.includes('.')) items.push({ ...toItem(row, key), ...extra });
    else fields.push({ ...toField(row, key), ...extra });
  }
  return {
    total,
    fields: fields.sort((a, b) => compareCodes(a.code, b.code)),
    items: items.sort((a, b) => compareCodes(a.code, b.code)),
  };
}

/** What does not apply leaves the maxima above it, and nobody knows of which. */
function bySetOf(
  { key, facts, notApplicable, contradicted, row }: Merged,
  known: KnownCriteria,
  hasAbsent: boolean,
): BySet | undefined {
  const max = known.maxOf(key);
  if (max === undefined || facts.max !== undefined || notApplicable || contradicted) return undefined;
  if (hasAbsent && !known.isLeaf(key)) return undefined;
  const isFull = row.statements.some(({ verdict }) => verdict === 'full');
  const score = facts.score ?? (isFull && facts.lost === undefined ? max : undefined);
  if ((score ?? facts.lost ?? max) > max) return undefined;
  return {
    max,
    score: score ?? (facts.lost === undefined ? undefined : subtract(max, facts.lost)),
    lost: facts.lost ?? (score === undefined ? undefined : subtract(max, score)),
  };
}

function sourceOf({ line, quote, confidence, document }: Merged): Source {
  return { line, quote, confidence, ...(document === undefined ? {} : { document }) };
}

const nameOf = ({ row }: Merged): string => row.statements.find(({ name }) => name !== '')?.name ?? '';

function toItem(merged: Merged, code: ItemCode): ItemReading {
  const { facts, row, notApplicable } = merged;
  const rule = row.statements.find((statement) => statement.rule !== undefined)?.rule;
  const evidence = row.statements.find((statement) => statement.evidence !== undefined)?.evidence;
  return {
    ...sourceOf(merged),
    code,
    name: nameOf(merged),
    max: facts.max,
    score: notApplicable ? 'KAD' : (facts.score ?? facts.adjust),
    lost: facts.lost,
    self: facts.self,
    cause: row.statements.find(({ cause }) => cause !== '')?.cause ?? '',
    ...(rule === undefined ? {} : { rule }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(facts.survey === undefined ? {} : { survey: facts.survey }),
    ...(facts.lastYear === undefined ? {} : { lastYear: facts.lastYear }),
  };
}

function toField(merged: Merged, code: ItemCode): FieldReading {
  const { facts, row } = merged;
  const from = row.statements[0]?.codeFrom ?? 'heading';
  return {
    ...sourceOf(merged),
    code,
    codeFrom: from === 'code' ? 'items' : from,
    name: nameOf(merged),
    max: facts.max,
    score: facts.score ?? facts.adjust,
    lost: facts.lost,
    self: facts.self,
  };
}

/** A rank or a count, which the engine holds as points. */
const whole = (points: Points | undefined): number | undefined => (points === undefined ? undefined : points / SCALE);

function toTotal(merged: Merged): TotalReading {
  const { facts } = merged;
  return {
    ...sourceOf(merged),
    max: facts.max,
    score: facts.score,
    lost: facts.lost,
    self: facts.self,
    rank: whole(facts.rank),
    of: whole(facts.of),
    group: '',
  };
}
