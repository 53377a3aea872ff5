import { describe, expect, it } from 'vitest';
import { readCode } from '../../src/core/codes.ts';
import { logged, rowsOf, sampleBook } from '../workbook/book.ts';
import { add, ask, authorOf, edit, openBook, remove, save, taskAt, textsOfTask } from './door.ts';

describe('several tasks', () => {
  it('takes one value for many in a constant number of calls', () => {
    const host = sampleBook();
    const { tasks } = openBook(host);
    const chosen = [0, 2, 5].map((i) => tasks[i]).filter((task) => task !== undefined);
    const result = save(
      host,
      chosen.map((task) => edit(task, { lead: 'Trạm Y tế', status: 'Tạm dừng' })),
    );
    expect(result.state).toBe('saved');
    const after = openBook(host).tasks;
    expect(after.map((task) => textsOfTask(task).status === 'Tạm dừng')).toEqual([
      true,
      false,
      true,
      false,
      false,
      true,
      false,
    ]);
    expect(result.state === 'saved' && result.tasks.map(({ place: _place, ...task }) => task)).toEqual(
      [0, 2, 5].map((i) => {
        const { place: _place, ...task } = taskAt({ tasks: after } as never, i);
        return task;
      }),
    );
  });

  it('adds, deletes and moves', () => {
    const host = sampleBook();
    openBook(host);
    save(host, [add('nnew1', { codes: '7.2', measure: 'Một' }), add('nnew2', { codes: '7.3', measure: 'Hai' })]);
    let { tasks } = openBook(host);
    expect(tasks.slice(-2).map(({ id, texts }) => [id, texts[1]])).toEqual([
      ['nnew1', 'Một'],
      ['nnew2', 'Hai'],
    ]);
    const [first] = tasks;
    save(host, [{ kind: 'move', id: 'nnew2', before: first?.id ?? '' }]);
    save(host, [{ kind: 'move', id: first?.id ?? '', before: '' }]);
    tasks = openBook(host).tasks;
    expect([tasks[0]?.id, tasks.at(-1)?.id]).toEqual(['nnew2', first?.id]);
    save(host, [remove(taskAt({ tasks } as never, 0))]);
    expect(openBook(host).tasks.map(({ id }) => id)).not.toContain('nnew2');
  });
});

describe('the log', () => {
  it('tells a person of their own commands, each with the number that takes it back', () => {
    const host = sampleBook();
    const task = taskAt(openBook(host), 0);
    const { measure, lead } = textsOfTask(task);
    // The sample was loaded by somebody else.
    const who = 'Nguyễn An';
    save(host, [edit(task, { lead: 'Trạm Y tế' })], { who });
    const [command, ...others] = ask(host, 'readCommands', { who });
    expect(others).toEqual([]);
    expect(command).toMatchObject({
      ...{ action: 'Sửa', isOver: false },
      subject: `Tiêu chí 1.5: “${measure}” (chủ trì)`,
      time: expect.stringMatching(/^\d{2}:\d{2}:\d{2} ngày \d{2}\/\d{2}\/\d{4}$/),
    });
    expect(ask(host, 'readCommands', { who: 'khác' })).toEqual([]);
    const { number = 0 } = command ?? {};
    expect(ask(host, 'undoCommand', { number, who })).toMatchObject({
      ...{ state: 'done', restored: 1, kept: [], stamp: number + 1 },
    });
    expect(textsOfTask(taskAt(openBook(host), 0)).lead).toBe(lead);
    expect(ask(host, 'readCommands', { who }).map(({ action, isOver }) => [action, isOver])).toEqual([
      ['Hoàn tác', true],
      ['Sửa', true],
    ]);
    expect(() => ask(host, 'undoCommand', { number, who })).toThrow('Việc này đã được hoàn tác rồi.');
  });

  it('is written once, however often a lost answer is asked for again', () => {
    const host = sampleBook();
    const task = taskAt(openBook(host), 0);
    const change = [edit(task, { lead: 'Trạm Y tế' })];
    for (let n = 0; n < 3; n++) expect(save(host, change, { request: 'rsame-0000' }).state).toBe('saved');
    expect(logged(host)).toHaveLength(1);
  });
});

const CODE = readCode('3.4.1') ?? 'total';

describe('the sheet beside the sidebar', () => {
  it('goes to a row and tells what the selected row is about', () => {
    const host = sampleBook();
    const task = taskAt(openBook(host), 3);
    ask(host, 'goTo', { kind: 'task', id: task.id });
    expect(ask(host, 'selectedSpot', {})).toEqual({ kind: 'task', id: task.id });
    ask(host, 'goTo', { kind: 'item', code: CODE });
    expect(ask(host, 'selectedSpot', {})).toEqual({ kind: 'item', code: CODE });
    host.edit.select('Đơn vị', 'A2');
    expect(ask(host, 'selectedSpot', {})).toBeNull();
    // A row without an id, then one with the id of another: both get theirs first.
    host.edit.type('Nhiệm vụ', 'B9', 'Việc thêm bằng tay');
    host.edit.select('Nhiệm vụ', 'B9');
    expect(ask(host, 'selectedSpot', {})).toBeNull();
    host.edit.type('Nhiệm vụ', 'R9', task.id);
    expect(ask(host, 'selectedSpot', {})).toBeNull();
    openBook(host);
    expect(ask(host, 'selectedSpot', {})).toMatchObject({ kind: 'task' });
  });

  it('adds a unit and an item’s evidence, each once and as text', () => {
    const host = sampleBook();
    openBook(host);
    for (let twice = 0; twice < 2; twice++) {
      ask(host, 'addUnit', { name: 'Hội Phụ nữ', ...authorOf(host) });
      const text = '=HYPERLINK("x")\nhttps://example.com/a';
      ask(host, 'addEvidence', { code: '1.5', text, ...authorOf(host) });
    }
    expect(rowsOf(host, 'Đơn vị').filter(([name]) => name === 'Hội Phụ nữ')).toHaveLength(1);
    const rows = rowsOf(host, 'Chấm điểm');
    const row = rows.find(([code]) => code === '1.5');
    expect(row?.[rows[0]?.indexOf('Tài liệu kiểm chứng') ?? -1]).toBe('=HYPERLINK("x")\nhttps://example.com/a');
    expect(logged(host)).toHaveLength(2);
  });

  it('keeps drafts of any length for the person alone', () => {
    const host = sampleBook();
    const { book } = openBook(host);
    const text = 'Kế hoạch “ế” '.repeat(900);
    ask(host, 'writeDrafts', { name: book, text });
    expect(ask(host, 'readDrafts', { name: book }).text).toBe(text);
    ask(host, 'writeDrafts', { name: book, text: 'ngắn' });
    expect(ask(host, 'readDrafts', { name: book }).text).toBe('ngắn');
    host.setUser('khac@example.com');
    expect(ask(host, 'readDrafts', { name: book }).text).toBe('');
  });
});
