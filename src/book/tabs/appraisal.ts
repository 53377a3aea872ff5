/** The tab "Thẩm định": what was claimed, what each round of the appraisal granted and why, and what the office answered. */
import { BY_CODE, codeColumn, type Tab } from '../tab.ts';

export type AppraisalKey =
  | 'code'
  | 'title'
  | 'max'
  | 'self'
  | 'first'
  | 'firstReason'
  | 'explanation'
  | 'asked'
  | 'second'
  | 'secondReason';

export const APPRAISAL: Tab<AppraisalKey> = {
  name: 'Thẩm định',
  identity: BY_CODE,
  frozenColumns: 2,
  madeBy: 'use',
  newYear: 'set-aside',
  columns: [
    codeColumn('Mã tiêu chí như ở trang Chấm điểm.'),
    { key: 'title', header: 'Nội dung', kind: 'text', width: 220, note: 'Tên tiêu chí lúc gửi hồ sơ.' },
    {
      key: 'max',
      header: 'Điểm tối đa',
      kind: 'points',
      tops: true,
      width: 100,
      note: 'Điểm tối đa lúc gửi hồ sơ.',
    },
    {
      key: 'self',
      header: 'Điểm tự chấm đã gửi',
      kind: 'points',
      width: 100,
      note: 'Điểm tự chấm trong hồ sơ đã gửi; giữ nguyên khi điểm tự chấm ở trang Chấm điểm thay đổi.',
    },
    {
      key: 'first',
      header: 'Thẩm định lần 1',
      kind: 'points',
      width: 100,
      note: 'Điểm cơ quan thẩm định cho lần đầu.',
    },
    { key: 'firstReason', header: 'Ý kiến lần 1', kind: 'text', width: 280, note: 'Vì sao chưa công nhận đủ điểm.' },
    {
      key: 'explanation',
      header: 'Giải trình',
      kind: 'text',
      width: 280,
      note: 'Trả lời của cơ quan về ý kiến lần 1; đưa vào văn bản giải trình.',
    },
    {
      key: 'asked',
      header: 'Điểm đề nghị',
      kind: 'points',
      width: 100,
      note: 'Điểm đề nghị công nhận sau giải trình.',
    },
    {
      key: 'second',
      header: 'Thẩm định lần 2',
      kind: 'points',
      width: 100,
      note: 'Điểm cơ quan thẩm định cho sau giải trình.',
    },
    { key: 'secondReason', header: 'Ý kiến lần 2', kind: 'text', width: 280, note: 'Ý kiến của lần thẩm định sau.' },
  ],
};
