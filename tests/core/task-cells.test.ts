import { describe, expect, it } from 'vitest';
import { readTaskCodes, readTaskStatus } from '../../src/core/task-cells.ts';

describe('the codes of a task', () => {
  it('are each taken once, whatever separates them', () => {
    expect(readTaskCodes('3.4.1; 7.2,3.4.1\n1.5;')).toEqual({ ok: true, value: ['3.4.1', '7.2', '1.5'] });
    expect(readTaskCodes('')).toEqual({ ok: true, value: [] });
    expect(readTaskCodes(7)).toEqual({ ok: true, value: ['7'] });
  });

  it('are never the total', () => {
    expect(readTaskCodes('1.1; Tổng')).toMatchObject({
      ok: false,
      message: expect.stringContaining('“Tổng” không phải'),
    });
    expect(readTaskCodes('x').ok).toBe(false);
  });

  it('and its state is one of the list, open where it is blank', () => {
    expect(readTaskStatus('')).toEqual({ ok: true, value: 'open' });
    expect(readTaskStatus('Hoàn thành')).toEqual({ ok: true, value: 'done' });
    expect(readTaskStatus('xong')).toMatchObject({ ok: false, message: expect.stringContaining('Tạm dừng') });
  });
});
