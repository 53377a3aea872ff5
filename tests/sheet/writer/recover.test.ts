/** Whatever breaks off is finished at the next command, whoever gives it, and told; nothing stays half or is told twice. */
import { describe, expect, it } from 'vitest';
import type { Host } from '../../../src/host/host.ts';
import { add, ask, authorOf, edit, openBook, openTasks, remove, save, taskAt } from '../../tasks/door.ts';
import { rowsOf } from '../../workbook/book.ts';
import { COMMANDS, lastState, lines, look, markedBook, SCORES, TASKS } from './commands.ts';

process.env['TZ'] = 'Asia/Ho_Chi_Minh';

const broken = (act: () => unknown): void => expect(act).toThrow(/Google/u);

/** A command of a colleague in another tab. @returns what was told */
function next(host: Host): string {
  const done = ask(host, 'addUnit', { name: 'Hội Phụ nữ', ...authorOf(host), who: 'Nguyễn An' });
  return 'told' in done ? done.told : '';
}

describe.each(Object.entries(COMMANDS))('%s that breaks off', (_name, command) => {
  it('at any service call is done or not begun after the next command, which tells of it', () => {
    const start = (): Host => {
      const host = markedBook();
      command.before?.(host);
      return host;
    };
    const calm = start();
    const before = look(calm, command.tab);
    const linesBefore = lines(calm);
    command.run(calm);
    const { count } = calm.calls;
    const after = look(calm, command.tab);
    for (let call = 1; call <= count; call++)
      for (const when of ['before', 'after'] as const) {
        const host = start();
        host.faults.failCall(call, when);
        broken(() => command.run(host));
        const isOpen = lastState(host) === 'đang làm';
        expect(openTasks(host).unready).toBe(isOpen);
        const told = next(host);
        const now = look(host, command.tab);
        const isDone = lines(host) === linesBefore + 2;
        expect([call, when, now]).toEqual([call, when, isDone ? after : before]);
        if (!isOpen) expect(told).toBe('');
        else expect(told).toMatch(/^Việc “.+” lúc .+ của .+ đã bị Google ngắt giữa chừng, nay đã được làm xong\.$/u);
        if (isOpen) expect(isDone).toBe(true);
      }
  });
});

describe('a command that broke off', () => {
  /** Fails at the first write into the rows, which the journal knows already. */
  function stopped(act: (host: Host) => unknown, member: string): Host {
    const calm = markedBook();
    act(calm);
    const writes = calm.calls.log.flatMap((call, i) => (call.member === member ? [i + 1] : []));
    const host = markedBook();
    host.faults.failCall(member === 'Range.setValues' ? (writes[1] ?? 0) : (writes[0] ?? 0));
    broken(() => act(host));
    return host;
  }
  const edited = (host: Host) => save(host, [edit(taskAt(openBook(host), 1), { lead: 'Trạm Y tế' })]);

  it('is finished when the sidebar opens, too', () => {
    const host = stopped(edited, 'Range.setValues');
    expect(look(host, TASKS)['việc 2']?.['Chủ trì']).toBe('Công chức Tư pháp - hộ tịch');
    const prepared = ask(host, 'prepareTasks', { who: 'Nguyễn An', zone: 'Asia/Ho_Chi_Minh' });
    expect(prepared).toMatchObject({ told: expect.stringContaining('nay đã được làm xong') });
    expect(look(host, TASKS)['việc 2']?.['Chủ trì']).toBe('Trạm Y tế');
  });

  it('leaves what somebody wrote into its cells since, and says so', () => {
    const host = stopped(edited, 'Range.setValues');
    host.edit.type(TASKS, 'C3', 'Công an xã');
    expect(next(host)).toContain('nay đã được làm xong; dòng nào có người sửa từ lúc đó thì giữ như họ ghi.');
    expect(look(host, TASKS)['việc 2']?.['Chủ trì']).toBe('Công an xã');
  });

  it('finds its row wherever it was moved since', () => {
    const host = stopped(edited, 'Range.setValues');
    host.edit.sortRows(TASKS, 'A2:Z5', 2, false);
    host.edit.moveColumn(TASKS, 3, 1);
    next(host);
    expect(look(host, TASKS)['việc 2']?.['Chủ trì']).toBe('Trạm Y tế');
  });

  it('keeps nobody from working where its tab is gone, and says what is missing', () => {
    const host = stopped(edited, 'Range.setValues');
    host.edit.deleteSheet(TASKS);
    expect(next(host)).toContain(`và chưa làm tiếp được. Sổ chưa có trang “${TASKS}”.`);
    expect(ask(host, 'addUnit', { name: 'Đoàn Thanh niên', ...authorOf(host) })).toMatchObject({ told: '' });
    expect(rowsOf(host, 'Đơn vị').map(([name]) => name)).toEqual(
      expect.arrayContaining(['Hội Phụ nữ', 'Đoàn Thanh niên']),
    );
  });

  it('still deletes a row that holds a formula of people', () => {
    const act = (host: Host) => {
      host.edit.type(TASKS, 'T3', '=LEN(B3)');
      return save(host, [remove(taskAt(openBook(host), 1))]);
    };
    const host = stopped(act, 'Sheet.deleteRows');
    expect(next(host)).toMatch(/nay đã được làm xong\.$/u);
    expect(Object.keys(look(host, TASKS))).toHaveLength(3);
  });

  it('is asked for again by the same window, and stands once', () => {
    const request = 'rlost-0000000';
    const host = markedBook();
    const change = [add('nnew00000009', { codes: '7.2', measure: 'Việc mới' })];
    host.faults.failMember('Sheet.appendRow', 'after');
    const before = lines(host);
    broken(() => save(host, change, { request }));
    expect(save(host, change, { request })).toMatchObject({
      state: 'saved',
      told: expect.stringContaining('đã bị Google ngắt giữa chừng, nay đã được làm xong.'),
    });
    expect(Object.keys(look(host, TASKS))).toHaveLength(5);
    expect(lines(host)).toBe(before + 1);
  });

  it('of a load that wrote half of a new row completes the row', () => {
    const load = (host: Host) =>
      ask(host, 'applyResult', {
        rows: [{ code: '8.1', title: 'Mục mới', max: 2, score: 1, cause: 'chưa làm' }],
        settings: {},
      });
    const calm = markedBook();
    load(calm);
    const writes = calm.calls.log.flatMap(({ member }, i) => (member === 'Range.setValues' ? [i + 1] : []));
    for (const call of writes) {
      const host = markedBook();
      host.faults.failCall(call, 'after');
      broken(() => load(host));
      next(host);
      expect(look(host, SCORES)['8.1']).toEqual(look(calm, SCORES)['8.1']);
    }
  });
});
