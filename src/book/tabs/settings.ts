/** The tab "Thông tin chung": one row per setting, by its label. */

import { cellText } from '../../core/cells.ts';
import { TAB_NAMES, TOTAL_SETTINGS } from '../../core/place.ts';
import { BASES } from '../../core/result/current.ts';
import { SIGNING_FORMS, signingFormsFor } from '../../core/settings.ts';
import { fold } from '../../core/text.ts';
import { byName, type Tab } from '../tab.ts';
import type { TableRow } from '../table.ts';

export type SettingKey =
  | 'issuer'
  | 'superior'
  | 'place'
  | 'yearScored'
  | 'planYear'
  | 'decisionNumber'
  | 'decisionDate'
  | 'decisionIssuer'
  | 'decisionSubject'
  | 'criteriaDecisionNumber'
  | 'criteriaDecisionDate'
  | 'criteriaDecisionIssuer'
  | 'criteriaDecisionSubject'
  | 'legalBases'
  | 'publishedMax'
  | 'publishedScore'
  | 'selfScore'
  | 'submissionDate'
  | 'unreadLines'
  | 'basis'
  | 'fieldsRounded'
  | 'criteriaSet'
  | 'rank'
  | 'rankOf'
  | 'rankGroup'
  | 'grade'
  | 'lastYearScore'
  | 'lastYearRank'
  | 'targetScore'
  | 'targetRank'
  | 'scoringCutOff'
  | 'monitoringUnit'
  | 'reportingDays'
  | 'reportClosing'
  | 'documentNumber'
  | 'documentDate'
  | 'parentBody'
  | 'signer'
  | 'signingForm'
  | 'draftingUnit'
  | 'recipients';

export interface SettingField {
  readonly key: SettingKey;
  /** The name in the tab; the row is found by it. */
  readonly label: string;
  /** How to write it, with an example: stands beside the cell. */
  readonly guide: string;
  /** The words offered in a list. */
  readonly choices?: () => readonly string[];
  /** The name of a person stands there: told as such, and left out of a copy that is passed on. */
  readonly isPersonal?: boolean;
}

/** The sidebar writes it, too. */
export const BASIS_FIELD: SettingField = {
  key: 'basis',
  label: 'Chọn điểm đang tính',
  guide: 'Để trống thì tiện ích tự chọn: có kết quả công bố thì tính theo kết quả công bố, chưa có thì dự kiến.',
  choices: () => Object.values(BASES),
};

/** The dialog of targets writes them, too. */
export const TARGET_FIELDS: { readonly score: SettingField; readonly rank: SettingField } = {
  score: {
    key: 'targetScore',
    label: 'Điểm phấn đấu',
    guide: 'Tổng điểm muốn đạt ở kỳ chấm tới, ví dụ 92. Kế hoạch nêu trong mục tiêu.',
  },
  rank: {
    key: 'targetRank',
    label: 'Xếp hạng phấn đấu',
    guide: 'Thứ hạng muốn đạt ở kỳ chấm tới, ví dụ: trong nhóm 20/92.',
  },
};

