/** How far what was read can be trusted: sums over the proposals, figures nothing confirms, fields that were not read. */
import { codeLabel, fieldOf, type ItemCode } from '../core/codes.ts';
import { figuresOf } from '../core/figures.ts';
import { formatPoints } from '../core/numbers.ts';
import { ofUnits, SCALE, sum } from '../core/points.ts';
import { bySeverity, type Problem } from '../core/problems.ts';
import { reconcile } from '../core/reconcile.ts';
import { isAdjustment, lossOf, type Scorecard } from '../core/scorecard.ts';
import { type Branch, branchOf, cardOf, confirmedCodes, isPartial, TOTAL, withoutTold } from './check-sums.ts';
import { finding, placeOfSource } from './findings.ts';
import type { DocumentReading } from './read-document.ts';
import type { Confidence, FieldReading, ItemReading, Reading, TotalReading } from './reading.ts';

export interface CheckedReading {
  readonly reading: Reading;
  /** Where the figures do not add up. */
  readonly branches: readonly Branch[];
  /** Fields whose own figures were not read, by code, each with its question. */
  readonly unreadFields: ReadonlyMap<ItemCode, Problem>;
}

/** No single row that nothing confirms may take more from the total without a question. */
const MOST_UNASKED = ofUnits(10 * SCALE);

/**
 * Certain is what stands in a table with a header, or what an equation of the text holds. What contradicts a sum is to be
 * asked, and so are a total without a scale and a row that alone takes more than 10 points.
 * @param found one document, or several joined
 */
export function checkReading({ reading, tabled }: Pick<DocumentReading, 'reading' | 'tabled'>): CheckedReading {
  const card = cardOf(reading);
  const unreadFields = findUnreadFields(card, reading);
  const residuals = reconcile(card).flatMap((residual) => {
    if (residual.code !== 'total') return [residual];
    return unreadFields.size === 0 ? withoutTold(residual, reading) : [];
  });
  const confirmed = confirmedCodes(card, reading, residuals);
  const branches = residuals.map((residual) => branchOf(residual, card, confirmed, isPartial(reading, residual)));
  const contradicted = new Set(branches.flatMap(({ codes, contradicts }) => (contradicts ? [...codes] : [])));
  const isSure = (code: string): boolean => tabled.has(code) || confirmed.has(code);
  const isLarge = ({ code, max, score }: FieldReading | ItemReading): boolean =>
    !isSure(code) && (lossOf(max, score) ?? 0) > MOST_UNASKED;
  const check = <T extends FieldReading | ItemReading>(row: T): T => {
    const asked = contradicted.has(row.code) || isLarge(row) || isAboveMax(row);
    return { ...row, confidence: confidenceOf(row.confidence, isSure(row.code), asked) };
  };
  const { total } = reading;
  const lone = total && !isSure(TOTAL) && total.confidence !== 'high' ? askForScale(reading) : [];
  const above = total && isAboveMax(total) ? [askForMax(total)] : [];
  const findings = [
    ...reading.findings,
    ...above,
    ...[...reading.fields, ...reading.items].filter(isLarge).map(askForLoss),
    ...lone,
    ...askForScores(reading),
  ];
  const totalAsked = contradicted.has(TOTAL) || lone.length > 0 || (total !== undefined && isAboveMax(total));
  return {
    reading: {
      ...reading,
      total: total && { ...total, confidence: confidenceOf(total.confidence, isSure(TOTAL), totalAsked) },
      fields: reading.fields.map(check),
      items: reading.items.map(check),
      findings: bySeverity(findings),
    },
    branches,
    unreadFields,
  };
}

/** Maximum and score were read in two places, and one of the two is not what it was taken for. */
function isAboveMax({ max, score }: Pick<ItemReading, 'max' | 'score'>): boolean {
  return (lossOf(max, score) ?? 0) < 0;
}

function confidenceOf(read: Confidence, sure: boolean, asked: boolean): Confidence {
  if (asked) return 'low';
  return read === 'high' && !sure ? 'medium' : read;
}

