/** Counts of faults and bands of rates that causes tell in words: "22 hồ sơ", "từ 80% đến dưới 90%". */
import type { ItemCode } from '../codes.ts';
import { readBounds } from '../rules/bounds.ts';
import type { Cut } from '../rules/rule.ts';
import type { Shortfall } from '../shortfalls.ts';
import { fold } from '../text.ts';

export interface ToldFaults {
  readonly count: number;
  /** What is counted: "hồ sơ". */
  readonly noun: string;
  readonly codes: readonly ItemCode[];
}

export interface ToldBand {
  readonly from: Cut;
  readonly to: Cut;
  /** As written, folded. */
  readonly label: string;
  readonly codes: readonly ItemCode[];
}

const COUNT =
  /(?<![\d/.,%])(\d{1,5}) (hồ sơ|văn bản|thủ tục|phản ánh|kiến nghị|báo cáo|lượt|trường hợp|vụ việc)(?!\p{L})/gu;
const BAND = /từ \d[\d,.]*% ?(?:đến|-) ?(?:dưới )?\d[\d,.]*%/gu;

/** Counts of faults and bands of rates that causes name ("22 hồ sơ", "từ 80% đến dưới 90%"), with the items that name them. */
export function readFaults(shortfalls: readonly Shortfall[]): { faults: ToldFaults[]; bands: ToldBand[] } {
  const faults = new Map<string, { count: number; noun: string; codes: ItemCode[] }>();
  const bands = new Map<string, ToldBand & { codes: ItemCode[] }>();
  for (const { code, cause } of shortfalls) {
    const text = fold(cause);
    for (const [phrase, count = '', noun = ''] of text.matchAll(COUNT)) {
      const known = faults.get(phrase) ?? { count: Number(count), noun, codes: [] };
      if (!known.codes.includes(code)) known.codes.push(code);
      if (known.count > 0) faults.set(phrase, known);
    }
    for (const [label] of text.matchAll(BAND)) {
      const bounds = readBounds(label);
      if (!bounds || bounds === 'name' || !bounds.from || !bounds.to) continue;
      const known = bands.get(label) ?? { from: bounds.from, to: bounds.to, label, codes: [] };
      if (!known.codes.includes(code)) known.codes.push(code);
      bands.set(label, known);
    }
  }
  return { faults: [...faults.values()], bands: [...bands.values()] };
}