/** In the order in which the tab shows them. */
export const SETTING_FIELDS: readonly SettingField[] = [
  { key: 'issuer', label: 'Cơ quan ban hành', guide: 'Tên đầy đủ, ví dụ Ủy ban nhân dân xã Chi Lăng.' },
  {
    key: 'superior',
    label: 'Cơ quan nhận báo cáo',
    guide: 'Cơ quan cấp trên nhận báo cáo, ví dụ Sở Nội vụ tỉnh Lạng Sơn.',
  },
  { key: 'place', label: 'Địa danh', guide: 'Đứng trước ngày tháng của văn bản, ví dụ Chi Lăng.' },
  { key: 'yearScored', label: 'Năm chấm điểm', guide: 'Năm của kết quả, ví dụ 2025.' },
  { key: 'planYear', label: 'Năm kế hoạch', guide: 'Năm thực hiện kế hoạch khắc phục, ví dụ 2026.' },
  { key: 'decisionNumber', label: 'Quyết định công bố kết quả: số', guide: 'Số, ký hiệu, ví dụ 202/QĐ-UBND.' },
  { key: 'decisionDate', label: 'Quyết định công bố kết quả: ngày', guide: 'Ngày ban hành, ví dụ 15/01/2026.' },
  {
    key: 'decisionIssuer',
    label: 'Quyết định công bố kết quả: cơ quan ban hành',
    guide: 'Ghi như trong câu, ví dụ Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn.',
  },
  { key: 'decisionSubject', label: 'Quyết định công bố kết quả: trích yếu', guide: 'Phần sau chữ “về”.' },
  {
    key: 'criteriaDecisionNumber',
    label: 'Quyết định ban hành bộ tiêu chí: số',
    guide: 'Số, ký hiệu, ví dụ 202/QĐ-UBND.',
  },
  {
    key: 'criteriaDecisionDate',
    label: 'Quyết định ban hành bộ tiêu chí: ngày',
    guide: 'Ngày ban hành, ví dụ 15/01/2026.',
  },
  {
    key: 'criteriaDecisionIssuer',
    label: 'Quyết định ban hành bộ tiêu chí: cơ quan ban hành',
    guide: 'Ghi như trong câu, ví dụ Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn.',
  },
  { key: 'criteriaDecisionSubject', label: 'Quyết định ban hành bộ tiêu chí: trích yếu', guide: 'Phần sau chữ “về”.' },
  {
    key: 'legalBases',
    label: 'Căn cứ khác',
    guide: 'Mỗi dòng một căn cứ, không ghi chữ “Căn cứ”, không ghi dấu cuối dòng.',
  },
  { key: 'publishedMax', label: TOTAL_SETTINGS.publishedMax, guide: 'Thang điểm của kết quả, thường là 100.' },
  { key: 'publishedScore', label: TOTAL_SETTINGS.publishedScore, guide: 'Ví dụ 81,9.' },
  { key: 'selfScore', label: 'Tổng điểm tự chấm', guide: 'Ví dụ 90,9.' },
  BASIS_FIELD,
  {
    key: 'fieldsRounded',
    label: 'Điểm lĩnh vực làm tròn',
    guide: 'Chọn Có khi kết quả công bố làm tròn điểm lĩnh vực, ví dụ ghi 8 khi các mục cộng lại được 8,3.',
    choices: () => YES_NO,
  },
  {
    key: 'criteriaSet',
    label: 'Bộ tiêu chí',
    guide: 'Tiện ích ghi khi nạp bộ tiêu chí: tên, số dòng, mã kiểm tra. Không sửa bằng tay.',
  },
  { key: 'rank', label: 'Xếp hạng', guide: 'Thứ hạng, ví dụ 13.' },
  { key: 'rankOf', label: 'Trên tổng số đơn vị', guide: 'Số đơn vị được xếp hạng, ví dụ 20.' },
  { key: 'rankGroup', label: 'Nhóm xếp hạng', guide: 'Ví dụ xã, phường.' },
  { key: 'grade', label: 'Xếp loại', guide: 'Ví dụ Khá. Để trống nếu kết quả không xếp loại.' },
  { key: 'lastYearScore', label: 'Tổng điểm năm trước', guide: 'Để so sánh.' },
  { key: 'lastYearRank', label: 'Xếp hạng năm trước', guide: 'Để so sánh.' },
  TARGET_FIELDS.score,
  TARGET_FIELDS.rank,
  {
    key: 'scoringCutOff',
    label: 'Ngày chốt số liệu chấm điểm',
    guide: 'Việc xong sau ngày này không được tính cho kỳ chấm tới, ví dụ 30/11/2026.',
  },
  {
    key: 'monitoringUnit',
    label: 'Đơn vị theo dõi, đôn đốc',
    guide: 'Đơn vị theo dõi, tổng hợp việc thực hiện kế hoạch, ví dụ Phòng Văn hóa - Xã hội.',
  },
  {
    key: 'reportingDays',
    label: 'Kỳ báo cáo',
    guide: 'Khi nào gửi báo cáo lên cơ quan nhận báo cáo, ví dụ: trước ngày 15 của tháng cuối quý.',
  },
  { key: 'documentNumber', label: 'Số văn bản', guide: 'Chỉ ghi số, ví dụ 15. Để trống đến khi ký.' },
  { key: 'documentDate', label: 'Ngày văn bản', guide: 'Ví dụ 05/02/2026; ghi 02/2026 khi chưa có ngày.' },
  {
    key: 'parentBody',
    label: 'Cơ quan chủ quản',
    guide:
      'Dòng trên tên cơ quan ở đầu văn bản, ví dụ Ủy ban nhân dân phường Tân Lập. Để trống nếu Ủy ban nhân dân tự ban hành.',
  },
  { key: 'signer', label: 'Người ký', guide: 'Họ và tên người ký.', isPersonal: true },
  {
    key: 'signingForm',
    label: 'Thể thức ký',
    guide: 'Chọn trong danh sách.',
    // By order or by authority only reports are signed: their dialog offers it.
    choices: () => signingFormsFor({ isPlan: true }).map((form) => SIGNING_FORMS[form].label),
  },
  { key: 'draftingUnit', label: 'Viết tắt đơn vị soạn thảo', guide: 'Sau chữ “Lưu: VT,”, ví dụ VP.' },
  {
    key: 'recipients',
    label: 'Nơi nhận',
    guide: 'Mỗi dòng một nơi nhận, không ghi gạch đầu dòng; dòng “Lưu” tự thêm.',
  },
  {
    key: 'unreadLines',
    label: 'Dòng có số chưa đọc',
    guide:
      'Tiện ích ghi khi văn bản kết quả đã nạp còn dòng có số chưa đọc được. Đã đối chiếu và nhập hết các số thì xóa ô này.',
  },
  {
    key: 'submissionDate',
    label: 'Ngày gửi hồ sơ tự chấm',
    guide: 'Ngày gửi hồ sơ tự chấm lên cơ quan thẩm định, ví dụ 15/12/2026.',
  },
  {
    key: 'reportClosing',
    label: 'Ngày chốt số liệu báo cáo',
    guide: 'Ngày của tháng cuối kỳ báo cáo mà số liệu được chốt, thường là 14. Để trống: chốt vào ngày cuối kỳ.',
  },
];

