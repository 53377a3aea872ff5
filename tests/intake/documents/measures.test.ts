/** Measures of an older plan keep the code of the item they stand below. */
import { describe, expect, it } from 'vitest';
import { readMeasures } from '../../../src/intake/measures/read-measures.ts';
import { readPlainText } from '../../../src/intake/sources/plain-text.ts';

const PLAN = `KẾ HOẠCH
Khắc phục hạn chế trong cải cách hành chính
II. KẾT QUẢ
Lĩnh vực 1: 10/12 điểm
III. NHIỆM VỤ, GIẢI PHÁP
1. Lĩnh vực công tác chỉ đạo, điều hành
- Tiêu chí 1.2: Giao Phòng Văn hóa - Xã hội chủ trì tham mưu kiểm tra tại các thôn.
- TC 1.4 - Giao Văn phòng HĐND và UBND chủ trì đăng tin hằng tuần.
- Tiêu chí 1.6: Giao Phòng Kinh tế
+ Xây dựng sáng kiến về tra cứu hồ sơ, báo cáo kết quả trước 20/6/2026.
+ Gửi hồ sơ công nhận sáng kiến lên cấp trên trong Quý III/2026.
- Duy trì giao ban chuyên đề về cải cách hành chính hằng tháng.
2. Lĩnh vực cải cách thủ tục hành chính
- Tiêu chí 3.2, 3.3 và 3.5: Giao Trung tâm Phục vụ hành chính công trả hồ sơ đúng hạn.
`;

describe('measures of an older plan', () => {
  const measures = readMeasures([readPlainText(PLAN)]);

  it('belong to the item before the colon, to the item they are listed below, else to the field', () => {
    expect(measures.map(({ codes, line }) => [line, ...codes])).toEqual([
      [7, '1.2'],
      [8, '1.4'],
      [10, '1.6'],
      [11, '1.6'],
      [12, '1'],
      [14, '3.2', '3.3', '3.5'],
    ]);
  });

  it('leave the codes and the mark behind them out of what is to be done', () => {
    expect(measures[1]?.text).toMatch(/^Giao Văn phòng/u);
    expect(measures.at(-1)?.text).toMatch(/^Giao Trung tâm/u);
  });
});
