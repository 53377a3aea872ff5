/** Everything a person can set off in the add-in, once: menus, and each call that its pages make. */

import { MENU } from '../../src/addin/menu.ts';
import { FRESH } from '../../src/book/tabs.ts';
import { readCode } from '../../src/core/codes.ts';
import type { Host } from '../../src/host/host.ts';
import { ask as askDesk, DOCX, make, request } from '../documents/desk.ts';
import { add, ask, authorOf, edit, openBook, remove, save, taskAt, WHO } from '../tasks/door.ts';
import { call, click, emptyBook, sampleBook } from '../workbook/book.ts';

/** @returns the service members that were really called, as "Range.getValues" */
export function callEverything(): string[] {
  const hosts = [
    menus(emptyBook()),
    menus(brokenBook()),
    intake(sampleBook()),
    tasks(sampleBook()),
    summary(sampleBook()),
    upkeep(sampleBook()),
    refused(sampleBook()),
    comesBack(emptyBook()),
    headers(sampleBook()),
  ];
  return [...new Set([...hosts, documents(sampleBook())].flatMap((host) => [...host.usedMembers]))].sort();
}

/** A column that was lost is added, and taken back. */
function headers(host: Host): Host {
  openBook(host);
  host.edit.type('Nhiệm vụ', 'C1', 'Đầu mối');
  ask(host, 'addColumn', { tab: 'Nhiệm vụ', key: 'lead' });
  const [last] = ask(host, 'readCommands', { who: 'canbo@example.com' });
  ask(host, 'undoCommand', { number: last?.number ?? 0 });
  return host;
}

/** Somebody may edit neither the tab nor some cells: why is looked up. */
function refused(host: Host): Host {
  host.edit.protect('Nhiệm vụ', []);
  host.edit.protect('Chấm điểm', [], 'A2:C40');
  host.setUser('khac@example.com');
  call(host, 'applyResult', { rows: [{ code: '8', title: 'Mục 8', max: 1, score: 1 }], settings: {} });
  return host;
}

/** A book in which people deleted what commands put back. */
function brokenBook(): Host {
  const host = sampleBook();
  host.edit.type('Chấm điểm', 'Q1', '');
  host.edit.type('Chấm điểm', 'D4', 'có: 3; không: 0');
  host.edit.deleteColumns('Chấm điểm', 11, 1);
  host.edit.deleteRows('Thông tin chung', 35, 1);
  click(host, 'Tạo sổ chấm điểm');
  host.edit.type('Chấm điểm', 'L1', '');
  return host;
}

function menus(host: Host): Host {
  for (const { label } of MENU) click(host, label);
  return host;
}

function intake(host: Host): Host {
  const many = Array.from({ length: 1100 }, (_, i) => ({ code: `9.${i + 1}`, title: `Mục ${i}`, max: 1, score: 1 }));
  call(host, 'readTab', { name: 'Chấm điểm' });
  const ranking = [
    ['Đơn vị', ...many.map(({ code }) => code)],
    ...many.map(({ title }) => [title, ...many.map(() => 1)]),
  ];
  const applied = ask(host, 'applyResult', {
    rows: [...many, { code: '1.5', title: 'Sáng kiến', max: 3, score: 2 }],
    settings: { 'Người ký': 'Nguyễn Văn A' },
    ranking: ranking.map((row) => row.slice(0, 30)),
  });
  ask(host, 'undoCommand', { number: applied.stamp });
  return host;
}

