/** Coded rows become fields, items and the total of a reading; what disagrees is withheld, what nobody can place is listed. */
import { codeDepth, codeLabel, compareCodes, fieldOf, type ItemCode, parentCode } from '../../core/codes.ts';
import { formatPoints } from '../../core/numbers.ts';
import type { Problem } from '../../core/problems.ts';
import { finding } from '../contradictions.ts';
import { mergeFigures } from '../merge.ts';
import type { FieldReading, ItemReading, Reading } from '../reading.ts';
import { type FigureContext, figuresOfRow, type RowFigures } from './cells-to-figures.ts';
import type { Coded } from './numbering.ts';
import { problemsOf, readWhole } from './read-sums.ts';
import type { BodyRow } from './rows.ts';
import type { Standing } from './sums.ts';

export interface Collected extends Omit<Reading, 'settings'> {
  /** Words that tell how an item is scored, from rows below it. */
  readonly rules: ReadonlyMap<ItemCode, string>;
}

const LONGEST_QUESTION_LIST = 8;

export function collect(
  rows: readonly BodyRow[],
  coded: readonly Coded[],
  context: FigureContext,
  sure: boolean,
): Collected {
  const findings: Problem[] = [];
  const unread: { line: number; text: string }[] = [];
  const items = new Map<ItemCode, ItemReading>();
  const fields = new Map<ItemCode, FieldReading>();
  const rules = new Map<ItemCode, string>();
  const withheld = new Set<string>();
  const codes = new Map(coded.map((one) => [one.row, one]));
  const placed: Standing[] = [];
  let field: ItemCode | undefined;
  let previous: ItemCode | undefined;
  const sums = rowsOfBoth(coded);
  for (const row of rows) {
    const one = codes.get(row);
    if (one?.code) field = fieldOf(one.code);
    placed.push({ row, field });
    if (!one || row.kind !== 'row') continue;
    const figures = figuresOfRow(
      row,
      sums && one.code && sums.has(one.code) ? { ...context, sumsSurvey: true } : context,
    );
    const told = [figures.max, figures.score, figures.lost, figures.self].some((figure) => figure !== undefined);
    if (!one.code) {
      if (previous && isRule(row, figures)) rules.set(previous, joinRule(rules.get(previous), row, figures));
      else if (told || (figures.unread.length > 0 && row.mark.kind === 'damaged'))
        unread.push({ line: row.line, text: row.quote });
      continue;
    }
    const { code } = one;
    previous = code;
    const confidence =
      sure && figures.confidence === 'high'
        ? one.confidence
        : figures.confidence === 'low' || !sure
          ? 'low'
          : one.confidence === 'low'
            ? 'low'
            : 'medium';
    findings.push(...problemsOf(codeLabel(code), row, figures));
    if (figures.unread.length > 0) unread.push({ line: row.line, text: row.quote });
    const { max, score, lost, self } = figures;
    const read = { max, score, lost, self, line: row.line, quote: row.quote, confidence };
    if (codeDepth(code) === 1 && !isAdjusting(row, figures)) {
      const earned = score === 'KAD' ? undefined : score;
      const own: FieldReading = {
        ...read,
        score: earned,
        code,
        codeFrom: one.from === 'name' ? 'name' : one.from === 'code' ? 'items' : 'heading',
        name: row.name,
      };
      const known = fields.get(code);
      const merged = known
        ? mergeFigures(codeLabel(code), { ...known, name: known.name || row.name }, read, withheld, findings)
        : own;
      fields.set(code, merged);
      continue;
    }
    if (!told && figures.contradictions.length === 0 && figures.questions.length === 0) {
      // A heading of the set: it has a name and no figure of its own.
      if (context.criteria && row.name)
        items.set(code, { ...read, code, name: row.name, cause: '', ...extras(row, figures) });
      continue;
    }
    const full = max !== undefined && score === max;
    const own: ItemReading = {
      ...read,
      code,
      name: row.name,
      cause: full || score === 'KAD' ? '' : causeOf(row.cause),
      ...extras(row, figures),
    };
    const known = items.get(code);
    items.set(
      code,
      known
        ? mergeFigures(
            codeLabel(code),
            { ...known, name: known.name || own.name, cause: known.cause || own.cause },
            read,
            withheld,
            findings,
          )
        : own,
    );
  }
  const total = readWhole(
    rows,
    placed,
    fields,
    items,
    sums ? { ...context, sumsSurvey: true } : context,
    findings,
    withheld,
  );
  findings.push(...codeQuestions(coded));
  const inOrder = [...items.values()].sort((a, b) => compareCodes(a.code, b.code));
  findings.push(...missingScores(inOrder, context));
  return {
    total,
    fields: [...fields.values()].sort((a, b) => compareCodes(a.code, b.code)),
    items: inOrder,
    findings,
    unread,
    rules,
  };
}

/**
 * Where every criterion is either appraised or surveyed, never both, what stands above them is the sum of the two.
 * @returns the codes with others below them; undefined where some criterion has both figures itself
 */
function rowsOfBoth(coded: readonly Coded[]): ReadonlySet<ItemCode> | undefined {
  const parents = new Set<ItemCode>();
  for (const { code } of coded)
    for (let above = code && parentCode(code); above; above = parentCode(above)) parents.add(above);
  let surveyed = false;
  for (const { code, row } of coded) {
    if (!code || parents.has(code) || row.survey.kind !== 'points') continue;
    if (row.score.kind === 'points') return undefined;
    surveyed = true;
  }
  return surveyed ? parents : undefined;
}

