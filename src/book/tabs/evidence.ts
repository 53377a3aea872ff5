/** The tab "Tài liệu kiểm chứng": one row per document that proves self scores, whichever items it serves. */
import { isDate } from '../../core/cells.ts';
import { isLink } from '../../core/text.ts';
import { BY_ID, type Tab } from '../tab.ts';

export type EvidenceKey =
  | 'codes'
  | 'title'
  | 'number'
  | 'date'
  | 'issuer'
  | 'section'
  | 'link'
  | 'validUntil'
  | 'remark'
  | 'id';

export const EVIDENCE: Tab<EvidenceKey> = {
  name: 'Tài liệu kiểm chứng',
  identity: BY_ID,
  frozenColumns: 2,
  madeBy: 'use',
  newYear: 'set-aside',
  columns: [
    {
      key: 'codes',
      header: 'Tiêu chí',
      kind: 'text',
      essential: true,
      width: 100,
      note: 'Mã tiêu chí mà tài liệu chứng minh. Nhiều mã cách nhau bằng dấu chấm phẩy: 3.4.1; 7.2.',
    },
    {
      key: 'title',
      header: 'Tên tài liệu',
      kind: 'text',
      essential: true,
      width: 280,
      note: 'Loại và trích yếu, ví dụ: Báo cáo kết quả giải quyết TTHC quý IV.',
    },
    { key: 'number', header: 'Số, ký hiệu', kind: 'text', width: 100, note: 'Ví dụ 15/BC-UBND.' },
    {
      key: 'date',
      header: 'Ngày ban hành',
      kind: 'date',
      holds: isDate,
      width: 100,
      note: 'Ngày ghi trên tài liệu.',
    },
    { key: 'issuer', header: 'Cơ quan ban hành', kind: 'text', width: 100, note: 'Ai ký tài liệu này.' },
    {
      key: 'section',
      header: 'Mục, trang',
      kind: 'text',
      width: 100,
      note: 'Phần nào của tài liệu chứng minh, ví dụ: mục II.3, trang 5.',
    },
    {
      key: 'link',
      header: 'Đường dẫn',
      kind: 'text',
      holds: (cell) => isLink(String(cell)),
      width: 100,
      note: 'Địa chỉ web của tài liệu, bắt đầu bằng https://.',
    },
    {
      key: 'validUntil',
      header: 'Có giá trị đến',
      kind: 'date',
      width: 100,
      note: 'Ngày cuối tài liệu còn dùng được; để trống nếu chỉ dùng cho năm này. Còn giá trị thì được chuyển sang sổ năm sau.',
    },
    { key: 'remark', header: 'Ghi chú', kind: 'text', width: 100, note: 'Ghi chú của cơ quan; không đưa vào văn bản.' },
    {
      key: 'id',
      header: 'Mã dòng',
      kind: 'text',
      width: 100,
      hidden: true,
      note: 'Tiện ích dùng để nhận ra dòng này. Không sửa.',
    },
  ],
};