/** A row that the add-in computes: never typed, filled by a formula of its own. */
export interface ResultField {
  readonly key: ResultKey;
  readonly label: string;
  readonly guide: string;
}

export type ResultKey = 'basis' | 'parts' | 'max' | 'score' | 'lost' | 'openMax' | 'unscored' | 'unexplained';

/** In the order in which CCHC_RESULT answers. */
export const RESULT_FIELDS: readonly ResultField[] = [
  { key: 'basis', label: 'Điểm đang tính theo', guide: 'Tự tính. Muốn đổi, chọn ở mục Chọn điểm đang tính.' },
  { key: 'parts', label: 'Gồm các điểm', guide: 'Tự tính: điểm do ai chấm, trên điểm tối đa của phần đó.' },
  { key: 'max', label: 'Thang điểm đang tính', guide: 'Tự tính: tổng điểm tối đa của những mục đã chấm.' },
  { key: 'score', label: 'Tổng điểm đang tính', guide: 'Tự tính.' },
  { key: 'lost', label: 'Tổng điểm bị trừ', guide: 'Tự tính: điểm bị trừ ở những mục đã chấm.' },
  { key: 'openMax', label: 'Điểm tối đa chưa chấm', guide: 'Tự tính: điểm tối đa của những mục chưa chấm.' },
  { key: 'unscored', label: 'Số mục chưa chấm', guide: 'Tự tính.' },
  {
    key: 'unexplained',
    label: 'Điểm chưa rõ nguyên nhân',
    guide: 'Tự tính: điểm bị trừ mà các mục liệt kê không giải thích được.',
  },
];

/** What a yes-or-no setting offers. */
export const YES_NO = ['Có', 'Không'] as const;

/** The columns of the tab. */
export type SettingColumn = 'label' | 'value' | 'guide';

/** The name of a setting in the tab. */
export function settingLabel(wanted: SettingKey): string {
  return SETTING_FIELDS.find(({ key }) => key === wanted)?.label ?? '';
}

/** The rows of the tab by their folded label; of two with one label the later counts, for whoever reads or writes. */
export function settingsByLabel<Row extends Pick<TableRow<'label'>, 'cell'>>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [fold(cellText(row.cell('label'))), row]));
}

const LABELS = new Set([...SETTING_FIELDS, ...RESULT_FIELDS].map(({ label }) => fold(label)));

export const SETTINGS_TAB: Tab<SettingColumn> = {
  name: TAB_NAMES.settings,
  identity: { key: 'label', of: (cell) => byName(cell('label')) },
  frozenColumns: 0,
  madeBy: 'creation',
  newYear: 'renewed',
  startingRows: () => [...SETTING_FIELDS, ...RESULT_FIELDS].map(({ label, guide }) => [label, '', guide]),
  keepsRows: true,
  columns: [
    {
      key: 'label',
      header: 'Mục',
      kind: 'text',
      essential: true,
      width: 360,
      holds: (cell) => LABELS.has(byName(cell)),
      note: 'Tên mục. Không đổi tên để tiện ích tìm thấy.',
    },
    {
      key: 'value',
      header: 'Giá trị',
      holds: () => true,
      kind: 'text',
      essential: true,
      width: 360,
      note: 'Nội dung của mục. Nhiều dòng: nhấn Alt+Enter hoặc Ctrl+Enter.',
    },
    { key: 'guide', header: 'Hướng dẫn', kind: 'text', width: 360, note: 'Cách ghi và ví dụ.' },
  ],
};
