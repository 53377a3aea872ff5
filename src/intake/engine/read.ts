/** Statements become a reading: roles chosen by the whole, what is told twice joined, contradictions named, what is not used listed. */
import { codeLabel, compareCodes, type ItemCode, readCode } from '../../core/codes.ts';
import { formatPoints } from '../../core/numbers.ts';
import { inDocument, linePlace } from '../../core/place.ts';
import { type Points, SCALE, subtract, sum } from '../../core/points.ts';
import type { Problem } from '../../core/problems.ts';
import type { Confidence, FieldReading, ItemReading, Reading, Source, TotalReading } from '../reading.ts';
import type { NumberState, Owner, SourceLine, SourceNumber } from '../source.ts';
import { agree, type Facts } from './facts.ts';
import { codeFields } from './field-codes.ts';
import { type Solution, solve } from './solve.ts';
import type { Figure, Quantity, Statement } from './statements.ts';

export interface Solved {
  readonly reading: Omit<Reading, 'settings'>;
  readonly numbers: readonly SourceNumber[];
  /** Codes whose figures an equation or a table's header holds, "Tổng" for the total. */
  readonly proved: ReadonlySet<string>;
}

/** Margins: at least `SURE` is certain, below `LIKELY` a person is asked. */
const SURE = 2.4;
const LIKELY = 0.75;

interface Told {
  readonly value: Points;
  readonly margin: number;
  readonly statement: Statement;
}

/** All that was said of one criterion, one field, or the whole. */
interface Row {
  readonly key: Owner;
  readonly statements: Statement[];
  readonly told: Partial<Record<Quantity, Told[]>>;
}

export function readStatements(
  given: readonly Statement[],
  loose: readonly Figure[],
  lines: readonly SourceLine[],
  nameOf: (piece: number) => string = () => '',
): Solved {
  const asked: Problem[] = [];
  const statements = codeAdjustments(codeFields(given), asked);
  const solution = solve(statements);
  const findings: Problem[] = asked;
  const rows = rowsOf(statements, solution);
  const merged = [...rows.values()].map((row) => {
    const own: Problem[] = [];
    const document = nameOf(row.statements[0]?.piece ?? 0);
    const one = merge(row, solution, own, document);
    findings.push(
      ...own.map((problem) => (document === '' ? problem : { ...problem, place: inDocument(problem.place, document) })),
    );
    return one;
  });
  const read = merged.filter((row) => row.isTold);
  const items = read.filter(({ key }) => key !== 'Tổng' && key.includes('.')).map(toItem);
  const fields = read.filter(({ key }) => key !== 'Tổng' && !key.includes('.')).map(toField);
  const whole = merged.find(({ key }) => key === 'Tổng');
  const total = whole?.isTold ? toTotal(whole) : undefined;
  const numbers = numbersOf(statements, loose, solution, merged);
  const unread = unreadLines(statements, numbers, lines, solution);
  const reading = {
    total,
    fields: fields.sort((a, b) => compareCodes(a.code, b.code)),
    items: items.sort((a, b) => compareCodes(a.code, b.code)),
    findings,
    unread,
  };
  return { reading, numbers, proved: solution.proved };
}

/** Bonus and penalty without a code get the next free one, to be asked about. */
function codeAdjustments(statements: readonly Statement[], findings: Problem[]): Statement[] {
  const fields = statements.flatMap(({ code }) => (code === undefined ? [] : [Number(code.split('.')[0])]));
  const next = Math.max(0, ...fields) + 1;
  let count = 0;
  return statements.map((statement) => {
    if (statement.subject !== 'item' || statement.code !== undefined) return statement;
    count++;
    const code = readCode(String(next + count - 1));
    const message = `“${statement.name}” không có mã. Mã ${code} được đề xuất cho dòng này; hãy đối chiếu với bộ tiêu chí rồi sửa lại nếu cần.`;
    findings.push({ code: 'adjustment-without-code', severity: 'warning', place: linePlace(statement.line), message });
    return { ...statement, code };
  });
}

function rowsOf(statements: readonly Statement[], { role, margin }: Solution): Map<string, Row> {
  const rows = new Map<string, Row>();
  const firm = statements.some(
    ({ subject, codeFrom, figures }) =>
      subject === 'total' && codeFrom !== 'heading' && figures.some((figure) => role(figure) !== 'noise'),
  );
  for (const statement of statements) {
    const key = statement.subject === 'total' ? 'Tổng' : statement.code;
    if (key === undefined) continue;
    if (
      statement.subject === 'total' &&
      statement.codeFrom === 'heading' &&
      !statement.tabled &&
      (firm || rows.size > 0)
    )
      continue;
    const row = rows.get(key) ?? { key, statements: [], told: {} };
    rows.set(key, row);
    row.statements.push(statement);
    for (const figure of statement.figures) {
      const quantity = role(figure);
      if (quantity === 'noise') continue;
      const told = row.told[quantity] ?? [];
      row.told[quantity] = told;
      told.push({ value: figure.value, margin: margin(figure, statement), statement });
    }
  }
  return rows;
}

