/** The tab "Chấm điểm": one row per field, criterion and sub-criterion, and the total. */
import { cellText } from '../../core/cells.ts';
import { TOTAL_LABEL } from '../../core/codes.ts';
import { SCORE_HEADERS, TAB_NAMES } from '../../core/place.ts';
import { parseRule } from '../../core/rules/parse.ts';
import { SCORE_CHECKS } from '../score-checks.ts';
import { BY_CODE, codeColumn, type Tab } from '../tab.ts';

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
  | 'current'
  | 'lost'
  | 'rate'
  | 'cause'
  | 'evidence'
  | 'lastYear'
  | 'remark';

/** The points that count now, row by row: of what the office and others gave, what the basis takes. */
const CURRENT = 'CCHC_CURRENT({score};{survey};{self};{byRule};[Điểm đang tính theo])';

export const SCORES: Tab<ScoreKey> = {
  name: TAB_NAMES.scores,
  identity: BY_CODE,
  frozenRows: 2,
  frozenColumns: 2,
  startingRows: () => [[TOTAL_LABEL]],
  madeBy: 'creation',
  newYear: 'renewed',
  colours: SCORE_CHECKS.colours,
  columns: [
    codeColumn(
      'Mã lĩnh vực, tiêu chí, tiêu chí thành phần, ví dụ 3, 3.1, 3.1.4. Ô là văn bản để 3.10 không thành 3.1. Dòng tổng ghi “Tổng”.',
    ),
    {
      key: 'title',
      header: 'Nội dung',
      kind: 'text',
      essential: true,
      width: 220,
      note: 'Tên lĩnh vực, tiêu chí, tiêu chí thành phần.',
    },
    {
      key: 'max',
      header: 'Điểm tối đa',
      kind: 'points',
      essential: true,
      tops: true,
      width: 100,
      note: 'Điểm tối đa theo bộ tiêu chí. Để trống ở mục cha nếu muốn cộng từ các mục con, và ở dòng điểm thưởng, điểm trừ.',
    },
    {
      key: 'rule',
      header: 'Cách tính điểm',
      kind: 'text',
      holds: (cell) => parseRule(cellText(cell)).ok,
      width: 100,
      folds: true,
      note: 'Cách tính như bộ tiêu chí ghi: >=90%: 1; >=80%: 0,5; còn lại: 0. Hoặc: có: 2; không: 0. Hoặc: tỷ lệ từ 80%. Hoặc: trừ 0,1/hồ sơ. Hoặc: cộng 0,5/sáng kiến, tối đa 1. Hoặc: thủ công.',
    },
    {
      key: 'value',
      header: 'Số liệu thực hiện',
      kind: 'text',
      width: 100,
      folds: true,
      note: 'Số liệu dùng để tính điểm: một tỷ lệ (85%), một số lượng (110) hoặc một mức (đúng hạn). Ghi KAD khi tiêu chí không áp dụng; điểm của nó do cột Điểm đạt quyết định.',
    },
    {
      key: 'count',
      header: 'Tổng số',
      kind: 'number',
      width: 100,
      folds: true,
      note: 'Tổng số để tính tỷ lệ, ví dụ tổng số hồ sơ.',
    },
    {
      key: 'byRule',
      header: 'Điểm theo cách tính',
      kind: 'points',
      width: 100,
      folds: true,
      note: 'Tự tính từ cách tính, số liệu thực hiện và tổng số; không ghi đè điểm tự chấm, điểm đạt. Điểm ghi tay khác điểm này được tô tím. Dòng không tính được có ô đỏ nêu cách ghi lại. Không nhập tay vào cột này.',
      formula: '=CCHC_SCORE({rule};{value};{max};{count})',
    },
    {
      key: 'self',
      header: SCORE_HEADERS.self,
      kind: 'points',
      width: 100,
      folds: true,
      note: 'Điểm cơ quan tự chấm. Hộp Hồ sơ tự chấm lấy điểm theo cách tính cho các ô còn trống.',
    },
    {
      key: 'survey',
      header: SCORE_HEADERS.survey,
      kind: 'points',
      width: 100,
      folds: true,
      note: 'Điểm từ điều tra xã hội học, không tự chấm.',
    },
    {
      key: 'score',
      header: SCORE_HEADERS.score,
      kind: 'points',
      essential: true,
      width: 100,
      note: 'Điểm được công nhận: từ 0 đến điểm tối đa. Để trống khi chưa chấm. Tiêu chí không áp dụng, theo bộ tiêu chí: được tính đủ thì ghi điểm tối đa, được một phần thì ghi phần đó, không tính vào thang điểm thì ghi KAD.',
    },
    {
      key: 'current',
      header: 'Điểm đang tính',
      kind: 'points',
      width: 100,
      note: 'Tự tính: điểm của từng mục đang được tính, và tổng của lĩnh vực. Khi có kết quả công bố là điểm đạt; khi dự kiến là điểm đạt, chưa có thì điểm tự chấm, rồi điểm ĐTXHH, rồi điểm theo cách tính. Ô tô vàng là mục chưa có điểm nào. Không nhập tay vào cột này.',
      formula: `=CCHC_ROLLUP({code};${CURRENT};{score};{max};[Tổng điểm đang tính])`,
    },
    {
      key: 'lost',
      header: 'Điểm bị trừ',
      kind: 'points',
      width: 100,
      note: 'Tự tính: điểm tối đa trừ điểm đang tính. Công thức nằm ở dòng đầu, không nhập tay vào cột này.',
      formula: `=CCHC_ROLLUP({code};CCHC_GAP({max};${CURRENT});{score};{max};[Tổng điểm bị trừ])`,
      formerly: '=CCHC_GAP({max};{score})',
    },
    {
      key: 'rate',
      header: 'Tỷ lệ đạt',
      kind: 'percent',
      width: 100,
      note: 'Tự tính: điểm đang tính chia điểm tối đa. Công thức nằm ở dòng đầu, không nhập tay vào cột này.',
      formula: `=CCHC_RATE({max};${CURRENT})`,
      formerly: '=CCHC_RATE({max};{score})',
    },
    {
      key: 'cause',
      header: 'Nguyên nhân',
      kind: 'text',
      needed: true,
      width: 280,
      note: 'Vì sao bị trừ điểm, như kết luận thẩm định nêu. Không cần ghi chữ “do”.',
    },
    {
      key: 'evidence',
      header: 'Tài liệu kiểm chứng',
      kind: 'text',
      width: 280,
      note: 'Số, ngày văn bản hoặc đường dẫn.',
    },
    {
      key: 'lastYear',
      header: 'Điểm năm trước',
      kind: 'points',
      width: 100,
      note: 'Điểm đạt của năm trước, để so sánh.',
    },
    {
      key: 'remark',
      header: 'Ghi chú',
      kind: 'text',
      width: 100,
      note: 'Ghi chú của cơ quan; không đưa vào văn bản. Dòng “Không đặt nhiệm vụ: lý do” cho biết tiêu chí bị trừ điểm không cần nhiệm vụ; kế hoạch nêu lý do này.',
    },
  ],
};
