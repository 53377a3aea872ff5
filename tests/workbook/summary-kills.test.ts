import { describe, expect, it } from 'vitest';
import type { Host, HostState } from '../../src/host/host.ts';
import { killsOf, sampleOf } from '../setup/cases.ts';
import { call, click, emptyBook, sampleBook } from './book.ts';
import { errors, MAKE, picture, sheetOf, TAB } from './summary-tab.ts';

/** What people have in the tab: texts below and beside the tables, a chart of their own. */
function addPeoplesOwn(host: Host, below: number): void {
  host.edit.type(TAB, `B${below}`, 'Ý kiến của Chủ tịch');
  host.edit.type(TAB, `C${below + 2}`, '=1+1');
  host.edit.insertColumns(TAB, 41, 2);
  host.edit.type(TAB, 'AP3', 'Ghi bên cạnh');
  const sheet = sheetOf(host);
  const [one] = sheet.charts;
  const sources = [{ sheetId: sheet.id, area: { row: below, column: 2, rows: 3, columns: 2 } }];
  if (one) sheet.charts = [...sheet.charts, { ...one, id: 99, sources, options: { title: 'Biểu đồ của phòng' } }];
}

/** More shortfalls than the list has rows. */
function grow(host: Host): void {
  const rows = Array.from({ length: 8 }, (_, i) => ({ code: `4.${i + 1}`, title: `Mục 4.${i + 1}`, max: 2, score: 1 }));
  expect(call(host, 'applyResult', { rows, settings: {} })).toMatchObject({ ok: true });
}

/** As the release before left it: marked by a note, its last row a number, rows merged. */
function formerTab(): Host {
  const host = sampleBook();
  host.edit.addSheet(TAB);
  host.edit.insertColumns(TAB, 26, 16);
  host.edit.paste(TAB, 'A1', [['TỔNG HỢP KẾT QUẢ'], ['Ủy ban nhân dân'], ['Kết quả công bố.']]);
  host.edit.paste(TAB, 'P1', [['Số liệu'], ['Dòng cuối của bảng', '40']]);
  host.edit.merge(TAB, 'A3:K3');
  const sheet = sheetOf(host);
  sheet.put(1, 1, { ...sheet.cell(1, 1), note: 'Trang do CCHC → Tổng hợp kết quả lập.', style: { fontSize: 14 } });
  host.edit.type(TAB, 'A40', 'Dòng cuối');
  host.edit.type(TAB, 'B43', 'Ý kiến của Chủ tịch');
  return host;
}

const SCENARIOS: Readonly<Record<string, () => Host>> = {
  'a new tab': sampleBook,
  'a tab with what people wrote, made longer': () => {
    const host = sampleBook();
    click(host, MAKE);
    addPeoplesOwn(host, 46);
    grow(host);
    return host;
  },
  'a tab with what people wrote, made shorter': () => {
    const host = sampleBook();
    grow(host);
    click(host, MAKE);
    addPeoplesOwn(host, 56);
    host.edit.paste(
      'Chấm điểm',
      'J30',
      Array.from({ length: 4 }, () => ['2']),
    );
    const codes = host.values('Chấm điểm', 'A1:A40').flat();
    for (const code of ['4.1', '4.2', '4.3']) host.edit.type('Chấm điểm', `J${codes.indexOf(code) + 1}`, '2');
    return host;
  },
  'a tab in which somebody typed over a table': () => {
    const host = sampleBook();
    click(host, MAKE);
    host.edit.type(TAB, 'B12', 'chữ gõ đè');
    host.edit.type(TAB, 'A27', 'Code');
    return host;
  },
  'a tab whose looks and charts are gone': () => {
    const host = sampleBook();
    click(host, MAKE);
    const sheet = sheetOf(host);
    sheet.charts = sheet.charts.slice(1);
    return host;
  },
  'a tab of the release before': formerTab,
};

/** What somebody sees in the whole book; the number of a sheet is drawn anew for each. */
function look(host: Host): unknown {
  const id = `"sheetId":${sheetOf(host).id}`;
  return JSON.parse(JSON.stringify(seen(host)).replaceAll(id, '"sheetId":0'));
}

function seen(host: Host): unknown {
  return {
    tabs: host.tabs.map(({ name }) => name),
    tab: picture(host),
    active: host.model.book.activeSheet.name,
  };
}

const own = (host: Host): unknown[] =>
  [...sheetOf(host).cells()].flatMap(([, , { value, formula }]) =>
    ['Ý kiến của Chủ tịch', 'Ghi bên cạnh'].includes(String(value)) || formula === '=1+1' ? [value ?? formula] : [],
  );

describe.each(Object.entries(SCENARIOS))('“Tổng hợp kết quả” on %s', (_name, bookOf) => {
  const calm = bookOf();
  const start: HostState = calm.state();
  const theirs = calm.model.book.sheetNamed(TAB) ? own(calm) : [];
  click(calm, MAKE);
  const { count } = calm.calls;
  const expected = look(calm);

  it('comes to the same when it breaks off at any call and is run again, and leaves what people wrote', () => {
    expect(errors(calm)).toEqual([]);
    expect(own(calm)).toEqual(theirs);
    for (const { call: n, when } of sampleOf(killsOf(count), 2)) {
      const host = emptyBook({ state: start });
      host.faults.failCall(n, when);
      try {
        click(host, MAKE);
      } catch {
        // The person reads Google's message and clicks again.
      }
      host.faults.clear();
      if (host.model.book.sheetNamed(TAB)) expect([n, when, own(host)]).toEqual([n, when, theirs]);
      click(host, MAKE);
      expect([n, when, look(host)]).toEqual([n, when, expected]);
    }
  });

  it('changes nothing when it is run once more, in at most 15 calls', () => {
    const host = emptyBook({ state: calm.state() });
    click(host, MAKE);
    expect(host.calls.count).toBeLessThanOrEqual(15);
    expect(host.calls.log.filter(({ kind }) => kind === 'write').map(({ member }) => member)).toEqual([
      'Sheet.activate',
      'SpreadsheetApp.flush',
    ]);
    expect(look(host)).toEqual(expected);
  });
});

describe('the calls of “Tổng hợp kết quả”', () => {
  const result = (rows: number) =>
    Array.from({ length: rows }, (_, i) => {
      const [field, item] = [Math.floor(i / 10) + 1, i % 10];
      return item === 0
        ? { code: `${field}`, title: `Lĩnh vực ${field}`, max: 9, score: 8 }
        : { code: `${field}.${item}`, title: `Tiêu chí ${field}.${item}`, max: 1, score: item === 1 ? 0 : 1 };
    });

  it('are at most 39 at first and 15 again, and for 1,200 rows one more at first, since the tab is made longer', () => {
    const [small, large] = [20, 1200].map((rows) => {
      const host = emptyBook();
      click(host, 'Tạo sổ chấm điểm');
      call(host, 'applyResult', { rows: result(rows), settings: {} });
      click(host, MAKE);
      const first = host.calls.count;
      click(host, MAKE);
      return { first, again: host.calls.count };
    });
    console.log('service calls of Tổng hợp, first and again', small);
    expect(large).toEqual({ ...small, first: (small?.first ?? 0) + 1 });
    expect(small?.first).toBeLessThanOrEqual(39);
    expect(small?.again).toBeLessThanOrEqual(15);
  });
});
