/** Tabs that a command made are taken away again as long as nobody wrote into one of them. */
import { describe, expect, it } from 'vitest';
import type { CallOutput } from '../../src/addin/door.ts';
import type { Host, HostState } from '../../src/host/host.ts';
import { arrange, planOf } from '../year/book.ts';
import { call, click, emptyBook, rowsOf, sampleBook } from './book.ts';

const WHO = 'canbo@example.com';
const CREATE = 'Tạo sổ chấm điểm';
const SAMPLE = 'Nạp số liệu mẫu';

function undoLast(host: Host): { ok: boolean; message?: string } {
  const commands = call(host, 'readCommands', { who: WHO }).result as CallOutput<'readCommands'>;
  return call(host, 'undoCommand', { number: commands[0]?.number ?? 0 });
}

const namesOf = (host: Host): string[] => host.tabs.filter((sheet) => !sheet.hidden).map(({ name }) => name);

const MAKING: readonly (readonly [string, () => Host])[] = [
  [
    CREATE,
    () => {
      const host = emptyBook({ user: WHO });
      click(host, CREATE);
      return host;
    },
  ],
  [
    SAMPLE,
    () => {
      const host = emptyBook({ user: WHO });
      click(host, SAMPLE);
      return host;
    },
  ],
  [
    'Sang năm mới',
    () => {
      const host = sampleBook();
      host.setUser(WHO, 'editor');
      arrange(host, planOf(host).arrangement);
      return host;
    },
  ],
];

describe.each(MAKING)('tabs made by "%s"', (_name, makeFirst) => {
  let made: HostState | undefined;
  /** Made once; each test opens the book as it was then. */
  const make = (): Host => {
    made ??= makeFirst().state();
    const host = emptyBook({ state: made });
    host.setUser(WHO, 'editor');
    return host;
  };

  it('are taken away right after', () => {
    const host = make();
    expect(undoLast(host).message).toBeUndefined();
    expect(namesOf(host)).not.toContain('Nhiệm vụ 2023');
  });

  it.each([
    ['Thông tin chung', 'B3'],
    ['Thông tin chung', 'B44'],
    ['Thông tin chung', 'E7'],
    ['Chấm điểm', 'A40'],
    ['Chấm điểm', 'J900'],
    ['Chấm điểm', 'K700'],
    ['Chấm điểm', 'K2'],
    ['Chấm điểm', 'L1'],
    ['Chấm điểm', 'Z1000'],
    ['Nhiệm vụ', 'G30'],
    ['Nhiệm vụ', 'A1'],
    ['Nhiệm vụ', 'W2'],
  ])('stay when somebody typed in %s!%s', (tab, cell) => {
    const host = make();
    const before = namesOf(host);
    host.edit.type(tab, cell, 'của tôi');
    expect(undoLast(host)).toMatchObject({ ok: false, message: expect.stringContaining(`Trang “${tab}”`) });
    expect(namesOf(host)).toEqual(before);
  });
});

it('a formula of people in a made tab counts as written', () => {
  const host = emptyBook({ user: WHO });
  click(host, CREATE);
  host.edit.type('Đơn vị', 'D3', '=1+1');
  host.edit.type('Nhiệm vụ', 'J5', '=1+1');
  expect(undoLast(host)).toMatchObject({ ok: false });
});

describe('the tab "Nhật ký"', () => {
  it('gets its looks when it is opened, once', () => {
    const host = emptyBook({ user: WHO });
    click(host, CREATE);
    const log = () => host.tabs.find(({ name }) => name === 'Nhật ký');
    expect([log()?.hidden, log()?.frozenRows]).toEqual([true, 0]);
    call(host, 'showTaskLog', {});
    expect([log()?.hidden, log()?.frozenRows]).toEqual([false, 1]);
    expect(rowsOf(host, 'Nhật ký').map((row) => row[2])).toEqual(['Việc', CREATE]);
    expect(host.read('Nhật ký', 'C1')[0]?.[0]?.note).toContain('Thêm, sửa');
    call(host, 'showTaskLog', {});
    expect(host.calls.log.map(({ member }) => member)).not.toContain('Range.setValues');
  });

  it('gets its titles then where Google broke off before they were written', () => {
    const host = emptyBook({ user: WHO });
    click(host, CREATE);
    host.edit.deleteRows('Nhật ký', 1, 1);
    call(host, 'showTaskLog', {});
    expect(rowsOf(host, 'Nhật ký').map((row) => row[2])).toEqual(['Việc', CREATE]);
  });
});
