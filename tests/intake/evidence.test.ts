/** Kinds of evidence a text gives of its figures, each with a few lines that hold it. */
import { describe, expect, it } from 'vitest';
import { readTextFile } from '../../src/intake/files/text.ts';
import { readDocument } from '../../src/intake/read-document.ts';
import { readPlainText } from '../../src/intake/sources/plain-text.ts';

const read = (text: string, office?: string) => readDocument([readPlainText(text)], { office }).reading;
const points = (value: number | 'KAD' | undefined) => (typeof value === 'number' ? value / 10_000 : value);
const row = (text: string, code: string) => {
  const { fields, items } = read(text);
  const found = [...fields, ...items].find((one) => one.code === code);
  return found && [points(found.max), points(found.score), points(found.lost)];
};

describe('whose result it is', () => {
  const TEXT =
    'UBND tỉnh công bố Chỉ số CCHC năm 2025. Kết quả của xã Đồi Thông: đạt 84,75/100 điểm, xếp thứ 21/60. Xã An Bình đạt 90,1 điểm, xếp thứ 3.';

  it('asks for the total where a text tells of two communes and nobody says whose result is meant', () => {
    const { total, findings } = read(TEXT);
    expect([total?.score, total?.confidence, findings.map(({ code }) => code)]).toEqual([
      undefined,
      'low',
      expect.arrayContaining(['figures-differ']),
    ]);
  });

  it.each([
    ['UBND xã Đồi Thông', 84.75, 21],
    ['Ủy ban nhân dân xã An Bình', 90.1, 3],
  ])('takes the figures of the office the book belongs to: %s', (office, score, rank) => {
    const { total, findings } = read(TEXT, office);
    expect([points(total?.score), total?.rank, findings]).toEqual([score, rank, []]);
  });

  it('leaves another office’s result as it is told, so that the dialog can name both', () => {
    expect(points(read('Kết quả CCHC năm 2025 của xã An Bình: 90,1/100 điểm.', 'UBND xã Đồi Thông').total?.score)).toBe(
      90.1,
    );
  });

  it.each([
    'UBND xã Đồi Thông: 1.1 đạt 2/2; 1.2 đạt 0,5/1; 1.3 không áp dụng. Xã Suối Cát: 1.1 đạt 1/2; 1.2 đạt 1/1; 1.3 đạt 1/1.',
    'Xã Suối Cát đạt 80/100 điểm, trong đó:\n- 1.1: 1/2 điểm\n- 1.2: 1/1 điểm\n- 1.3: 1/1 điểm\nXã Đồi Thông đạt 90/100 điểm, trong đó:\n- 1.1: 2/2 điểm\n- 1.2: 0,5/1 điểm\n- 1.3: không áp dụng',
  ])('takes no criterion from another commune’s part of the text: %s', (text) => {
    const { items, findings } = read(text, 'UBND xã Đồi Thông');
    expect(items.map(({ code, max, score }) => [code, points(max), points(score)])).toEqual([
      ['1.1', 2, 2],
      ['1.2', 1, 0.5],
      ['1.3', undefined, 'KAD'],
    ]);
    expect(findings).toEqual([]);
  });

  it('goes on about the office behind a commune that is named in passing', () => {
    const { fields } = read(
      'Xã Đồi Thông đạt 90/100 điểm.\nPhường An Bình dẫn đầu với 95 điểm.\nLĩnh vực 1: 12/14 điểm\nLĩnh vực 2: 8/8 điểm',
      'UBND xã Đồi Thông',
    );
    expect(fields.map(({ code, score }) => [code, points(score)])).toEqual([
      ['1', 12],
      ['2', 8],
    ]);
  });

  it('tells communes apart in a text without capitals', () => {
    const { total } = read(
      'phường long điền công bố kết quả cải cách hành chính năm 2025. ubnd phường long điền đạt 87,59 điểm, đứng thứ 91 trong 121 phường.\nphường bình khê đạt 92,18 điểm, đứng thứ 25.',
    );
    expect([points(total?.score), total?.rank, total?.of]).toEqual([87.59, 91, 121]);
  });
});

describe('among how many', () => {
  it.each([
    'trong số 66 xã',
    'trong tổng số 66 xã',
    'trong 66 xã',
    'trên tổng số 66 xã, phường',
    'của 66 xã',
  ])('%s', (words) => {
    const { total } = read(`Kết quả CCHC năm 2025 của xã An Bình: 88,56/100 điểm, đứng thứ 46 ${words}.`);
    expect([total?.rank, total?.of]).toEqual([46, 66]);
  });
});

