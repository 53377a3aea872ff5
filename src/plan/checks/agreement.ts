/** Year, unit and decision: the same in the settings and wherever people wrote them. */

import { settingLabel } from '../../book/tabs/settings.ts';
import { compareDates, formatDate } from '../../core/dates.ts';
import { formatPoints } from '../../core/numbers.ts';
import { add } from '../../core/points.ts';
import { planYearOf } from '../../core/settings.ts';
import { fold } from '../../core/text.ts';
import { atSetting, type Findings } from '../findings-list.ts';
import type { PlanSource } from '../source.ts';
import { oneLine } from '../typed.ts';
import type { PlacedText } from './texts.ts';

export function checkAgreement(source: PlanSource, texts: readonly PlacedText[], findings: Findings): void {
  checkYears(source, texts, findings);
  checkUnit(source, texts, findings);
  checkDecision(source, texts, findings);
  checkFigures(source, findings);
}

/** A year after "năm" in wording and in the decision's subject; law citations have days before theirs. */
function checkYears({ settings }: PlanSource, texts: readonly PlacedText[], findings: Findings): void {
  const { yearScored, planYear, decision } = settings;
  if (yearScored === undefined) return;
  const right = new Set([yearScored, planYearOf(settings)]);
  const judged = texts.filter(
    ({ kind, place }) => kind === 'wording' || (place.kind === 'setting' && place.label.includes('trích yếu')),
  );
  for (const { place, text } of judged) {
    for (const [, year = ''] of text.matchAll(/(?<!tháng \d{1,2} )năm (\d{4})(?!\d)/giu)) {
      if (right.has(Number(year))) continue;
      const message = `Ghi năm ${year}, nhưng năm chấm điểm là ${yearScored}. Hãy sửa lại năm, hoặc dùng chỗ điền {năm}.`;
      findings.add('year-differs', 'warning', place, message);
    }
  }
  const issued = decision.date?.year;
  if (issued !== undefined && (issued < yearScored || issued > yearScored + 1)) {
    const message = `Quyết định công bố ban hành năm ${issued}, nhưng năm chấm điểm là ${yearScored}. Hãy kiểm tra lại hai mục này.`;
    findings.add('decision-year-differs', 'warning', atSetting('Quyết định công bố kết quả: ngày'), message);
  }
  if (planYear !== undefined && planYear < yearScored) {
    const message = `Năm kế hoạch ${planYear} trước năm chấm điểm ${yearScored}. Hãy sửa lại.`;
    findings.add('plan-year-before', 'warning', atSetting('Năm kế hoạch'), message);
  }
}

const UNIT = /(?<![\p{L}])(xã|phường|thị trấn|đặc khu)((?: \p{Lu}[\p{Ll}\p{M}]*)+)/gu;

/** "thị trấn Đồng Mỹ" in a plan of "thị trấn Đồng Mỏ": the same kind of unit under another name. */
function checkUnit({ settings }: PlanSource, texts: readonly PlacedText[], findings: Findings): void {
  const [own] = oneLine(settings.issuer).normalize('NFC').matchAll(UNIT);
  if (!own) return;
  const [, word = '', name = ''] = own;
  for (const { place, text } of texts) {
    for (const [whole, other = '', named = ''] of text.normalize('NFC').matchAll(UNIT)) {
      // A longer name begins with the own one where a sentence goes on with a capital.
      if (fold(other) !== fold(word) || fold(`${named} `).startsWith(fold(name))) continue;
      const message = `Ghi “${whole.trim()}”, nhưng cơ quan ban hành là ${word}${name}. Hãy sửa nếu là nhầm tên.`;
      findings.add('unit-differs', 'warning', place, message);
    }
  }
  const place = oneLine(settings.place);
  if (
    place !== '' &&
    !fold(settings.issuer).includes(fold(place.replace(/^(?:xã|phường|thị trấn|đặc khu)\s+/iu, '')))
  ) {
    const message = `Địa danh “${place}” không có trong tên cơ quan ban hành “${oneLine(settings.issuer)}”. Hãy kiểm tra lại.`;
    findings.add('place-differs', 'info', atSetting('Địa danh'), message);
  }
}

const DECISION = /(\d{1,5})\s*\/\s*(QĐ-[A-ZĐ]+)/gu;

/** Another number of the same series ("202/QĐ-UBND") in a passage about the published result. */
function checkDecision({ settings }: PlanSource, texts: readonly PlacedText[], findings: Findings): void {
  const [own] = settings.decision.number.matchAll(DECISION);
  const known = `${settings.decision.number} ${settings.criteriaDecision.number}`;
  if (!own) return;
  for (const { place, text, kind } of texts) {
    if (kind !== 'wording') continue;
    for (const [whole, number = '', series = ''] of text.matchAll(DECISION)) {
      if (series !== own[2] || new RegExp(`(?<!\\d)${number}\\s*/`).test(known)) continue;
      const message = `Ghi Quyết định ${whole}, nhưng quyết định công bố kết quả là ${oneLine(settings.decision.number)}. Hãy kiểm tra lại số.`;
      findings.add('decision-differs', 'warning', place, message);
    }
  }
}

/** Figures that cannot be, or that say nothing: an aim that is reached, a rank beyond its group, a plan before its decision. */
function checkFigures({ settings, result }: PlanSource, findings: Findings): void {
  const { targetScore, rank, rankOf, documentDate, decision, place } = settings;
  const { score, max, openMax } = result.total;
  const aim = atSetting(settingLabel('targetScore'));
  if (targetScore !== undefined && max !== undefined && targetScore > max + openMax) {
    const message = `Điểm phấn đấu ${formatPoints(targetScore)} cao hơn thang điểm ${formatPoints(add(max, openMax))}. Hãy sửa lại.`;
    findings.add('goal-above-max', 'warning', aim, message);
  } else if (targetScore !== undefined && score !== undefined && targetScore <= score) {
    const message = `Điểm phấn đấu ${formatPoints(targetScore)} không cao hơn điểm đã đạt ${formatPoints(score)}. Hãy kiểm tra lại.`;
    findings.add('goal-reached', 'warning', aim, message);
  }
  if (rank !== undefined && rankOf !== undefined && rank > rankOf) {
    const message = `Xếp hạng ${rank} lớn hơn tổng số ${rankOf} đơn vị. Hãy kiểm tra lại hai mục này.`;
    findings.add('rank-above-group', 'warning', atSetting(settingLabel('rank')), message);
  }
  if (documentDate && decision.date && compareDates(documentDate, decision.date) < 0) {
    const message = `Ngày văn bản ${formatDate(documentDate)} trước ngày quyết định công bố kết quả ${formatDate(decision.date)}. Hãy kiểm tra lại hai ngày.`;
    findings.add('document-before-decision', 'warning', atSetting(settingLabel('documentDate')), message);
  }
  if (/^của\s/iu.test(decision.issuer.trim())) {
    const message =
      'Cơ quan ban hành quyết định bắt đầu bằng chữ “của”, mà văn bản đã có chữ này ở trước. Hãy bỏ chữ “của”.';
    findings.add('decision-issuer-of', 'info', atSetting('Quyết định công bố kết quả: cơ quan ban hành'), message);
  }
  if (/^\d+$/.test(place.trim())) {
    const message = `Địa danh “${place.trim()}” chỉ là số. Đơn vị đặt tên theo số thì ghi đủ, ví dụ Phường ${place.trim()}.`;
    findings.add('place-number', 'warning', atSetting('Địa danh'), message);
  }
}
