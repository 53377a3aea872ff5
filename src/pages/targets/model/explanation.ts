/** The text of a "giải trình": for each item what was claimed, granted and why, and what is asked for. */
import { namesCause } from '../../../core/causes.ts';
import { codeLabel, type ItemCode } from '../../../core/codes.ts';
import type { Claim } from '../../../core/comparison/claims.ts';
import { formatDateInWords } from '../../../core/dates.ts';
import { formatPoints } from '../../../core/numbers.ts';
import { sum } from '../../../core/points.ts';
import type { Settings } from '../../../core/settings.ts';
import { lowerFirst } from '../../../core/text.ts';
import { describeOffice } from '../../../plan/office.ts';
import { plain, textOf } from '../../../plan/rich-text.ts';
import { endSentence, oneLine, typed, withoutClosing } from '../../../plan/typed.ts';

/** A hole in the text is marked, never left blank. */
const orGap = (text: string, what: string): string => text || `[bổ sung ${what}]`;

/** @param evidenceOf the column "Tài liệu kiểm chứng" */
export function explanationText(
  claims: readonly Claim[],
  settings: Settings,
  evidenceOf: (code: ItemCode) => string,
): string {
  const office = textOf(describeOffice(settings).name);
  const superior = orGap(oneLine(settings.superior), 'cơ quan thẩm định');
  const year = settings.yearScored === undefined ? '' : ` năm ${settings.yearScored}`;
  const total = (pick: (claim: Claim) => Claim['self']): string => formatPoints(sum(claims.map(pick)));
  return [
    `Kính gửi: ${superior}.`,
    `Căn cứ ${citeDecision(settings)}.`,
    `${office} giải trình các tiêu chí, tiêu chí thành phần có điểm được chấm thấp hơn điểm tự chấm chỉ số cải cách hành chính${year} như sau:`,
    ...claims.flatMap((claim, i) => explainItem(claim, i + 1, superior, evidenceOf(claim.item.code))),
    `Tổng cộng ${claims.length} tiêu chí, tiêu chí thành phần: tự chấm ${total(({ self }) => self)} điểm, được chấm ${total(({ score }) => score)} điểm, chênh lệch ${total(({ difference }) => difference)} điểm.`,
    `${office} kính đề nghị ${superior} xem xét./.`,
  ].join('\n');
}

function explainItem(
  { item, self, score, difference }: Claim,
  place: number,
  superior: string,
  evidence: string,
): string[] {
  const { title = '', max, cause = '' } = item.row ?? {};
  const label = codeLabel(item.code);
  const outOf = max === undefined ? '' : `/${formatPoints(max)}`;
  const papers = typed(evidence);
  const basis = papers ? ' trên cơ sở tài liệu kiểm chứng nêu trên' : '';
  return [
    `${place}. ${[label, withoutClosing(oneLine(title))].filter(Boolean).join('. ')}`,
    `a) Điểm tự chấm: ${formatPoints(self)}${outOf} điểm; điểm được chấm: ${formatPoints(score)}${outOf} điểm; chênh lệch: ${formatPoints(difference)} điểm.`,
    `b) Lý do trừ điểm: ${closed(orGap(causeShown(cause), 'lý do trừ điểm'))}`,
    `c) Tài liệu kiểm chứng: ${closed(orGap(papers, 'tài liệu kiểm chứng'))}`,
    `d) Đề nghị: ${superior} xem xét, chấm lại ${lowerFirst(label)} là ${formatPoints(self)} điểm (tăng ${formatPoints(difference)} điểm)${basis}.`,
  ];
}

/** Kind, number, date, issuer and subject, as a first citation has them (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6). */
function citeDecision({ decision }: Settings): string {
  const number = oneLine(decision.number).replace(/^(?:quyết định\s+)?số\s*:?\s*/iu, '');
  const subject = withoutClosing(oneLine(decision.subject)).replace(/^(?:về|v\/v)\s+/iu, '');
  return [
    `Quyết định số ${orGap(number, 'số quyết định')}`,
    decision.date ? formatDateInWords(decision.date) : 'ngày [bổ sung ngày quyết định]',
    `của ${orGap(withoutClosing(oneLine(decision.issuer)), 'cơ quan ban hành')}`,
    `về ${orGap(subject, 'trích yếu quyết định')}`,
  ].join(' ');
}

/** The cause as a cell of the page's table shows it. */
export function causeShown(cause: string | undefined): string {
  return cause !== undefined && namesCause(cause) ? typed(cause) : '';
}

const closed = (text: string): string => textOf(endSentence(plain(text)));
