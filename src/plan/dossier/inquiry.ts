/** The letter that asks the body above why points were lost: what nothing listed explains, and by choice what has no cause. */
import { namesCause } from '../../core/causes.ts';
import { codeLabel, compareCodes } from '../../core/codes.ts';
import { formatDateInWords } from '../../core/dates.ts';
import { formatPoints } from '../../core/numbers.ts';
import { add, type Points, subtract, sum } from '../../core/points.ts';
import type { Difference, Result } from '../../core/result/result.ts';
import type { Shortfall } from '../../core/shortfalls.ts';
import { nameWithTitle } from '../context.ts';
import { citeDecision, DECISIONS } from '../heading.ts';
import { gap, plain, type RichText } from '../rich-text.ts';
import { beforeList, endSentence } from '../typed.ts';
import { type Built, createDossier, type DossierContext, dossierModel, partOf } from './context.ts';
import { checkInquiry } from './findings.ts';
import type { DossierSource, DossierWish } from './source.ts';
import type { Cells, DossierTable } from './tables.ts';

/** What a letter asks about: points whose reason nobody told. */
export interface Question {
  readonly of: Difference | Shortfall;
  readonly name: RichText;
  readonly max: Points | undefined;
  readonly score: Points | undefined;
  readonly lost: Points | undefined;
  /** Below zero where more is explained than was lost. */
  readonly unclear: Points;
}

/** Rounding explains itself, what is not scored yet is not lost, and bonus points are the office's to claim. */
const ASKED: readonly Difference['kind'][] = ['rounding', 'open', 'adjustment'];

function questionsOf(result: Result, asksCauses: boolean, { fill }: Pick<DossierContext, 'fill'>): Question[] {
  const differences = result.differences
    .filter(({ kind, points }) => !ASKED.includes(kind) && points !== 0)
    .map((one): Question => {
      const { max, score } = partFigures(one, result);
      const isRest = one.kind === 'unexplained' && one.points > 0;
      const name = fill(isRest ? 'inquiryRest' : 'inquiryDifference', { 'tên phần': nameOf(one.code, result) });
      const lost = max === undefined || score === undefined ? undefined : subtract(max, score);
      return { of: one, name, max, score, lost, unclear: one.points };
    });
  const causeless = asksCauses ? result.shortfalls.filter((one) => !namesCause(one.cause) && !isAsClaimed(one)) : [];
  const items = causeless
    .toSorted((a, b) => compareCodes(a.code, b.code))
    .map((one): Question => {
      const { item, max, score, lost } = one;
      return { of: one, name: plain(nameWithTitle(item)), max, score, lost, unclear: lost };
    });
  return [...differences, ...items];
}

/** Who was granted what was claimed knows why no more was. */
function isAsClaimed({ item, score }: Shortfall): boolean {
  const self = item.row?.self;
  return typeof self === 'number' && self <= score;
}

/** Of the whole the published figures hold its bonus and penalty points, which nobody lost. */
function partFigures(
  { code, figures }: Difference,
  { total, card }: Result,
): { max: Points | undefined; score: Points | undefined } {
  if (code === 'total') {
    return { max: total.max === undefined ? undefined : add(total.max, total.adjustment), score: total.score };
  }
  const row = card.items.find((item) => item.code === code)?.row;
  const score = row?.score;
  return { max: row?.max, score: typeof score === 'number' ? score : figures?.stated };
}

function nameOf(code: Difference['code'], { card }: Result): string {
  if (code === 'total') return 'Tổng điểm';
  const item = card.items.find((one) => one.code === code);
  return item ? nameWithTitle(item) : codeLabel(code);
}

export function buildInquiry(source: DossierSource, wish: DossierWish): Built {
  const context = createDossier(source, wish, { subject: 'inquirySubject', closing: 'inquiryClosing' });
  const { fill, result } = context;
  const questions = questionsOf(result, wish.asksCauses, context);
  checkInquiry(questions, context);
  const lead = questions.length > 0 ? beforeList(fill('inquiryTable')) : gap('nội dung cần làm rõ');
  const { replyBy } = wish;
  const asked = [
    endSentence(fill('inquiryAsk')),
    ...(replyBy ? [endSentence(fill('inquiryReply', { 'ngày trả lời': formatDateInWords(replyBy) }))] : []),
  ];
  const table = questions.length > 0 ? questionTable(questions, context) : undefined;
  const model = dossierModel('inquiry', context, {
    opening: fill('inquiryOpening', {
      'quyết định công bố': citeDecision(context.source.settings.decision, DECISIONS.result, context),
      'UBND đầy đủ': context.office.firstName,
    }),
    parts: [partOf('inquiry', [], [lead], { table, after: asked })],
  });
  return { model, findings: context.findings.list };
}

const print = (points: Points | undefined): RichText => (points === undefined ? [] : plain(formatPoints(points)));

function questionTable(questions: readonly Question[], { fill }: DossierContext): DossierTable {
  const rows = questions.map(({ name, max, score, lost, unclear }, i): Cells => {
    const known = lost === undefined ? undefined : subtract(lost, unclear);
    return [plain(String(i + 1)), name, print(max), print(score), print(lost), print(known), print(unclear)];
  });
  const all = print(sum(questions.map(({ unclear }) => unclear)));
  return { kind: 'inquiry', groups: [{ head: [], rows }], total: [[], fill('totalRow'), [], [], [], [], all] };
}
