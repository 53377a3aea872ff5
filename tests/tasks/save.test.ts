import { describe, expect, it } from 'vitest';
import { logged, rowsOf, sampleBook } from '../workbook/book.ts';
import { ask, edit, openBook, openTasks, remove, save, taskAt, textsOfTask, WHO, ZONE } from './door.ts';

const column = (rows: unknown[][], header: string) => rows.slice(1).map((row) => row[rows[0]?.indexOf(header) ?? -1]);

describe('opening the sidebar', () => {
  it('gives every row an id of its own, and asks for nothing when opened again', () => {
    const host = sampleBook();
    expect(openTasks(host).unready).toBe(false);
    host.edit.paste('Nhiệm vụ', 'A9', [
      ['7.1', 'Việc thêm bằng tay'],
      ['7.2', 'Việc nữa'],
    ]);
    const first = openTasks(host);
    expect(first.unready).toBe(true);
    expect(ask(host, 'prepareTasks', { who: WHO, zone: ZONE })).toEqual({ state: 'ready', given: 2, told: '' });
    const ids = column(rowsOf(host, 'Nhiệm vụ'), 'Mã nhiệm vụ');
    expect(new Set(ids).size).toBe(9);
    expect(ids).not.toContain('');
    const again = openTasks(host);
    expect([again.unready, again.tasks.map(({ id }) => id)]).toEqual([false, ids]);
    expect(host.calls.count).toBeLessThanOrEqual(8);
    expect(ask(host, 'openTasks', { digest: again.digest })).toEqual({ isSame: true });
  });

  it('gives a copied row an id of its own before anything is saved to either', () => {
    const host = sampleBook();
    const book = openBook(host);
    const [row = []] = host.read('Nhiệm vụ', 'A2:S2');
    host.edit.insertRows('Nhiệm vụ', 2, 1);
    host.edit.paste('Nhiệm vụ', 'A2', [row.map(({ display }) => display)]);
    const change = edit(taskAt(book, 0), { lead: 'Công an xã' });
    expect(save(host, [change])).toEqual({ state: 'unready' });
    openBook(host);
    expect(save(host, [change]).state).toBe('saved');
    const after = openBook(host);
    expect(after.tasks).toHaveLength(8);
    const kept = after.tasks.filter(({ id }) => id === taskAt(book, 0).id);
    expect(kept.map(({ texts }) => texts[2])).toEqual(['Công an xã']);
    expect(new Set(after.tasks.map(({ id }) => id)).size).toBe(8);
  });

  it('tells which headers are lost, and which tabs', () => {
    const host = sampleBook();
    host.edit.deleteRows('Nhiệm vụ', 1, 1);
    const opened = ask(host, 'openTasks', {});
    expect('headers' in opened && opened.headers).toMatchObject([{ tab: 'Nhiệm vụ', rebuilt: { row: 1 } }]);
    host.edit.renameSheet('Nhiệm vụ', 'Việc');
    expect(openTasks(host)).toMatchObject({ missing: ['Nhiệm vụ'], isEmpty: false });
  });
});

