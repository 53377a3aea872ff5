/** A decision about another index than CCHC: an officer has several results of a year, and the plan calls its own CCHC. */
import { fold } from '../../core/text.ts';
import { atSetting, type Findings } from '../findings-list.ts';
import type { PlanSource } from '../source.ts';
import { oneLine } from '../typed.ts';

const OWN = /cải cách hành chính|cchc|par[ -]?index/;

/** How decisions name the other indices of a commune, and what the finding calls them. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/chuyển đổi số|(?<!\p{L})dti(?!\p{L})/u, 'chỉ số chuyển đổi số (DTI)'],
  [/sipas|hài lòng/, 'chỉ số hài lòng (SIPAS)'],
  [/papi|quản trị và hành chính công/, 'chỉ số hiệu quả quản trị và hành chính công (PAPI)'],
  [
    /ddci|năng lực cạnh tranh cấp (?:cơ sở|sở|huyện|xã|địa phương)|năng lực cạnh tranh.*sở,.*ngành/,
    'chỉ số năng lực cạnh tranh cấp sở, địa phương (DDCI)',
  ],
  [/(?<!\p{L})pci(?!\p{L})|năng lực cạnh tranh/u, 'chỉ số năng lực cạnh tranh cấp tỉnh (PCI)'],
  [
    /(?<!\d)766(?!\d)|phục vụ người dân,? (?:và )?doanh nghiệp/,
    'chỉ số phục vụ người dân, doanh nghiệp (Quyết định 766/QĐ-TTg)',
  ],
];

/** What the words name; undefined where they name no index, or this one. */
export function otherIndexIn(words: string): string | undefined {
  const folded = fold(words);
  return OWN.test(folded) ? undefined : OTHERS.find(([sign]) => sign.test(folded))?.[1];
}

/** Only where the subject names another index and not this one. */
export function checkIndex({ settings }: PlanSource, findings: Findings): void {
  const written = oneLine(settings.decision.subject);
  const other = otherIndexIn(written);
  if (other === undefined) return;
  const message = `Quyết định “${written}” công bố ${other}, không phải Chỉ số cải cách hành chính (CCHC) mà văn bản này nêu. Hãy ghi quyết định công bố kết quả CCHC, hoặc không lập văn bản này từ kết quả đó.`;
  findings.add('other-index', 'warning', atSetting('Quyết định công bố kết quả: trích yếu'), message);
}
