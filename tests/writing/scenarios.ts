/**
 * Every action that writes, as the trials disturb it. The table of calls is complete by its type: a new call does not compile
 * here before it says which scenario tries it, or that it only reads.
 */
import type { CallInput, CallName } from '../../src/addin/door.ts';
import { EVIDENCE } from '../../src/book/tabs/evidence.ts';
import type { TaskOutcome, TaskRequest } from '../../src/cli/host/page/sidebar.ts';
import type { Upkeep } from '../../src/cli/host/page/upkeep.ts';
import type { Session } from '../../src/cli/host/session.ts';
import { DOCX } from '../documents/desk.ts';
import { call } from '../workbook/book.ts';
import { after, blankBook, filledBook, fullBook, newBook } from './books.ts';
import { changeRequest, firstRequest } from './criteria-request.ts';
import type { Spot } from './hands.ts';
import { calling, type Ending, type MenuLabel, type Scenario, said, sessionOn } from './scenario.ts';

const WHO = 'Lê Văn Nam';
const ZONE = 'Asia/Ho_Chi_Minh';

const TASKS = 'Nhiệm vụ';
const SCORES = 'Chấm điểm';
const SETTINGS = 'Thông tin chung';

const taskSpot = (row: string, column = 'Chủ trì'): Spot => ({ tab: TASKS, row, column, beside: 'Phối hợp' });
const scoreSpot = (row: string, column = 'Điểm đạt'): Spot => ({ tab: SCORES, row, column, beside: 'Ghi chú' });
const settingSpot = (row: string): Spot => ({ tab: SETTINGS, row, column: 'Giá trị', beside: 'Hướng dẫn' });

const STAMPED = ['Cập nhật', 'Lần sửa'].map((column) => `${TASKS}: ${column}`);

function atTasks(request: Partial<TaskRequest> & Pick<TaskRequest, 'action'>) {
  return (session: Session): Ending => {
    const window = session.window('sidebar', 'trial', 'anew');
    return taskEnding(window.run('actOnTasks', { find: [], fields: {}, before: '', text: '', ...request }));
  };
}

function taskEnding({ outcome, message = '' }: TaskOutcome): Ending {
  return said(
    ({ saved: 'done', conflict: 'partly', refused: 'refused', unknown: 'unknown' } as const)[outcome],
    message,
  );
}

function loading(text: string) {
  return (session: Session): Ending => {
    const request = { source: { text }, kind: 'result', unit: undefined, write: true } as const;
    const { written, message = '' } = session.window('intake', 'trial', 'anew').run('readSource', request);
    return said(written ? 'done' : 'refused', message);
  };
}

function takingBack(session: Session): Ending {
  const { message } = session.window('intake', 'trial', 'kept').run('takeBack', {});
  return said(/hoàn tác|trả lại/iu.test(message) ? 'done' : 'refused', message);
}

const upkeepEnding = ({ done, message = '', error }: Upkeep): Ending =>
  error === undefined ? said(done.length > 0 ? 'done' : 'refused', message) : said('refused', error);

const LOADED_TEXT =
  'Tiêu chí thành phần 3.1.4: điểm tối đa 1, đạt 0,25 điểm.\nTiêu chí 6.2: điểm tối đa 2, đạt 1,25 điểm.\nTiêu chí 7.2: điểm tối đa 2, đạt 0,75 điểm.';

function stateAfter(book: typeof filledBook, act: (session: Session) => unknown): typeof filledBook {
  let state: ReturnType<typeof filledBook> | undefined;
  return () => {
    if (!state) {
      const session = sessionOn(book());
      act(session);
      state = session.host.state();
    }
    return state;
  };
}

const load = loading(LOADED_TEXT);
const planned = (session: Session): Ending => {
  const window = session.window('plan', 'trial', 'anew');
  const { message, error } = window.run('produceDocument', { kind: 'plan', choices: {}, create: true });
  return error === undefined ? said('done', message) : said('refused', error);
};

const issuing =
  (number: string, date: string) =>
  (session: Session): Ending => {
    const issue = { kind: 'plan', number, date, signer: 'Lê Văn Nam' } as const;
    const { error } = session.window('plan', 'trial', 'anew').run('issueDocument', issue);
    return error === undefined ? said('done') : said('refused', error);
  };

const withPlan = after(stateAfter(filledBook, planned), () => undefined);

const edited = stateAfter(
  filledBook,
  atTasks({ action: 'edit', find: ['công bố thủ tục'], fields: { 'Chủ trì': 'Trạm Y tế xã' } }),
);

const fact = (tab: string, row: string, column: string, is: string | null) => ({ tab, row, column, is });

