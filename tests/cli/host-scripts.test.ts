import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/cli/input-error.ts';
import { runScript } from '../scripts/run.ts';
import { testFolder } from '../setup/folder.ts';
import { BRIEFLY } from '../setup/programs.ts';

const PROGRAM = join(dirname(fileURLToPath(import.meta.url)), '../../build/cli/host.mjs');
const OFFICER = 'canbo@example.com';

function run(input: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, [...BRIEFLY, PROGRAM, ...(args.length > 0 ? args : ['-'])], {
    input,
    encoding: 'utf8',
  });
}

type Result = Readonly<Record<string, unknown>>;

const results = (...steps: readonly unknown[]): Result[] => runScript(JSON.stringify(steps)) as Result[];

const TEXT = `Kết quả chấm điểm Chỉ số CCHC năm 2024 của UBND xã Tân Lập đạt 97,5/100 điểm, xếp hạng 5/12 xã, thị trấn.
1. Công tác chỉ đạo, điều hành: Điểm tối đa 15 điểm, xã đạt 12,5 điểm, bị trừ 2,5 điểm.
- Tiêu chí 1.2: Điểm tối đa 2 điểm, đạt 0,5 điểm do gửi báo cáo chậm.
- Tiêu chí 1.4: Điểm tối đa 1 điểm, không được điểm do không tự kiểm tra.
`;

