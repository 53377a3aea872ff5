/** What was read is trusted as far as the text itself confirms it: by a table's header or by a sum. */
import { describe, expect, test } from 'vitest';
import { withoutAsked } from '../../src/intake/asked.ts';
import { checkReading } from '../../src/intake/check-reading.ts';
import { readDocument } from '../../src/intake/read-document.ts';
import { readPlainText } from '../../src/intake/sources/plain-text.ts';

const check = (text: string, unit?: string) => checkReading(readDocument([readPlainText(text)], { unit }));
const amount = (points: unknown): unknown => (typeof points === 'number' ? points / 10_000 : points);

/** Code, maximum and score of everything read. */
const figures = (text: string) => {
  const { fields, items } = check(text).reading;
  return Object.fromEntries([...fields, ...items].map(({ code, max, score }) => [code, [amount(max), amount(score)]]));
};
const confidences = (text: string) => {
  const { fields, items, total } = check(text).reading;
  return Object.fromEntries([
    ...[...fields, ...items].map(({ code, confidence }) => [code, confidence]),
    ...(total ? [['Tổng', total.confidence]] : []),
  ]);
};

const CARD = `UBND xã Hòa Lợi đạt 95,5/100 điểm, mất 4,5 điểm:
1. Công tác chỉ đạo, điều hành: 12,5/14 điểm, trừ 1,5 điểm
- Tiêu chí 1.2: điểm tối đa 2, đạt 0,5 điểm.
6. Cải cách tài chính công: 7/10 điểm, trừ 3 điểm
- Tiêu chí 6.1: điểm tối đa 3, đạt 0 điểm.`;

describe('sums', () => {
  test('a list that begins below “…:” is read, and its sums hold', () => {
    expect(figures(CARD)).toEqual({ 1: [14, 12.5], 1.2: [2, 0.5], 6: [10, 7], 6.1: [3, 0] });
    expect(confidences(CARD)).toMatchObject({ 1.2: 'high', 6.1: 'high' });
    expect(Object.values(confidences(CARD))).not.toContain('low');
    expect(check(CARD)).toMatchObject({ branches: [], unreadFields: new Map() });
  });

  test('a field that its criteria contradict is asked about with all of its rows, the others stay', () => {
    const differing = CARD.replace('điểm tối đa 3, đạt 0', 'điểm tối đa 11, đạt 0');
    const { branches, reading } = check(differing);
    expect(branches.map(({ codes }) => [...codes])).toContainEqual(['6', '6.1']);
    expect(reading.items.find(({ code }) => code === '6.1')?.confidence).toBe('low');
    expect(branches.map(({ finding }) => finding.message).join()).toContain('còn lệch 1 ở lĩnh vực 6');
    expect(reading.items.find(({ code }) => code === '1.2')?.confidence).toBe('high');
  });

  test('a loss that the rows do not explain is told with the difference and the codes it concerns', () => {
    const { branches } = check(CARD.replace('7/10 điểm, trừ 3 điểm', '6,75/10 điểm, trừ 3,25 điểm'));
    expect(branches.map(({ contradicts, finding }) => [contradicts, finding.message.split(' (')[0]])).toContainEqual([
      false,
      'Lĩnh vực 6: còn lệch 0,25 ở lĩnh vực 6',
    ]);
  });

  test('nothing in prose is certain without an equation; a row that alone takes more than 10 points is asked', () => {
    expect(confidences('Tiêu chí 1.5: điểm tối đa 3 điểm, đạt 2 điểm.')).toEqual({ 1.5: 'medium' });
    expect(confidences('Tiêu chí 1.5: điểm tối đa 20 điểm, đạt 2 điểm.')).toEqual({ 1.5: 'low' });
    expect(confidences('Mã\tNội dung\tĐiểm tối đa\tĐiểm đạt\n1.1\tA\t3\t2\n1.2\tB\t2\t2\n1.3\tC\t2\t2')).toMatchObject({
      1.1: 'high',
    });
  });
});

