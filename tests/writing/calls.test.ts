/** How many service calls each action takes: no more than its ceiling, and as many for 200 or 2,000 rows as for 20. */
import { describe, expect, it } from 'vitest';
import type { CallName } from '../../src/addin/door.ts';
import { createHost, type HostState } from '../../src/host/host.ts';
import { sampleOf } from '../setup/cases.ts';
import { ADDIN, NOW, pageOf, type Scenario, sessionOn } from './scenario.ts';
import { SCENARIOS } from './scenarios.ts';

/**
 * Of the call or menu item that writes. A save takes nine, with the headers of the log, and one for each block of cells side by side, or for each content
 * where those are fewer. Of "Tạo sổ" a dozen go into journal and log; each tab takes three to be made, filled and named.
 */
const CEILINGS: Readonly<Record<string, number>> = {
  'nhận lại cột đã đổi tên': 16,
  'thêm lại cột đã mất': 20,
  'sửa một nhiệm vụ': 13,
  'sửa nhiều nhiệm vụ': 12,
  'thêm một nhiệm vụ': 11,
  'xóa một nhiệm vụ': 14,
  'chuyển chỗ một nhiệm vụ': 11,
  'hoàn tác một lần sửa nhiệm vụ': 18,
  'cấp mã cho dòng nhiệm vụ gõ tay': 15,
  'thêm đơn vị': 11,
  'thêm tài liệu kiểm chứng': 11,
  'nhận sổ của một xã, lần đầu': 53,
  'nhận lại sổ của một xã, bản trước không dùng nữa': 22,
  'thẩm định một tiêu chí của một xã': 16,
  'ghi xếp hạng các xã': 22,
  'tạo văn bản hàng loạt, lần đầu': 55,
  'ghi tài liệu kiểm chứng đầu tiên': 33,
  'sửa một tài liệu, xóa một tài liệu kiểm chứng': 22,
  'đánh mã tài liệu gõ tay': 12,
  'không đặt nhiệm vụ cho một tiêu chí': 11,
  'chọn điểm đang tính': 11,
  'ghi mục tiêu': 13,
  'nạp điểm của các tiêu chí đã có': 22,
  'nạp thêm tiêu chí và thông tin chung': 27,
  'hoàn tác lần nạp': 18,
  'lấy điểm theo số liệu': 16,
  'nhận bản sao làm sổ riêng': 3,
  'thôi ghi địa chỉ email': 3,
  'đưa sổ trong tệp vào sổ mới': 49,
  'tạo sổ': 75,
  'bắt đầu sổ từ bảng Việc cần làm': 77,
  'tạo sổ: bổ sung sổ cũ': 140,
  'nạp số liệu mẫu': 76,
  'khôi phục cấu trúc bảng': 50,
  'sang năm mới': 60,
  'lập trang Tổng hợp': 39,
  'lập lại trang Tổng hợp': 15,
  'tạo văn bản đầu tiên': 34,
  'cập nhật văn bản': 21,
  'ghi văn bản đã ban hành': 14,
  'sửa số, ngày văn bản đã ban hành': 13,
  'điền thông tin còn thiếu của văn bản': 12,
  'lưu mẫu văn bản': 12,
  'nạp bộ tiêu chí đầu tiên': 35,
  'đổi bộ tiêu chí giữa năm': 87,
};

/** Of what pages ask for besides. */
const BESIDES: Readonly<Partial<Record<CallName, number>>> = {
  openTasks: 8,
  prepareTasks: 15,
  readCommands: 1,
  readBook: 13,
  readTab: 3,
  inspectBook: 32,
  openDocuments: 19,
  undoCommand: 18,
};

/** A new tab has 1,000 rows: for more of them it is made longer once, "Tổng hợp" for half as many. */
const MORE_WHEN_LARGE: Readonly<Record<string, number>> = { 'sang năm mới': 1, 'lập trang Tổng hợp': 1 };

/** What is looked at when nothing has to be done: it was done right before. */
const AGAIN = 'lập lại trang Tổng hợp';

