/** Google may break off at any service call: whoever asks again gets the book that an undisturbed run makes. */
import { describe, expect, it } from 'vitest';
import type { CallOutput } from '../../src/addin/door.ts';
import { JOURNAL } from '../../src/book/tabs/journal.ts';
import { LOG } from '../../src/book/tabs/log.ts';
import { tabInMaking } from '../../src/book/tabs.ts';
import { begunYear } from '../../src/book/year-tabs.ts';
import type { Host, HostState } from '../../src/host/host.ts';
import { NEW_COLUMN, noChoices, planRepair } from '../../src/pages/repair/choices.ts';
import { diagnose } from '../../src/pages/repair/diagnose.ts';
import { countOf } from '../../src/pages/repair/mend.ts';
import { killsOf, sampleOf } from '../setup/cases.ts';
import { arrange, finish, namesOf, planOf } from '../year/book.ts';
import { call, click, emptyBook, sampleBook } from './book.ts';

interface Action {
  readonly book: () => Host;
  /**
   * What the person does.
   * @param now called right before what writes: what only looks can be killed without harm
   * @returns the service calls of what writes
   */
  readonly run: (host: Host, now: () => void) => number;
}

const CREATE = 'Tạo sổ chấm điểm';
const SAMPLE = 'Nạp số liệu mẫu';

function madeBook(): Host {
  const host = emptyBook();
  click(host, CREATE);
  return host;
}

/** Tabs, columns and rows are gone, a header was renamed, a formula was changed, colours and warnings moved. */
function brokenBook(): Host {
  const host = sampleBook();
  host.edit.deleteSheet('Đơn vị');
  host.edit.type('Chấm điểm', 'J1', 'Điểm được công nhận');
  host.edit.type('Chấm điểm', 'L1', '=CCHC_GAP(C1:C;H1:H)');
  host.edit.deleteColumns('Chấm điểm', 17, 1);
  host.edit.deleteColumns('Chấm điểm', 11, 1);
  host.edit.insertRows('Chấm điểm', 2, 1);
  host.edit.deleteRows('Thông tin chung', 33, 3);
  return host;
}

/** What is found is mended, and what is found then, as the page shows it. */
function repair(host: Host, now: () => void): number {
  const inspection = call(host, 'inspectBook', {}).result as CallOutput<'inspectBook'>;
  const diagnosis = diagnose(inspection, {});
  if (countOf(diagnosis) === 0) return 0;
  const places = Object.fromEntries(
    diagnosis.lost.map(({ id, column: { key } }) => [id, key === 'score' ? 'J1' : NEW_COLUMN]),
  );
  const { arrangement, wrong } = planRepair(inspection, diagnosis, { ...noChoices, places });
  if (wrong) throw new Error(wrong);
  now();
  const { ok } = call(host, 'arrangeBook', arrangement);
  const { count } = host.calls;
  if (ok) repair(host, nothing);
  return count;
}

/** As the page does: a run that was stopped among the names is finished, any other made anew, unless all was done. */
function beginYear(host: Host, now: () => void): number {
  const names = namesOf(host);
  const begun = begunYear(names);
  if (begun) finish(host, begun);
  else if (!names.includes('Nhiệm vụ 2023')) {
    const { arrangement } = planOf(host);
    now();
    arrange(host, arrangement);
  }
  return host.calls.count;
}

const byMenu =
  (label: string): Action['run'] =>
  (host, now) => {
    now();
    click(host, label);
    return host.calls.count;
  };

const ACTIONS: Readonly<Record<string, Action>> = {
  [CREATE]: { book: () => emptyBook(), run: byMenu(CREATE) },
  [`${CREATE} in a book that lacks much`]: { book: brokenBook, run: byMenu(CREATE) },
  [SAMPLE]: { book: () => emptyBook(), run: byMenu(SAMPLE) },
  [`${SAMPLE} in a book that was made`]: { book: madeBook, run: byMenu(SAMPLE) },
  'Khôi phục cấu trúc bảng': { book: brokenBook, run: repair },
  'Sang năm mới': { book: sampleBook, run: beginYear },
};

const nothing = (): void => undefined;

/** What the add-in notes of its own doing: a run that was stopped stands there, too. */
const isRecord = (name: string): boolean => name === JOURNAL.name || name.startsWith(LOG.name);

