/** The tab "Văn bản": one row per document made, with its state and link. */
import { isOfKind } from '../document-kinds.ts';
import type { Tab } from '../tab.ts';

export type DocumentKey =
  | 'kind'
  | 'name'
  | 'version'
  | 'time'
  | 'person'
  | 'link'
  | 'pdf'
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

/** The document's own export: also for whom it was shared with. Source: developers.google.com/workspace/drive/api/guides/manage-downloads */
export const pdfLink = (file: string): string => `https://docs.google.com/document/d/${file}/export?format=pdf`;

/** What "Tình trạng" says. A row stands before its document does, so that neither is ever without the other for good. */
export const STATES = {
  making: 'Đang tạo',
  failed: 'Chưa tạo được',
  draft: 'Dự thảo',
  issued: 'Đã ban hành',
} as const;

/** Columns are as wide as Sheets makes them but for one: a new tab is then laid out in fewer calls. */
const column = (header: string, note: string, width = 100) => ({ header, kind: 'text', width, note }) as const;
const personal = (header: string, note: string) => ({ ...column(header, note), isPersonal: true });
const hidden = (header: string, what: string) => ({
  ...column(header, `Tiện ích dùng để ${what}. Không sửa.`),
  hidden: true,
});

/** The latest plan that was issued: what an adjusted plan adjusts and a report reports on. @param documents newest last */
export function latestIssuedPlan<Row extends Partial<Record<DocumentKey, string>>>(
  documents: readonly Row[],
): Row | undefined {
  return documents.findLast((row) => isOfKind(row, 'plan') && row.state === STATES.issued);
}

export const DOCUMENTS: Tab<DocumentKey> = {
  name: 'Văn bản',
  identity: { key: 'request', of: (cell) => String(cell('request')).trim() },
  frozenColumns: 0,
  madeBy: 'use',
  newYear: 'set-aside',
  columns: [
    { key: 'kind', ...column('Loại', 'Văn bản gì: Kế hoạch, Kế hoạch điều chỉnh, Báo cáo, Công văn …') },
    { key: 'name', ...column('Tên văn bản', 'Tên tệp trên Google Drive.', 300) },
    { key: 'version', ...column('Lần', 'Lần tạo hoặc cập nhật.') },
    { key: 'time', ...column('Thời điểm', 'Lần tạo hoặc cập nhật gần nhất.') },
    { key: 'person', ...personal('Người tạo', 'Ai tạo văn bản. Chỉ người này cập nhật được bằng tiện ích.') },
    { key: 'findings', ...column('Vấn đề còn mở', 'Số vấn đề chưa xử lý khi tạo văn bản.') },
    // What is known only once the document is there stands side by side: it is written in one go.
    { key: 'state', ...column('Tình trạng', 'Đang tạo, Chưa tạo được, Dự thảo hoặc Đã ban hành.') },
    { key: 'link', ...column('Liên kết', 'Địa chỉ của văn bản trên Google Docs.') },
    { key: 'pdf', ...column('Bản PDF', 'Địa chỉ tải bản PDF của văn bản trên Google Docs.'), isAdded: true },
    { key: 'file', ...hidden('Mã tệp', 'tìm văn bản') },
    { key: 'modified', ...hidden('Lần sửa cuối', 'biết văn bản đã được sửa tay') },
    { key: 'request', ...hidden('Mã yêu cầu', 'không tạo hai lần') },
    { key: 'data', ...hidden('Dấu số liệu', 'biết số liệu nào đã đổi') },
    {
      key: 'match',
      ...column(
        'So với số liệu',
        'Văn bản có còn khớp với số liệu trong sổ không, khác ở đâu; tiện ích xem lại mỗi lần mở hộp lập văn bản.',
      ),
    },
    { key: 'number', ...column('Số, ký hiệu', 'Ghi khi đã ban hành, ví dụ 15/KH-UBND.') },
    { key: 'date', ...column('Ngày ban hành', 'Ghi khi đã ban hành.') },
    { key: 'signer', ...personal('Người ký', 'Ghi khi đã ban hành.') },
    { key: 'signed', ...column('Bản đã ký', 'Địa chỉ của bản đã ký.') },
    { key: 'shared', ...personal('Đã chia sẻ', 'Đã chia sẻ với ai.') },
  ],
};
