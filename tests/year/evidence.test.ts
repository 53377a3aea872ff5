/** What a new year does with the list of evidence: what is in force goes over, the old list steps aside, and both come back. */
import { describe, expect, it } from 'vitest';
import { compareSets } from '../../src/core/criteria/compare-sets.ts';
import type { Host } from '../../src/host/host.ts';
import { readCriteriaSet } from '../../src/intake/read-criteria-set.ts';
import { readPlainText } from '../../src/intake/sources/plain-text.ts';
import { call, rowsOf, sampleBook } from '../workbook/book.ts';
import { arrange, namesOf, planOf, table } from './book.ts';

const LEDGER = 'Tài liệu kiểm chứng';

function withEvidence(): Host {
  const host = sampleBook();
  const put = (row: string, cells: Record<string, string>) => ({ kind: 'put', row, seen: {}, cells });
  const changes = [
    put('e1', { codes: '1.5', title: 'Kế hoạch', number: '05/KH-UBND', date: '15/01/2023' }),
    put('e2', {
      codes: '2.1; 6.2',
      title: 'Quy chế',
      date: '02/03/2022',
      validUntil: '30/06/2025',
      link: 'https://a.example/1',
    }),
    put('e3', { codes: '3.1.4', title: 'Phương án', validUntil: '31/12/2023' }),
  ];
  call(host, 'saveLedger', { ledger: 'evidence', year: '2023', changes });
  return host;
}

const isOfBook = (name: string): boolean => !name.startsWith('Nhật ký');

const undoLast = (host: Host): { ok: boolean; message?: string } => {
  const who = 'canbo@example.com';
  const commands = call(host, 'readCommands', { who }).result as { number: number }[];
  return call(host, 'undoCommand', { number: commands[0]?.number ?? 0 });
};

