/** Text of people inside sentences: causes, measures, names. */
import { describe, expect, test } from 'vitest';
import {
  causeInCell,
  causeInSentence,
  insideSentence,
  measureLine,
  oneLine,
  sentenceLine,
  withoutClosing,
} from '../../src/plan/causes.ts';

describe('a cause after "do"', () => {
  test.each([
    ['Do chưa có sáng kiến.', 'chưa có sáng kiến'],
    ['do do chưa có', 'chưa có'],
    ['Nguyên nhân: Chưa ban hành;', 'chưa ban hành'],
    ['Nguyên nhân là do chưa ban hành', 'chưa ban hành'],
    ['Lý do bị trừ điểm: Vì báo cáo muộn...', 'báo cáo muộn'],
    ['Do: gửi muộn', 'gửi muộn'],
    ['vì chưa công khai', 'chưa công khai'],
    ['Trừ 0,5 điểm do nộp muộn', 'nộp muộn'],
    ['Bị trừ điểm vì không có tài liệu', 'không có tài liệu'],
    ['Không đạt do tỷ lệ thấp', 'tỷ lệ thấp'],
    ['Không được điểm tối đa do hồ sơ muộn', 'hồ sơ muộn'],
    ['Không có doanh nghiệp nào', 'không có doanh nghiệp nào'],
    ['Bị trừ điểm nhiều nội dung', 'bị trừ điểm nhiều nội dung'],
    ['Doanh nghiệp chưa nộp trực tuyến', 'doanh nghiệp chưa nộp trực tuyến'],
    ['Doanh thu thấp', 'doanh thu thấp'],
    ['Tại bộ phận Một cửa còn hồ sơ muộn', 'tại bộ phận Một cửa còn hồ sơ muộn'],
    ['VBQPPL không được ban hành', 'VBQPPL không được ban hành'],
    ['22 hồ sơ quá hạn', '22 hồ sơ quá hạn'],
    ['Đồng Mỏ chưa triển khai', 'Đồng Mỏ chưa triển khai'],
    ['Ủy ban nhân dân chưa ban hành', 'Ủy ban nhân dân chưa ban hành'],
    ['Uỷ ban nhân dân chưa ban hành', 'Uỷ ban nhân dân chưa ban hành'],
    ['Quyết định số 15/QĐ-UBND ban hành muộn', 'Quyết định số 15/QĐ-UBND ban hành muộn'],
    ['Quyết định ban hành muộn', 'quyết định ban hành muộn'],
    ['Nguyên nhân khách quan: mất điện', 'nguyên nhân khách quan: mất điện'],
    ['', ''],
    [' . ', ''],
    ['do', ''],
    ['Nguyên nhân:', ''],
  ])('%j is printed as %j', (written, printed) => {
    expect(causeInSentence(written)).toBe(printed);
  });

  test('a decomposed text loses its "do" as well', () => {
    expect(causeInSentence('Nguyên nhân: Chưa ban hành.'.normalize('NFD'))).toBe('chưa ban hành');
  });

  test('a unit of the office keeps its capital', () => {
    expect(causeInSentence('Văn phòng - thống kê gửi muộn', ['Văn phòng - thống kê'])).toBe(
      'Văn phòng - thống kê gửi muộn',
    );
  });

  test('a list becomes one sentence, a broken line is joined', () => {
    expect(sentenceLine('- Chưa công khai\n- Chưa cập nhật.\nTồn 2 hồ sơ')).toBe(
      'Chưa công khai; chưa cập nhật. Tồn 2 hồ sơ',
    );
    expect(sentenceLine('có 22 hồ sơ\nchậm muộn')).toBe('có 22 hồ sơ chậm muộn');
    expect(sentenceLine('1. Chưa công khai\n2. Sở Nội vụ chưa duyệt\n3. 22 hồ sơ muộn')).toBe(
      'Chưa công khai; Sở Nội vụ chưa duyệt 22 hồ sơ muộn',
    );
    expect(oneLine('Sáng kiến\u000bMới')).toBe('Sáng kiến Mới');
  });

  test('the cell of the annex keeps the lines', () => {
    expect(causeInCell('do chưa công khai;\nchưa cập nhật.')).toBe('Chưa công khai;\nchưa cập nhật');
  });
});

test('closing punctuation goes, abbreviations stay inside', () => {
  expect(withoutClosing('Rà soát, v.v. ;. ')).toBe('Rà soát, v.v');
  expect(withoutClosing('Rà soát./.')).toBe('Rà soát');
});

test('nothing is cut from the beginning of a measure, and its first letter stays as it was typed', () => {
  for (const measure of [
    'Tham mưu UBND phường ban hành Kế hoạch kiểm tra',
    'Thực hiện nghiêm quy chế văn hóa công vụ',
    'Tổ chức thực hiện niêm yết công khai',
    'Chủ trì, phối hợp với các đơn vị rà soát',
    'Công an phường hướng dẫn đăng ký tài khoản',
  ])
    expect(measureLine(`${measure}.`)).toBe(measure);
});

describe('a mark for "none" is no cause', () => {
  test.each([
    '-',
    '–',
    '—',
    '0',
    '0,5',
    '/',
    '...',
    'Không',
    'không.',
    'Không có',
    'không nêu',
    'do không có',
    'K',
    'N/A',
  ])('%j', (written) => {
    expect(causeInSentence(written)).toBe('');
    expect(causeInCell(written)).toBe('');
  });

  test.each([
    'Không ban hành văn bản',
    'Không có giao dịch',
    '22 hồ sơ',
    'Không nêu rõ thời hạn',
  ])('but %j is one', (written) => expect(causeInSentence(written)).not.toBe(''));
});

test('a text in capitals is no name', () => {
  expect(insideSentence('Sở Nội vụ trả lại hồ sơ')).toBe('Sở Nội vụ trả lại hồ sơ');
  expect(insideSentence('Chưa Có Quyết định')).toBe('chưa Có Quyết định');
});