const SCORES = 'Chấm điểm';
const JOURNAL = 'Lệnh';

/**
 * So many rows more in "Chấm điểm", known to the journal as those of any command are. A book without scores stays, and one
 * with documents: they tell of the figures from which they were made.
 */
function grown(state: HostState, more: number): HostState {
  const host = createHost({ addinDir: ADDIN, now: NOW, state });
  const sheet = host.model.book.sheetNamed(SCORES);
  const last = Math.max(0, ...[...(sheet?.filled() ?? [])].flatMap(([row, column]) => (column === 1 ? [row] : [])));
  if (last < 3 || more === 0 || host.model.book.sheetNamed('Văn bản')) return state;
  const rows = Array.from({ length: more }, (_, i) => [`1.${i + 100}`, `Mục ${i + 1}`, '1']);
  host.edit.insertRows(SCORES, last, more);
  host.edit.paste(SCORES, `A${last}`, rows);
  host.edit.paste(
    SCORES,
    `J${last}`,
    rows.map(() => ['1']),
  );
  const entries = [...(host.model.book.sheetNamed(JOURNAL)?.filled() ?? [])].filter(([row]) => row > 2);
  const newest = entries.reduce((a, b) => (b[1] === 1 && Number(b[2].value) > Number(a[2].value) ? b : a));
  const at = `H${newest[0]}`;
  const known = JSON.parse(String(host.values(JOURNAL, at).flat()[0] || '{}'));
  host.edit.paste(JOURNAL, at, [[JSON.stringify({ ...known, [SCORES]: last + more + 1 })]]);
  return host.state();
}

/** The counted calls of everything that an action runs. */
function countsOf(scenario: Scenario, more: number): Readonly<Record<string, number>> {
  const earlier = 'earlier' in scenario ? scenario.earlier : undefined;
  const session = sessionOn(grown((earlier?.book ?? scenario.start)(), more));
  earlier?.act(session);
  const { host } = session;
  if ('menu' in scenario && scenario.name === AGAIN) host.runMenu(scenario.menu);
  const counts: Record<string, number> = {};
  const note = (name: string): void => {
    counts[name] = Math.max(counts[name] ?? 0, host.calls.count);
  };
  const call = host.call.bind(host);
  host.call = (name, args = [], options = {}) => {
    const result = call(name, args, options);
    note((JSON.parse(String(args[0])) as { name: string }).name);
    return result;
  };
  if ('menu' in scenario) {
    host.runMenu(scenario.menu, scenario.answers ? { answers: scenario.answers } : {});
    note(scenario.menu);
  } else if ('page' in scenario) scenario.page(session);
  else host.call('cchcCall', [JSON.stringify({ name: scenario.call, input: scenario.input(pageOf(host)) })]);
  return counts;
}

/** Calls that go with the rows show with some hundreds; that a tab is made longer, with more than its thousand, which takes long. */
const LONG = new Set(sampleOf(SCENARIOS, 5).map(({ name }) => name));

describe('the service calls of an action', () => {
  it.each(SCENARIOS.map((scenario) => [scenario.name, scenario] as const))('%s', (name, scenario) => {
    const small = countsOf(scenario, 0);
    const own = 'menu' in scenario ? scenario.menu : scenario.call;
    const { [own]: writing = 0, ...besides } = small;
    console.log(`${name}: ${JSON.stringify(small)}`);
    expect(countsOf(scenario, 200)).toEqual(small);
    if (LONG.has(name)) {
      const more = own in small ? { [own]: writing + (MORE_WHEN_LARGE[name] ?? 0) } : {};
      expect(countsOf(scenario, 2000)).toEqual({ ...small, ...more });
    }
    expect(writing).toBeLessThanOrEqual(CEILINGS[name] ?? 0);
    for (const [call, count] of Object.entries(besides))
      expect([call, count]).toEqual([call, expect.toSatisfy((one: number) => one <= (BESIDES[call as CallName] ?? 0))]);
  });
});