describe('evidence in a new year', () => {
  it('is taken over while it is in force; the rest stays with the old year', () => {
    const host = withEvidence();
    const plan = planOf(host);
    expect(plan.evidence.map(({ name, until, after }) => [name, until, after])).toEqual([
      ['Quy chế', '30/06/2025', '2.1; 6.2'],
    ]);
    const before = rowsOf(host, LEDGER);
    arrange(host, plan.arrangement);
    expect(rowsOf(host, `${LEDGER} 2023`)).toEqual(before);
    expect(table(host, LEDGER)).toHaveLength(1);
    expect(table(host, LEDGER)[0]).toMatchObject({
      ...{ 'Tiêu chí': '2.1; 6.2', 'Tên tài liệu': 'Quy chế', 'Đường dẫn': 'https://a.example/1', 'Mã dòng': 'e2' },
    });
    const days = host.read(LEDGER, 'D2:H2')[0]?.map(({ display }) => display);
    expect([days?.[0], days?.[4]]).toEqual(['02/03/2022', '30/06/2025']);
    // The list goes on as any other.
    const saved = call(host, 'saveLedger', {
      ...{ ledger: 'evidence', year: '2024' },
      changes: [{ kind: 'put', row: 'e2', seen: { section: '' }, cells: { section: 'trang 2' } }],
    });
    expect(saved.result).toMatchObject({ state: 'saved' });
  });

  it('of the new year goes over, whether or not it says until when it is valid', () => {
    const host = sampleBook();
    const put = (row: string, cells: Record<string, string>) => ({ kind: 'put', row, seen: {}, cells });
    const changes = [
      put('e1', { codes: '1.5', title: 'Của năm mới', date: '05/03/2024' }),
      put('e2', { codes: '1.5', title: 'Của năm cũ', date: '31/12/2023' }),
      put('e3', { codes: '1.5', title: 'Hết hạn', date: '05/03/2024', validUntil: '31/12/2023' }),
      put('e4', { codes: '1.5', title: 'Không có ngày' }),
    ];
    call(host, 'saveLedger', { ledger: 'evidence', year: '2023', changes });
    const { evidence } = planOf(host);
    expect(evidence.map(({ name, dated, until }) => [name, dated, until])).toEqual([['Của năm mới', '05/03/2024', '']]);
  });

  it('stays behind where nobody wants it, and then no list is made', () => {
    const host = withEvidence();
    const [first] = planOf(host).evidence;
    arrange(host, planOf(host, { leftEvidence: new Set([first?.place ?? 0]) }).arrangement);
    expect(namesOf(host)).not.toContain(LEDGER);
    expect(namesOf(host)).toContain(`${LEDGER} 2023`);
  });

  it('gets the codes of the new set, and what the set dropped is told, as are maxima that changed', () => {
    const host = withEvidence();
    const titles = new Map(table(host, 'Chấm điểm').map((row) => [String(row['Mã']), String(row['Nội dung'])]));
    const rows = [`Mã\tNội dung\tĐiểm tối đa`, `2\t${titles.get('2')}\t9`, `2.4\t${titles.get('2.1')}\t3`];
    const read = readCriteriaSet([readPlainText(rows.join('\n'))], 2024);
    if (!read) return expect.fail('no criteria');
    const plan = planOf(host, { criteria: { set: read.set, profile: read.set.profiles[0]?.name ?? '' } });
    expect(plan.evidence.map(({ after, lost }) => ({ after, lost }))).toEqual([{ after: '2.4', lost: ['6.2'] }]);
    const { changed } = compareSets(plan.standing, plan.newer, plan.links);
    expect(changed.find(({ to }) => to === '2.4')?.parts).toContainEqual({ part: 'max', before: '2', now: '3' });
  });

  it('keeps the codes that can be read, and tells what cannot', () => {
    const host = withEvidence();
    host.edit.type(LEDGER, 'A3', '2.1; mục 6');
    host.edit.type(LEDGER, 'H4', 'hết năm 2027');
    const plan = planOf(host);
    expect(plan.evidence.map(({ after }) => after)).toEqual(['2.1']);
    expect(plan.unreadEvidence).toEqual([
      expect.stringMatching(/^Trang Tài liệu kiểm chứng, dòng 3, cột Tiêu chí: “mục 6” không phải là mã tiêu chí/),
      expect.stringMatching(
        /^Trang Tài liệu kiểm chứng, dòng 4, cột Có giá trị đến: “hết năm 2027” không phải là một ngày/,
      ),
    ]);
  });

  it('is back under its own name when the new year is taken back', () => {
    const host = withEvidence();
    const before = namesOf(host);
    const rows = rowsOf(host, LEDGER);
    arrange(host, planOf(host).arrangement);
    expect(undoLast(host)).toMatchObject({ ok: true });
    // The log of the year goes on: it is a record of what was done.
    expect(namesOf(host).filter(isOfBook)).toEqual(before.filter(isOfBook));
    expect(rowsOf(host, LEDGER)).toEqual(rows);
  });
});

describe('figures of the months in a new year', () => {
  const put = (row: string, cells: Record<string, string>) => ({ kind: 'put', row, seen: {}, cells });

  function withFigures(): Host {
    const host = sampleBook();
    const changes = [
      put('3.4.1', { title: 'Hồ sơ đúng hạn', count3: '90', total3: '100', expected: '400', remark: 'Một cửa' }),
      put('7.1', { count3: '5', cutOff: '30/11/2024' }),
    ];
    call(host, 'saveLedger', { ledger: 'monthly', year: '2023', changes });
    return host;
  }

  it('go over once the result is out: they are of the year of its plan; the old tab stays as it was', () => {
    const host = withFigures();
    const before = rowsOf(host, 'Số liệu tháng');
    const { figures, arrangement } = planOf(host);
    expect(figures).toMatchObject({ lost: [] });
    arrange(host, arrangement);
    expect(rowsOf(host, 'Số liệu tháng 2023')).toEqual(before);
    expect(rowsOf(host, 'Số liệu tháng')).toEqual(before);
    const next = call(host, 'saveLedger', {
      ...{ ledger: 'monthly', year: '2024' },
      changes: [{ kind: 'put', row: '7.1', seen: { count4: '' }, cells: { count4: '7' } }],
    });
    expect(next.result).toMatchObject({ state: 'saved' });
  });

  it('stay where the new year is another one than that of the plan', () => {
    expect(planOf(withFigures(), { newYear: 2025 }).figures).toEqual({ rows: [], lost: [] });
  });
});
