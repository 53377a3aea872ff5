import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declinedReason, withDeclined } from '../../src/core/declined.ts';

describe('a loss for which no task is set', () => {
  it.each([
    ['Không đặt nhiệm vụ: ngoài thẩm quyền', 'ngoài thẩm quyền'],
    ['Đã hỏi Sở Nội vụ\n - không đặt nhiệm vụ - chờ tỉnh', undefined],
    ['Đã hỏi Sở Nội vụ\n không đặt nhiệm vụ - chờ tỉnh', 'chờ tỉnh'],
    ['Không đặt nhiệm vụ vì bộ tiêu chí mới đã bỏ', 'vì bộ tiêu chí mới đã bỏ'],
    ['Không đặt nhiệm vụ', ''],
    ['Không đặt nhiệm vụ này cho Văn phòng', undefined],
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

  it('reads what it wrote', () => {
    const words = fc.array(fc.constantFrom('ngoài', 'thẩm quyền', 'do', 'cấp tỉnh', '2026'), { minLength: 1 });
    fc.assert(
      fc.property(fc.constantFrom('', 'Đã hỏi', 'Không đặt nhiệm vụ: cũ'), words, (remark, reason) => {
        expect(declinedReason(withDeclined(remark, reason.join(' ')))).toBe(reason.join(' '));
      }),
    );
  });
});