export const taskScenarios: readonly Scenario[] = [
  {
    name: 'sửa một nhiệm vụ',
    call: 'saveTasks',
    start: filledBook,
    spots: [taskSpot('3.1.5')],
    page: atTasks({
      action: 'edit',
      find: ['Trình công bố thủ tục'],
      fields: { 'Chủ trì': 'Trạm Y tế xã', 'Kết quả thực hiện': 'Đã trình ngày 20/02/2024' },
    }),
    writes: [`${TASKS}: Chủ trì`, `${TASKS}: Kết quả thực hiện`, ...STAMPED],
    facts: [
      fact(TASKS, '3.1.5', 'Chủ trì', 'Trạm Y tế xã'),
      fact(TASKS, '3.1.5', 'Kết quả thực hiện', 'Đã trình ngày 20/02/2024'),
    ],
  },
  {
    name: 'sửa nhiều nhiệm vụ',
    call: 'saveTasks',
    start: filledBook,
    spots: [taskSpot('3.1.5')],
    page: atTasks({
      action: 'bulk',
      find: ['Phát động', 'Trình công bố thủ tục', 'Lập lịch'],
      fields: { 'Lãnh đạo chỉ đạo': 'Phó Chủ tịch Hoàng Thị Lan' },
    }),
    writes: [`${TASKS}: Lãnh đạo chỉ đạo`, ...STAMPED],
    facts: ['1.5', '3.1.5', '6.3.3'].map((row) => fact(TASKS, row, 'Lãnh đạo chỉ đạo', 'Phó Chủ tịch Hoàng Thị Lan')),
  },
  {
    name: 'thêm một nhiệm vụ',
    call: 'saveTasks',
    start: filledBook,
    spots: [taskSpot('6.3.3', 'Nhiệm vụ, giải pháp')],
    page: atTasks({
      action: 'add',
      fields: {
        'Tiêu chí': '7.2',
        'Nhiệm vụ, giải pháp': 'Mở lớp tập huấn xử lý hồ sơ trên hệ thống',
        'Chủ trì': 'Bộ phận Một cửa',
      },
    }),
    writes: [TASKS],
    facts: [fact(TASKS, 'Mở lớp tập huấn xử lý hồ sơ trên hệ thống', 'Tiêu chí', '7.2')],
  },
  {
    name: 'xóa một nhiệm vụ',
    call: 'saveTasks',
    start: filledBook,
    spots: [taskSpot('3.1.5')],
    page: atTasks({ action: 'delete', find: ['Trình công bố thủ tục'] }),
    writes: [TASKS],
    facts: [fact(TASKS, '3.1.5', 'Chủ trì', null)],
  },
  {
    name: 'chuyển chỗ một nhiệm vụ',
    call: 'saveTasks',
    start: filledBook,
    spots: [taskSpot('3.1.5')],
    page: atTasks({ action: 'move', find: ['Lập lịch'], before: 'Trình công bố thủ tục' }),
    writes: [TASKS],
    facts: [],
    orders: [{ tab: TASKS, first: '6.3.3', second: '3.1.5' }],
  },
  {
    name: 'hoàn tác một lần sửa nhiệm vụ',
    call: 'saveTasks',
    start: edited,
    spots: [taskSpot('3.1.5')],
    page: atTasks({ action: 'undo', find: ['công bố thủ tục'] }),
    writes: [`${TASKS}: Chủ trì`, ...STAMPED],
    facts: [fact(TASKS, '3.1.5', 'Chủ trì', 'Văn phòng - thống kê')],
  },
  calling({
    name: 'cấp mã cho dòng nhiệm vụ gõ tay',
    call: 'prepareTasks',
    start: after(filledBook, ({ edit }) => {
      edit.insertRows(TASKS, 4, 1);
      edit.paste(TASKS, 'A4', [['7.3', 'Vận động người dân thanh toán trực tuyến']]);
    }),
    spots: [{ ...taskSpot('7.3'), column: 'Mã nhiệm vụ' }],
    input: () => ({ who: WHO, zone: ZONE }),
    writes: [`${TASKS}: Mã nhiệm vụ`],
    facts: [],
    repeatable: true,
  }),
  calling({
    name: 'thêm đơn vị',
    call: 'addUnit',
    start: filledBook,
    spots: [{ tab: 'Đơn vị', row: 'Bộ phận Một cửa', column: 'Tên đơn vị', beside: 'Điện thoại' }],
    input: (page) => ({ name: 'Trạm Y tế xã', who: WHO, zone: ZONE, ...page }),
    writes: ['Đơn vị: Tên đơn vị'],
    facts: [fact('Đơn vị', 'Trạm Y tế xã', 'Tên đơn vị', 'Trạm Y tế xã')],
    repeatable: true,
  }),
  calling({
    name: 'thêm tài liệu kiểm chứng',
    call: 'addEvidence',
    start: filledBook,
    spots: [scoreSpot('3.1.4', 'Tài liệu kiểm chứng')],
    input: (page) => ({ code: '3.1.4', text: 'https://example.com/bao-cao.pdf', who: WHO, zone: ZONE, ...page }),
    writes: [`${SCORES}: Tài liệu kiểm chứng`],
    facts: [fact(SCORES, '3.1.4', 'Tài liệu kiểm chứng', 'https://example.com/bao-cao.pdf')],
    repeatable: true,
  }),
  calling({
    name: 'không đặt nhiệm vụ cho một tiêu chí',
    call: 'declineTask',
    start: filledBook,
    spots: [{ ...scoreSpot('3.1.4', 'Ghi chú'), beside: 'Nguyên nhân' }],
    input: (page) => ({ code: '3.1.4', reason: 'ngoài thẩm quyền của xã', who: WHO, zone: ZONE, ...page }),
    writes: [`${SCORES}: Ghi chú`],
    facts: [fact(SCORES, '3.1.4', 'Ghi chú', 'Không đặt nhiệm vụ: ngoài thẩm quyền của xã')],
    repeatable: true,
  }),
  calling({
    name: 'chọn điểm đang tính',
    call: 'chooseBasis',
    start: filledBook,
    spots: [settingSpot('Chọn điểm đang tính')],
    input: (page) => ({ basis: 'expected', who: WHO, zone: ZONE, ...page }),
    writes: [`${SETTINGS}: Giá trị`],
    facts: [fact(SETTINGS, 'Chọn điểm đang tính', 'Giá trị', 'Dự kiến')],
    repeatable: true,
  }),
  calling({
    name: 'ghi mục tiêu',
    call: 'writeTarget',
    start: filledBook,
    spots: [settingSpot('Điểm phấn đấu'), settingSpot('Xếp hạng')],
    input: ({ year }) => ({ score: '92,5', rank: 'trong nhóm 5/20', year }),
    writes: [`${SETTINGS}: Giá trị`],
    facts: [
      fact(SETTINGS, 'Điểm phấn đấu', 'Giá trị', '92,5'),
      fact(SETTINGS, 'Xếp hạng phấn đấu', 'Giá trị', 'trong nhóm 5/20'),
    ],
    repeatable: true,
  }),
];

