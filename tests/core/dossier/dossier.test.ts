/** What is told of evidence before a dossier goes out, what its cells propose, and the rounds of appraisal. */
import { describe, expect, it } from 'vitest';
import type { Appraisal } from '../../../src/core/appraisal.ts';
import { readDate } from '../../../src/core/dates.ts';
import { claimedItems } from '../../../src/core/dossier/claimed.ts';
import { codesOf, type DossierFacts, findHints } from '../../../src/core/dossier/hints.ts';
import { proposeEvidence } from '../../../src/core/dossier/proposals.ts';
import { withEvidence } from '../../../src/core/dossier/proven.ts';
import { claimedCard, isDenied, roundLines, sumRounds } from '../../../src/core/dossier/rounds.ts';
import type { Evidence } from '../../../src/core/evidence.ts';
import { assess } from '../../../src/core/result/assess.ts';
import type { AssessedRow } from '../../../src/core/result/result.ts';
import { EMPTY_SETTINGS } from '../../../src/core/settings.ts';
import { code, points } from '../../plan/sample.ts';

const evidence = (codes: string, change: Partial<Evidence> = {}): Evidence => ({
  ...{ id: codes, codes: codes.split('; ').filter(Boolean).map(code), title: 'Báo cáo', number: '15/BC-UBND' },
  ...{
    date: readDate('12/12/2025'),
    issuer: '',
    section: '',
    link: '',
    validUntil: undefined,
    remark: '',
    place: { kind: 'item', code: 'total' },
  },
  ...change,
});

const row = (at: string, change: Partial<AssessedRow> = {}): AssessedRow => {
  return { code: code(at), title: `Việc ${at}`, max: points(3), place: 2, ...change };
};

const rows: readonly AssessedRow[] = [
  row('1', { max: points(9), title: 'Chỉ đạo' }),
  row('1.1', { self: points(3) }),
  row('1.2', { self: points(2) }),
  row('1.10', { computed: points(1) }),
  row('2', { max: points(6) }),
  row('2.1', { self: points(0) }),
  row('2.2', { survey: points(2) }),
];

const result = assess({ settings: EMPTY_SETTINGS, rows, tasks: [] });
const claimed = claimedItems(result);

const facts = (change: Partial<DossierFacts> = {}): DossierFacts => ({
  settings: { yearScored: 2025, scoringCutOff: undefined },
  claimed,
  codes: new Set(rows.flatMap(({ code: at }) => (at === 'total' ? [] : [at]))),
  ...{ ledger: [], cells: [] },
  ...change,
});

const told = (change: Partial<DossierFacts>): string[] =>
  findHints(facts(change)).map((hint) => `${hint.kind} ${codesOf(hint).join('; ')}`);

describe('what the office claims', () => {
  it('is its self score or what the rule gives, by number of the code; no survey', () => {
    expect(claimed.map(({ leaf, points: own, isComputed }) => [leaf.code, own / 10_000, isComputed])).toEqual([
      ['1.1', 3, false],
      ['1.2', 2, false],
      ['1.10', 1, true],
      ['2.1', 0, false],
    ]);
  });

  it('has evidence by the ledger, by a row of the criterion above it, or by its cell', () => {
    const whole = { ledger: [evidence('1')], cells: [{ code: code('2.1'), text: '…' }] };
    expect([...withEvidence(facts(whole))]).toEqual(['1.1', '1.2', '1.10']);
    expect([...withEvidence(facts({ cells: [{ code: code('2.1'), text: 'Kế hoạch' }] }))]).toEqual(['2.1']);
  });
});

describe('hints', () => {
  it('name what is claimed without evidence, and nothing where 0 is claimed', () => {
    expect(told({})).toEqual(['without 1.1', 'without 1.2', 'without 1.10']);
    expect(told({ ledger: [evidence('1')] })).toEqual([]);
  });

  const one = (change: Partial<Evidence>, settings = facts().settings): string[] =>
    told({ ledger: [evidence('1', change)], settings });

  it('name another year, unless it is in force until the end of the year scored', () => {
    const before = { date: readDate('15/06/2024') };
    expect(one(before)).toEqual(['other-year 1']);
    expect(one({ ...before, validUntil: readDate('31/12/2025') })).toEqual([]);
    expect(one({ date: readDate('05/01/2026'), validUntil: readDate('31/12/2026') })).toEqual(['other-year 1']);
    expect(one(before, { yearScored: undefined, scoringCutOff: undefined })).toEqual([]);
  });

  it('name what is out of force before the scoring ends, by the cut-off where it is of that year', () => {
    const until = { validUntil: readDate('30/11/2025') };
    expect(one(until)).toEqual(['expired 1']);
    expect(one(until, { yearScored: 2025, scoringCutOff: readDate('30/11/2025') })).toEqual([]);
    expect(one(until, { yearScored: 2025, scoringCutOff: readDate('30/11/2026') })).toEqual(['expired 1']);
  });

  it('name an address that is none, and what nothing finds', () => {
    expect(one({ link: 'thư mục chung' })).toEqual(['no-link 1']);
    expect(one({ link: 'thư mục chung', number: '' })).toEqual(['no-link 1', 'unfindable 1']);
    expect(one({ link: 'https://xa.example/1', number: '' })).toEqual([]);
  });

  it('name a code that is in no card', () => {
    expect(told({ ledger: [evidence('1; 9.9')] })).toEqual(['unknown-code 1; 9.9']);
  });

  it('look at what cells tell, too', () => {
    const text = 'Báo cáo số 3/BC-UBND ngày 5/1/2024\nẢnh chụp';
    expect(told({ ledger: [evidence('1')], cells: [{ code: code('1.2'), text }] })).toEqual([
      'other-year 1.2',
      'unfindable 1.2',
    ]);
  });
});

