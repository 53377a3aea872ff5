import { describe, expect, it } from 'vitest';
import type { CallOutput } from '../../src/addin/door.ts';
import { SCORE_CHECKS } from '../../src/book/score-checks.ts';
import type { Host } from '../../src/host/host.ts';
import { type Choices, noChoices, planRepair, rowsToBe } from '../../src/pages/repair/choices.ts';
import { diagnose } from '../../src/pages/repair/diagnose.ts';
import { hostOf } from '../host/addin.ts';
import { call, emptyBook, lostByCode, rowsOf, sampleBook } from '../workbook/book.ts';

const SCORES = 'Chấm điểm';
const whole = lostByCode(sampleBook());

const inspect = (host: Host) => call(host, 'inspectBook', {}).result as CallOutput<'inspectBook'>;

/** Diagnosed as the page does it, with the first rows of tabs that are not the add-in's. */
function look(host: Host, others: readonly string[] = []) {
  const rows = others.map((name) => [name, (call(host, 'readTab', { name }).result as { rows: unknown[][] }).rows]);
  const inspection = inspect(host);
  return { inspection, diagnosis: diagnose(inspection, Object.fromEntries(rows)) };
}

const told = (host: Host, others: readonly string[] = []) =>
  look(host, others).diagnosis.faults.map(({ kind, what }) => `${kind}: ${what}`);

/** What is chosen is mended; what is left is told. */
function repair(host: Host, choices: Partial<Choices> = {}, others: readonly string[] = []): string[] {
  const { inspection, diagnosis } = look(host, others);
  const plan = planRepair(inspection, diagnosis, { ...noChoices, ...choices });
  if (plan.wrong) throw new Error(plan.wrong);
  expect(call(host, 'arrangeBook', plan.arrangement)).toMatchObject({ ok: true });
  return told(host);
}

/** What people do by menus of Sheets that the host's hands do not have: formats, rules, hidden columns. */
function byMenus(host: Host, body: string): Host {
  const code = `function go() { const book = SpreadsheetApp.getActiveSpreadsheet(); const sheet = book.getSheetByName('Chấm điểm'); ${body} }`;
  const hands = hostOf(code, { state: host.state() });
  hands.call('go');
  return emptyBook({ state: hands.state() });
}

const keysOf = (host: Host, kind: string, others: readonly string[] = []) =>
  new Set(
    look(host, others)
      .diagnosis.faults.filter((fault) => fault.kind === kind)
      .map(({ key }) => key),
  );