describe('a field that was not read is unknown', () => {
  const text = `UBND xã Hòa Lợi đạt 92/100 điểm, xếp thứ 21/60 xã.
3. Cải cách thủ tục hành chính: 15/2O điểm
- Tiêu chí 3.4: điểm tối đa 2, đạt 1 điểm do số hóa đạt 52%.
- Tiêu chí 3.5: điểm tối đa 6, đạt 2 điểm do thanh toán trực tuyến thấp.
5. Cải cách chế độ công vụ: 8/11 điểm
- Tiêu chí 5.3: điểm tối đa 3, đạt 0 điểm.`;

  test('its criteria are no figure of it, and the person is asked', () => {
    const { unreadFields } = check(text.replace('15/2O điểm', 'mười lăm trên hai mươi'));
    expect([...unreadFields.keys()]).toEqual(['3']);
    expect([...unreadFields.values()][0]?.message).toContain(
      'cộng lại là 3/8, nhưng đó không phải là điểm của lĩnh vực',
    );
  });

  test('a letter instead of a zero is read as the zero that its criteria prove', () => {
    expect(figures(text)).toMatchObject({ 3: [20, 15], 3.4: [2, 1], 3.5: [6, 2] });
    expect(check(text)).toMatchObject({ branches: [], unreadFields: new Map() });
  });

  test('where all fields together fill the total, a field is what its criteria add up to', () => {
    expect(
      check('UBND xã A đạt 8/10 điểm.\nTiêu chí 1.1: đạt 4/5 điểm.\nTiêu chí 2.1: đạt 4/5 điểm.').unreadFields.size,
    ).toBe(0);
  });
});

describe('whose figure it is', () => {
  test('the score and the rank of another index are not taken', () => {
    const { reading } = check(
      'Kết quả CCHC của xã Hòa Lợi năm 2025 đạt 81,9/100 điểm, hạng 13/20. Mức độ hài lòng (SIPAS) được 8,94 điểm, hạng 7/63.',
    );
    expect([amount(reading.total?.score), reading.total?.rank]).toEqual([81.9, 13]);
    expect(check('Mức độ hài lòng (SIPAS) được 8,94 điểm, bằng 89,36%, hạng 7/63.').reading.total).toBeUndefined();
  });

  test('a rank among several units of one level is nobody’s own', () => {
    const text =
      'Lên nhiều nhất là huyện Phú Lâm, thêm 4,87 điểm, lên hạng 2; huyện Tân Phong, lên hạng 3; xuống nhiều nhất là huyện Hòa An, xuống hạng 6.';
    expect(check(text).reading.total).toBeUndefined();
  });

  // It is taken as told.
  test.fails('a total without a scale is asked about and not written unseen', () => {
    const { reading } = check('Kết quả CCHC năm 2025 của UBND xã Hòa Lợi: tổng điểm 8,94 điểm.');
    expect(reading.total?.confidence).toBe('low');
    expect(withoutAsked(reading).total?.score).toBeUndefined();
    expect(reading.findings.map(({ code }) => code)).toContain('total-unsure');
  });

  test('two columns are read down each, not across', () => {
    const text = `1. Chỉ đạo, điều hành: 12,5/14          5. Chế độ công vụ: 10/11
   1.2 Báo cáo: 1,5/2                      5.3 Đánh giá công chức: 1/2
   1.5 Sáng kiến: 0/1                   6. Tài chính công: 8/10`;
    expect(figures(text)).toEqual({
      ...{ 1: [14, 12.5], 1.2: [2, 1.5], 1.5: [1, 0], 5: [11, 10], 5.3: [2, 1], 6: [10, 8] },
    });
  });

  test('“TC” beside “TĐ” is the office’s own score', () => {
    const table = [
      'TT\tTên xã\tThể chế (8)\t\tTTHC (20)\t\tTác động (13)\tTổng điểm\t\tXếp thứ',
      '\t\tTC\tTĐ\tTC\tTĐ\tĐTXHH\tTC\tTĐ\t',
      '1\tHòa Lợi\t8\t8\t20\t18,5\t12\t28\t38,5\t1',
      '2\tMường Khoa\t8\t8\t19\t17,25\t11\t27\t36,25\t2',
    ].join('\n');
    const { fields, total } = check(table, 'Mường Khoa').reading;
    expect(fields.map(({ code, max, score }) => [code, amount(max), amount(score)])).toEqual([
      ['2', 8, 8],
      ['3', 20, 17.25],
      ['8', 13, 11],
    ]);
    expect([amount(total?.score), amount(total?.self)]).toEqual([36.25, 27]);
  });
});