describe('a wrong script', () => {
  it.each([
    ['no JSON', '[{"book":', 'Kịch bản không phải là JSON đúng cú pháp.'],
    ['no list', '{"book":"empty"}', 'Kịch bản phải là một mảng JSON các bước.'],
    ['a step that is no object', '["book"]', 'Bước 1: mỗi bước phải là một đối tượng JSON.'],
    ['an unknown step', '[{"book":"empty"},{"tpye":"A!B1"}]', 'Bước 2: không có bước “tpye”.'],
    ['a key too many', '[{"type":"A!B1","text":"x","bold":true}]', 'Bước 1 (type): không có khóa “bold”.'],
    ['a missing key', '[{"type":"A!B1"}]', 'Bước 1 (type): thiếu khóa “text”.'],
    ['a value of another kind', '[{"insertRows":"A","at":"x"}]', 'Bước 1 (insertRows): khóa “at” không nhận "x"'],
    ['no address', '[{"read":"Chấm điểm"}]', 'Bước 1 (read): khóa “read” không nhận'],
    [
      'a tab that is not there',
      '[{"type":"Chấm điểm!A1","text":"x"}]',
      'Bước 1 (type): sổ không có trang “Chấm điểm”.',
    ],
    ['a menu item that is not there', '[{"menu":"Không có"}]', 'Bước 1 (menu): thực đơn không có mục “Không có”.'],
    ['a missing file', '[{"book":"khong-co.xlsx"}]', 'Bước 1 (book): không tìm thấy tệp “khong-co.xlsx”.'],
    ['a missing text', '[{"intake":"khong-co.docx"}]', 'Bước 1 (intake): không tìm thấy tệp “khong-co.docx”.'],
    ['an unknown column', '[{"sidebar":"add","fields":{"Ngày":"1"}}]', 'trang Nhiệm vụ không có cột “Ngày” để ghi.'],
    ['an unknown function', '[{"function":"CCHC_X","args":[]}]', 'Bước 1 (function): không có hàm “CCHC_X”.'],
    ['a wrong step inside', '[{"hands":{"at":1,"steps":[{"tpye":1}]}}]', 'Bước trong hands, 1: không có bước “tpye”.'],
  ])('%s: is told in one sentence', (_case, script, sentence) => {
    expect(() => runScript(script)).toThrow(InputError);
    expect(() => runScript(script)).toThrow(sentence);
    expect(() => runScript(script)).toThrow(/^[^\n]+$/);
  });

  it('ends with 2 and that sentence, and prints nothing', () => {
    const { status, stdout, stderr } = run('[{"book":"empty"},{"tpye":"A!B1"}]');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Bước 2: không có bước “tpye”\.[^\n]*\n$/);
  });

  it('is told when its file is missing, or none is named', () => {
    expect(run('', 'khong-co.json').stderr).toContain('Không tìm thấy tệp kịch bản “khong-co.json”.');
    expect(run('', 'a.json', 'b.json')).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('what hands do', () => {
  it('types, pastes, clears, and reads what is shown', () => {
    const [book, ...rest] = results(
      { book: 'empty' },
      { type: 'Trang tính1!A1', text: '0,5' },
      { paste: 'Trang tính1!A2', rows: [['1', 'a'], ['=A1+A2']] },
      { read: 'Trang tính1!A1:B3' },
      { clear: 'Trang tính1!A1' },
      { read: 'Trang tính1!A3' },
    );
    expect(book).toEqual({ tabs: ['Trang tính1'] });
    expect(rest).toEqual([
      {},
      {},
      {
        shown: [
          ['0,5', ''],
          ['1', 'a'],
          ['1,5', ''],
        ],
        values: [
          [0.5, ''],
          [1, 'a'],
          [1.5, ''],
        ],
        formulas: [
          ['', ''],
          ['', ''],
          ['=A1+A2', ''],
        ],
      },
      {},
      { shown: [['1']], values: [[1]], formulas: [['=A1+A2']] },
    ]);
  });

  it('types numbers as the locale of the book writes them', () => {
    const told = results(
      { book: 'empty', locale: 'en_US' },
      { paste: 'Trang tính1!A1', rows: [['0.5', '0,5']] },
      { read: 'Trang tính1!A1:B1' },
    );
    expect(told[2]?.['values']).toEqual([[0.5, '0,5']]);
  });

  it('inserts, deletes and moves rows and columns, and sorts', () => {
    const read = results(
      {
        paste: 'Trang tính1!A1',
        rows: [
          ['c', '3'],
          ['a', '1'],
          ['b', '2'],
        ],
      },
      { sort: 'Trang tính1!A1:B3', by: 'A' },
      { moveRow: 'Trang tính1', from: 1, to: 3 },
      { read: 'Trang tính1!A1:A3' },
      { moveRow: 'Trang tính1', from: 3, to: 1 },
      { insertRows: 'Trang tính1', at: 1, count: 2 },
      { insertColumns: 'Trang tính1', at: 'A' },
      { moveColumn: 'Trang tính1', from: 'C', to: 'B' },
      { deleteRows: 'Trang tính1', at: 1 },
      { deleteColumns: 'Trang tính1', at: 1 },
      { sort: 'Trang tính1!A2:B4', by: 'B', descending: true },
      { read: 'Trang tính1!A1:B4' },
    );
    expect(read[3]?.['shown']).toEqual([['b'], ['c'], ['a']]);
    expect(read[11]?.['shown']).toEqual([
      ['', ''],
      ['3', 'c'],
      ['2', 'b'],
      ['1', 'a'],
    ]);
  });

  it('merges, hides, filters, renames and deletes; what Google refuses is a result', () => {
    const told = results(
      {
        paste: 'Trang tính1!A1',
        rows: [
          ['x', 'y'],
          ['1', '2'],
        ],
      },
      { merge: 'Trang tính1!A1:B1' },
      { read: 'Trang tính1!A1:B1' },
      { hideRows: 'Trang tính1', from: 2, to: 3 },
      { filter: 'Trang tính1!A1:B2', by: 'A', text: '1' },
      { renameTab: 'Trang tính1', to: 'Khác' },
      { deleteTab: 'Khác' },
    );
    expect(told[2]?.['shown']).toEqual([['x', '']]);
    expect(told.slice(3)).toEqual([{}, {}, {}, { error: "You can't remove all the sheets in a document." }]);
  });

  it('is refused or warned by the rules of a cell', () => {
    const told = results(
      { menu: 'Tạo sổ chấm điểm' },
      { type: 'Nhiệm vụ!L2', text: 'Sắp xong' },
      { paste: 'Nhiệm vụ!L2', rows: [['Sắp xong']] },
    );
    for (const one of told.slice(1)) expect(one['rejected'] ?? one['warned']).toMatch(/\S/);
  });
});

describe('what the add-in does', () => {
  it('opens, runs a menu item, answers a call and a function', () => {
    const told = results(
      { book: 'empty', now: '2026-01-15T09:00' },
      { now: '2026-01-16' },
      { open: true },
      { menu: 'Tạo sổ chấm điểm' },
      { call: 'readBook', input: {} },
      { call: 'noSuchCall', input: {} },
      { function: 'cchc_gap', args: [3, '0,5'] },
      {
        function: 'CCHC_GAP',
        args: [
          [[3], [2]],
          [[1], [null]],
        ],
      },
      { function: 'CCHC_GAP', args: [1, 2] },
    );
    expect(JSON.stringify(told[2])).toContain('Nạp bộ tiêu chí, kết quả…');
    expect(told[3]).toMatchObject({ toasts: [{ title: 'Tạo sổ chấm điểm' }], dialogs: [] });
    expect(JSON.stringify(told[3]?.['alerts'])).toContain('Đã tạo 6 trang');
    expect(told[3]?.['calls']).toBeGreaterThan(10);
    expect(told[4]).toMatchObject({ answer: { ok: true, result: { locale: 'vi_VN' } } });
    expect(told[5]).toMatchObject({ answer: { ok: false } });
    expect(told.slice(6, 8)).toEqual([{ value: 2.5 }, { value: [[2], ['']] }]);
    expect(told[8]?.['error']).toMatch(/score/);
  });

  it('tells what the person sees where a service call fails, before it takes effect or after', () => {
    const told = results(
      { fault: { at: 3, when: 'before' } },
      { menu: 'Tạo sổ chấm điểm' },
      { menu: 'Tạo sổ chấm điểm' },
    );
    expect(told[1]).toMatchObject({ alerts: [{ message: expect.stringContaining('Google chưa trả lời') }] });
    expect(told[2]?.['error']).toBeUndefined();
  });

  it('lets somebody act in the middle of an action, at the sidebar, too', () => {
    const told = results(
      { book: 'tests/fixtures/seed.json' },
      { sidebar: 'open' },
      {
        hands: {
          at: 2,
          steps: [
            { user: 'pho@example.com' },
            { sidebar: 'edit', find: 'Phát động', fields: { 'Sản phẩm': 'Quyết định' } },
          ],
        },
      },
      { sidebar: 'edit', find: 'Phát động', fields: { 'Sản phẩm': 'Tờ trình' } },
      { read: 'Nhiệm vụ!H2' },
    );
    // Either the other save was first, and this one asks; or it found the lock taken, and this one stands.
    const [outcome, cell] = [told[3]?.['outcome'], JSON.stringify(told[4]?.['shown'])];
    expect([
      ['conflict', '[["Quyết định"]]'],
      ['saved', '[["Tờ trình"]]'],
    ]).toContainEqual([outcome, cell]);
  });

  it('adds, edits, moves, changes several, deletes and takes back at the sidebar', () => {
    const task = 'Rà soát dự toán hằng quý';
    const told = results(
      { book: 'tests/fixtures/seed.json' },
      { sidebar: 'open' },
      { sidebar: 'add', fields: { 'Tiêu chí': '6.2', 'Nhiệm vụ, giải pháp': task } },
      { sidebar: 'edit', find: task, fields: { 'Chủ trì': 'Tài chính - kế toán' } },
      { sidebar: 'bulk', find: [task, 'Phát động'], fields: { 'Thời hạn': '30/06/2024' } },
      { sidebar: 'move', find: task, before: 'Phát động' },
      { read: 'Nhiệm vụ!A2:G2' },
      { sidebar: 'edit', find: task, fields: { 'Tiến độ': 'xong' } },
      { sidebar: 'delete', find: task },
      { sidebar: 'undo' },
      { sidebar: 'edit', find: 'không có việc này', fields: { 'Chủ trì': 'A' } },
      { sidebar: 'open' },
    );
    expect(told.slice(2, 6).map(({ outcome }) => outcome)).toEqual(['saved', 'saved', 'saved', 'saved']);
    expect(told[6]?.['shown']).toEqual([['6.2', task, 'Tài chính - kế toán', '', '', '', '30/06/2024']]);
    expect(told[7]).toMatchObject({ outcome: 'refused', calls: 0 });
    expect(told.slice(8, 11).map(({ outcome }) => outcome)).toEqual(['saved', 'saved', 'refused']);
    expect(told[11]).toMatchObject({
      total: { max: 100, score: 81.9, lost: 18.1, unexplained: 0.1 },
      items: expect.arrayContaining([expect.objectContaining({ code: '6.2', lost: 2, tasks: [task] })]),
    });
  });

  it('leaves without a task only what lost points, has none and is given a reason', () => {
    const refusals = [
      ['6', 'chờ tỉnh', /6\.2, 6\.3\.3/],
      ['1.5', 'chờ tỉnh', /đã có nhiệm vụ/],
      ['1', 'chờ tỉnh', /1\.5/],
      ['9.9', 'chờ tỉnh', /không có mục mang mã 9\.9/],
      ['3.1.4', '[bổ sung lý do]', /^Chưa có lý do/],
      ['3.1.4', 'a'.repeat(1001), /^Lý do dài 1\.001 ký tự/],
    ] as const;
    const told = results(
      { book: 'tests/fixtures/seed.json' },
      { sidebar: 'open' },
      ...refusals.map(([find, text]) => ({ sidebar: 'decline', find, text })),
      { sidebar: 'decline', find: '3.1.4', text: 'vì chờ tỉnh' },
    );
    for (const [i, [, , message]] of refusals.entries())
      expect(told[i + 2]).toMatchObject({ outcome: 'refused', calls: 0, message: expect.stringMatching(message) });
    expect(told.at(-1)).toMatchObject({ outcome: 'saved' });
  });

  it('does not put a document out of date by being opened', () => {
    const scores = [
      ['1', 'Lĩnh vực một', '5', '', '', '', '', '', '', '4'],
      ['1.1', 'Kế hoạch', '5', '', '', '', '', '', '', '4', '', '', '', 'Ban hành chậm'],
    ];
    const settings = ['UBND xã Thử', 'Sở Nội vụ', 'Thử', '2025', '2026', '12/QĐ-UBND', '15/01/2026', 'Chủ tịch tỉnh'];
    const task = ['1.1', 'Việc ghi tay', 'Văn phòng', '', '', '', '30/06/2026', 'Báo cáo'];
    const told = results(
      { book: 'empty', now: '2026-02-05T09:00' },
      { menu: 'Tạo sổ chấm điểm' },
      { paste: 'Chấm điểm!A3', rows: scores },
      { paste: 'Thông tin chung!B2', rows: settings.map((value) => [value]) },
      { paste: 'Nhiệm vụ!A2', rows: [task, task, ['', 'Việc chung', ...task.slice(2)]] },
      { document: 'plan', create: true },
      { sidebar: 'open' },
      { sidebar: 'open' },
      { type: 'Nhiệm vụ!C3', text: 'Trạm Y tế' },
      { sidebar: 'open' },
    );
    expect([6, 7, 9].map((at) => told[at]?.['stage'])).toEqual(['signature', 'signature', 'outdated']);
  });

  it('holds in each window what it read, until it is opened again', () => {
    const told = results(
      { book: 'tests/fixtures/seed.json' },
      { sidebar: 'open', as: 'trái' },
      { sidebar: 'open', as: 'phải' },
      { sidebar: 'edit', as: 'trái', find: 'Phát động', fields: { 'Chỉ tiêu': '01 sáng kiến' } },
      { sidebar: 'edit', as: 'phải', find: 'Phát động', fields: { 'Chỉ tiêu': '02 sáng kiến' } },
      { sidebar: 'open', as: 'phải' },
    );
    expect(told[3]).toMatchObject({ outcome: 'saved' });
    expect(told[4]).toMatchObject({
      outcome: 'conflict',
      conflict: [{ mine: { 'Chỉ tiêu': '02 sáng kiến' }, theirs: { 'Chỉ tiêu': '01 sáng kiến' } }],
    });
    expect(told[5]?.['calls']).toBeGreaterThan(0);
  });

  it('reads a published text, writes what is ticked at first, and takes it back', () => {
    const told = results(
      { intake: TEXT },
      { menu: 'Tạo sổ chấm điểm' },
      { intake: TEXT, write: true },
      { read: 'Chấm điểm!A4:J4' },
      { intake: 'undo' },
      { read: 'Chấm điểm!A4:J4' },
    );
    for (const one of [told[0], told[2]]) {
      expect(one).toMatchObject({
        reading: { total: { max: 100, score: 97.5, rank: 5, of: 12 }, document: null },
        ticked: ['1', '1.2', '1.4', 'Tổng'],
      });
    }
    expect(told[2]).toMatchObject({ written: { added: 3, updated: 1 } });
    expect(told[3]?.['shown']).toEqual([['1.2', '', '2', '', '', '', '', '', '', '0,5']]);
    expect(told[5]?.['shown']).toEqual([['', '', '', '', '', '', '', '', '', '']]);
  });

  it('makes plan and report, notes the issue, and keeps the Word file', () => {
    const out = join(testFolder('host-scripts-'), 'ke-hoach.docx');
    const told = results(
      { book: 'tests/fixtures/seed.json' },
      { issue: 'plan', number: '15/KH-UBND', date: 'hôm nào đó' },
      {
        document: 'plan',
        choices: { 'Nêu xếp hạng': false, 'Nhiệm vụ, giải pháp ghi ở': 'Phụ lục (bảng khổ ngang)' },
        out,
      },
      { document: 'plan', create: true },
      { issue: 'plan', number: '15/KH-UBND', date: '05/02/2024', signer: 'Nguyễn Văn A' },
      { document: 'plan' },
      { document: 'report', choices: { 'Đến ngày': '30/06/2024' } },
      { document: 'report', choices: { 'Đến ngày': 'hôm nào đó' } },
      { document: 'report', choices: { 'Nhiệm vụ, giải pháp ghi ở': 'Phần kết quả, không kèm phụ lục' } },
      { document: 'report', choices: { 'Nhiệm vụ, giải pháp ghi ở': 'Phần giải pháp, không kèm phụ lục' } },
    );
    expect(told[1]).toHaveProperty('error');
    expect(told[2]?.['text']).toMatch(/đạt 81,9\/100 điểm/);
    expect(told[2]?.['text']).not.toContain('xếp hạng 13/20');
    expect(told[2]?.['text']).toMatch(/^STT\t/m);
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
    expect(told[3]).toMatchObject({ message: expect.stringContaining('Đã tạo'), findings: expect.any(Array) });
    expect(told[4]).toEqual({});
    expect(told[5]?.['text']).toContain('Kế hoạch số 15/KH-UBND');
    expect(told[6]?.['text']).toContain('BÁO CÁO');
    expect(told[7]).toMatchObject({ text: null, error: expect.stringContaining('Kỳ báo cáo') });
    expect(told[8]?.['text']).not.toMatch(/^STT\t/m);
    expect(told[9]).toMatchObject({ text: null, error: expect.stringContaining('Phần kết quả, không kèm phụ lục') });
  });

  it('repairs what is offered, and begins a new year', () => {
    const told = results(
      { book: 'tests/fixtures/seed.json' },
      { type: 'Chấm điểm!K1', text: 'Điểm mất' },
      { repair: true },
      { repair: true },
      { newYear: { 'Năm chấm điểm mới': '2020' } },
      { newYear: true },
      { read: 'Thông tin chung!B5' },
    );
    expect(told[2]).toMatchObject({ offered: expect.any(Array), message: expect.any(String) });
    expect(told[2]?.['offered']).not.toEqual([]);
    expect(told[4]).toMatchObject({ offered: [], done: [], message: expect.stringContaining('năm mới lớn hơn') });
    expect(told[5]?.['done']).toContain('Chấm điểm thành Chấm điểm 2023');
    expect(told[6]?.['shown']).toEqual([['2024']]);
  });

  it('saves the book as Google downloads it, and opens it again', () => {
    const file = join(testFolder('host-scripts-'), 'so.xlsx');
    const [, saved, opened, read] = results(
      { book: 'tests/fixtures/seed.json' },
      { save: file },
      { book: file },
      { read: 'Chấm điểm!A4:J4' },
    );
    expect([saved, existsSync(file)]).toEqual([{}, true]);
    expect(opened?.['tabs']).toContain('Nhiệm vụ');
    expect(read?.['shown']).toEqual([['1.5', expect.any(String), '3', '', '', '', '', '', '', '0']]);
  });

  it('says the same in every run', () => {
    const script = JSON.stringify([
      { book: 'tests/fixtures/seed.json' },
      { sidebar: 'add', fields: { 'Nhiệm vụ, giải pháp': 'Rà soát' } },
      { read: 'Nhiệm vụ!A1:S20' },
      { read: 'Nhật ký!A1:H20' },
    ]);
    const [first, second] = [run(script), run(script)];
    expect([first.status, first.stdout === second.stdout]).toEqual([0, true]);
  });

  it('leaves the book as it is when it tells what the surfaces say', () => {
    const told = results(
      { book: 'tests/fixtures/seed.json' },
      { read: 'Nhiệm vụ!A1:S20' },
      { surfaces: true },
      { read: 'Nhiệm vụ!A1:S20' },
    );
    expect(told[3]).toEqual(told[1]);
    expect(Object.keys(told[2] ?? {})).toEqual(['sidebar', 'summary', 'targets', 'plan', 'functions', 'json']);
  });
});

describe('who acts', () => {
  it('has a role: whoever may only read gets no menu, and Google refuses what they type', () => {
    const words = /^You are trying to edit a protected cell or object\./;
    const told = results(
      { book: 'tests/fixtures/seed.json' },
      { user: 'xem@example.com', role: 'commenter' },
      { open: true },
      { menu: 'Tổng hợp kết quả' },
      { type: 'Chấm điểm!J3', text: '1' },
      { deleteRows: 'Chấm điểm', at: 3 },
      { document: 'plan' },
      { call: 'undoResult', input: { undo: [['Chấm điểm', 3, 'score', 0, 1]] } },
      { user: OFFICER },
      { type: 'Chấm điểm!J3', text: '1' },
    );
    expect(told[2]).toEqual({ menus: [] });
    expect(told[3]).toMatchObject({ alerts: [], calls: 0, error: expect.stringContaining('thực đơn') });
    expect(told[4]?.['rejected']).toMatch(words);
    expect(told[5]?.['error']).toMatch(words);
    expect(told[6]).toMatchObject({ text: null, error: expect.stringContaining('thực đơn') });
    expect(told[9]).toEqual({});
  });
});

describe('the file of a script', () => {
  it('may be kept together with what must come out', () => {
    const file = join(testFolder('host-scripts-'), 'kich-ban.json');
    writeFileSync(file, JSON.stringify({ name: 'x', steps: [{ book: 'empty' }], expect: [{}] }));
    expect(JSON.parse(run('', file).stdout)).toEqual([{ tabs: ['Trang tính1'] }]);
  });
});