function tasks(host: Host): Host {
  host.edit.insertRows('Nhiệm vụ', 3);
  host.edit.type('Nhiệm vụ', 'B3', 'Việc ghi bằng tay');
  const first = taskAt(openBook(host), 0);
  save(host, [edit(first, { lead: 'Văn phòng' })]);
  const several = openBook(host).tasks.slice(0, 4);
  save(
    host,
    several.map((task) => edit(task, { lead: 'Trạm Y tế 2' })),
  );
  save(host, [add('t-0000001', { measure: 'Rà soát', codes: '1.5', status: 'Đề xuất' })]);
  save(host, [{ kind: 'move', id: 't-0000001', before: first.id }]);
  host.edit.type('Nhiệm vụ', 'U1', 'Của xã');
  host.edit.type('Nhiệm vụ', 'U3', '=LEN(B3)');
  const removed = save(host, [remove(taskAt(openBook(host), 1))]);
  if (removed.state === 'saved') ask(host, 'undoCommand', { number: removed.stamp });
  ask(host, 'readCommands', { who: WHO });
  ask(host, 'showTaskLog', {});
  ask(host, 'goTo', { kind: 'item', code: readCode('1.5') ?? 'total' });
  ask(host, 'selectedSpot', {});
  ask(host, 'addUnit', { name: 'Trạm Y tế', ...authorOf(host) });
  ask(host, 'addEvidence', { code: '1.5', text: 'Quyết định 15', ...authorOf(host) });
  ask(host, 'whichBook', {});
  ask(host, 'writeDrafts', { name: 'book-0000001', text: 'nháp '.repeat(5000) });
  ask(host, 'readDrafts', { name: 'book-0000001' });
  ask(host, 'writeDrafts', { name: 'book-0000001', text: '' });
  return host;
}

/** Laid out, and again after more points were lost. */
/** Made, looked at again, and made longer where an older release left its note. */
function summary(host: Host): Host {
  click(host, 'Tổng hợp kết quả');
  click(host, 'Tổng hợp kết quả');
  const sheet = host.model.book.sheetNamed('Tổng hợp');
  sheet?.put(1, 1, { ...sheet.cell(1, 1), note: 'Trang do CCHC → Tổng hợp kết quả lập.' });
  const rows = Array.from({ length: 20 }, (_, i) => ({ code: `8.${i + 1}`, title: `Mục ${i}`, max: 1, score: 0 }));
  ask(host, 'applyResult', { rows, settings: {} });
  click(host, 'Tổng hợp kết quả');
  return host;
}

/** Repairs of every kind, and a new year that is begun twice. */
function upkeep(host: Host): Host {
  host.edit.moveColumn('Chấm điểm', 7, 1);
  ask(host, 'inspectBook', {});
  const fresh = `Nhiệm vụ${FRESH} 2023)`;
  const names = () => host.tabs.map(({ name }) => name);
  for (let n = 0; n < 2; n++) {
    ask(host, 'arrangeBook', {
      ...{ seen: names(), drop: [fresh], make: [['Nhiệm vụ', fresh, [{ measure: 'Rà soát' }]]] },
      rename: n === 0 ? [['Lời văn', 'Lời văn cũ']] : [],
      cells: [['Chấm điểm', ['P3', 'P4'], '@', 'Đã xem']],
      ...{ complete: true, codes: [[3, '1.5']], equip: ['Chấm điểm', 'Nhiệm vụ'] },
      show: [
        ['Chấm điểm', 3, false],
        ['Chấm điểm', 3, true],
      ],
    });
  }
  return host;
}

/** A downloaded book, with a status that no list offers. */
function comesBack(host: Host): Host {
  const column = (key: string, header: string) => ({ key, header });
  const columns = [column('measure', 'Nhiệm vụ, giải pháp'), column('status', 'Trạng thái'), { header: 'Cột riêng' }];
  ask(host, 'takeBook', { tabs: [{ name: 'Nhiệm vụ', columns, rows: [['Rà soát', 'Dự thảo', 1]] }] });
  return host;
}

function documents(host: Host): Host {
  const made = make(host);
  if (!made.ok) throw new Error(made.message);
  const update = { request: request(), requestId: request(2), name: 'Kế hoạch', docx: DOCX, force: true, record: {} };
  askDesk(host, 'updateDocument', update);
  askDesk(host, 'findDocuments', { requests: [request()] });
  askDesk(host, 'shareDocument', { file: made.result.id, emails: ['a@xa.vn'], role: 'reader', message: '' });
  askDesk(host, 'noteDocuments', { records: [{ request: request(), state: 'Đã ban hành' }], drop: [] });
  askDesk(host, 'storeTemplate', { kind: 'Kế hoạch có phụ lục', name: 'mau.docx', content: DOCX.repeat(100) });
  askDesk(host, 'openDocuments', {});
  askDesk(host, 'goTo', { kind: 'cell', tab: 'Chấm điểm', row: 3, column: 'Điểm đạt' });
  askDesk(host, 'noteDocuments', { records: [], drop: [request()] });
  return host;
}
