/** The tab "Nộp sổ": each file that a unit sent, the latest of each unit marked as the one that counts. */
import { type Cell, cellText } from '../../../core/cells.ts';
import { digestOf } from '../../../core/digest.ts';
import { BY_ID, HIDDEN_ID, type Tab, unitRow } from '../../tab.ts';

export type SubmissionKey =
  | 'unit'
  | 'state'
  | 'current'
  | 'time'
  | 'file'
  | 'round'
  | 'self'
  | 'unscored'
  | 'findings'
  | 'person'
  | 'set'
  | 'unitId'
  | 'id'
  | 'evidence';

/** A file goes by its content, which no cell tells; a row that somebody typed by what is written there of the file. */
const BY_FILE = {
  key: 'id',
  of: (cell: (key: 'id' | 'unitId' | 'file' | 'time') => Cell): string => {
    const unit = cellText(cell('unitId'));
    const told = [cellText(cell('file')), cellText(cell('time'))].join('\n');
    return BY_ID.of(cell) || (unit === '' ? '' : unitRow(unit, digestOf(told)));
  },
} as const;

export const SUBMISSIONS: Tab<SubmissionKey> = {
  name: 'Nộp sổ',
  identity: BY_FILE,
  frozenColumns: 1,
  madeBy: 'use',
  newYear: 'set-aside',
  columns: [
    { key: 'unit', header: 'Đơn vị', kind: 'text', essential: true, width: 220, note: 'Đơn vị nộp.' },
    { key: 'state', header: 'Tình trạng', kind: 'text', width: 100, note: 'Kết quả kiểm tra khi nhận.' },
    {
      key: 'current',
      header: 'Bản đang dùng',
      kind: 'text',
      width: 100,
      note: '“x” ở bản nộp sau cùng của mỗi đơn vị; bản trước vẫn được giữ ở đây.',
    },
    { key: 'time', header: 'Nhận lúc', kind: 'text', width: 100, note: 'Thời điểm nhận tệp.' },
    { key: 'file', header: 'Tệp', kind: 'text', width: 100, note: 'Tên tệp đơn vị gửi.' },
    { key: 'round', header: 'Vòng', kind: 'text', width: 100, note: 'Tự chấm, hoặc giải trình sau thẩm định lần 1.' },
    { key: 'self', header: 'Tổng tự chấm', kind: 'points', width: 100, note: 'Tổng điểm tự chấm trong tệp.' },
    { key: 'unscored', header: 'Chưa có điểm', kind: 'number', width: 100, note: 'Số tiêu chí chưa có điểm.' },
    { key: 'findings', header: 'Cần sửa', kind: 'text', width: 280, note: 'Đơn vị cần sửa gì.' },
    {
      key: 'person',
      header: 'Người nhận',
      kind: 'text',
      width: 100,
      isPersonal: true,
      note: 'Ai đưa tệp vào sổ.',
    },
    {
      key: 'set',
      header: 'Bộ tiêu chí',
      kind: 'text',
      width: 100,
      note: 'Bộ tiêu chí của tệp: tên, số dòng, mã kiểm tra.',
    },
    { key: 'unitId', header: 'Mã đơn vị', ...HIDDEN_ID },
    { key: 'id', header: 'Mã dòng', ...HIDDEN_ID },
    {
      ...{ key: 'evidence', header: 'Tài liệu kiểm chứng', ...HIDDEN_ID },
      note: 'Danh sách tài liệu kiểm chứng trong sổ đơn vị nộp, để xem khi thẩm định. Không sửa.',
    },
  ],
};
