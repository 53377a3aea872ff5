/** The tabs "Văn bản" (documents made, their state and link) and "Mẫu văn bản" (an office's own templates, hidden). */
import type { Tab } from '../tab.ts';

export type DocumentKey =
  | 'kind'
  | 'name'
  | 'version'
  | 'time'
  | 'person'
  | 'link'
  | 'findings'
  | 'state'
  | 'match'
  | 'number'
  | 'date'
  | 'signer'
  | 'signed'
  | 'shared'
  | 'request'
  | 'file'
  | 'modified'
  | 'data';

type Entry = readonly [key: DocumentKey, header: string, width: number, note: string, hidden?: boolean];

const COLUMNS: readonly Entry[] = [
  ['kind', 'Loại', 110, 'Kế hoạch, Kế hoạch điều chỉnh hoặc Báo cáo.'],
  ['name', 'Tên văn bản', 300, 'Tên tệp trên Google Drive.'],
  ['version', 'Lần', 50, 'Lần tạo hoặc cập nhật.'],
  ['time', 'Thời điểm', 130, 'Lần tạo hoặc cập nhật gần nhất.'],
  ['person', 'Người tạo', 170, 'Ai tạo văn bản. Chỉ người này cập nhật được bằng tiện ích.'],
  ['link', 'Liên kết', 240, 'Địa chỉ của văn bản trên Google Docs.'],
  ['findings', 'Vấn đề còn mở', 110, 'Số vấn đề chưa xử lý khi tạo văn bản.'],
  ['state', 'Tình trạng', 110, 'Đang tạo, Chưa tạo được, Dự thảo hoặc Đã ban hành.'],
  [
    'match',
    'So với số liệu',
    260,
    'Văn bản có còn khớp với số liệu trong sổ không, khác ở đâu; tiện ích xem lại mỗi lần mở hộp Lập kế hoạch hoặc Báo cáo.',
  ],
  ['number', 'Số, ký hiệu', 110, 'Ghi khi đã ban hành, ví dụ 15/KH-UBND.'],
  ['date', 'Ngày ban hành', 100, 'Ghi khi đã ban hành.'],
  ['signer', 'Người ký', 150, 'Ghi khi đã ban hành.'],
  ['signed', 'Bản đã ký', 200, 'Địa chỉ của bản đã ký.'],
  ['shared', 'Đã chia sẻ', 220, 'Đã chia sẻ với ai.'],
  ['request', 'Mã yêu cầu', 90, 'Tiện ích dùng để không tạo hai lần. Không sửa.', true],
  ['file', 'Mã tệp', 90, 'Tiện ích dùng để tìm văn bản. Không sửa.', true],
  ['modified', 'Lần sửa cuối', 90, 'Tiện ích dùng để biết văn bản đã được sửa tay. Không sửa.', true],
  ['data', 'Dấu số liệu', 90, 'Tiện ích dùng để biết số liệu nào đã đổi. Không sửa.', true],
];

export const DOCUMENTS: Tab<DocumentKey> = {
  name: 'Văn bản',
  frozenColumns: 2,
  columns: COLUMNS.map(([key, header, , , hidden = false]) => ({ key, header, kind: 'text', hidden })),
};

export const DOCUMENT_LOOKS = Object.fromEntries(COLUMNS.map(([key, , width, note]) => [key, { width, note }]));

export type TemplateKey = 'kind' | 'name' | 'time' | 'person' | 'part' | 'content';

const TEMPLATE_COLUMNS: readonly (readonly [TemplateKey, string])[] = [
  ['kind', 'Mẫu'],
  ['name', 'Tên tệp'],
  ['time', 'Thời điểm'],
  ['person', 'Người tải lên'],
  ['part', 'Phần'],
  ['content', 'Nội dung'],
];

export const TEMPLATES: Tab<TemplateKey> = {
  name: 'Mẫu văn bản',
  frozenColumns: 0,
  columns: TEMPLATE_COLUMNS.map(([key, header]) => ({ key, header, kind: 'text' })),
};

export const TEMPLATE_LOOKS = Object.fromEntries(
  TEMPLATE_COLUMNS.map(([key]) => [key, { width: 120, note: 'Tiện ích dùng để giữ mẫu của cơ quan. Không sửa.' }]),
);
