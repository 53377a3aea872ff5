/** What should be looked at before a document of the dossier is signed. */
import { cellPlace } from '../../book/place.ts';
import { APPRAISAL } from '../../book/tabs/appraisal.ts';
import { EVIDENCE } from '../../book/tabs/evidence.ts';
import { SCORES } from '../../book/tabs/scores.ts';
import { codeLabel, type ItemCode } from '../../core/codes.ts';
import { formatPoints } from '../../core/numbers.ts';
import { type Place, partPlace } from '../../core/place.ts';
import { type Points, subtract } from '../../core/points.ts';
import { type Item, pointsIn, statedScore, whyImpossible } from '../../core/scorecard.ts';
import { atItem, atSetting } from '../findings-list.ts';
import { oneLine, saysNothing } from '../typed.ts';
import type { Appraised, AppraisedItems } from './appraised.ts';
import type { DossierContext } from './context.ts';
import type { Question } from './inquiry.ts';
import { type SelfResult, unproved } from './self-scores.ts';

// The place names the item: so the same sentence about many of them is one finding.
const SELF_MISSING =
  'Chưa có điểm tự chấm; văn bản đang để [bổ sung điểm tự chấm]. Hãy ghi cột Điểm tự chấm, hoặc KAD nếu không áp dụng.';
const UNPROVED = `Có điểm tự chấm nhưng chưa có tài liệu kiểm chứng; văn bản đang để [bổ sung tài liệu]. Hãy ghi vào trang ${EVIDENCE.name}.`;

export function checkSelfScoring(self: SelfResult, context: DossierContext): void {
  const { findings, source } = context;
  const { settings } = source;
  const { result, max } = self;
  const { total } = result;
  const unscored = self.inState('open').codes;
  for (const code of unscored) {
    findings.add('self-missing', 'warning', atItem(code), SELF_MISSING);
  }
  const stated = settings.selfScore;
  if (stated !== undefined && total.score !== undefined && stated !== total.score) {
    const message = `Mục này ghi ${formatPoints(stated)} điểm, nhưng cột Điểm tự chấm cộng được ${formatPoints(total.score)} điểm. Văn bản ghi số cộng được; hãy sửa một trong hai.`;
    findings.add('self-total-differs', 'warning', atSetting('Tổng điểm tự chấm'), message);
  }
  if (settings.publishedMax !== undefined && settings.publishedMax !== max) {
    const message = `Mục này ghi ${formatPoints(settings.publishedMax)} điểm, nhưng các tiêu chí trong bảng cộng được ${formatPoints(max)} điểm tối đa. Hãy kiểm tra bảng đã liệt kê đủ tiêu chí chưa.`;
    findings.add('self-max-differs', 'info', atSetting('Tổng điểm tối đa'), message);
  }
  checkUncounted(self, context);
  checkSums(self, context);
  checkProofs(self, context);
}

/** A typed score that cannot be counted is not printed either: somebody has to mend it. */
function checkUncounted({ result, stateOf }: SelfResult, { findings, source }: DossierContext): void {
  for (const row of source.rows) {
    const self = pointsIn(row.self);
    const item = result.card.items.find(({ code }) => code === row.code);
    if (self === undefined || !item) continue;
    const counts = stateOf(item) !== 'not-applicable' && statedScore(item.row) !== undefined;
    if (counts) continue;
    const why = stateOf(item) === 'not-applicable' ? 'mục trên nó ghi không áp dụng' : 'điểm phải từ 0 đến điểm tối đa';
    const message = `${codeLabel(item.code)} ghi điểm tự chấm ${formatPoints(self)} nhưng không được tính: ${why}. Hãy sửa lại.`;
    findings.add('self-not-counted', 'warning', cellPlace(SCORES, row.place, 'self'), message);
  }
}

/** A sum that somebody typed beside parts that come to something else. */
function checkSums({ result }: SelfResult, { findings }: DossierContext): void {
  for (const { code, figures, kind } of result.differences) {
    if (!figures || kind === 'rounding' || kind === 'open' || figures.stated === figures.summed) continue;
    const message = `Điểm tự chấm ghi ${formatPoints(figures.stated)}, nhưng các phần của nó cộng được ${formatPoints(figures.summed)}. Hãy sửa một trong hai.`;
    findings.add('self-sum-differs', 'warning', atItem(code), message);
  }
}

const rowPlace = (item: Item): Place => (item.row ? cellPlace(SCORES, item.row.place, 'evidence') : atItem(item.code));

/** A hint: what nobody proves is hardly granted. */
function checkProofs(self: SelfResult, { findings, evidence }: DossierContext): void {
  for (const item of unproved(self, evidence)) {
    findings.add('evidence-missing', 'info', rowPlace(item), UNPROVED);
  }
}

export function checkEvidenceList(self: SelfResult, context: DossierContext): void {
  const { findings, source } = context;
  checkProofs(self, context);
  const onCard = new Set<ItemCode>(self.result.card.items.map(({ code }) => code));
  for (const { codes, title, number, place } of source.evidence) {
    const unknown = codes.filter((code) => !onCard.has(code));
    if (unknown.length > 0) {
      const message = `Tài liệu “${oneLine(title) || number}” ghi cho ${unknown.join(', ')}, nhưng trang ${SCORES.name} không có mã này. Hãy sửa mã.`;
      findings.add('evidence-code-unknown', 'warning', place, message);
    }
    if (codes.length === 0) {
      const message = `Tài liệu “${oneLine(title) || number}” chưa ghi tiêu chí nên đứng cuối danh mục. Hãy ghi mã tiêu chí.`;
      findings.add('evidence-code-missing', 'info', place, message);
    }
  }
}

