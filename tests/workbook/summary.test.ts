import { describe, expect, it } from 'vitest';
import { call, click, loadedSample, sampleBook } from './book.ts';
import { errors, MAKE, picture, rowOf, sheetOf, TAB, text } from './summary-tab.ts';

describe('“Tổng hợp kết quả” on the sample', () => {
  it('makes one page of live figures and says what it made', () => {
    const host = sampleBook();
    const message = click(host, MAKE);
    expect(message).toContain('6 lĩnh vực, 12 mục bị trừ điểm, 3 biểu đồ');
    expect(host.model.book.activeSheet.name).toBe(TAB);
    expect(errors(host)).toEqual([]);
    expect(text(host, 'A1')).toBe('TỔNG HỢP KẾT QUẢ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2023');
    expect(text(host, 'A2')).toContain('Ủy ban nhân dân thị trấn Đồng Mỏ');
    expect(text(host, 'A3')).toBe(
      [
        'Kết quả công bố.',
        'Có 0,1 điểm bị trừ chưa rõ nguyên nhân.',
        'Còn 1 chỗ số ghi và số cộng lệch nhau (mục 7 lệch 0,1 điểm).',
        'Các lĩnh vực trong bảng có 86/100 điểm; phần không liệt kê đạt 14/14 điểm.',
      ].join('\n'),
    );
    expect(['A5', 'C5', 'F5', 'H5', 'J5'].map((cell) => text(host, cell))).toEqual([
      '81,9/100',
      '18,1',
      '13/20',
      '90,9',
      '90,9',
    ]);
    expect(text(host, 'H6')).toBe('cao hơn kết quả 9');
    expect(rowOf(host, '7', 10).slice(1, 7)).toEqual([
      'Xây dựng và phát triển chính quyền điện tử, chính quyền số',
      '13',
      '6,9',
      '6,1',
      '53,1%',
      '0',
    ]);
    expect(rowOf(host, 'Tổng', 10).slice(2, 7)).toEqual(['100', '81,9', '18,1', '81,9%', '0']);
    expect(rowOf(host, '5.5.1', 20)).toEqual([
      '5.5.1',
      'Cán bộ, công chức đạt chuẩn',
      '2',
      '0',
      '2',
      'còn cán bộ chưa đạt chuẩn trình độ chuyên môn',
      '',
      '',
      '',
      'một phần',
      '1',
    ]);
  });

  it('sets what was claimed beside what was granted of the same, and losses without a task apart from those declined', () => {
    const host = loadedSample();
    click(host, MAKE);
    // 83,1 claimed; of the 87,25 granted the survey gave 6,95.
    expect(text(host, 'H6')).toBe('cao hơn kết quả 2,8, không kể điều tra xã hội học');
    expect(rowOf(host, '8', 10).slice(7, 9)).toEqual(['2', '0']);
    expect(rowOf(host, 'Tổng', 10).slice(7, 9)).toEqual(['83,1', '-2,8']);
    expect(rowOf(host, 'Điểm và số mục', 20)[6]).toBe('1,8 điểm, 2 mục');
    const row = host.values('Chấm điểm', 'A1:A80').findIndex(([code]) => String(code) === '3.1.2') + 1;
    host.edit.type('Chấm điểm', `Q${row}`, 'Không đặt nhiệm vụ: ngoài thẩm quyền');
    expect(rowOf(host, 'Điểm và số mục', 20)[6]).toBe('1,8 điểm, 2 mục; 1 mục không đặt nhiệm vụ');
  });

  it('shows what the functions give, and follows when a score and a task change', () => {
    const host = sampleBook();
    click(host, MAKE);
    const ask = (formula: string, area: string): unknown[][] => {
      host.edit.type('Đơn vị', 'M1', formula);
      return host.values('Đơn vị', area);
    };
    const agree = (): void => {
      const card = "'Chấm điểm'!A1:A;'Chấm điểm'!B1:B;'Chấm điểm'!C1:C;'Chấm điểm'!J1:J";
      expect(host.values(TAB, 'A10:G16')).toEqual(
        ask(`=CCHC_SUMMARY(${card};"Kết quả công bố";100;81,9;18,1)`, 'M1:S7'),
      );
      const shortfalls = ask(`=CCHC_SHORTFALLS(${card};'Chấm điểm'!N1:N)`, 'M1:R12');
      expect(host.values(TAB, 'A28:F39')).toEqual(shortfalls);
      const coverage = ask(
        "=CCHC_COVERAGE('Chấm điểm'!A1:A;'Chấm điểm'!C1:C;'Chấm điểm'!J1:J;'Nhiệm vụ'!A1:A;'Nhiệm vụ'!C1:C;'Nhiệm vụ'!G1:G;'Nhiệm vụ'!I1:I;'Nhiệm vụ'!H1:H;'Nhiệm vụ'!L1:L)",
        'M1:P13',
      );
      expect(host.values(TAB, 'J28:K39')).toEqual(coverage.slice(0, 12).map(([, , state, tasks]) => [state, tasks]));
      const forecast = ask(
        "=CCHC_FORECAST('Chấm điểm'!A1:A;'Chấm điểm'!C1:C;'Chấm điểm'!J1:J;'Nhiệm vụ'!A1:A;'Nhiệm vụ'!J1:J;'Nhiệm vụ'!L1:L)",
        'M1:P1',
      );
      expect(host.values(TAB, 'C22:I22')[0]?.filter((cell) => cell !== '')).toEqual(forecast[0]);
    };
    agree();
    expect(text(host, 'C24')).toBe('6 điểm, 5 mục');
    const codes = host.values('Chấm điểm', 'A1:A30').flat();
    host.edit.type('Chấm điểm', `J${codes.indexOf('7.3') + 1}`, '1,5');
    host.edit.type('Nhiệm vụ', 'L2', 'Đề xuất');
    agree();
    expect(rowOf(host, '7.3', 20).slice(2, 5)).toEqual(['3', '1,5', '1,5']);
    expect(rowOf(host, '1.5', 20).slice(9)).toEqual(['chưa có', '0']);
    expect(text(host, 'C24')).toBe('3 điểm, 4 mục');
  });

  it('compares with self scores and last year by field', () => {
    const host = sampleBook();
    host.edit.type('Chấm điểm', 'H3', '16,5');
    host.edit.type('Chấm điểm', 'P3', '12,25');
    host.edit.type('Thông tin chung', 'B26', '79,5');
    click(host, MAKE);
    expect(rowOf(host, '1', 10).slice(7)).toEqual(['16,5', '-2,5', '12,25', '1,75']);
    expect(rowOf(host, 'Tổng', 10).slice(7)).toEqual(['90,9', '-9', '79,5', '2,4']);
    expect(rowOf(host, '2', 10).slice(7)).toEqual(['', '', '', '']);
  });

  it('run twice is as run once, and leaves the charts of others and the rows below', () => {
    const host = sampleBook();
    click(host, MAKE);
    const once = picture(host);
    click(host, MAKE);
    expect(picture(host)).toEqual(once);
    const sheet = sheetOf(host);
    const [one] = sheet.charts;
    if (!one) throw new Error('no chart');
    const theirs = {
      ...one,
      id: 99,
      sources: [{ sheetId: sheet.id, area: { row: 9, column: 2, rows: 5, columns: 3 } }],
      options: { title: 'Biểu đồ của phòng' },
    };
    sheet.charts = [...sheet.charts, theirs];
    host.edit.type(TAB, 'B44', 'Ý kiến của Chủ tịch');
    // A later release may explain the tab in other words.
    sheet.put(1, 1, { ...sheet.cell(1, 1), note: `${sheet.cell(1, 1).note} Thêm một câu.` });
    // More shortfalls than the list has rows: what stands below moves down.
    const scores = Array.from({ length: 8 }, (_, i) => ({
      code: `4.${i + 1}`,
      title: `Tiêu chí 4.${i + 1}`,
      max: 2,
      score: 1,
    }));
    expect(call(host, 'applyResult', { rows: scores, settings: {} })).toMatchObject({ ok: true });
    expect(text(host, 'A26')).toContain('20 mục, 26 điểm (bảng hiện 15 mục bị trừ nhiều nhất');
    click(host, MAKE);
    expect(errors(host)).toEqual([]);
    expect(sheetOf(host).charts.map(({ options }) => options['title'])).toEqual([
      'Biểu đồ của phòng',
      'Điểm bị trừ theo nhiệm vụ khắc phục',
      'Tỷ lệ đạt theo lĩnh vực',
      'Điểm bị trừ theo mục',
    ]);
    expect(host.values(TAB, 'B40:B70').flat()).toContain('Ý kiến của Chủ tịch');
    expect(rowOf(host, '4.8', 20).slice(2, 5)).toEqual(['2', '1', '1']);
  });

  it('finds columns where people moved them', () => {
    const host = sampleBook();
    host.edit.moveColumn('Chấm điểm', 10, 2);
    host.edit.insertColumns('Chấm điểm', 1, 2);
    host.edit.insertRows('Chấm điểm', 1, 1);
    host.edit.insertColumns('Nhiệm vụ', 3, 1);
    click(host, MAKE);
    expect(errors(host)).toEqual([]);
    expect(text(host, 'A5')).toBe('81,9/100');
    expect(rowOf(host, '3', 10).slice(2, 6)).toEqual(['18', '15', '3', '83,3%']);
    expect(text(host, 'C24')).toBe('6 điểm, 5 mục');
    // And once it stands, the references follow.
    host.edit.insertColumns('Chấm điểm', 4, 1);
    expect(rowOf(host, '3', 10).slice(2, 6)).toEqual(['18', '15', '3', '83,3%']);
  });

  it('prints decimals with a comma in an English book, too', () => {
    const host = sampleBook();
    host.edit.setLocale('en_US');
    click(host, MAKE);
    expect(errors(host)).toEqual([]);
    expect(text(host, 'A5')).toBe('81,9/100');
  });
});
