/** Fields of a criteria set by what they are about, and who usually leads there, before and since 01/7/2025. */
import { fieldOf, type ItemCode } from '../codes.ts';
import { fold } from '../text.ts';

export type Theme =
  | 'direction'
  | 'institutions'
  | 'procedures'
  | 'organization'
  | 'service'
  | 'finance'
  | 'digital'
  | 'impact';

export interface Owner {
  readonly lead: string;
  readonly cooperating: string;
}

interface ThemeEntry {
  readonly sign: RegExp;
  /** Its number in the usual list of eight fields. */
  readonly usual: string;
  readonly before: Owner;
  readonly since: Owner;
}

const OFFICE_BEFORE = 'Văn phòng - thống kê';
const OFFICE = 'Văn phòng HĐND và UBND';
const CULTURE = 'Phòng Văn hóa - Xã hội';
const CENTRE = 'Trung tâm Phục vụ hành chính công';

const owner = (lead: string, cooperating = ''): Owner => ({ lead, cooperating });

/** Owners are usual, not prescribed: the office changes them in the sidebar. */
export const THEMES: Readonly<Record<Theme, ThemeEntry>> = {
  direction: {
    ...{ sign: /chỉ đạo|điều hành/, usual: '1' },
    ...{ before: owner(OFFICE_BEFORE), since: owner(CULTURE, OFFICE) },
  },
  institutions: {
    ...{ sign: /thể chế|quy phạm|pháp luật/, usual: '2' },
    ...{ before: owner('Công chức Tư pháp - hộ tịch', OFFICE_BEFORE), since: owner(OFFICE) },
  },
  procedures: {
    ...{ sign: /thủ tục hành chính|một cửa/, usual: '3' },
    ...{ before: owner('Bộ phận Một cửa', OFFICE_BEFORE), since: owner(CENTRE) },
  },
  organization: {
    ...{ sign: /tổ chức bộ máy|bộ máy/, usual: '4' },
    ...{ before: owner(OFFICE_BEFORE), since: owner(CULTURE) },
  },
  service: {
    ...{ sign: /công vụ|công chức|cán bộ/, usual: '5' },
    ...{ before: owner(OFFICE_BEFORE), since: owner(CULTURE) },
  },
  finance: {
    ...{ sign: /tài chính|ngân sách/, usual: '6' },
    ...{ before: owner('Công chức Tài chính - kế toán', OFFICE_BEFORE), since: owner('Phòng Kinh tế') },
  },
  digital: {
    ...{ sign: /điện tử|chuyển đổi số|chính quyền số|công nghệ thông tin/, usual: '7' },
    ...{ before: owner(OFFICE_BEFORE, 'Bộ phận Một cửa'), since: owner(CULTURE, OFFICE) },
  },
  impact: {
    ...{ sign: /tác động|hài lòng|phát triển kinh tế/, usual: '8' },
    ...{ before: owner('Bộ phận Một cửa', OFFICE_BEFORE), since: owner(CENTRE) },
  },
};

/** By the field's name; a nameless field by its number in the usual list. Undefined for a field that is neither. */
export function themeOf(code: ItemCode, fieldTitle: string): Theme | undefined {
  const folded = fold(fieldTitle);
  const entries = Object.entries(THEMES) as [Theme, ThemeEntry][];
  const found = folded
    ? entries.find(([, { sign }]) => sign.test(folded))
    : entries.find(([, { usual }]) => usual === fieldOf(code));
  return found?.[0];
}
