/** Year, unit and decision: the same in the settings and wherever people wrote them. */
import { fold } from '../../core/text.ts';
import { atSetting, type Findings } from '../findings-list.ts';
import type { PlanSource } from '../source.ts';
import { oneLine } from '../typed.ts';
import type { PlacedText } from './texts.ts';

export function checkAgreement(source: PlanSource, texts: readonly PlacedText[], findings: Findings): void {
  checkYears(source, texts, findings);
  checkUnit(source, texts, findings);
  checkDecision(source, texts, findings);
}

/** A year after "năm" in wording and in the decision's subject; law citations have days before theirs. */
function checkYears({ settings }: PlanSource, texts: readonly PlacedText[], findings: Findings): void {
  const { yearScored, planYear, decision } = settings;
  if (yearScored === undefined) return;
  const right = new Set([yearScored, planYear ?? yearScored + 1]);
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