describe('Khôi phục cấu trúc bảng', () => {
  it('finds nothing in a book that is whole', () => {
    const { faults, lost, codes } = look(sampleBook()).diagnosis;
    expect([faults, lost, codes]).toEqual([[], [], []]);
  });

  it('finds nothing after rows were inserted and columns moved by hand', () => {
    const host = sampleBook();
    host.edit.moveColumn(SCORES, 10, 3);
    host.edit.insertRows('Thông tin chung', 3, 1);
    expect(told(host)).toEqual([]);
  });

  it('brings back tabs, columns and rows that are gone, and says which', () => {
    const host = sampleBook();
    host.edit.deleteSheet('Đơn vị');
    host.edit.deleteColumns(SCORES, 17, 1);
    host.edit.deleteRows('Thông tin chung', 4, 1);
    expect(told(host)).toEqual([
      'mend: Sổ thiếu: trang Thông tin chung: dòng Địa danh; trang Chấm điểm: cột Ghi chú; trang Đơn vị.',
    ]);
    expect(repair(host)).toEqual([]);
  });

  it('gives a renamed tab its name back only when told to', () => {
    const host = sampleBook();
    host.edit.renameSheet(SCORES, 'Diem 2023');
    const [ask] = told(host, ['Diem 2023']).filter((text) => text.startsWith('ask'));
    expect(ask).toContain('trang “Diem 2023” có các cột của trang này');
    const asked = keysOf(host, 'ask', ['Diem 2023']);
    expect(repair(host, { flipped: asked }, ['Diem 2023'])).toEqual([]);
    expect(lostByCode(host)).toEqual(whole);
  });

  it('asks which column a renamed header is; the figures below it stay', () => {
    const host = sampleBook();
    host.edit.type(SCORES, 'J1', 'Điểm được công nhận');
    const { diagnosis, inspection } = look(host);
    expect(diagnosis.lost.map(({ column, places }) => [column.header, places.map(({ cell }) => cell)])).toEqual([
      ['Điểm đạt', ['J1']],
    ]);
    // It can be no other: so it is chosen at first.
    expect(planRepair(inspection, diagnosis, noChoices).wrong).toBeUndefined();
    expect(rowsToBe(diagnosis, noChoices)[0]?.headers[9]).toBe('Điểm đạt');
    expect(repair(host)).toEqual([]);
    expect(rowsOf(host, SCORES)[3]?.[9]).toBe(0);
    expect(lostByCode(host)).toEqual(whole);
  });

  it('puts a column formula back where its cell was emptied, changed or lost with its title', () => {
    for (const typed of ['', 'Điểm bị trừ', '=CCHC_GAP(C1:C;H1:H)']) {
      const host = sampleBook();
      host.edit.type(SCORES, 'L1', typed);
      expect([typed, repair(host)]).toEqual([typed, []]);
      expect([typed, host.read(SCORES, 'L1')[0]?.[0]?.formula, lostByCode(host)]).toEqual([
        typed,
        expect.stringMatching(/^=CCHC_ROLLUP\(A1:A;CCHC_GAP\(C1:C;CCHC_CURRENT\(J1:J;/),
        whole,
      ]);
    }
  });

  it('names what was typed over a column formula, and clears it only when told to', () => {
    const host = sampleBook();
    host.edit.type(SCORES, 'L4', '7');
    const [fault] = told(host);
    expect(fault).toMatch(/^ask: Trang Chấm điểm, cột Điểm bị trừ: có 1 ô nhập tay che công thức, ở dòng 4 \(7\)/);
    expect(repair(host)).toEqual([fault]);
    expect(host.values(SCORES, 'L4')).toEqual([[7]]);
    expect(repair(host, { flipped: keysOf(host, 'ask') })).toEqual([]);
    expect(lostByCode(host)).toEqual(whole);
  });

  it('brings back text formats, lists, checks, colours and warnings that are gone; colours of people stay', () => {
    const host = byMenus(
      sampleBook(),
      `sheet.getRange(2, 1, sheet.getMaxRows() - 1, 17).setDataValidation(null);
       const own = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$B2="x"').setBackground('#ff0000');
       sheet.setConditionalFormatRules([own.setRanges([sheet.getRange('B2:B9')]).build()]);
       sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).forEach((one) => one.remove());
       sheet.getRange('A30:A40').setNumberFormat('General');
       sheet.getRange('C5').setNumberFormat('@');`,
    );
    const faults = told(host);
    expect(faults.some((text) => /cột Mã: ô không còn định dạng văn bản .*dòng 30-40\./.test(text))).toBe(true);
    expect(faults.some((text) => /cột Điểm tối đa: ô số bị định dạng thành văn bản, dòng 5\./.test(text))).toBe(true);
    expect(
      faults.some((text) =>
        /bị mất: .*cột Điểm đạt.*màu đánh dấu điểm.*cảnh báo khi gõ vào cột Điểm bị trừ/.test(text),
      ),
    ).toBe(true);
    expect(repair(host)).toEqual([]);
    host.edit.type(SCORES, 'A35', '3.10');
    expect(host.values(SCORES, 'A35')).toEqual([['3.10']]);
    const rules = host.tabs.find(({ name }) => name === SCORES)?.conditionalRules ?? [];
    expect([rules.length, rules.at(-1)?.values]).toEqual([SCORE_CHECKS.colours.length + 1, ['=$B2="x"']]);
  });

  it('colours a row inserted below the header, without leaving the moved colours behind', () => {
    const host = sampleBook();
    const count = () => host.tabs.find(({ name }) => name === SCORES)?.conditionalRules.length;
    const before = count();
    host.edit.insertRows(SCORES, 2, 1);
    expect(told(host).join()).toContain('màu đánh dấu điểm');
    expect([repair(host), count()]).toEqual([[], before]);
  });

  it('proposes the code that a number or a date was, and writes it only when told to', () => {
    const host = byMenus(sampleBook(), `sheet.getRange('A4:A9').setNumberFormat('General');`);
    host.edit.type(SCORES, 'A4', '1,5');
    host.edit.type(SCORES, 'A9', '3/1/2005');
    const { codes } = look(host).diagnosis;
    expect(codes.map(({ place, proposal }) => [place, proposal])).toEqual([
      [4, '1.5'],
      [9, '3.1.5'],
    ]);
    const before = host.values(SCORES, 'A4:A9');
    repair(host);
    expect(host.values(SCORES, 'A4:A9')).toEqual(before);
    expect(repair(host, { mendCodes: true })).toEqual([]);
    expect(lostByCode(host)).toEqual(whole);
  });

  it('shows hidden columns only when told to, and hides the add-in’s own', () => {
    const host = byMenus(sampleBook(), `sheet.hideColumns(14); book.getSheetByName('Nhiệm vụ').showColumns(18);`);
    expect(told(host)).toEqual([
      'ask: Trang Chấm điểm: cột Nguyên nhân đang bị ẩn.',
      'mend: Trang Nhiệm vụ: cột Mã nhiệm vụ là cột riêng của tiện ích nhưng đang hiện.',
    ]);
    expect(repair(host)).toEqual(['ask: Trang Chấm điểm: cột Nguyên nhân đang bị ẩn.']);
    expect(repair(host, { flipped: keysOf(host, 'ask') })).toEqual([]);
  });

  it('brings a deleted header row back as it shows it beforehand; the rows below stay', () => {
    const host = sampleBook();
    const before = rowsOf(host, 'Nhiệm vụ');
    host.edit.deleteRows('Nhiệm vụ', 1, 1);
    expect(told(host)).toEqual([
      expect.stringMatching(/^mend: Trang Nhiệm vụ không còn dòng tiêu đề.*A Tiêu chí \| B Nhiệm vụ, giải pháp/),
    ]);
    expect(repair(host)).toEqual([]);
    expect(rowsOf(host, 'Nhiệm vụ')).toEqual(before);
  });

  it('leaves the tab alone where its columns moved since the header row was shown', () => {
    const host = sampleBook();
    host.edit.deleteRows('Nhiệm vụ', 1, 1);
    const { inspection, diagnosis } = look(host);
    const { arrangement } = planRepair(inspection, diagnosis, noChoices);
    host.edit.insertColumns('Nhiệm vụ', 2, 1);
    const before = rowsOf(host, 'Nhiệm vụ');
    expect(call(host, 'arrangeBook', arrangement)).toMatchObject({
      ok: false,
      message: expect.stringContaining('vừa thay đổi nên chưa ghi gì'),
    });
    expect(rowsOf(host, 'Nhiệm vụ')).toEqual(before);
  });

  it('writes an emptied header row again, with its formulas', () => {
    const host = sampleBook();
    host.edit.clear(SCORES, 'A1:Q1');
    expect(told(host)[0]).toMatch(/^mend: Trang Chấm điểm không còn dòng tiêu đề/);
    expect(repair(host)).toEqual([]);
    expect(lostByCode(host)).toEqual(whole);
  });

  it('makes all tabs of an empty book', () => {
    const host = emptyBook();
    expect(repair(host)).toEqual([]);
  });

  it.each([0.2, 0.5, 0.9])('stopped after %f of its service calls, is completed when asked again', (share) => {
    const broken = () => {
      const host = sampleBook();
      host.edit.deleteSheet('Đơn vị');
      host.edit.type(SCORES, 'J1', 'Điểm được công nhận');
      host.edit.type(SCORES, 'L1', '');
      host.edit.insertRows(SCORES, 2, 1);
      const { inspection, diagnosis } = look(host);
      return { host, plan: planRepair(inspection, diagnosis, { ...noChoices, places: { 'Chấm điểm score': 'J1' } }) };
    };
    const calm = broken();
    call(calm.host, 'arrangeBook', calm.plan.arrangement);
    const { host, plan } = broken();
    host.faults.failCall(Math.floor(calm.host.calls.count * share), 'before');
    expect(call(host, 'arrangeBook', plan.arrangement)).toMatchObject({ ok: false, final: false });
    expect(repair(host)).toEqual([]);
    expect(lostByCode(host)).toEqual(whole);
  });

  it('points the list of steps at a column that somebody deleted and typed anew', () => {
    const host = sampleBook();
    const [[header] = []] = host.values(SCORES, 'Q1');
    host.edit.deleteColumns(SCORES, 17, 1);
    host.edit.insertColumns(SCORES, 17, 1);
    host.edit.type(SCORES, 'Q1', String(header));
    const broken = () =>
      host
        .read('Bắt đầu', 'A1:Z40')
        .flat()
        .filter(({ formula }) => formula?.includes('#REF!'));
    expect([broken().length > 0, told(host).join()]).toEqual([true, expect.stringContaining('Bắt đầu')]);
    expect(repair(host)).toEqual([]);
    expect(broken()).toEqual([]);
  });

  it('reads by a number of service calls that does not depend on the rows', () => {
    const host = sampleBook();
    inspect(host);
    const few = host.calls.count;
    console.log('service calls of a look at the whole book', few);
    expect(few).toBeLessThanOrEqual(32);
    host.edit.insertRows(SCORES, 30, 500);
    inspect(host);
    expect(host.calls.count).toBe(few);
  });
});