function extras(
  { rule }: BodyRow,
  { survey, lastYear }: RowFigures,
): Pick<ItemReading, 'survey' | 'lastYear' | 'rule'> {
  return {
    ...(survey === undefined ? {} : { survey }),
    ...(lastYear === undefined ? {} : { lastYear }),
    ...(rule === '' ? {} : { rule }),
  };
}

const ADJUSTS = /điểm (?:thưởng|cộng|trừ|phạt)|cộng điểm|trừ điểm|thưởng điểm/iu;

function isAdjusting(row: BodyRow, { max, score }: RowFigures): boolean {
  return max === undefined && score !== undefined && ADJUSTS.test(row.name.normalize('NFC'));
}

/** A row without a code under an item that tells a level of its scale: "- Đúng hạn: 1 điểm". */
function isRule(row: BodyRow, { max, score, self, lost }: RowFigures): boolean {
  if (score !== undefined || self !== undefined || lost !== undefined || row.name === '') return false;
  if (row.mark.kind === 'bullet' || row.mark.kind === 'letter') return true;
  // Without a mark it may as well be a note: a level tells points.
  return row.mark.kind === 'none' && (max !== undefined || /: ?\d[\d.,]* ?(?:điểm|đ)?[.;]?$/iu.test(row.name));
}

function joinRule(before: string | undefined, row: BodyRow, { max }: RowFigures): string {
  const tells = max !== undefined && !/\d\s*(?:điểm)?[.;]?$/iu.test(row.name);
  const words = tells ? `${row.name.replace(/[:;.]$/, '')}: ${formatPoints(max)}` : row.name.replace(/[;.]$/, '');
  return before ? `${before}; ${words}` : words;
}

/** Without "do", without the closing full stop. */
export function causeOf(words: string): string {
  if (/^(?:-|–|x|không|đạt|\.+)$/iu.test(words)) return '';
  return words
    .replace(/^[-–+•] */u, '')
    .replace(/^(?:nguyên nhân|l[ýí] do)(?: (?:bị )?(?:trừ|mất)(?: điểm)?)? ?: */iu, '')
    .replace(/^do (?=[\p{L}\d])/iu, '')
    .replace(/[.;]$/, '')
    .trim();
}

function otherCodes({ mark }: BodyRow, code: ItemCode): string {
  const others = mark.kind === 'damaged' ? mark.candidates.filter((other) => !code.endsWith(other)) : [];
  return others.length > 0 ? `, cũng có thể là ${others.join(', ')}` : '';
}

/** One question for codes by position; one for each code that Excel made something else of. */
function codeQuestions(coded: readonly Coded[]): Problem[] {
  const problems: Problem[] = [];
  for (const { row, code, repaired } of coded) {
    if (repaired && code) {
      const message = `Mã ở dòng ${row.line} đã bị bảng tính đổi thành số hoặc ngày (“${row.quote.split(' | ')[0] ?? ''}”). Theo các dòng bên cạnh, mã đúng có thể là ${code}${otherCodes(row, code)}. Hãy xác nhận hoặc sửa lại mã.`;
      problems.push(finding('code-damaged', 'warning', row.line, message));
    } else if (row.mark.kind === 'damaged' && !code) {
      const message = `Mã ở dòng ${row.line} đã bị bảng tính đổi thành ngày (“${row.quote.split(' | ')[0] ?? ''}”) và không suy ra được mã đúng (có thể là ${row.mark.candidates.join(' hoặc ')}). Hãy nhập mã của dòng này.`;
      problems.push(finding('code-damaged', 'warning', row.line, message));
    }
  }
  const placedByOrder = coded.filter(({ code, from }) => code && from === 'position');
  const [first] = placedByOrder;
  if (first) {
    const shown = placedByOrder
      .slice(0, LONGEST_QUESTION_LIST)
      .map(({ code }) => code)
      .join(', ');
    const more = placedByOrder.length > LONGEST_QUESTION_LIST ? '…' : '';
    const message = `Bảng không ghi mã của ${placedByOrder.length} dòng; mã được đề xuất theo thứ tự và cấp của dòng (${shown}${more}). Hãy đối chiếu với bộ tiêu chí trước khi ghi.`;
    problems.push(finding('code-by-position', 'warning', first.row.line, message));
  }
  return problems;
}

/** Leaves that have a maximum and no score, in a table that tells scores: one question, not one for each. */
function missingScores(items: readonly ItemReading[], { has, criteria }: FigureContext): Problem[] {
  if (criteria || !(has.score || has.lost)) return [];
  const parents = new Set(items.map(({ code }) => parentCode(code)));
  const open = items.filter(
    ({ code, max, score, confidence }) =>
      max !== undefined && score === undefined && confidence !== 'low' && !parents.has(code),
  );
  const [first] = open;
  if (!first) return [];
  const shown = open
    .slice(0, LONGEST_QUESTION_LIST)
    .map(({ code }) => code)
    .join(', ');
  const message = `${open.length} tiêu chí chưa có điểm đạt: ${shown}${open.length > LONGEST_QUESTION_LIST ? '…' : ''}. Ô trống được hiểu là chưa chấm, không phải 0 điểm. Hãy nhập điểm đạt nếu đã có.`;
  return [finding('score-missing', 'warning', first.line, message)];
}
