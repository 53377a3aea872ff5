/** Rows as the rest of the product knows them: the total, the fields, the criteria. */
import { compareCodes, type ItemCode } from '../../core/codes.ts';
import { type Points, SCALE } from '../../core/points.ts';
import type { FieldReading, ItemReading, Reading, Source, TotalReading } from '../reading.ts';
import type { Merged } from './merge.ts';

export function toReading(merged: readonly Merged[]): Pick<Reading, 'total' | 'fields' | 'items'> {
  const fields: FieldReading[] = [];
  const items: ItemReading[] = [];
  let total: TotalReading | undefined;
  for (const row of merged) {
    const { key, isTold } = row;
    if (!isTold) continue;
    if (key === 'Tổng') total = toTotal(row);
    else if (key.includes('.')) items.push(toItem(row, key));
    else fields.push(toField(row, key));
  }
  return {
    total,
    fields: fields.sort((a, b) => compareCodes(a.code, b.code)),
    items: items.sort((a, b) => compareCodes(a.code, b.code)),
  };
}

function sourceOf({ line, quote, confidence, document }: Merged): Source {
  return { line, quote, confidence, ...(document === undefined ? {} : { document }) };
}

const nameOf = ({ row }: Merged): string => row.statements.find(({ name }) => name !== '')?.name ?? '';

function toItem(merged: Merged, code: ItemCode): ItemReading {
  const { facts, row, notApplicable } = merged;
  const rule = row.statements.find((statement) => statement.rule !== undefined)?.rule;
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