/** Everything of a book but its records, ids, and where people look; cells that are alike below each other as one line. */
function standing(host: Host): unknown {
  const { book } = host.state();
  return {
    locale: [book.locale, book.timeZone],
    names: book.sheets.map(({ name }) => name).filter((name) => !isRecord(name)),
    sheets: book.sheets
      .filter(({ name }) => !isRecord(name))
      .map(({ id: _id, activeArea: _area, protections, cells, ...sheet }) => ({
        ...JSON.parse(JSON.stringify(sheet)),
        protections: (protections as readonly object[]).map((one) => ({ ...one, id: 0 })),
        columnWidths: widthsOf(sheet['columnWidths'] as readonly (number | null)[]),
        cells: linesOf(cells),
      })),
  };
}

/** A column as wide as every new one, whether somebody said so or not. */
function widthsOf(widths: readonly (number | null)[]): (number | null)[] {
  const set = Array.from(widths, (width) => (width === 100 ? null : (width ?? null)));
  return set.slice(0, set.findLastIndex((width) => width !== null) + 1);
}

const texts = new WeakMap<object, string>();

function linesOf(cells: HostState['book']['sheets'][number]['cells']): string[] {
  const lines: { column: number; from: number; to: number; text: string }[] = [];
  for (const [row, column, cell] of [...cells].sort((a, b) => a[1] - b[1] || a[0] - b[0])) {
    // Below the data whole columns are one cell.
    const text = texts.get(cell) ?? sorted(cell);
    texts.set(cell, text);
    const last = lines.at(-1);
    if (last && last.column === column && last.to === row - 1 && last.text === text) last.to = row;
    else lines.push({ column, from: row, to: row, text });
  }
  return lines.map(({ column, from, to, text }) => `${column}: ${from}-${to} ${text}`);
}

/** A task's, drawn anew by every run. */
const ID = /^n[0-9a-f]{12}$/;

/** As text, whatever the order in which its parts came and whatever ids were drawn. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'string' && ID.test(one)
      ? 'id'
      : typeof one === 'object' && one !== null && !Array.isArray(one)
        ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
        : one,
  );
}

describe.each(Object.entries(ACTIONS))('%s', (_name, { book, run }) => {
  const first = book();
  const state: HostState = first.state();
  const open = (): Host => emptyBook({ state });
  const calm = open();
  const count = run(calm, nothing);
  const reference = standing(calm);

  it.each(
    sampleOf(killsOf(count), 4),
  )(`killed at call $call of ${count}, $when it takes effect, is completed when asked again`, ({ call: n, when }) => {
    const host = open();
    try {
      run(host, () => host.faults.failCall(n, when));
    } catch (error) {
      expect(String(error)).toMatch(/Google|Service/);
    }
    expect(host.faults.pending).toBe(0);
    host.faults.clear();
    run(host, nothing);
    expect(namesOf(host).filter((name) => tabInMaking(name))).toEqual([]);
    expect(standing(host)).toEqual(reference);
  });
});

describe('a tab that a stopped run left', () => {
  it('is kept under another name where somebody typed into it', () => {
    const host = emptyBook();
    host.faults.failMember('Sheet.hideColumns');
    click(host, CREATE);
    const left = namesOf(host).find((name) => name.startsWith('Chấm điểm'));
    expect(left).toBe('Chấm điểm (đang tạo sổ)');
    host.edit.type('Chấm điểm (đang tạo sổ)', 'B5', 'Mục của chúng tôi');
    expect(click(host, CREATE)).toContain('được giữ với tên “Chấm điểm (dở dang)”');
    expect(host.values('Chấm điểm (dở dang)', 'B5')).toEqual([['Mục của chúng tôi']]);
    expect(namesOf(host).slice(0, 3)).toEqual(['Bắt đầu', 'Thông tin chung', 'Chấm điểm']);
    expect(click(host, CREATE)).toContain('Sổ đã đủ các trang và cột. Không có gì thay đổi.');
  });

  it('does not hinder those who only load the sample then', () => {
    const host = emptyBook();
    host.faults.failMember('Sheet.hideColumns');
    click(host, CREATE);
    expect(click(host, SAMPLE)).toContain('Đã nạp 61 dòng điểm và 9 nhiệm vụ mẫu');
    expect(namesOf(host).filter((name) => name !== JOURNAL.name)).toEqual([
      ...['Bắt đầu', 'Thông tin chung', 'Chấm điểm', 'Nhiệm vụ', 'Đơn vị', 'Lời văn', 'Nhật ký'],
    ]);
  });
});
