/** What a person hears when Google refuses the built add-in: which place it is about, what is there, what to click. */
import { describe, expect, it } from 'vitest';
import type { Host, RefusalDoubts } from '../../src/host/host.ts';
import { callsFrom, sampleOf } from '../setup/cases.ts';
import { call, click, emptyBook, loadedSample, rowsOf, sampleBook } from '../workbook/book.ts';

const OTHER = 'khac@example.com';
const OWNER = 'canbo@example.com';

/** Somebody who may edit the sample, but for what the test takes away. */
function otherPerson(refusals: RefusalDoubts = {}): Host {
  return emptyBook({ state: sampleBook().state(), refusals });
}

const RESULT = { rows: [{ code: '8', title: 'Mục 8', max: 1, score: 1 }], settings: {} };

const failureOf = (host: Host) => {
  host.setUser(OTHER);
  return call(host, 'applyResult', RESULT);
};

/** The English words, the Vietnamese ones, and those that reach a script only when it flushes. */
const WAYS: readonly (readonly [string, RefusalDoubts])[] = [
  ['as the English page says it', {}],
  [
    'in Vietnamese',
    {
      protectedWords: 'Bạn đang cố gắng chỉnh sửa một ô hoặc đối tượng được bảo vệ.',
      readerWords: 'Bạn không có quyền thực hiện tác vụ đó.',
    },
  ],
  ['with other words for readers', { readerWords: 'You do not have permission to perform that action.' }],
  ['only at the flush', { late: true }],
];

describe.each(WAYS)('a refusal that Google tells %s', (_, refusals) => {
  it('names a protected tab and whom to ask', () => {
    const host = otherPerson(refusals);
    host.edit.protect('Chấm điểm', []);
    expect(failureOf(host)).toEqual({
      ok: false,
      code: 'google-protected',
      final: true,
      message: `Trang “Chấm điểm” đang được bảo vệ và bạn không có quyền sửa trang này nên chưa ghi xong. Hãy nhờ chủ sổ (${OWNER}) cho bạn quyền sửa (Dữ liệu → Bảo vệ trang tính và dải ô), rồi thử lại.`,
    });
  });

  it('names protected cells', () => {
    const host = otherPerson(refusals);
    host.edit.protect('Chấm điểm', [], 'A2:C40');
    expect(failureOf(host).message).toMatch(/^Vùng A2:C40 của trang “Chấm điểm” .*không có quyền sửa vùng này/);
  });

  it('says that the person may only read, also where tabs are protected', () => {
    const host = otherPerson(refusals);
    host.edit.protect('Nhiệm vụ', []);
    for (const role of ['viewer', 'commenter'] as const) {
      host.setUser(OTHER, role);
      expect(failureOf(host)).toEqual({
        ok: false,
        code: 'google-reader',
        final: true,
        message: `Bạn không còn quyền sửa sổ này, chỉ xem hoặc nhận xét được, nên chưa ghi xong. Hãy nhờ chủ sổ (${OWNER}) cho bạn quyền sửa (nút Chia sẻ), rồi thử lại.`,
      });
    }
  });

  it('leaves the lock free for the next command', () => {
    const host = otherPerson(refusals);
    host.edit.protect('Chấm điểm', []);
    failureOf(host);
    host.setUser(OWNER);
    expect(call(host, 'applyResult', RESULT).ok).toBe(true);
  });
});

describe('a place that is protected', () => {
  it('is told with what was written beside it, and with others where it may be any of them', () => {
    const host = otherPerson();
    host.edit.protect('Chấm điểm', [], 'A2:C40');
    const [one] = host.model.book.sheetNamed('Chấm điểm')?.protections.slice(-1) ?? [];
    if (one) one.description = 'Khóa sau thẩm định';
    expect(failureOf(host).message).toContain(
      'vùng A2:C40 của trang “Chấm điểm” (ghi chú: “Khóa sau thẩm định”)'.slice(1),
    );
    host.setUser(OWNER);
    for (const tab of ['Nhiệm vụ', 'Đơn vị', 'Lời văn']) host.edit.protect(tab, []);
    expect(failureOf(host).message).toMatch(
      /^Chỗ cần ghi đang được bảo vệ nên chưa ghi xong\. Bạn không có quyền sửa trang “Nhiệm vụ”; trang “Đơn vị”; trang “Lời văn” và 1 chỗ khác\./,
    );
  });

  it('that only warns is nobody’s barrier', () => {
    const host = otherPerson();
    host.faults.failMember('Range.setValues', 'before', 'You are trying to edit a protected cell or object.');
    expect(failureOf(host).message).toMatch(/^Ô hoặc trang cần ghi đang được bảo vệ/);
  });

  it('cannot be looked up: what Google said is told all the same', () => {
    const host = otherPerson();
    host.edit.protect('Chấm điểm', []);
    host.faults.failMember('Spreadsheet.getProtections', 'before');
    expect(failureOf(host)).toMatchObject({
      code: 'google-protected',
      message: expect.stringContaining('được bảo vệ'),
    });
  });
});

