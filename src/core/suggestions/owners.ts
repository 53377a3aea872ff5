/** Who usually leads in a field of a criteria set, as a role; the office's own list of units says who that is. */
import { fieldOf, type ItemCode } from '../codes.ts';
import { fold } from '../text.ts';

/** A unit as the tab "Đơn vị" lists it. */
export interface OfficeUnit {
  readonly name: string;
  readonly aliases: readonly string[];
}

type Role = 'affairs' | 'office' | 'justice' | 'centre' | 'finance';

/** How units of a role are called, the likelier first: since 01/7/2025 and before; no year decides, the list does. */
const ROLE_NAMES: Readonly<Record<Role, readonly RegExp[]>> = {
  affairs: [/^phòng (văn hóa|vhxh|vh-xh)/, /^(văn phòng|vp )/],
  office: [/^(văn phòng|vp )/],
  justice: [/^(công chức )?tư pháp/, /^(văn phòng|vp )/],
  centre: [/^(trung tâm (phục vụ hành chính công|pvhcc)|ttpvhcc)/, /một cửa|tiếp nhận và trả kết quả/],
  finance: [/^(công chức )?tài chính|^kế toán/, /^phòng (kinh tế|kt)/],
};

interface FieldOwner {
  readonly sign: RegExp;
  /** Its number in the usual list of eight fields. */
  readonly usual: string;
  readonly lead: Role;
  readonly cooperating?: Role;
}

const FIELD_OWNERS: readonly FieldOwner[] = [
  { sign: /chỉ đạo|điều hành/, usual: '1', lead: 'affairs', cooperating: 'office' },
  { sign: /thể chế|quy phạm|pháp luật/, usual: '2', lead: 'justice', cooperating: 'office' },
  { sign: /thủ tục hành chính|một cửa/, usual: '3', lead: 'centre' },
  { sign: /tổ chức bộ máy|bộ máy/, usual: '4', lead: 'affairs' },
  { sign: /công vụ|công chức|cán bộ/, usual: '5', lead: 'affairs' },
  { sign: /tài chính|ngân sách/, usual: '6', lead: 'finance' },
  {
    sign: /điện tử|chuyển đổi số|chính quyền số|công nghệ thông tin/,
    usual: '7',
    lead: 'affairs',
    cooperating: 'office',
  },
  { sign: /tác động|hài lòng|phát triển kinh tế/, usual: '8', lead: 'centre' },
];

/**
 * Lead and cooperating unit for an item, by its field's name; of a nameless field by its number in the usual list.
 * @returns names as the office's list has them, blank where it has none that fits
 */
export function ownersOf(
  code: ItemCode,
  fieldTitle: string,
  units: readonly OfficeUnit[],
): { lead: string; cooperating: string } {
  const folded = fold(fieldTitle);
  const owner = FIELD_OWNERS.find(({ sign, usual }) => (folded === '' ? usual === fieldOf(code) : sign.test(folded)));
  const lead = owner ? unitOf(owner.lead, units) : '';
  const cooperating = owner?.cooperating ? unitOf(owner.cooperating, units) : '';
  return { lead, cooperating: cooperating === lead ? '' : cooperating };
}

function unitOf(role: Role, units: readonly OfficeUnit[]): string {
  for (const pattern of ROLE_NAMES[role]) {
    const byName = units.find(({ name }) => pattern.test(fold(name)));
    const found = byName ?? units.find(({ aliases }) => aliases.some((alias) => pattern.test(fold(alias))));
    if (found) return found.name;
  }
  return '';
}
