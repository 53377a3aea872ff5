/** The tab "Theo dõi các xã": how each unit's plan stood in a quarter, as its own book told it; a row for each unit and quarter. */
import { type Cell, cellText } from '../../../core/cells.ts';
import { fold } from '../../../core/text.ts';
import { type Column, ofUnit, type Tab } from '../../tab.ts';

export type FollowingKey =
  | 'unit'
  | 'period'
  | 'plan'
  | 'number'
  | 'date'
  | 'max'
  | 'score'
  | 'lost'
  | 'covered'
  | 'losses'
  | 'open'
  | 'tasks'
  | 'done'
  | 'overdue'
  | 'forecast'
  | 'reported'
  | 'file'
  | 'time'
  | 'person'
  | 'remark'
  | 'unitId'
  | 'id';

type Own = Column & { readonly key: FollowingKey };

const column = (key: FollowingKey, kind: Column['kind'], header: string, note: string): Own => ({
  ...{ key, header, kind, width: 100, note },
});
const hidden = (key: FollowingKey, header: string, note: string): Own => ({
  ...column(key, 'text', header, note),
  hidden: true,
});

export const QUARTERS = ['I', 'II', 'III', 'IV'] as const;

/** "2026-3" of "Quý III/2026"; blank of anything else. */
export function quarterIn(cell: Cell): string {
  const match = /^quý (iv|i{1,3})\/(\d{4})$/.exec(fold(cellText(cell)));
  const quarter = QUARTERS.findIndex((name) => name.toLowerCase() === match?.[1]) + 1;
  return match && quarter > 0 ? `${match[2]}-${quarter}` : '';
}

export const FOLLOWING: Tab<FollowingKey> = {
  name: 'Theo dõi các xã',
  identity: ofUnit('period', quarterIn),
  frozenColumns: 2,
  madeBy: 'use',
  newYear: 'set-aside',
  columns: [
    { ...column('unit', 'text', 'Đơn vị', 'Tên đơn vị.'), essential: true, width: 220 },
    column('period', 'text', 'Kỳ', 'Quý mà sổ của đơn vị được xem.'),
    column(
      'plan',
      'text',
      'Kế hoạch',
      'Chưa lập, Dự thảo hoặc Đã ban hành, theo trang Văn bản của đơn vị; Không rõ khi trang này không đọc được.',
    ),
    column('number', 'text', 'Số kế hoạch', 'Số, ký hiệu của kế hoạch đã ban hành.'),
    column('date', 'date', 'Ngày ban hành', 'Ngày ban hành kế hoạch.'),
    { ...column('max', 'points', 'Điểm tối đa', 'Điểm tối đa của đơn vị.'), tops: true },
    column('score', 'points', 'Điểm', 'Điểm hiện có trong sổ của đơn vị.'),
    column('lost', 'points', 'Điểm bị trừ', 'Điểm tối đa trừ điểm hiện có.'),
    column('covered', 'points', 'Đã có nhiệm vụ', 'Điểm bị trừ đã có nhiệm vụ đủ người, hạn và sản phẩm.'),
    column('losses', 'number', 'Tiêu chí mất điểm', 'Số tiêu chí bị trừ điểm.'),
    column('open', 'number', 'Chưa có nhiệm vụ', 'Số tiêu chí bị trừ điểm chưa có nhiệm vụ và chưa nêu lý do.'),
    column('tasks', 'number', 'Nhiệm vụ', 'Số nhiệm vụ, không tính đề xuất.'),
    column('done', 'number', 'Hoàn thành', 'Số nhiệm vụ đã hoàn thành.'),
    column('overdue', 'number', 'Quá hạn', 'Số nhiệm vụ quá hạn vào ngày xem.'),
    column('forecast', 'points', 'Dự kiến', 'Điểm khi các nhiệm vụ đã giao hoàn thành.'),
    column('reported', 'date', 'Báo cáo gần nhất', 'Ngày ban hành báo cáo gần nhất của đơn vị.'),
    column('file', 'text', 'Tệp', 'Tên tệp đơn vị gửi.'),
    column('time', 'text', 'Xem lúc', 'Thời điểm đưa tệp vào sổ.'),
    { ...column('person', 'text', 'Người nhận', 'Ai đưa tệp vào sổ.'), isPersonal: true },
    {
      ...column('remark', 'text', 'Lưu ý', 'Vì sao có số liệu để trống, và điều cần biết khi dùng số liệu.'),
      ...{ width: 320, isAdded: true },
    },
    hidden('unitId', 'Mã đơn vị', 'Tiện ích dùng để nhận ra đơn vị. Không sửa.'),
    hidden('id', 'Mã dòng', 'Tiện ích dùng để nhận ra dòng này. Không sửa.'),
  ],
};