const isLess = ({ claimed, granted }: Appraised): boolean => granted < claimed;

export function checkExplanation(
  { items, unlike, unclaimed, isCompared }: AppraisedItems,
  { findings, evidence }: DossierContext,
): void {
  if (items.length === 0) {
    const message = isCompared
      ? 'Không có tiêu chí nào có điểm thẩm định khác điểm tự chấm nên không có gì để giải trình.'
      : `Chưa so được điểm tự chấm với điểm thẩm định nên chưa có gì để giải trình; văn bản đang để [bổ sung kết quả thẩm định]. Hãy ghi kết quả thẩm định lần 1 vào trang ${APPRAISAL.name}.`;
    findings.add('explanation-empty', 'warning', partPlace(APPRAISAL.name), message);
  }
  for (const one of items.filter(isLess)) {
    const gapOf: Points = subtract(one.claimed, one.granted);
    const add = (code: string, what: string, column: string): void => {
      const message = `${codeLabel(one.code)} được thẩm định thấp hơn ${formatPoints(gapOf)} điểm nhưng chưa có ${what}; văn bản đang để [bổ sung ${what}]. Hãy ghi cột ${column} ở trang ${APPRAISAL.name}.`;
      findings.add(code, 'warning', one.place, message);
    };
    if (saysNothing(one.explanation)) add('explanation-missing', 'giải trình', 'Giải trình');
    if (one.asked === undefined) add('asked-missing', 'điểm đề nghị', 'Điểm đề nghị');
    if (saysNothing(one.reason)) add('reason-missing', 'ý kiến thẩm định', 'Ý kiến lần 1');
    if (!evidence.proves(one.code)) {
      const message = `${codeLabel(one.code)} được giải trình nhưng chưa có tài liệu kiểm chứng; văn bản đang để [bổ sung tài liệu]. Hãy ghi vào trang ${EVIDENCE.name}.`;
      findings.add('evidence-missing', 'info', one.place, message);
    }
  }
  for (const { code, claimed, granted, place } of unlike) {
    const message = `${codeLabel(code)} có điểm tự chấm ${formatPoints(claimed)}, điểm thẩm định ${formatPoints(granted)}: chênh lệch khác với tổng chênh lệch của các phần. Giải trình nêu các phần; hãy kiểm tra lại điểm.`;
    findings.add('appraisal-sum-differs', 'warning', place, message);
  }
  for (const { code, place } of unclaimed) {
    const message = `${codeLabel(code)} có điểm thẩm định nhưng không rõ điểm tự chấm đã gửi nên chưa so sánh được. Hãy ghi cột Điểm tự chấm ở trang ${APPRAISAL.name}.`;
    findings.add('claim-missing', 'warning', place, message);
  }
  for (const one of items) {
    checkFigures(one, findings);
    checkAsked(one, findings);
  }
}

/** What somebody typed into the sheet may be no score of the item at all. */
function checkFigures(
  { code, max, claimed, granted, isRest, place }: Appraised,
  findings: DossierContext['findings'],
): void {
  if (isRest) {
    const message = `${codeLabel(code)} có chênh lệch mà các tiêu chí thành phần đã ghi không nêu hết; giải trình ghi phần đó ở dòng riêng. Nếu còn tiêu chí thành phần chưa ghi điểm thẩm định, hãy ghi thêm vào trang ${APPRAISAL.name}.`;
    findings.add('appraisal-rest', 'info', place, message);
    return;
  }
  const figures = [
    ['điểm tự chấm', claimed],
    ['điểm thẩm định', granted],
  ] as const;
  for (const [name, points] of figures) {
    // Points without a maximum may be taken away.
    const why = max === undefined ? undefined : whyImpossible(points, max);
    if (why === undefined) continue;
    const message = `${codeLabel(code)}: ${name} ${why} Văn bản đang ghi như trong sổ.`;
    findings.add('appraisal-impossible', 'warning', place, message);
  }
}

/** Nobody asks for less than was granted, or for more than the item is worth. */
function checkAsked(
  { code, max, asked, granted, isRest, place }: Appraised,
  findings: DossierContext['findings'],
): void {
  if (asked === undefined) return;
  const isBeyond = max !== undefined && !isRest && asked > max;
  if (asked >= granted && !isBeyond) return;
  const limits = `${formatPoints(granted)}${max === undefined ? '' : ` đến ${formatPoints(max)}`}`;
  const message = `${codeLabel(code)}: điểm đề nghị ${formatPoints(asked)} nằm ngoài khoảng từ ${limits}. Hãy kiểm tra lại.`;
  findings.add('asked-unlikely', 'warning', place, message);
}

export function checkInquiry(questions: readonly Question[], { findings, wish, result }: DossierContext): void {
  if (result.basis === 'expected') {
    const message =
      'Sổ chưa có kết quả công bố nên chưa có điểm bị trừ để hỏi. Hãy nạp kết quả công bố trước khi gửi công văn này.';
    findings.add('inquiry-unpublished', 'warning', partPlace('Kết quả công bố'), message);
  }
  if (questions.length > 0) return;
  const more = wish.asksCauses ? '' : ' Có thể chọn hỏi cả các tiêu chí chưa ghi nguyên nhân ở mục Lựa chọn.';
  const message = `Mọi điểm bị trừ đều đã rõ nguyên nhân nên không có gì để hỏi.${more}`;
  findings.add('inquiry-empty', 'warning', partPlace('Nội dung cần làm rõ'), message);
}