interface Merged extends Source {
  readonly key: Owner;
  readonly isTold: boolean;
  readonly facts: Facts;
  readonly notApplicable: boolean;
  readonly row: Row;
  readonly contradicted: boolean;
}

function merge(row: Row, { proved }: Solution, findings: Problem[], document: string): Merged {
  const [first] = row.statements;
  const line =
    row.statements.find(({ figures, verdict }) => figures.length > 0 || verdict !== undefined)?.line ??
    first?.line ??
    1;
  const facts: Facts = {};
  let least = 9;
  let contradicted = false;
  if (row.key === 'Tổng') joinParts(row.told);
  for (const [quantity, told] of Object.entries(row.told) as [Quantity, Told[]][]) {
    const value = agreed(told);
    if (value === undefined) {
      contradicted = true;
      findings.push(differing(row.key, quantity, told));
      continue;
    }
    facts[quantity] = value;
    if (MARGINED.has(quantity)) least = Math.min(least, Math.max(...told.map(({ margin }) => margin)));
  }
  const verdicts = new Set(row.statements.flatMap(({ verdict }) => verdict ?? []));
  applyVerdicts(row.key, verdicts, facts, line, findings);
  if (!isConsistent(row.key, facts, line, findings)) contradicted = true;
  if (contradicted) for (const quantity of ['score', 'lost'] as const) delete facts[quantity];
  const { max, score, lost } = facts;
  if (score === undefined && max !== undefined && lost !== undefined) facts.score = subtract(max, lost);
  const isTold = Object.keys(facts).length > 0 || verdicts.has('not-applicable') || contradicted;
  // Figures of which nobody says whose they are.
  const isGuessed =
    row.key === 'Tổng' &&
    !proved.has('Tổng') &&
    row.statements.every(({ codeFrom, tabled }) => codeFrom === 'heading' && !tabled);
  const confidence: Confidence =
    contradicted || isGuessed || least < LIKELY ? 'low' : least >= SURE || proved.has(row.key) ? 'high' : 'medium';
  return {
    key: row.key,
    isTold,
    facts,
    notApplicable: verdicts.has('not-applicable') && (score === undefined || score === 0),
    row,
    contradicted,
    line,
    quote: first?.quote ?? '',
    confidence,
    ...(document === '' ? {} : { document }),
  };
}

/** "Tổng 83,6; thẩm định 58,1/70; khảo sát 25,5/30": parts beside the whole, and the scales of both make up the scale. */
function joinParts(told: Row['told']): void {
  const { score = [], survey = [], max = [] } = told;
  const values = [...new Set([...score, ...survey].map(({ value }) => value))];
  const all = sum(values);
  const whole = values.length > 2 ? score.find(({ value }) => 2 * value === all) : undefined;
  if (!whole) return;
  told.score = [whole];
  delete told.survey;
  const scales = [...new Set(max.map(({ value }) => value))];
  const [first] = max;
  if (scales.length === values.length - 1 && first) told.max = [{ ...first, value: sum(scales) }];
}

const MARGINED: ReadonlySet<Quantity> = new Set(['max', 'score', 'lost', 'rate', 'adjust']);

/** The value all agree in; one that is much surer than the others wins. */
function agreed(told: readonly Told[]): Points | undefined {
  const [best] = told.toSorted((a, b) => b.margin - a.margin);
  if (!best) return undefined;
  const other = told.filter(({ value }) => value !== best.value).toSorted((a, b) => b.margin - a.margin)[0];
  if (other === undefined || best.margin >= other.margin + 2.5) return best.value;
  return undefined;
}

function applyVerdicts(
  key: Owner,
  verdicts: ReadonlySet<string>,
  facts: Facts,
  line: number,
  findings: Problem[],
): void {
  if (facts.rate !== undefined && facts.max !== undefined)
    facts.score ??= Math.round((facts.max * facts.rate) / (100 * SCALE)) as Points;
  if (facts.score === undefined && facts.lost === undefined && facts.survey !== undefined) facts.score = facts.survey;
  if (verdicts.has('zero') && facts.lost !== undefined) facts.max ??= facts.lost;
  if (verdicts.has('half') && facts.score === undefined && facts.lost === undefined && facts.max !== undefined)
    facts.score = Math.round(facts.max / 2) as Points;
  if (verdicts.has('zero') && facts.score === undefined && facts.lost === undefined) facts.score = 0 as Points;
  if (verdicts.has('full') && facts.lost === undefined && facts.score === undefined && facts.max !== undefined)
    facts.score = facts.max;
  if (verdicts.has('full') && facts.max === undefined && facts.score !== undefined && facts.lost === undefined)
    facts.max = facts.score;
  if (verdicts.has('not-arisen') && facts.score === undefined) {
    const message = `${labelOf(key)}: “không phát sinh” có thể là 0 điểm hoặc không áp dụng. Hãy nhập điểm đạt hoặc KAD.`;
    findings.push({ code: 'not-arisen', severity: 'warning', place: linePlace(line), message });
  }
}