describe('proposals from cells', () => {
  const cells = [
    { code: code('1.10'), text: 'Báo cáo số 15/BC-UBND ngày 12/12/2025' },
    { code: code('1.2'), text: 'Báo cáo 15/BC-UBND ngày 12/12/2025; Kế hoạch số 1/KH-UBND, trang 2' },
    { code: code('1.1'), text: 'Kế hoạch số 1/KH-UBND, trang 3' },
  ];

  it('make one row of a document that several items name, another where it is another place of it', () => {
    const proposed = proposeEvidence(cells, []).map(({ codes, number, section }) => [
      codes.join('; '),
      number,
      section,
    ]);
    expect(proposed).toEqual([
      ['1.1', '1/KH-UBND', 'trang 3'],
      ['1.2; 1.10', '15/BC-UBND', ''],
      ['1.2', '1/KH-UBND', 'trang 2'],
    ]);
  });

  it('leave out what the ledger has, and add to its row what it lacks', () => {
    const standing = evidence('1.2', { title: 'Báo cáo năm', issuer: 'UBND xã' });
    const proposed = proposeEvidence(cells, [standing]).map((one) => [
      one.codes.join('; '),
      one.number,
      one.standing?.id,
    ]);
    expect(proposed).toEqual([
      ['1.1', '1/KH-UBND', undefined],
      ['1.2', '1/KH-UBND', undefined],
      ['1.10', '15/BC-UBND', '1.2'],
    ]);
  });
});

const appraisal = (at: string, change: Partial<Appraisal> = {}): Appraisal => ({
  ...{ code: code(at), title: '', max: points(3), self: points(3), first: undefined, firstReason: '', explanation: '' },
  ...{ asked: undefined, second: undefined, secondReason: '', place: { kind: 'item', code: 'total' } },
  ...change,
});

describe('rounds of appraisal', () => {
  const lines = roundLines(claimedCard(result), [
    appraisal('1.1', { first: points(2), asked: points(3), second: points(2.5) }),
    appraisal('1.2', { self: points(3), first: points(3) }),
    appraisal('2.2', { self: undefined, first: points(1) }),
  ]);

  it('stand beside the self score as it was sent, else as it is now', () => {
    expect(
      lines.map((one) =>
        [one.code, one.self, one.selfNow].map((part) => (typeof part === 'number' ? part / 10_000 : part)),
      ),
    ).toEqual([
      ['1.1', 3, 3],
      ['1.2', 3, 2],
      ['1.10', undefined, undefined],
      ['2.1', 0, 0],
      ['2.2', undefined, undefined],
    ]);
    expect(lines[0]).toMatchObject({ granted: points(2.5), deniedFirst: points(1), denied: points(0.5) });
  });

  it('of a criterion that was appraised as a whole stand beside what its parts claim, as they were sent', () => {
    const told = (...sent: Appraisal[]) =>
      roundLines(claimedCard(whole), [
        appraisal('1.2', { self: undefined, first: points(3), max: points(4) }),
        ...sent,
      ]).find((one) => one.code === '1.2');
    const whole = assess({
      settings: EMPTY_SETTINGS,
      rows: [
        ...[row('1', { max: undefined }), row('1.2', { max: points(4) })],
        ...[row('1.2.1', { max: points(2), self: points(2) }), row('1.2.2', { max: points(2), self: points(1.5) })],
      ],
      tasks: [],
    });
    expect(told()).toMatchObject({ self: points(3.5), selfNow: points(3.5), denied: points(0.5) });
    expect(told(appraisal('1.2.2', { self: points(2) }))).toMatchObject({ self: points(4), denied: points(1) });
  });

  it('add up, the second round in place of the first where there is one', () => {
    expect(sumRounds(lines)).toEqual({
      ...{ claimed: points(6), first: points(6), second: points(6.5), denied: points(0.5), deniedItems: 1 },
      ...{ asked: points(3), askedItems: 1, waiting: 2 },
    });
    expect(lines.filter(isDenied).map((one) => one.code)).toEqual(['1.1']);
  });

  it('count a criterion and its parts once, and hold bonus and penalty points', () => {
    const whole = assess({
      settings: EMPTY_SETTINGS,
      rows: [
        ...[row('1', { max: undefined }), row('1.2', { max: points(4) })],
        ...[row('1.2.1', { self: points(2) }), row('1.2.2', { self: points(2) })],
        ...[row('9', { max: undefined }), row('9.1', { max: undefined, self: points(0.5) })],
      ],
      tasks: [],
    });
    const told = roundLines(claimedCard(whole), [
      appraisal('1.2', { max: points(4), self: points(4), first: points(3) }),
      appraisal('1.2.1', { self: points(2), first: points(2) }),
    ]);
    expect(told.map(({ code: at }) => at)).toEqual(['1.2', '1.2.1', '1.2.2', '9.1']);
    expect(sumRounds(told)).toMatchObject({
      ...{ claimed: points(4.5), first: points(3), denied: points(1), deniedItems: 1, waiting: 1 },
    });
  });

  it('know what stands after a second round of parts only where the first told the parts, too', () => {
    const whole = appraisal('1', { self: points(6), first: points(5) });
    const part = appraisal('1.1', { first: points(2), second: points(3) });
    const other = appraisal('1.2', { self: points(3), first: points(3) });
    const standing = (...told: Appraisal[]) => sumRounds(roundLines(claimedCard(result), told)).second;
    expect(standing(whole, part, other)).toBe(points(6));
    expect(standing(whole, part)).toBe(undefined);
    expect(standing(part, other)).toBe(points(6));
    expect(standing(whole, other)).toBe(undefined);
  });
});
