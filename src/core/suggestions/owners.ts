/** Who usually leads, as a role; the office's own list of units says who that is, whatever the year. */
import { fieldOf, type ItemCode } from '../codes.ts';
import { fold } from '../text.ts';

/** A unit as the tab "Đơn vị" lists it. */
export interface OfficeUnit {
  readonly name: string;
  readonly aliases: readonly string[];
}

export type Role = 'affairs' | 'office' | 'justice' | 'centre' | 'finance' | 'culture' | 'digital' | 'police';

const OFFICE = /^(văn phòng|vp )/;
const CULTURE = /^(phòng |công chức )?(văn hóa|vhxh|vh-xh)/;
const CULTURE_ROOM = /^phòng (văn hóa|vhxh|vh-xh)/;

/** How units of a role are called, the likelier first: since 01/7/2025 and before. */
const ROLE_NAMES: Readonly<Record<Role, readonly RegExp[]>> = {
  affairs: [/nội vụ/, CULTURE_ROOM, OFFICE],
  office: [OFFICE],
  justice: [/^(công chức )?tư pháp/, OFFICE],
  centre: [/^(trung tâm (phục vụ hành chính công|pvhcc)|ttpvhcc)/, /một cửa|tiếp nhận và trả kết quả/],
  finance: [/^(công chức )?tài chính|^kế toán/, /^phòng (kinh tế|kt)/],
  culture: [CULTURE, OFFICE],
  digital: [CULTURE_ROOM, OFFICE],
  police: [/^công an/],
};

/** @returns the name as the office's list has it; blank where it has none that fits */
export function unitOf(role: Role, units: readonly OfficeUnit[]): string {
  for (const pattern of ROLE_NAMES[role]) {
    const byName = units.find(({ name }) => pattern.test(fold(name)));
    const found = byName ?? units.find(({ aliases }) => aliases.some((alias) => pattern.test(fold(alias))));
    if (found) return found.name;
  }
  return '';
}

/** Who usually leads in a field, and the field's number in the usual list. */
const FIELD_LEADS: readonly (readonly [sign: RegExp, usual: string, lead: Role])[] = [
  [/chỉ đạo|điều hành/, '1', 'affairs'],
  [/thể chế|quy phạm|pháp luật/, '2', 'justice'],
  [/thủ tục hành chính|một cửa/, '3', 'centre'],
  [/tổ chức bộ máy|bộ máy/, '4', 'affairs'],
  [/công vụ|công chức|cán bộ/, '5', 'affairs'],
  [/tài chính|ngân sách/, '6', 'finance'],
  [/điện tử|chuyển đổi số|chính quyền số|công nghệ thông tin/, '7', 'digital'],
  [/tác động|hài lòng|phát triển kinh tế/, '8', 'centre'],
];

/** By the field's name, of a nameless field by its number in the usual list. @returns as `unitOf` does */
export function leadOfField(code: ItemCode, fieldTitle: string, units: readonly OfficeUnit[]): string {
  const folded = fold(fieldTitle);
  const known = FIELD_LEADS.find(([sign, usual]) => (folded === '' ? usual === fieldOf(code) : sign.test(folded)));
  return known ? unitOf(known[2], units) : '';
}