/** Google's words for what stops a command at its first write, and what of them the person must read. */
const STOPS: readonly (readonly [what: string, words: string, told: RegExp])[] = [
  ['break-off', 'Service Spreadsheets failed while accessing document with id x.', /Google chưa trả lời/],
  [
    'break-off in Vietnamese',
    'Xin lỗi bạn, máy chủ đã gặp lỗi. Vui lòng chờ một lát và thử lại.',
    /Google chưa trả lời/,
  ],
  ['quota', 'Service invoked too many times for one day: spreadsheet.', /dùng hết lượt[\s\S]*ngày mai/],
  ['several accounts', 'Error code PERMISSION_DENIED.', /đăng xuất các tài khoản khác/],
  ['busy', 'Service invoked too many times in a short time: exec qps.', /quá nhiều yêu cầu/],
];

describe.each(STOPS)('a menu item that Google stops by %s', (_, words, told) => {
  const stopped = (host: Host, label: string, member: string): string => {
    host.faults.failMember(member, 'before', words);
    const said = click(host, label);
    expect(said).toMatch(told);
    expect(said).not.toMatch(/[A-Z][a-z]+ (?:invoked|failed|code)/);
    return said;
  };

  it('says which tabs are made and which are missing', () => {
    const host = emptyBook();
    expect(stopped(host, 'Tạo sổ chấm điểm', 'Spreadsheet.insertSheet')).toMatch(
      /Chưa tạo được trang nào\.[\s\S]*hãy chọn lại CCHC → Quản lý sổ → Tạo sổ chấm điểm\.$/,
    );
    host.faults.beforeCall('Spreadsheet.insertSheet', () => host.faults.failMember('Range.setNotes', 'after', words));
    const said = click(host, 'Tạo sổ chấm điểm');
    expect(said).toMatch(/hãy chọn lại CCHC → Quản lý sổ → Tạo sổ chấm điểm\.$/);
    expect(said).toMatch(/Chưa (?:có trang|tạo được trang nào)/);
  });

  it('says how far the sample came', () => {
    const host = emptyBook();
    click(host, 'Tạo sổ chấm điểm');
    expect(stopped(host, 'Nạp số liệu mẫu', 'Range.setValues')).toMatch(
      /(?:Chưa nạp dòng điểm nào|mới có \d+ dòng)[\s\S]*hãy chọn lại CCHC → Quản lý sổ → Nạp số liệu mẫu\.$/,
    );
  });

  it('says that the summary may be incomplete and nothing else changed', () => {
    expect(stopped(sampleBook(), 'Tổng hợp kết quả', 'Range.setValues')).toMatch(
      /Trang Tổng hợp có thể chưa đủ[\s\S]*hãy chọn lại CCHC → Tổng hợp kết quả\.$/,
    );
  });

  it('says that nothing was written by an item that opens a window', () => {
    expect(stopped(sampleBook(), 'Lập kế hoạch…', 'Ui.showModelessDialog')).toContain('Mục này chưa ghi gì vào sổ.');
  });
});

describe('the sample', () => {
  it('is completed by the same item wherever its figures broke off', () => {
    const ready = emptyBook();
    click(ready, 'Tạo sổ chấm điểm');
    const state = ready.state();
    click(ready, 'Nạp số liệu mẫu');
    const [calm, tasks] = [rowsOf(ready, 'Chấm điểm', 'A1:S70'), rowsOf(ready, 'Nhiệm vụ')];
    const { log } = ready.calls;
    const first = log.findIndex(({ member }) => member === 'Range.setValues') + 1;
    // The last write says that all of it is done.
    const last = log.findLastIndex(({ kind }) => kind === 'write') + 1;
    for (const at of sampleOf(callsFrom(first, last - 1), 4)) {
      const host = emptyBook({ state });
      host.faults.failCall(at, 'after');
      click(host, 'Nạp số liệu mẫu');
      host.faults.clear();
      expect(click(host, 'Nạp số liệu mẫu')).toContain('Đã nạp 61 dòng điểm và 9 nhiệm vụ mẫu');
      expect(rowsOf(host, 'Chấm điểm', 'A1:S70')).toEqual(calm);
      expect(rowsOf(host, 'Nhiệm vụ').map((row) => row.slice(0, 16))).toEqual(tasks.map((row) => row.slice(0, 16)));
    }
  });

  it.each([
    ['Chấm điểm', 'J4', '1'],
    ['Nhiệm vụ', 'C2', 'Công an xã'],
    ['Nhiệm vụ', 'G2', '01/07/2024'],
    ['Thông tin chung', 'B2', 'Cơ quan khác'],
  ])('that somebody changed in %s!%s is left alone', (tab, cell, text) => {
    const host = loadedSample();
    host.edit.type(tab, cell, text);
    expect(click(host, 'Nạp số liệu mẫu')).toContain(`Trang “${tab}” đã có số liệu`);
    expect(host.read(tab, cell)[0]?.[0]?.display).toBe(text);
  });
});