describe('nothing is lost without a word', () => {
  test('“Chỉ tiêu 1.3” heads an item as “Tiêu chí 1.3” does, in a list and within a line', () => {
    const text = `- Chỉ tiêu 1.3: điểm tối đa 5, đạt 0,5 điểm do chậm; chỉ tiêu 1.4: điểm tối đa 2, đạt 1 điểm.
Chỉ tiêu 1.5: điểm tối đa 3, đạt 1 điểm.`;
    expect(figures(text)).toEqual({ 1.3: [5, 0.5], 1.4: [2, 1], 1.5: [3, 1] });
  });

  test('signs within words of a cause stay, marks around words go', () => {
    const cause = (words: string) =>
      check(`Tiêu chí 1.5: điểm tối đa 3, đạt 1 điểm do ${words}.`).reading.items[0]?.cause;
    expect(cause('thiếu 5*10 phiếu và 2*2 biên bản, 2*3 hồ sơ')).toBe('thiếu 5*10 phiếu và 2*2 biên bản, 2*3 hồ sơ');
    expect(cause('**thiếu** báo cáo __quý III__')).toBe('thiếu báo cáo quý III');
  });

  // A cause that begins with the name of a file is lost.
  test.fails('signs within the name of a file stay in a cause', () => {
    const text = 'Tiêu chí 1.5: điểm tối đa 3, đạt 1 điểm do tệp ke_hoach__2025 và mẫu a`b.';
    expect(check(text).reading.items[0]?.cause).toBe('tệp ke_hoach__2025 và mẫu a`b');
  });

  test('shares and losses without words are read where they stand behind names and codes', () => {
    const text =
      'KQ CCHC 2025 xã mình: 88,4/100, hạng 21/60\n👉 CĐĐH 12,5/14: 1.2 -0,5 (BC trễ)\n👉 Công vụ 10/11: 5.3 -1';
    expect(figures(text)).toMatchObject({ 1: [14, 12.5], 5: [11, 10] });
    const { items } = check(text).reading;
    expect(items.map(({ code, lost }) => [code, amount(lost)])).toEqual([
      ['1.2', 0.5],
      ['5.3', 1],
    ]);
  });

  // The remark is taken for a cause.
  test.fails('KAD beside a score is told and asked', () => {
    const table = 'Mã\tNội dung\tĐiểm tối đa\tĐiểm đạt\tGhi chú\n1.1\tA\t2\t2\t\n1.2\tB\t3\t3\tKAD\n1.3\tC\t1\t1\t';
    const { findings, items } = check(table).reading;
    expect(findings.map(({ message }) => message).join()).toContain('nhưng có điểm đạt 3');
    expect(items.find(({ code }) => code === '1.2')?.confidence).toBe('low');
  });

  test('rows of a flattened table stay when the reason begins with a number or a cell is empty', () => {
    const text = `STT Nội dung Điểm tối đa Tự chấm Thẩm định Lý do
3 Cải cách thủ tục hành chính 20 19 17,25
3.2.1 Tỷ lệ hồ sơ giải
quyết đúng hạn 3 2 1,75 15 hồ sơ trễ
6.1 Giải ngân 2 2 1 81%
8.1 Khảo sát hài lòng 70 65,75
Tổng cộng 100 29 91`;
    const { reading } = check(text);
    expect(reading.items.map(({ code, max, score, cause }) => [code, amount(max), amount(score), cause])).toEqual([
      ['3.2.1', 3, 1.75, '15 hồ sơ trễ'],
      ['6.1', 2, 1, '81%'],
      ['8.1', 70, 65.75, ''],
    ]);
  });
});

test('an office that only a title names is asked about', () => {
  const { reading } = check('BẢNG ĐIỂM CCHC NĂM 2025 CỦA UBND XÃ YÊN THỦY\nĐạt 90/100 điểm.');
  expect(reading.settings.issuer).toMatchObject({ value: 'Ủy ban nhân dân xã Yên Thủy', confidence: 'low' });
  const kept = withoutAsked(reading);
  expect(kept.settings.issuer).toBeUndefined();
  expect(kept.findings.find(({ code }) => code === 'setting-unsure')?.message).toBe(
    'Tên cơ quan ban hành: đọc được “Ủy ban nhân dân xã Yên Thủy” ở dòng 1 nhưng chưa chắc, nên chưa được ghi. Hãy kiểm tra rồi nhập vào trang Thông tin chung.',
  );
});