describe('saving', () => {
  it('writes all columns, counts the change and logs it', () => {
    const host = sampleBook();
    const task = taskAt(openBook(host), 0);
    const result = save(host, [
      edit(task, { due: '30/9/2024', gain: '2.5', progress: '40', status: 'Đang thực hiện', result: 'Đã họp\nlần 1' }),
    ]);
    // One write a block of cells, of which there are four: due, gain, status to result, time of the save.
    expect(host.calls.count).toBeLessThanOrEqual(13);
    expect(result).toMatchObject({ state: 'saved', told: '', unready: false, tasks: [{ id: task.id }] });
    const cells = host.read('Nhiệm vụ', 'A2:S2')[0] ?? [];
    expect(cells[6]?.display).toBe('30/09/2024');
    expect([cells[9]?.value, cells[12]?.value, cells[13]?.value]).toEqual([2.5, 0.4, 'Đã họp\nlần 1']);
    const again = taskAt(openBook(host), 0);
    expect(again).toEqual(result.state === 'saved' && { ...result.tasks[0], place: again.place });
    const [line = []] = logged(host);
    expect(line.slice(1, 4)).toEqual([WHO, 'Sửa', `Tiêu chí 1.5: “${textsOfTask(task).measure}”`]);
    expect(line[4]).toBe('Thời hạn: 30/06/2024\nĐiểm dự kiến tăng: 3\nTiến độ: \nKết quả thực hiện: ');
    expect(line[5]).toBe(
      'Thời hạn: 30/09/2024\nĐiểm dự kiến tăng: 2,5\nTiến độ: 40%\nKết quả thực hiện: Đã họp\nlần 1',
    );
  });

  it('shows both versions when somebody changed the same field, by hand or in another sidebar, and writes nothing', () => {
    const host = sampleBook();
    const task = taskAt(openBook(host), 0);
    host.edit.type('Nhiệm vụ', 'C2', 'Công an xã');
    const result = save(host, [edit(task, { lead: 'Trạm Y tế', due: 'Cả năm' })]);
    expect(result).toMatchObject({
      state: 'conflict',
      conflicts: [{ id: task.id, current: { place: 2 }, fields: ['lead'] }],
    });
    expect(host.values('Nhiệm vụ', 'C2:G2')[0]?.[0]).toBe('Công an xã');
    expect(host.read('Nhiệm vụ', 'G2')[0]?.[0]?.display).toBe('30/06/2024');
    const current = taskAt(openBook(host), 0);
    save(host, [edit(current, { due: 'Cả năm' })]);
    expect(save(host, [edit(current, { due: 'Quý II/2024' })])).toMatchObject({ conflicts: [{ fields: ['due'] }] });
    expect(save(host, [remove(current)])).toMatchObject({ conflicts: [{ id: task.id, fields: ['due'] }] });
  });

  it('takes a text that a hand left and no page would write for what it still is', () => {
    const host = sampleBook();
    host.edit.type('Nhiệm vụ', 'J2', '2.75');
    const task = taskAt(openBook(host), 0);
    expect(textsOfTask(task).gain).toBe('2.75');
    expect(save(host, [edit(task, { gain: '2,5' })])).toMatchObject({ state: 'saved' });
    host.edit.type('Nhiệm vụ', 'J2', '2.75');
    expect(save(host, [remove(taskAt(openBook(host), 0))])).toMatchObject({ state: 'saved' });
  });

  it('leaves a field alone that only somebody else changed, and asks nothing about it', () => {
    const host = sampleBook();
    const task = taskAt(openBook(host), 0);
    host.edit.type('Nhiệm vụ', 'C2', 'Công an xã');
    save(host, [edit(task, { person: 'Nguyễn Văn A' })], { who: 'khac@example.com' });
    const result = save(host, [edit(task, { due: 'Cả năm' })]);
    expect(result.state).toBe('saved');
    const { lead, person, due } = textsOfTask(taskAt(openBook(host), 0));
    expect({ lead, person, due }).toEqual({ lead: 'Công an xã', person: 'Nguyễn Văn A', due: 'Cả năm' });
    expect(result).toMatchObject({ tasks: [taskAt(openBook(host), 0)] });
    // Both wrote the same: there is nothing to ask, and nothing to write.
    expect(save(host, [edit(task, { lead: 'Công an xã' })]).state).toBe('saved');
    expect(logged(host)).toHaveLength(2);
  });

  it('finds the row wherever it was sorted to, and says when it was deleted', () => {
    const host = sampleBook();
    const book = openBook(host);
    host.edit.sortRows('Nhiệm vụ', 'A2:S8', 2, false);
    host.edit.moveColumn('Nhiệm vụ', 3, 1);
    const task = taskAt(book, 2);
    save(host, [edit(task, { person: 'Nguyễn Văn A' })]);
    const saved = openBook(host).tasks.find(({ id }) => id === task.id);
    expect(saved?.texts[4]).toBe('Nguyễn Văn A');
    host.edit.deleteRows('Nhiệm vụ', saved?.place ?? 0, 1);
    expect(save(host, [edit(task, { person: 'B' })])).toEqual({
      state: 'conflict',
      conflicts: [{ id: task.id, current: null, fields: [] }],
    });
  });

  it.each([
    '=1+1',
    "'=1+1",
    '+84 912',
    '-5',
    '@x',
    '1e3',
    '3.10',
    '30/6',
    'TRUE',
    '50%',
    '=HYPERLINK("http://x")',
  ])('keeps %s as text in every column', (text) => {
    const host = sampleBook();
    const task = taskAt(openBook(host), 0);
    const fields = {
      measure: text,
      lead: text,
      person: text,
      due: `x${text}`,
      deliverable: text,
      result: text,
      evidence: text,
    };
    save(host, [edit(task, fields)]);
    const cells = host.read('Nhiệm vụ', 'A2:S2')[0] ?? [];
    expect([1, 2, 4, 7, 13, 15].map((x) => [cells[x]?.value, cells[x]?.formula ?? ''])).toEqual(
      Array(6).fill([text, '']),
    );
    const two = openBook(host).tasks.slice(1, 3);
    save(
      host,
      two.map((one) => edit(one, { lead: text })),
    );
    expect(host.values('Nhiệm vụ', 'C3:C4')).toEqual([[text], [text]]);
    for (const row of host.read('Nhật ký', 'A2:G5'))
      expect(row.map((cell) => cell.formula ?? '')).toEqual(Array(7).fill(''));
  });

  it('leaves formulas and columns of people alone', () => {
    const host = sampleBook();
    host.edit.insertColumns('Nhiệm vụ', 4, 1);
    host.edit.type('Nhiệm vụ', 'D1', 'Ghi chú riêng');
    host.edit.type('Nhiệm vụ', 'D2', "'0,5");
    host.edit.type('Nhiệm vụ', 'K2', '=1+2');
    const task = taskAt(openBook(host), 0);
    save(host, [edit(task, { person: 'A', status: 'Hoàn thành' })]);
    const [cells = []] = host.read('Nhiệm vụ', 'D2:K2');
    expect([cells[0]?.value, cells[7]?.formula]).toEqual(['0,5', '=1+2']);
  });

  it('leaves alone what a formula of people spills between its columns', () => {
    const host = sampleBook();
    host.edit.insertColumns('Nhiệm vụ', 4, 1);
    host.edit.type('Nhiệm vụ', 'D1', '=CCHC_GAP(K1:K;K1:K)');
    const spilled = host.values('Nhiệm vụ', 'D1:D3');
    save(host, [edit(taskAt(openBook(host), 0), { measure: 'Việc mới', status: 'Hoàn thành' })]);
    expect(host.values('Nhiệm vụ', 'D1:D3')).toEqual(spilled);
    expect(host.values('Nhiệm vụ', 'B2')).toEqual([['Việc mới']]);
  });

  it('begins no line of the log like a formula, whatever stands in the row', () => {
    const host = sampleBook();
    host.edit.type('Nhiệm vụ', 'A2', "'=1+1");
    save(host, [edit(taskAt(openBook(host), 0), { person: 'A' })]);
    expect(logged(host)[0]?.[3]).toMatch(/^Tiêu chí =1\+1: /);
  });

  it('finds rows that hands move while it is reading', () => {
    const host = sampleBook();
    const book = openBook(host);
    for (const call of [1, 2, 3]) {
      const task = taskAt(openBook(host), call);
      host.faults.beforeCall(call, () => host.edit.insertRows('Nhiệm vụ', 2, 1));
      expect(save(host, [edit(task, { person: `Người ${call}` })]).state).toBe('saved');
    }
    const after = openBook(host).tasks.map(({ id, texts }) => [id, texts[4]]);
    expect(after.slice(0, 4)).toEqual([0, 1, 2, 3].map((i) => [taskAt(book, i).id, i ? `Người ${i}` : '']));
  });

  it('tells that people added rows meanwhile, which need ids', () => {
    const host = sampleBook();
    const task = taskAt(openBook(host), 0);
    host.edit.type('Nhiệm vụ', 'B9', 'Việc thêm bằng tay');
    expect(save(host, [edit(task, { person: 'A' })])).toMatchObject({ state: 'saved', unready: true });
  });

  it('refuses when a column of the change is gone, by name, and writes nothing', () => {
    const host = sampleBook();
    const task = taskAt(openBook(host), 0);
    host.edit.type('Nhiệm vụ', 'G1', 'Hạn chót');
    expect(() => save(host, [edit(task, { due: 'Cả năm' })])).toThrow('không còn cột “Thời hạn”. Chưa có gì được ghi.');
    expect(logged(host)).toEqual([]);
  });

  it('says that the lock is taken', () => {
    const host = sampleBook();
    const task = taskAt(openBook(host), 0);
    const release = host.holdLock('document');
    expect(save(host, [edit(task, { person: 'A' })])).toEqual({ state: 'busy' });
    release();
    expect(save(host, [edit(task, { person: 'A' })]).state).toBe('saved');
  });
});