const copied = after(filledBook, (host) => {
  const [[cell] = []] = host.values('Lệnh', 'A1:A1');
  host.edit.paste('Lệnh', 'A1', [[String(cell).replace(/"spreadsheet":"[^"]*"/, '"spreadsheet":"so-cu-cua-xa"')]]);
});

export const resultScenarios: readonly Scenario[] = [
  {
    name: 'nạp điểm của các tiêu chí đã có',
    call: 'applyResult',
    start: filledBook,
    spots: [scoreSpot('6.2')],
    page: load,
    writes: [`${SCORES}: Điểm đạt`, `${SCORES}: Điểm tối đa`, `${SETTINGS}: Giá trị`],
    facts: [
      fact(SCORES, '3.1.4', 'Điểm đạt', '0.25'),
      fact(SCORES, '6.2', 'Điểm đạt', '1.25'),
      fact(SCORES, '7.2', 'Điểm đạt', '0.75'),
      fact(SCORES, '7.3', 'Điểm đạt', '=0,25+0,25'),
    ],
    repeatable: true,
  },
  {
    name: 'nạp thêm tiêu chí và thông tin chung',
    call: 'applyResult',
    start: filledBook,
    spots: [scoreSpot('6.2'), settingSpot('Xếp hạng')],
    page: loading(
      'Kết quả chấm điểm Chỉ số CCHC năm 2023 của UBND thị trấn Đồng Mỏ đạt 82,9/100 điểm, xếp hạng 11/20 xã, thị trấn.\nTiêu chí 6.4: Công khai ngân sách: điểm tối đa 2, đạt 1,75 điểm.\nTiêu chí 7.4: Chữ ký số cá nhân: điểm tối đa 1, đạt 0,25 điểm.',
    ),
    writes: [SCORES, `${SETTINGS}: Giá trị`],
    facts: [fact(SCORES, '6.4', 'Điểm đạt', '1.75'), fact(SCORES, '7.4', 'Điểm đạt', '0.25')],
    repeatable: true,
  },
  {
    name: 'hoàn tác lần nạp',
    call: 'undoCommand',
    start: stateAfter(filledBook, load),
    earlier: { book: filledBook, act: load },
    spots: [scoreSpot('6.2')],
    page: takingBack,
    writes: [`${SCORES}: Điểm đạt`, `${SCORES}: Điểm tối đa`, `${SETTINGS}: Giá trị`],
    facts: [fact(SCORES, '3.1.4', 'Điểm đạt', '0'), fact(SCORES, '6.2', 'Điểm đạt', '0')],
  },
  calling({
    name: 'lấy điểm theo số liệu',
    call: 'fillSelfScores',
    start: after(fullBook, ({ edit }) => {
      for (const row of [8, 15, 19]) edit.paste(SCORES, `D${row}`, [['>=90%: 0,5; còn lại: 0', '95%']]);
    }),
    spots: [scoreSpot('6.2', 'Điểm tự chấm')],
    input: ({ year }) => ({ year }),
    writes: [`${SCORES}: Điểm tự chấm`],
    facts: [fact(SCORES, '3.1.4', 'Điểm tự chấm', '0.5')],
    repeatable: true,
  }),
];

export const bookScenarios: readonly Scenario[] = [
  calling({
    name: 'nhận bản sao làm sổ riêng',
    call: 'adoptCopy',
    start: copied,
    spots: [taskSpot('3.1.5')],
    input: () => ({}),
    writes: [],
    facts: [],
    repeatable: true,
  }),
  calling({
    name: 'thôi ghi địa chỉ email',
    call: 'noteAddresses',
    start: newBook,
    spots: [settingSpot('Xếp hạng')],
    input: () => ({ noted: false }),
    writes: [],
    facts: [],
    repeatable: true,
  }),
  calling({
    name: 'đưa sổ trong tệp vào sổ mới',
    call: 'takeBook',
    start: newBook,
    spots: [settingSpot('Xếp hạng')],
    input: () => ({
      tabs: [
        {
          name: SCORES,
          columns: [
            { key: 'code', header: 'Mã' },
            { key: 'title', header: 'Nội dung' },
            { key: 'max', header: 'Điểm tối đa' },
          ],
          rows: [
            ['1', 'Công tác chỉ đạo, điều hành', 10],
            ['1.1', 'Kế hoạch cải cách hành chính', 10],
          ],
        },
      ],
    }),
    writes: [SCORES, SETTINGS],
    facts: [fact(SCORES, '1.1', 'Điểm tối đa', '10')],
    repeatable: true,
  }),
  calling({
    name: 'nhận lại cột đã đổi tên',
    call: 'renameHeader',
    start: after(filledBook, ({ edit }) => edit.type(TASKS, 'C1', 'Đơn vị phụ trách')),
    spots: [taskSpot('3.1.5')],
    input: () => ({ tab: TASKS, key: 'lead', column: 3, title: 'Đơn vị phụ trách' }),
    writes: [`${TASKS}: Chủ trì`, `${TASKS}: Đơn vị phụ trách`],
    facts: [fact(TASKS, '3.1.5', 'Chủ trì', 'Văn phòng - thống kê')],
    repeatable: true,
  }),
  calling({
    name: 'thêm lại cột đã mất',
    call: 'addColumn',
    start: after(filledBook, ({ edit }) => edit.deleteColumns(TASKS, 15, 1)),
    spots: [taskSpot('3.1.5')],
    input: () => ({ tab: TASKS, key: 'obstacles' }),
    writes: [`${TASKS}: Khó khăn, vướng mắc`],
    facts: [],
    repeatable: true,
  }),
  {
    name: 'tạo sổ',
    menu: 'Tạo sổ chấm điểm',
    told: /Đã tạo|Đã bổ sung|Sổ đã đủ/u,
    start: blankBook,
    spots: [
      scoreSpot('Tổng'),
      settingSpot('Địa danh'),
      { tab: 'Trang tính1', row: 'Số liệu tháng 1', column: 'Cột hai', beside: 'Cột hai' },
    ],
    writes: ['*'],
    facts: [fact(SETTINGS, 'Địa danh', 'Mục', 'Địa danh'), fact(SCORES, 'Tổng', 'Mã', 'Tổng')],
    repeatable: true,
  },
  {
    name: 'bắt đầu sổ từ bảng Việc cần làm',
    call: 'beginBook',
    start: blankBook,
    spots: [
      scoreSpot('Tổng'),
      settingSpot('Địa danh'),
      { tab: 'Trang tính1', row: 'Số liệu tháng 1', column: 'Cột hai', beside: 'Cột hai' },
    ],
    page: atTasks({ action: 'begin', text: 'published' }),
    writes: ['*'],
    facts: [fact(SETTINGS, 'Địa danh', 'Mục', 'Địa danh'), fact(SCORES, 'Tổng', 'Mã', 'Tổng')],
    repeatable: true,
  },
  {
    name: 'tạo sổ: bổ sung sổ cũ',
    menu: 'Tạo sổ chấm điểm',
    told: /Đã tạo|Đã bổ sung|Sổ đã đủ/u,
    start: after(fullBook, ({ edit }) => {
      edit.deleteColumns(SCORES, 14, 2);
      edit.deleteRows(SETTINGS, 30, 3);
      edit.deleteSheet('Đơn vị');
    }),
    spots: [scoreSpot('6.2', 'Điểm năm trước'), settingSpot('Xếp hạng')],
    writes: ['*'],
    facts: [fact('Đơn vị', 'Tên đơn vị', 'Tên đơn vị', null)].slice(1),
    repeatable: true,
  },
  {
    name: 'nạp số liệu mẫu',
    menu: 'Nạp số liệu mẫu',
    told: /Đã nạp/u,
    start: newBook,
    spots: [scoreSpot('Tổng'), { tab: 'Trang tính1', row: 'Số liệu tháng 1', column: 'Cột hai', beside: 'Cột hai' }],
    writes: ['*'],
    facts: [fact(SCORES, '7.2.2', 'Điểm đạt', '1.1'), fact(TASKS, '7.2.2', 'Phối hợp', 'Phòng Kinh tế')],
  },
  {
    name: 'khôi phục cấu trúc bảng',
    call: 'arrangeBook',
    start: after(fullBook, ({ edit }) => {
      edit.deleteRows(SETTINGS, 30, 3);
      edit.deleteSheet('Đơn vị');
    }),
    spots: [scoreSpot('6.2', 'Nguyên nhân'), settingSpot('Xếp hạng')],
    page: (session) => upkeepEnding(session.window('repair', 'trial', 'anew').run('repairBook', {})),
    writes: ['*'],
    facts: [],
  },
  {
    name: 'sang năm mới',
    call: 'arrangeBook',
    start: fullBook,
    spots: [scoreSpot('6.2'), settingSpot('Xếp hạng')],
    page: (session) => upkeepEnding(session.window('year', 'trial', 'anew').run('beginYear', {})),
    writes: ['*'],
    facts: [fact(SETTINGS, 'Năm chấm điểm', 'Giá trị', '2024'), fact('Chấm điểm 2023', '3.1.5', 'Điểm đạt', '0.5')],
  },
  {
    name: 'lập trang Tổng hợp',
    menu: 'Tổng hợp kết quả',
    told: /Đã lập/u,
    start: fullBook,
    spots: [scoreSpot('6.2'), settingSpot('Xếp hạng')],
    writes: ['Tổng hợp'],
    facts: [],
    repeatable: true,
  },
  {
    name: 'lập lại trang Tổng hợp',
    menu: 'Tổng hợp kết quả',
    told: /Đã lập/u,
    start: after(fullBook, (host) => {
      host.runMenu('Tổng hợp kết quả');
    }),
    spots: [scoreSpot('6.2')],
    writes: ['Tổng hợp'],
    facts: [],
    repeatable: true,
  },
];

const DOCUMENTS = 'Văn bản';
const FILES = 'Mẫu văn bản';
const documentSpot: Spot = { tab: DOCUMENTS, row: 'Kế hoạch', column: 'Tình trạng', beside: 'Đã chia sẻ' };

export const documentScenarios: readonly Scenario[] = [
  {
    name: 'tạo văn bản đầu tiên',
    call: 'createDocument',
    start: filledBook,
    spots: [documentSpot, scoreSpot('6.2')],
    page: planned,
    writes: [DOCUMENTS, FILES],
    facts: [fact(DOCUMENTS, 'Kế hoạch', 'Tình trạng', 'Dự thảo')],
  },
  {
    name: 'cập nhật văn bản',
    call: 'updateDocument',
    start: withPlan,
    spots: [documentSpot],
    page: planned,
    writes: [DOCUMENTS, FILES],
    forgets: [`${DOCUMENTS}: Dấu số liệu`, `${DOCUMENTS}: Tên văn bản`, `${FILES}: Phần`, `${FILES}: Nội dung`],
    facts: [fact(DOCUMENTS, 'Kế hoạch', 'Lần', '2')],
  },
  {
    name: 'ghi văn bản đã ban hành',
    call: 'noteDocuments',
    start: withPlan,
    spots: [documentSpot],
    page: issuing('15/KH-UBND', '05/02/2024'),
    writes: [DOCUMENTS, SETTINGS],
    forgets: [`${DOCUMENTS}: Tình trạng`],
    facts: [fact(DOCUMENTS, 'Kế hoạch', 'Tình trạng', 'Đã ban hành')],
  },
  {
    name: 'sửa số, ngày văn bản đã ban hành',
    call: 'noteDocuments',
    start: stateAfter(withPlan, issuing('15/KH-UBND', '05/02/2024')),
    spots: [documentSpot],
    page: issuing('51/KH-UBND', '06/02/2024'),
    writes: [`${DOCUMENTS}: Số, ký hiệu`, `${DOCUMENTS}: Ngày ban hành`],
    forgets: [`${DOCUMENTS}: Số, ký hiệu`, `${DOCUMENTS}: Ngày ban hành`],
    facts: [fact(DOCUMENTS, 'Kế hoạch', 'Số, ký hiệu', '51/KH-UBND')],
  },
  calling({
    name: 'điền thông tin còn thiếu của văn bản',
    call: 'fillSettings',
    start: after(filledBook, ({ edit }) => {
      edit.type(SETTINGS, 'B2', '');
    }),
    spots: [settingSpot('Địa danh'), scoreSpot('6.2')],
    input: ({ year }) => ({ values: { issuer: 'Ủy ban nhân dân xã Chi Lăng' }, year }),
    writes: [`${SETTINGS}: Giá trị`],
    facts: [fact(SETTINGS, 'Cơ quan ban hành', 'Giá trị', 'Ủy ban nhân dân xã Chi Lăng')],
    repeatable: true,
  }),
  calling({
    name: 'lưu mẫu văn bản',
    call: 'storeTemplate',
    start: filledBook,
    spots: [{ tab: 'Mẫu văn bản', row: 'plan', column: 'Nội dung', beside: 'Người tải lên' }, scoreSpot('6.2')],
    input: () => ({ kind: 'plan', name: 'mau-cua-xa.docx', content: 'UEsDBBQ'.repeat(10_000) }),
    writes: ['Mẫu văn bản'],
    facts: [],
    repeatable: true,
  }),
];

const LEDGER = 'Tài liệu kiểm chứng';
const proof = (row: string, title: string) => ({
  ...{ kind: 'put', row, seen: {} },
  cells: { codes: '3.1.4; 6.2', title, number: '15/BC-UBND', date: '15/12/2023', link: 'https://a.example/1' },
});
const withEvidence = after(filledBook, (host) => {
  const changes = [proof('n1', 'Báo cáo kiểm soát thủ tục'), proof('n2', 'Biên bản kiểm tra')];
  call(host, 'saveLedger', { ledger: 'evidence', year: '2023', changes });
});
const proofSpot: Spot = { tab: LEDGER, row: 'Biên bản kiểm tra', column: 'Mục, trang', beside: 'Ghi chú' };

export const ledgerScenarios: readonly Scenario[] = [
  calling({
    name: 'ghi tài liệu kiểm chứng đầu tiên',
    call: 'saveLedger',
    start: filledBook,
    spots: [proofSpot, scoreSpot('6.2')],
    input: ({ year }) => ({
      ledger: 'evidence',
      year,
      changes: [{ ...proof('n1', 'Báo cáo kiểm soát thủ tục'), kind: 'put' }],
    }),
    writes: [LEDGER],
    facts: [fact(LEDGER, '3.1.4; 6.2', 'Tên tài liệu', 'Báo cáo kiểm soát thủ tục')],
    repeatable: true,
  }),
  calling({
    name: 'sửa một tài liệu, xóa một tài liệu kiểm chứng',
    call: 'saveLedger',
    start: withEvidence,
    spots: [proofSpot, scoreSpot('6.2')],
    input: ({ year }) => ({
      ...{ ledger: 'evidence', year },
      changes: [
        { kind: 'put', row: 'n1', seen: { section: '' }, cells: { section: 'trang 3' } },
        { kind: 'remove', row: 'n2', seen: proof('n2', 'Biên bản kiểm tra').cells },
      ],
    }),
    writes: [LEDGER],
    forgets: EVIDENCE.columns.map(({ header }) => `${LEDGER}: ${header}`),
    facts: [
      fact(LEDGER, 'Báo cáo kiểm soát thủ tục', 'Mục, trang', 'trang 3'),
      fact(LEDGER, 'Biên bản kiểm tra', 'Tên tài liệu', null),
    ],
    repeatable: true,
  }),
  calling({
    name: 'đánh mã tài liệu gõ tay',
    call: 'prepareLedger',
    start: after(withEvidence, ({ edit }) => {
      edit.paste(LEDGER, 'A4', [['7.1', 'Văn bản gõ tay']]);
    }),
    spots: [proofSpot],
    input: () => ({ ledger: 'evidence' }),
    writes: [`${LEDGER}: Mã dòng`],
    facts: [fact(LEDGER, '7.1', 'Tên tài liệu', 'Văn bản gõ tay')],
    repeatable: true,
  }),
];

const SENT = 'Nộp sổ';
const ROUNDS = 'Thẩm định các xã';
const received = (unit: string, file: string) => ({
  ...{ kind: 'put', row: `${unit}-${file}`, seen: {}, signed: true },
  cells: { unit: 'Xã Tân Lập', state: 'Đầy đủ', current: 'x', file: `${file}.xlsx`, self: '90,5', unitId: unit },
});
const claimed = (unit: string, code: string, self: string) => ({
  ...{ kind: 'put', row: `${unit}-${code}`, seen: {} },
  cells: { unit: 'Xã Tân Lập', code, max: '2', self, unitId: unit },
});
const collected = after(filledBook, (host) => {
  const parts = [
    { ledger: 'submissions', changes: [received('u1', 'tan-lap')] },
    { ledger: 'rounds', changes: [claimed('u1', '1.1', '2'), claimed('u1', '1.2', '1,5')] },
  ];
  call(host, 'saveProvince', { action: 'collect', year: '2023', parts });
});
const roundSpot: Spot = { tab: ROUNDS, row: '1.2', column: 'Giải trình', beside: 'Ý kiến lần 2' };

export const provinceScenarios: readonly Scenario[] = [
  calling({
    name: 'nhận sổ của một xã, lần đầu',
    call: 'saveProvince',
    start: filledBook,
    spots: [scoreSpot('6.2')],
    input: ({ year }) => ({
      ...{ action: 'collect', year, who: WHO },
      parts: [
        { ledger: 'submissions', changes: [{ ...received('u1', 'tan-lap'), kind: 'put' }] },
        { ledger: 'rounds', changes: [{ ...claimed('u1', '1.1', '2'), kind: 'put' }] },
      ],
    }),
    writes: [SENT, ROUNDS],
    facts: [fact(SENT, 'tan-lap.xlsx', 'Người nhận', WHO), fact(ROUNDS, '1.1', 'Tự chấm', '2')],
    repeatable: true,
  }),
  calling({
    name: 'nhận lại sổ của một xã, bản trước không dùng nữa',
    call: 'saveProvince',
    start: collected,
    spots: [roundSpot, scoreSpot('6.2')],
    input: ({ year }) => ({
      ...{ action: 'collect', year, who: WHO },
      parts: [
        {
          ledger: 'submissions',
          changes: [
            { kind: 'put', row: 'u1-tan-lap', seen: { current: 'x' }, cells: { current: '' } },
            { ...received('u1', 'tan-lap-2'), kind: 'put' },
          ],
        },
        {
          ledger: 'rounds',
          changes: [
            { kind: 'put', row: 'u1-1.2', seen: { self: '1,5' }, cells: { self: '2' } },
            { ...claimed('u1', '1.3', '1'), kind: 'put' },
          ],
        },
      ],
    }),
    writes: [SENT, ROUNDS],
    forgets: [`${SENT}: Bản đang dùng`, `${ROUNDS}: Tự chấm`],
    facts: [
      fact(SENT, 'tan-lap.xlsx', 'Bản đang dùng', ''),
      fact(SENT, 'tan-lap-2.xlsx', 'Bản đang dùng', 'x'),
      fact(ROUNDS, '1.2', 'Tự chấm', '2'),
      fact(ROUNDS, '1.3', 'Tự chấm', '1'),
    ],
    repeatable: true,
  }),
  calling({
    name: 'thẩm định một tiêu chí của một xã',
    call: 'saveProvince',
    start: collected,
    spots: [roundSpot, scoreSpot('6.2')],
    input: ({ year }) => ({
      ...{ action: 'appraise', year, who: WHO },
      parts: [
        {
          ledger: 'rounds',
          changes: [
            {
              ...{ kind: 'put', row: 'u1-1.2', seen: { code: '1.2', first: '', firstReason: '' }, signed: true },
              cells: { first: '1', firstReason: 'Thiếu một báo cáo quý' },
            },
          ],
        },
      ],
    }),
    writes: [ROUNDS],
    forgets: [`${ROUNDS}: Người chấm`, `${ROUNDS}: Lúc`],
    facts: [fact(ROUNDS, '1.2', 'Thẩm định lần 1', '1'), fact(ROUNDS, '1.2', 'Người chấm', WHO)],
    repeatable: true,
  }),
  calling({
    name: 'ghi xếp hạng các xã',
    call: 'writeRanking',
    start: collected,
    spots: [roundSpot, scoreSpot('6.2')],
    input: ({ year }) => ({
      year,
      rows: [
        ['Đơn vị', 'Nhóm', 'Tổng điểm', 'Xếp hạng tính lại'],
        ['Xã Tân Lập', 'Miền núi', 90.5, 1],
      ],
    }),
    writes: ['Xếp hạng'],
    facts: [fact('Xếp hạng', 'Xã Tân Lập', 'Xếp hạng tính lại', '1')],
    repeatable: true,
  }),
];

/** A set is kept already, as in a book that was handed out. */
const withSet = after(withEvidence, (host) => {
  call(host, 'keepCriteria', { ...changeRequest(withEvidence()), card: undefined });
});

export const criteriaScenarios: readonly Scenario[] = [
  calling({
    name: 'nạp bộ tiêu chí đầu tiên',
    call: 'keepCriteria',
    start: newBook,
    spots: [settingSpot('Địa danh')],
    input: () => firstRequest(newBook()),
    writes: [SCORES, `${SETTINGS}: Giá trị`, FILES],
    facts: [fact(SCORES, '1.1.1', 'Nội dung', 'Ban hành kế hoạch cải cách hành chính')],
  }),
  calling({
    name: 'đổi bộ tiêu chí giữa năm',
    call: 'keepCriteria',
    start: withSet,
    spots: [scoreSpot('6.2'), proofSpot],
    input: () => changeRequest(withSet()),
    writes: [SCORES, TASKS, LEDGER, `${SETTINGS}: Giá trị`, FILES],
    facts: [fact(SCORES, '1.7', 'Nội dung', 'Sáng kiến mới'), fact(SCORES, '7.3', 'Nội dung', null)],
  }),
];

const BATCH = 'Văn bản các xã';
const slipOf = (unit: string, print = 'a') => ({
  ...{ key: `2023-slip-${unit}`, unit: `Xã ${unit}`, kind: 'Phiếu kết quả', name: `Phiếu ${unit}` },
  ...{ print, docx: DOCX, replaces: print !== 'a' },
});
export const batchScenarios: readonly Scenario[] = [
  calling({
    name: 'tạo văn bản hàng loạt, lần đầu',
    call: 'makeBatch',
    start: filledBook,
    spots: [scoreSpot('6.2')],
    input: () => ({ session: 'cua-so-1', who: WHO, documents: [slipOf('u1'), slipOf('u2')] }),
    writes: [BATCH],
    // A row says that its document is being made, until it is.
    forgets: [`${BATCH}: Lượt tạo`, `${BATCH}: Tình trạng`],
    facts: [fact(BATCH, 'Phiếu u1', 'Tình trạng', 'Đã tạo'), fact(BATCH, 'Phiếu u2', 'Tình trạng', 'Đã tạo')],
    repeatable: true,
  }),
];

export const SCENARIOS: readonly Scenario[] = [
  ...taskScenarios,
  ...resultScenarios,
  ...bookScenarios,
  ...documentScenarios,
  ...ledgerScenarios,
  ...provinceScenarios,
  ...batchScenarios,
  ...criteriaScenarios,
];

/** A call that leaves the book as it is, with an input; what it writes stands elsewhere. */
const reads = <Name extends CallName>(_name: Name, input: CallInput<Name>) => ({ input: input as unknown });

/** Each call of the pages: whether it writes into the book, which scenarios then try, or what it reads. */
export const CALLS: Readonly<
  Record<
    CallName,
    'writes' | 'tried by workbook/headers.test.ts' | 'tried by criteria/keep.test.ts' | { readonly input: unknown }
  >
> = {
  readBook: reads('readBook', {}),
  inspectBook: reads('inspectBook', {}),
  arrangeBook: 'writes',
  renameHeader: 'writes',
  addColumn: 'writes',
  // The trials know columns by their headers.
  restoreHeaders: 'tried by workbook/headers.test.ts',
  openDocuments: reads('openDocuments', {}),
  earlierDocuments: reads('earlierDocuments', {}),
  readDocument: reads('readDocument', { request: 'request-1' }),
  createDocument: 'writes',
  updateDocument: 'writes',
  findDocuments: reads('findDocuments', { requests: ['request-1'] }),
  shareDocument: reads('shareDocument', { file: 'x1', emails: ['a@example.com'], role: 'reader', message: '' }),
  noteDocuments: 'writes',
  storeTemplate: 'writes',
  fillSettings: 'writes',
  applyResult: 'writes',
  undoCommand: 'writes',
  adoptCopy: 'writes',
  takeBook: 'writes',
  loadProvince: reads('loadProvince', {}),
  loadSentEvidence: reads('loadSentEvidence', { row: 'u1-x' }),
  loadFollowing: reads('loadFollowing', {}),
  loadBatch: reads('loadBatch', {}),
  makeBatch: 'writes',
  writeRanking: 'writes',
  readCriteria: reads('readCriteria', {}),
  // Only a set that was closed has files to read.
  readCriteriaFile: 'tried by criteria/keep.test.ts',
  keepCriteria: 'writes',
  readTab: reads('readTab', { name: SCORES }),
  aboutBook: reads('aboutBook', {}),
  noteAddresses: 'writes',
  openTasks: reads('openTasks', {}),
  openWindow: reads('openWindow', { name: 'plan', start: 'issue' }),
  beginBook: 'writes',
  declineTask: 'writes',
  prepareTasks: 'writes',
  saveTasks: 'writes',
  readCommands: reads('readCommands', { who: WHO }),
  showTaskLog: reads('showTaskLog', {}),
  goTo: reads('goTo', { kind: 'item', code: 'total' }),
  selectedSpot: reads('selectedSpot', {}),
  addUnit: 'writes',
  addEvidence: 'writes',
  chooseBasis: 'writes',
  fillSelfScores: 'writes',
  saveLedger: 'writes',
  saveProvince: 'writes',
  prepareLedger: 'writes',
  writeTarget: 'writes',
  readDrafts: reads('readDrafts', { name: '1HostSpreadsheet' }),
  writeDrafts: reads('writeDrafts', { name: '1HostSpreadsheet', text: 'nháp' }),
  whichBook: reads('whichBook', {}),
};

/** Each menu item, the same way; those that open a page write nothing. */
export const ITEMS: Readonly<Record<MenuLabel, 'writes' | 'reads'>> = {
  'Nạp bộ tiêu chí, kết quả…': 'reads',
  'Việc cần làm': 'reads',
  'Nhiệm vụ khắc phục': 'reads',
  'Lập kế hoạch…': 'reads',
  'Báo cáo kết quả thực hiện…': 'reads',
  'Tổng hợp kết quả': 'writes',
  'Mục tiêu và so sánh…': 'reads',
  'Tạo sổ chấm điểm': 'writes',
  'Nạp số liệu mẫu': 'writes',
  'Hồ sơ tự chấm…': 'reads',
  'Khôi phục cấu trúc bảng': 'reads',
  'Bộ tiêu chí…': 'reads',
  'Sang năm mới…': 'reads',
  'Bản gửi lên trên…': 'reads',
  'Chấm điểm các xã…': 'reads',
  'Hướng dẫn': 'reads',
  'Giới thiệu': 'reads',
};
