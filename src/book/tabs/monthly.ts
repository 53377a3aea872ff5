/** The tab "Số liệu tháng": how an item's figure grows through the year, from January to each month. */
import { MONTHS, type Month } from '../../core/monthly.ts';
import { BY_CODE, type Column, codeColumn, type Tab } from '../tab.ts';

export type CountKey = `count${Month}`;
export type TotalKey = `total${Month}`;
export type MonthlyKey = 'code' | 'title' | 'expected' | 'cutOff' | 'remark' | CountKey | TotalKey;

export const countKey = (month: Month): CountKey => `count${month}`;
export const totalKey = (month: Month): TotalKey => `total${month}`;

type MonthlyColumn = Column & { readonly key: MonthlyKey };

const ofMonth = (month: Month): MonthlyColumn[] => [
  {
    key: countKey(month),
    header: `T${month}: số đạt`,
    kind: 'number',
    width: 100,
    note: `Số đạt (hoặc số lượt bị trừ, số sáng kiến …) lũy kế từ đầu năm đến hết tháng ${month}.`,
  },
  {
    key: totalKey(month),
    header: `T${month}: tổng số`,
    kind: 'number',
    width: 100,
    note: `Tổng số lũy kế từ đầu năm đến hết tháng ${month}; để trống nếu cách tính không cần.`,
  },
];

export const MONTHLY: Tab<MonthlyKey> = {
  name: 'Số liệu tháng',
  identity: BY_CODE,
  frozenColumns: 2,
  madeBy: 'use',
  newYear: 'set-aside',
  columns: [
    codeColumn('Mã tiêu chí như ở trang Chấm điểm.'),
    { key: 'title', header: 'Nội dung', kind: 'text', width: 220, note: 'Tên tiêu chí.' },
    {
      key: 'expected',
      header: 'Dự kiến cả năm',
      kind: 'number',
      width: 100,
      note: 'Tổng số dự kiến của cả năm, ví dụ số hồ sơ; dùng để tính còn phải đạt bao nhiêu.',
    },
    {
      key: 'cutOff',
      header: 'Hạn chốt',
      kind: 'date',
      width: 100,
      note: 'Ngày cuối số liệu còn được tính; để trống thì theo mục Ngày chốt số liệu chấm điểm ở trang Thông tin chung.',
    },
    ...MONTHS.flatMap(ofMonth),
    { key: 'remark', header: 'Ghi chú', kind: 'text', width: 100, note: 'Ghi chú của cơ quan.' },
  ],
};
