/** What a column can be, in words, for the person to choose. */
import type { ColumnRole } from '../../intake/tables/column-names.ts';

export const ROLES: readonly (readonly [ColumnRole, string])[] = [
  ['code', 'Mã'],
  ['ordinal', 'Số thứ tự'],
  ['title', 'Nội dung'],
  ['max', 'Điểm tối đa'],
  ['self', 'Điểm tự chấm'],
  ['score', 'Điểm đạt'],
  ['lost', 'Điểm bị trừ'],
  ['survey', 'Điểm điều tra xã hội học'],
  ['lastYear', 'Điểm năm trước'],
  ['rate', 'Tỷ lệ'],
  ['cause', 'Nguyên nhân'],
  ['rule', 'Cách tính điểm'],
  ['evidence', 'Tài liệu kiểm chứng'],
  ['measure', 'Nhiệm vụ, giải pháp'],
  ['lead', 'Chủ trì'],
  ['cooperating', 'Phối hợp'],
  ['due', 'Thời hạn'],
  ['deliverable', 'Sản phẩm'],
];