describe('figures of all units together', () => {
  it.each([
    'Điểm bình quân của 124 xã, phường, đặc khu đạt 84,31 điểm, tăng 2,17 điểm so với năm 2024.',
    'Điểm trung bình của các phường, xã, thị trấn là 84,31 điểm.',
    'Bình quân 11 huyện, thị xã, thành phố đạt 84,31/100 điểm.',
  ])('are nobody’s result: %s', (text) => expect(read(text).total).toBeUndefined());
});

describe('a day without its year', () => {
  it.each([
    'Nộp kế hoạch trước ngày 15/3.',
    'Gửi kế hoạch khắc phục trước 15/3 giúp chị.',
    'Hạn gửi 15/3 nhé.',
    'Báo cáo chậm nhất ngày 20/12.',
  ])('is no rank and no points: %s', (day) => {
    const { total } = read(`Kết quả CCHC năm 2025 của xã An Bình: tổng điểm 81,5/100. ${day}`);
    expect([points(total?.score), points(total?.max), total?.lost, total?.rank, total?.of]).toEqual([
      ...[81.5, 100],
      ...[undefined, undefined, undefined],
    ]);
  });
});

describe('who scored it', () => {
  it.each(['Tổ chấm 2,25', 'Đoàn thẩm định 2,25 điểm', 'Tổ công tác chấm 2,25'])('%s', (words) =>
    expect(row(`Tiêu chí 3.1.2: xã tự chấm 3, ${words}.`, '3.1.2')?.[1]).toBe(2.25));
});

describe('a reason within a sentence', () => {
  it('ends before the comma behind it', () => {
    const { items } = read(
      'Tiêu chí 3.2 (tối đa 2 điểm) chỉ được 0,5 điểm do 37 hồ sơ trễ hạn, tiêu chí 3.5 không có điểm (tối đa 2 điểm).',
    );
    expect(items.map(({ code, cause }) => [code, cause])).toEqual([
      ['3.2', '37 hồ sơ trễ hạn'],
      ['3.5', ''],
    ]);
  });
});

describe('rows of a table that is none', () => {
  it('are read where they stand in their lines', () => {
    const text =
      'UBND TỈNH;;CỘNG HÒA\n;Năm 2025;\n;Xã An Bình đạt 81,5/100 điểm;;xếp thứ 3/20\n;;Ghi chú;bị trừ 18,5 điểm';
    const { lines, numbers } = readDocument([readTextFile(text, '.csv')]);
    const shown = numbers.map(({ span }) =>
      lines.find(({ line }) => line === span.line)?.text.slice(span.from, span.to),
    );
    expect(shown).toEqual(numbers.map((number) => number.text));
    expect(shown).toEqual(['81,5', '100', '3', '20', '18,5']);
  });
});

describe('all the points there are', () => {
  const field = (words: string) =>
    row(`Kết quả CCHC năm 2025 của xã An Bình: 90,5/100 điểm\nLĩnh vực 7 (Xây dựng chính quyền số) ${words}`, '7');

  it.each([
    'đủ 9 điểm tối đa',
    'giữ nguyên 9 điểm tối đa',
    'giữ trọn 9 điểm',
    'lấy hết 9 điểm',
    'không mất điểm nào trong 9 điểm',
  ])('%s', (words) => expect(field(words)?.slice(0, 2)).toEqual([9, 9]));

  it.each([
    ['còn thiếu 2 điểm mới đủ 9 điểm tối đa', [9, 7, 2]],
    ['chưa đủ 9 điểm tối đa', [9, undefined, undefined]],
    ['mất hết 9 điểm', [9, 0, 9]],
  ])('%s: not all', (words, figures) => expect(field(words)).toEqual(figures));
});

