import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declinedReason, statedReason, withDeclined } from '../../src/core/declined.ts';

describe('a loss for which no task is set', () => {
  it.each([
    ['Không đặt nhiệm vụ: ngoài thẩm quyền', 'ngoài thẩm quyền'],
    ['Đã hỏi Sở Nội vụ\n - không đặt nhiệm vụ - chờ tỉnh', 'chờ tỉnh'],
    ['Đã hỏi Sở Nội vụ\n không đặt nhiệm vụ - chờ tỉnh', 'chờ tỉnh'],
    ['Không đặt nhiệm vụ vì bộ tiêu chí mới đã bỏ', 'bộ tiêu chí mới đã bỏ'],
    ['Không  đặt nhiệm vụ: hai dấu cách', 'hai dấu cách'],
    ['Không\u00a0đặt nhiệm\u200b vụ : chờ', 'chờ'],
    ['KHÔNG ĐẶT NHIỆM VỤ (chờ tỉnh)', 'chờ tỉnh'],
    ['Không đặt nhiệm vụ – chờ tỉnh', 'chờ tỉnh'],
    ['Không đặt nhiệm vụ. Lý do: chờ', 'chờ'],
    ['Không đặt nhiệm vụ, lí do là do tỉnh chưa hướng dẫn', 'tỉnh chưa hướng dẫn'],
    ['Không đặt nhiệm vụ: Không đặt nhiệm vụ: Vì lý do khách quan', 'khách quan'],
    ['Không đặt nhiệm vụ: doanh nghiệp đã giải thể', 'doanh nghiệp đã giải thể'],
    ['Không đặt nhiệm vụ', ''],
    ['Không đặt nhiệm vụ: ...', ''],
    ['Không đặt nhiệm vụ. Lý do:', ''],
    ['Không đặt nhiệm vụ: [bổ sung lý do]', ''],
    ['Không đặt nhiệm vụ này cho Văn phòng', undefined],
    ['Không đặt nhiệm vụdo', undefined],
    ['', undefined],
  ])('is told by a line of the remark: %s', (remark, reason) => {
    expect(declinedReason(remark)).toBe(reason);
    expect(declinedReason(remark.normalize('NFD'))).toBe(reason?.normalize('NFC'));
  });

  it('is added to what stands there, said once, and taken back again', () => {
    const once = withDeclined('Đã hỏi Sở', 'chờ tỉnh');
    expect(once).toBe('Đã hỏi Sở\nKhông đặt nhiệm vụ: chờ tỉnh');
    expect(withDeclined(once, 'ngoài\n thẩm quyền')).toBe('Đã hỏi Sở\nKhông đặt nhiệm vụ: ngoài thẩm quyền');
    expect(withDeclined(once, '')).toBe('Đã hỏi Sở');
  });

  it.each([
    'Không đặt nhiệm vụ: chờ tỉnh',
    'Lý do: chờ tỉnh',
    'vì chờ tỉnh',
    'chờ tỉnh',
  ])('is written once, however the reason begins: %s', (reason) =>
    expect(withDeclined('', reason)).toBe('Không đặt nhiệm vụ: chờ tỉnh'));

  it('reads what it wrote', () => {
    const word = fc.constantFrom(
      ...['ngoài', 'thẩm quyền', 'do', 'vì', 'lý do', 'là', ':', '...', '(', ')', '–', '2026', 'Không đặt nhiệm vụ'],
    );
    fc.assert(
      fc.property(fc.constantFrom('', 'Đã hỏi', 'Không đặt nhiệm vụ: cũ'), fc.array(word), (remark, words) => {
        const said = statedReason(words.join(' '));
        expect(statedReason(said)).toBe(said);
        expect(declinedReason(withDeclined(remark, words.join(' ')))).toBe(said === '' ? undefined : said);
      }),
    );
  });
});
