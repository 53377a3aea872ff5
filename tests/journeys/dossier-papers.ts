/** What other people hand to the officer of the dossier's journey: lists of evidence, two rounds of appraisal, the published result. */

interface Claim {
  readonly code: string;
  readonly title: string;
  readonly self: string;
}

const lines = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join('\t')).join('\r\n');

/** As the secretary keeps them in Excel: one link is none, one document is of the year before. */
export function evidenceRows(claims: readonly Claim[]): string {
  const rows = claims.map(({ code, title }, i) => [
    code,
    `Báo cáo ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
    `${20 + i}/BC-UBND`,
    i === 3 ? '12/12/2024' : `${1 + (i % 27)}/${1 + (i % 9)}/2025`,
    'UBND xã Bình Minh',
    i % 3 === 0 ? '' : `trang ${i + 1}`,
    i === 5 ? 'khong-phai-link' : `https://example.vn/tai-lieu/${code}`,
  ]);
  const headers = ['Tiêu chí', 'Tên tài liệu', 'Số, ký hiệu', 'Ngày ban hành', 'Cơ quan ban hành', 'Mục, trang'];
  return lines([[...headers, 'Đường dẫn'], ...rows]);
}

const DENIED: Readonly<Record<string, readonly [string, string]>> = {
  '1.2': ['1', 'Kế hoạch mới hoàn thành 78%'],
  '2.1': ['0', 'Không có báo cáo rà soát trong hồ sơ'],
  '3.7': ['1,2', 'Số liệu trên hệ thống là 60%'],
  '5.1': ['3,5', '02 công chức chưa đạt chuẩn'],
  '7.2': ['0', 'Chưa xác định được tỷ lệ'],
};

export const appraiserTable = (claims: readonly Claim[]): string =>
  lines([
    ['Mã tiêu chí', 'Điểm tự chấm', 'Điểm thẩm định', 'Lý do'],
    ...claims.map(({ code, self }) => [code, self, ...(DENIED[code] ?? [self, ''])]),
  ]);

/** Without a header, of the explained items alone. */
export const SECOND_ROUND = lines([
  ['1.2', '2', 'Nhất trí'],
  ['2.1', '1,5', 'Nhất trí'],
  ['3.7', '1,2', ''],
  ['5.1', '3,5', 'Giữ nguyên'],
  ['7.2', '0,6', 'Công nhận 20%'],
]);

const SURVEYED: Readonly<Record<string, string>> = { '8.1': '4,3215', '8.2': '2,46' };

const asNumber = (text: string): number => Number(text.replace(',', '.'));
const asText = (value: number): string => String(Math.round(value * 10_000) / 10_000).replace('.', ',');

/** @param card A to J of "Chấm điểm"; field 7 is published with 0,1 less than its items come to */
export function publishedResult(card: readonly (readonly string[])[]): string {
  const items = card.map(([code = '', title = '', max = '', , , , , self = '', , score = '']) => {
    return { code, title, max, self, score: SURVEYED[code] ?? score };
  });
  const below = (field: string) => items.filter(({ code }) => code.startsWith(`${field}.`));
  const fields = items
    .filter(({ code }) => /^\d$/.test(code))
    .map((field) => {
      const sum = below(field.code).reduce((total, { score }) => total + asNumber(score), 0);
      return { ...field, score: asText(field.code === '7' ? sum - 0.1 : sum) };
    });
  const rows = fields.flatMap((field) => [field, ...below(field.code)]);
  const total = fields.reduce((sum, { score }) => sum + asNumber(score), 0);
  return lines([
    ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025 CỦA XÃ BÌNH MINH'],
    ['(Kèm theo Quyết định số 456/QĐ-UBND ngày 15/02/2026 của Chủ tịch UBND tỉnh Lạng Sơn)'],
    ['Mã', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm đạt'],
    ...rows.map(({ code, title, max, self, score }) => [code, title, max, self, score]),
    ['', 'Tổng cộng', '100', '', asText(total)],
  ]);
}