/**
 * A result lists only criteria below their maximum: their sum is no field's figure, unless the maxima of all fields
 * together fill the total's.
 */
function findUnreadFields(card: Scorecard, { total, fields, items }: Reading): Map<ItemCode, Problem> {
  const told = new Set(
    fields.flatMap(({ code, max, score, lost }) => ((max ?? score ?? lost) === undefined ? [] : [code])),
  );
  const counted = card.fields.filter((field) => !field.notApplicable && !isAdjustment(field));
  const maxima = counted.flatMap((field) => figuresOf(field).max ?? []);
  if (total?.max !== undefined && sum(maxima) === total.max) return new Map();
  const untold = counted.filter(({ code }) => !told.has(code));
  return new Map(
    untold.map((field) => {
      const { max, score } = figuresOf(field);
      const listed =
        max === undefined || score === undefined
          ? ''
          : ` Các tiêu chí liệt kê cộng lại là ${formatPoints(score)}/${formatPoints(max)}, nhưng đó không phải là điểm của lĩnh vực.`;
      const line = field.row?.place ?? items.find(({ code }) => fieldOf(code) === field.code)?.line ?? 1;
      const message = `${codeLabel(field.code)}: không đọc được điểm tối đa và điểm đạt.${listed} Hãy đối chiếu với văn bản công bố rồi nhập hai số này.`;
      return [field.code, finding('field-unread', 'warning', line, message)] as const;
    }),
  );
}

function askForLoss(row: FieldReading | ItemReading): Problem {
  const lost = formatPoints(lossOf(row.max, row.score) ?? ofUnits(0));
  const message = `${codeLabel(row.code)} bị trừ ${lost} điểm theo cách đọc này, nhưng không có phép cộng nào trong văn bản xác nhận. Hãy đối chiếu với văn bản công bố trước khi ghi.`;
  return { code: 'loss-unconfirmed', severity: 'warning', place: placeOfSource(row), message };
}

/** Rows whose maximum was read and nothing else: what they got may stand where nobody looked for it. */
function askForScores({ fields, items, findings }: Reading): Problem[] {
  const isOpen = ({ max, score, lost, bySet }: FieldReading | ItemReading): boolean =>
    max !== undefined && score === undefined && lost === undefined && bySet === undefined;
  const codes = [...fields, ...items].filter(isOpen);
  const asked = new Set(findings.flatMap(({ place }) => (place?.kind === 'line' ? place.line : [])));
  const [first] = codes.filter(({ line }) => !asked.has(line));
  if (!first || findings.some(({ code }) => code === 'score-missing')) return [];
  const names = codes.map(({ code }) => codeLabel(code)).join(', ');
  const message = `Chỉ đọc được điểm tối đa, chưa đọc được điểm đạt của: ${names}. Hãy đối chiếu với văn bản công bố rồi nhập điểm đạt.`;
  return [{ code: 'score-unread', severity: 'warning', place: placeOfSource(first), message }];
}

function askForMax(total: TotalReading): Problem {
  const [max, score] = [formatPoints(total.max ?? ofUnits(0)), formatPoints(total.score ?? ofUnits(0))];
  const message = `Kết quả chung: điểm đạt ${score} lớn hơn điểm tối đa ${max}, nên một trong hai số đã đọc sai. Hãy đối chiếu với văn bản công bố trước khi ghi.`;
  return { code: 'total-above-max', severity: 'warning', place: placeOfSource(total), message };
}

/** A score without its scale may be that of another index, or a part of the whole. */
function askForScale({ total, fields }: Reading): Problem[] {
  if (total?.score === undefined || total.max !== undefined || fields.length > 0) return [];
  const message = `Kết quả chung: đọc được điểm đạt ${formatPoints(total.score)} nhưng không thấy thang điểm, nên chưa chắc đó là tổng điểm của đơn vị. Hãy đối chiếu với văn bản công bố rồi nhập tổng điểm.`;
  return [{ code: 'total-unsure', severity: 'warning', place: placeOfSource(total), message }];
}
