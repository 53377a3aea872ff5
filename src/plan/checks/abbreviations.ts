/** Abbreviations that the document never spells out; those of numbers, codes and signatures are left alone. */

import type { Findings } from '../findings-list.ts';
import { WHOLE_TEXT } from '../findings-list.ts';
import type { PlanModel } from '../model.ts';
import { planText } from '../plain-text.ts';
import type { PlacedText } from './texts.ts';

/** What the usual ones stand for: the hint can be copied. */
const LONG_FORMS: Readonly<Record<string, string>> = {
  TTHC: 'thủ tục hành chính',
  CBCC: 'cán bộ, công chức',
  CBCCVC: 'cán bộ, công chức, viên chức',
  VBQPPL: 'văn bản quy phạm pháp luật',
  CNTT: 'công nghệ thông tin',
  DVC: 'dịch vụ công',
  DVCTT: 'dịch vụ công trực tuyến',
  QLNN: 'quản lý nhà nước',
  NSNN: 'ngân sách nhà nước',
  PVHCC: 'phục vụ hành chính công',
  CĐS: 'chuyển đổi số',
  CQĐT: 'chính quyền điện tử',
  MTTQ: 'Mặt trận Tổ quốc',
  GPLX: 'giấy phép lái xe',
  ISO: 'hệ thống quản lý chất lượng',
};

/** Never spelled out in such documents, or already by the form itself. */
const KNOWN = new Set(['UBND', 'HĐND', 'CCHC', 'TM', 'KT', 'VT', 'VP', 'STT', 'SIPAS', 'PAR', 'INDEX', 'VNPT', 'KAD']);

export function checkAbbreviations(model: PlanModel, texts: readonly PlacedText[], findings: Findings): void {
  const lines = planText({ ...model, annex: undefined }).split('\n');
  // Headings and titles are in capitals throughout.
  const text = lines.filter((line) => line !== line.toUpperCase()).join('\n');
  const found = new Set(
    [...text.matchAll(/(?<![\p{L}\d/-])[A-ZĐ]{3,8}(?![\p{L}\d/-])/gu)]
      .map(([word]) => word)
      .filter((word) => !KNOWN.has(word)),
  );
  for (const word of found) {
    if (/^[IVXLC]+$/.test(word) || text.includes(`(${word})`) || text.includes(`(sau đây gọi tắt là ${word}`)) continue;
    const long = LONG_FORMS[word];
    const advice = long
      ? `Hãy viết lần đầu là “${long} (${word})”.`
      : 'Hãy viết đầy đủ ở lần đầu, kèm chữ viết tắt trong ngoặc đơn.';
    const use = new RegExp(`(?<![\\p{L}\\d/-])${word}(?![\\p{L}\\d/-])`, 'u');
    const place = texts.find((one) => use.test(one.text))?.place ?? WHOLE_TEXT;
    findings.add('abbreviation', 'info', place, `Chữ viết tắt “${word}” chưa được giải thích lần nào. ${advice}`);
  }
}