describe('points beside the scale', () => {
  it('tells a bonus from the penalty in the next line, and both from the criterion above', () => {
    const { items } = read(
      'Kết quả CCHC năm 2025 của xã An Bình: 90,5/100 điểm\n- Lĩnh vực 8. Tác động của cải cách hành chính: 8,39/11 điểm\n  + TC 8.4 Chất lượng: 0,89/1 điểm - người dân đánh giá thấp\n- Điểm thưởng: +1 điểm\n- Điểm trừ: -0,5 điểm',
    );
    expect(items.map(({ code, name, max, score }) => [code, name, points(max), points(score)])).toEqual([
      ['8.4', 'Chất lượng', 1, 0.89],
      ['9.1', 'Điểm thưởng', undefined, 1],
      ['9.2', 'Điểm trừ', undefined, -0.5],
    ]);
  });

  it('takes “Điểm trừ” below a criterion as what that criterion lost', () => {
    expect(row('Tiêu chí 8.4 Chất lượng\nĐiểm tối đa: 1 điểm\nĐiểm trừ: 0,25 điểm', '8.4')).toEqual([1, 0.75, 0.25]);
  });
});

describe('columns told in words', () => {
  const CARD = [
    ['1.1', 2, 2, 1.5],
    ['1.2', 3, 3, 2.5],
    ['1.3', 1, 1, 0],
  ];
  it.each([
    [
      'by one line above rows parted by strokes',
      'Tiêu chí / Tối đa / Tự chấm / Thẩm định\n1.1 Ban hành kế hoạch / 2 / 2 / 1,5\n1.2 Kiểm tra / 3 / 3 / 2,5\n1.3 Sáng kiến / 1 / 1 / 0',
    ],
    [
      'by one line above names with their figures below',
      'Tiêu chí | Điểm tối đa | Tự chấm | Thẩm định\n1.1 Ban hành kế hoạch\n2 điểm · 2 điểm · 1,5 điểm\n1.2 Kiểm tra\n3 điểm · 3 điểm · 2,5 điểm\n1.3 Sáng kiến\n1 điểm · 1 điểm · 0 điểm',
    ],
    [
      'by a label above each number',
      CARD.map(
        ([code, max, self, score]) =>
          `Mã tiêu chí\n${code}\nĐiểm tối đa\n${max}\nĐiểm tự chấm\n${self}\nĐiểm thẩm định\n${String(score).replace('.', ',')}`,
      ).join('\n'),
    ],
  ])('%s', (_, rows) => {
    const { items } = read(`Kết quả CCHC năm 2025 của UBND xã An Bình: 90,5/100 điểm\n${rows}`);
    expect(items.map(({ code, max, self, score }) => [code, points(max), points(self), points(score)])).toEqual(CARD);
  });
});

describe('lines and letters', () => {
  it('reads points in brackets behind the line of their code', () => {
    const text = [
      'Lĩnh vực 6 (Cải cách tài chính công, tối đa 10 điểm) không bị trừ',
      'điểm. Lĩnh vực 7 (Xây dựng và phát triển chính quyền số, tối đa 16',
      'điểm) bị trừ 0,25 điểm ở tiêu chí 7.1 (0,25 điểm). Lĩnh vực 8 (Tác',
      'động của cải cách hành chính, tối đa 18 điểm) bị trừ 3,34 điểm ở',
      'tiêu chí 8.1 (0,5 điểm), tiêu chí 8.2.1 (1 điểm), tiêu chí 8.3.3',
      '(0,84 điểm), tiêu chí 8.4 (1 điểm).',
    ].join('\n');
    expect(['8.1', '8.2.1', '8.3.3', '8.4'].map((code) => row(text, code)?.[2])).toEqual([0.5, 1, 0.84, 1]);
  });

  it('reads Roman numbers in small letters beside a scanned O, and a scanned l as a digit', () => {
    const text =
      'rà soát điểm cchc năm 2025 - ubnd xã nghĩa hưng - 80,12/100đ\nii. cải cách thể chế (7đ): 6,9đ\n - chưa rõ lý do (2.1.1): trừ 0,1đ/O,5đ\niii. cải cách thủ tục hành chính (19đ): l7,12đ';
    expect([row(text, '2'), row(text, '3')].map((one) => one?.slice(0, 2))).toEqual([
      [7, 6.9],
      [19, 17.12],
    ]);
  });

  it('takes words of a title for no total', () => {
    const { total, items } = read(
      'Tổng điểm: 87,62\nThang điểm: 100\n\nMã: 1.4\nTên tiêu chí: Gắn kết quả CCHC với thi đua, khen thưởng\nĐiểm tối đa: 0,5\nĐiểm đạt: 0',
    );
    expect([points(total?.score), items.map(({ code, max, score }) => [code, points(max), points(score)])]).toEqual([
      87.62,
      [['1.4', 0.5, 0]],
    ]);
  });
});
