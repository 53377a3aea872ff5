/** The tab "Chấm điểm": one row per field, criterion and sub-criterion, and the total. */
import type { Tab } from '../columns.ts';

export type ScoreKey =
  | 'code'
  | 'title'
  | 'max'
  | 'rule'
  | 'value'
  | 'count'
  | 'byRule'
  | 'self'
  | 'survey'
  | 'score'
  | 'lost'
  | 'rate'
  | 'cause'
  | 'evidence'
  | 'lastYear'
  | 'remark';

export const SCORES: Tab<ScoreKey> = {
  name: 'Chấm điểm',
  frozenColumns: 2,
  columns: [
    {
      key: 'code',
      header: 'Mã',
      width: 70,
      kind: 'text',
      note: 'Mã lĩnh vực, tiêu chí, tiêu chí thành phần, ví dụ 3, 3.1, 3.1.4. Ô là văn bản để 3.10 không thành 3.1. Dòng tổng ghi “Tổng”.',
    },
    {
      key: 'title',
      header: 'Nội dung',
      width: 320,
      kind: 'text',
      note: 'Tên lĩnh vực, tiêu chí, tiêu chí thành phần.',
    },
    {
      key: 'max',
      header: 'Điểm tối đa',
      width: 80,
      kind: 'points',
      note: 'Điểm tối đa theo bộ tiêu chí. Để trống ở mục cha nếu muốn cộng từ các mục con, và ở dòng điểm thưởng, điểm trừ.',
    },
    {
      key: 'rule',
      header: 'Cách tính điểm',
      width: 200,
      kind: 'text',
      note: 'Cách tính như bộ tiêu chí ghi, ví dụ: >=90%: 1; >=80%: 0,5; còn lại: 0.',
    },
    {
      key: 'value',
      header: 'Số liệu thực hiện',
      width: 110,
      kind: 'text',
      note: 'Số liệu dùng để tính điểm: một tỷ lệ (85%), một số lượng (110) hoặc một mức (đúng hạn).',
    },
    { key: 'count', header: 'Tổng số', width: 80, kind: 'number', note: 'Tổng số để tính tỷ lệ, ví dụ tổng số hồ sơ.' },
    {
      key: 'byRule',
      header: 'Điểm theo cách tính',
      width: 90,
      kind: 'points',
      note: 'Điểm tính được từ cách tính và số liệu thực hiện, để so với điểm tự chấm.',
    },
    { key: 'self', header: 'Điểm tự chấm', width: 80, kind: 'points', note: 'Điểm cơ quan tự chấm.' },
    {
      key: 'survey',
      header: 'Điểm ĐTXHH',
      width: 80,
      kind: 'points',
      note: 'Điểm từ điều tra xã hội học, không tự chấm.',
    },
    {
      key: 'score',
      header: 'Điểm đạt',
      width: 80,
      kind: 'points',
      note: 'Điểm được công nhận: từ 0 đến điểm tối đa. Để trống khi chưa chấm; ghi KAD khi không áp dụng.',
    },
    {
      key: 'lost',
      header: 'Điểm bị trừ',
      width: 80,
      kind: 'computed',
      note: 'Tự tính: điểm tối đa trừ điểm đạt. Công thức nằm ở dòng đầu, không nhập tay vào cột này.',
    },
    {
      key: 'rate',
      header: 'Tỷ lệ đạt',
      width: 80,
      kind: 'computed-rate',
      note: 'Tự tính: điểm đạt chia điểm tối đa. Công thức nằm ở dòng đầu, không nhập tay vào cột này.',
    },
    {
      key: 'cause',
      header: 'Nguyên nhân',
      width: 320,
      kind: 'text',
      note: 'Vì sao mất điểm, như kết luận thẩm định nêu. Không cần ghi chữ “do”.',
    },
    {
      key: 'evidence',
      header: 'Tài liệu kiểm chứng',
      width: 200,
      kind: 'text',
      note: 'Số, ngày văn bản hoặc đường dẫn.',
    },
    {
      key: 'lastYear',
      header: 'Điểm năm trước',
      width: 80,
      kind: 'points',
      note: 'Điểm đạt của năm trước, để so sánh.',
    },
    { key: 'remark', header: 'Ghi chú', width: 200, kind: 'text', note: 'Ghi chú của cơ quan; không đưa vào văn bản.' },
  ],
};
