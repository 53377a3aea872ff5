/** The tab "Thẩm định các xã": a row for each unit and item, the rounds side by side; values alone, no formulas. */
import { type Column, codeColumn, codeIn, ofUnit, type Tab } from '../../tab.ts';

export type RoundKey =
  | 'unit'
  | 'code'
  | 'max'
  | 'self'
  | 'first'
  | 'firstReason'
  | 'explanation'
  | 'second'
  | 'secondReason'
  | 'survey'
  | 'person'
  | 'time'
  | 'unitId'
  | 'id';

const points = (key: RoundKey, header: string, note: string): Column & { readonly key: RoundKey } => ({
  ...{ key, header, kind: 'points', width: 100, note },
});
const words = (key: RoundKey, header: string, note: string): Column & { readonly key: RoundKey } => ({
  ...{ key, header, kind: 'text', width: 100, note },
});

export const ROUNDS: Tab<RoundKey> = {
  name: 'Thẩm định các xã',
  identity: ofUnit('code', codeIn),
  frozenColumns: 2,
  madeBy: 'use',
  newYear: 'set-aside',
  columns: [
    { ...words('unit', 'Đơn vị', 'Tên đơn vị.'), essential: true },
    codeColumn('Mã tiêu chí.'),
    { ...points('max', 'Điểm tối đa', 'Điểm tối đa của nhóm đơn vị.'), tops: true },
    points('self', 'Tự chấm', 'Điểm đơn vị tự chấm; KAD khi không áp dụng, trống khi chưa nộp.'),
    points('first', 'Thẩm định lần 1', 'Điểm cho lần đầu.'),
    words('firstReason', 'Ý kiến lần 1', 'Vì sao chưa công nhận đủ điểm.'),
    words('explanation', 'Giải trình', 'Trả lời của đơn vị.'),
    points('second', 'Thẩm định lần 2', 'Điểm sau giải trình; để trống khi giữ điểm lần 1.'),
    words('secondReason', 'Ý kiến lần 2', 'Ý kiến của lần sau.'),
    points('survey', 'Điểm ĐTXHH', 'Điểm từ điều tra xã hội học.'),
    { ...words('person', 'Người chấm', 'Ai ghi điểm sau cùng.'), isPersonal: true },
    words('time', 'Lúc', 'Thời điểm ghi sau cùng.'),
    { ...words('unitId', 'Mã đơn vị', 'Tiện ích dùng để nhận ra đơn vị. Không sửa.'), hidden: true },
    { ...words('id', 'Mã dòng', 'Tiện ích dùng để nhận ra dòng này. Không sửa.'), hidden: true },
  ],
};