function isConsistent(key: Owner, { max, score, lost }: Facts, line: number, findings: Problem[]): boolean {
  if (max === undefined) return true;
  const say = (message: string): boolean => {
    findings.push({
      code: 'figures-contradict',
      severity: 'error',
      place: linePlace(line),
      message: `${labelOf(key)}: ${message} Hãy đối chiếu với văn bản công bố rồi nhập lại.`,
    });
    return false;
  };
  if (score !== undefined && score > max)
    return say(`điểm đạt ${formatPoints(score)} lớn hơn điểm tối đa ${formatPoints(max)}.`);
  if (lost !== undefined && lost > max)
    return say(`điểm bị trừ ${formatPoints(lost)} lớn hơn điểm tối đa ${formatPoints(max)}.`);
  if (score !== undefined && lost !== undefined && !agree(subtract(max, score), lost))
    return say(
      `điểm tối đa ${formatPoints(max)}, điểm đạt ${formatPoints(score)} và điểm bị trừ ${formatPoints(lost)} không khớp nhau.`,
    );
  return true;
}

const NAMES: Partial<Record<Quantity, string>> = {
  max: 'điểm tối đa',
  score: 'điểm đạt',
  lost: 'điểm bị trừ',
  self: 'điểm tự chấm',
  rank: 'thứ hạng',
  of: 'số đơn vị được xếp hạng',
};

export const labelOf = (key: Owner): string => (key === 'Tổng' ? 'Kết quả chung' : codeLabel(key));

function differing(key: Owner, quantity: Quantity, told: readonly Told[]): Problem {
  const values = [...new Map(told.map((one) => [one.value, one])).values()].map(
    ({ value, statement }) => `${formatPoints(value)} (dòng ${statement.line})`,
  );
  const message = `${labelOf(key)}: ${NAMES[quantity] ?? 'một số'} được nêu khác nhau: ${values.join(', ')}. Hãy đối chiếu với văn bản công bố rồi nhập số đúng.`;
  return {
    code: 'figures-differ',
    severity: 'error',
    place: linePlace(told[told.length - 1]?.statement.line ?? 1),
    message,
  };
}

function sourceOf({ line, quote, confidence, document }: Merged): Source {
  return { line, quote, confidence, ...(document === undefined ? {} : { document }) };
}

const nameOf = ({ row }: Merged): string => row.statements.find(({ name }) => name !== '')?.name ?? '';

function toItem(merged: Merged): ItemReading {
  const { facts, row, notApplicable } = merged;
  const rule = row.statements.find((statement) => statement.rule !== undefined)?.rule;
  return {
    ...sourceOf(merged),
    code: merged.key as ItemCode,
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

function toField(merged: Merged): FieldReading {
  const { facts, row } = merged;
  const from = row.statements[0]?.codeFrom ?? 'heading';
  return {
    ...sourceOf(merged),
    code: merged.key as ItemCode,
    codeFrom: from === 'code' ? 'items' : from,
    name: nameOf(merged),
    max: facts.max,
    score: facts.score ?? facts.adjust,
    lost: facts.lost,
    self: facts.self,
  };
}

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

function numbersOf(
  statements: readonly Statement[],
  loose: readonly Figure[],
  { role, margin, proved }: Solution,
  merged: readonly Merged[],
): SourceNumber[] {
  const rows = new Map(merged.map((row) => [row.key as string, row]));
  const numbers: SourceNumber[] = loose.map(({ span, text }) => ({
    span,
    text,
    state: 'noise',
    quantity: 'noise',
    owner: undefined,
  }));
  for (const statement of statements) {
    const owner = statement.subject === 'total' ? ('Tổng' as const) : statement.code;
    for (const figure of statement.figures) {
      const quantity = role(figure);
      const isRead = quantity !== 'noise' && owner !== undefined && rows.get(owner)?.row.statements.includes(statement);
      const state: NumberState = !isRead
        ? 'noise'
        : rows.get(owner)?.confidence === 'low' || margin(figure, statement) < LIKELY
          ? 'asked'
          : proved.has(owner)
            ? 'proved'
            : 'read';
      numbers.push({
        span: figure.span,
        text: figure.text,
        state,
        quantity: isRead ? quantity : 'noise',
        owner: isRead ? owner : undefined,
      });
    }
  }
  return numbers;
}

/** Lines with a number that may be a figure of the result and became none. */
function unreadLines(
  statements: readonly Statement[],
  numbers: readonly SourceNumber[],
  lines: readonly SourceLine[],
  { role }: Solution,
): Reading['unread'] {
  const used = new Set(
    numbers.filter(({ state }) => state !== 'noise').map(({ span }) => `${span.piece}:${span.line}:${span.from}`),
  );
  const wanted = new Set<string>();
  for (const { figures } of statements)
    for (const figure of figures) {
      const { span, options } = figure;
      if (used.has(`${span.piece}:${span.line}:${span.from}`)) continue;
      if (options[0]?.quantity !== 'noise' || role(figure) !== 'noise') wanted.add(`${span.piece}:${span.line}`);
    }
  return lines.flatMap(({ piece, line, text }) => (wanted.has(`${piece}:${line}`) ? [{ line, text, piece }] : []));
}
