/** A book for each kind of stage, and what its line says: what one knows is told, and no more. */
import { describe, expect, it } from 'vitest';
import {
  findStage,
  type Later,
  putOff,
  STAGE_KINDS,
  type Stage,
  type StageDocument,
  type StageFacts,
  type StageKind,
} from '../../../src/book/stage/stage.ts';
import type { Appraisal } from '../../../src/core/appraisal.ts';
import { type CalendarDate, readDate } from '../../../src/core/dates.ts';
import { readDeadline } from '../../../src/core/deadlines.ts';
import { assess } from '../../../src/core/result/assess.ts';
import type { AssessedRow } from '../../../src/core/result/result.ts';
import { EMPTY_SETTINGS, type Settings } from '../../../src/core/settings.ts';
import type { Task } from '../../../src/core/tasks.ts';
import { code, points } from '../../plan/sample.ts';

const day = (text: string): CalendarDate => {
  const read = readDate(text);
  if (!read) throw new Error(`${text} is no day`);
  return read;
};
/** The rest of what is known of a row. */
type Rest = Partial<AssessedRow & { readonly evidence: string; readonly rule: string }>;
type Row = AssessedRow & { readonly evidence?: string };

/** Items of 2 and 3 points below a field of 5. */
const card = (first: Rest = {}, second: Rest = {}): Row[] => [
  { code: code('1'), title: 'Lĩnh vực', max: points(5), place: 3 },
  { code: code('1.1'), title: 'Kế hoạch', max: points(2), place: 4, ...first },
  { code: code('1.2'), title: 'Báo cáo', max: points(3), place: 5, ...second },
];
const self = (score: number, rest: Rest = {}): Rest => ({ self: points(score), ...rest });
const granted = (score: number, rest: Rest = {}): Rest => ({ score: points(score), ...rest });
const evidence = 'Kế hoạch số 5';

const named: Settings = {
  ...EMPTY_SETTINGS,
  ...{ issuer: 'Ủy ban nhân dân xã Bình Minh', yearScored: 2025, planYear: 2026 },
  decision: { number: '12/QĐ-UBND', date: day('15/01/2026'), issuer: 'Ủy ban nhân dân tỉnh', subject: '' },
};

const task: Task = {
  ...{
    id: 'n1',
    revision: 1,
    codes: [code('1.2')],
    measure: 'Gửi báo cáo đúng hạn',
    lead: 'Văn phòng',
    cooperating: [],
  },
  ...{ person: '', supervisor: '', due: readDeadline('30/06/2026', 2026), deliverable: 'Báo cáo', target: '' },
  ...{ gain: undefined, difficulty: undefined, status: 'open', progress: undefined, result: '', obstacles: '' },
  ...{ evidence: '', updated: '', donePeriods: [], place: 2 },
};

const plan: StageDocument = {
  ...{ kind: 'plan', isIssued: false, request: 'r1', version: '1', name: 'Kế hoạch', number: '', changes: [] },
  date: day('05/02/2026'),
};
const issued: StageDocument = { ...plan, isIssued: true, number: '05/KH-UBND' };

type Change = Partial<Omit<StageFacts, 'settings' | 'result'>> & {
  readonly settings?: Partial<Settings>;
  readonly rows?: readonly Row[];
};

/** A published result that lost two points at 1.2, as far as nothing else is said. */
function facts({ settings, rows = card(granted(2), granted(1)), tasks = [], ...others }: Change = {}): StageFacts {
  const book = { settings: { ...named, ...settings }, rows, tasks };
  const result = assess(book);
  return {
    ...book,
    ...{
      evidence: [],
      appraisal: [],
      monthly: [],
      today: day('05/02/2026'),
      isEmpty: false,
      faults: [],
      isYearBegun: false,
      documents: [],
    },
    problems: result.problems,
    result,
    ...others,
  };
}

const followed: Change = { tasks: [task], documents: [issued] };
const scored = [self(2, { evidence }), self(3, { evidence })] as const;

const appraised = (at: string, change: Partial<Appraisal> = {}): Appraisal => ({
  ...{ code: code(at), title: '', max: undefined, self: undefined, first: undefined, firstReason: '' },
  ...{ explanation: '', asked: undefined, second: undefined, secondReason: '' },
  place: { kind: 'item', code: code(at) },
  ...change,
});

/** The second of them is counted. */
const counted = card(granted(2), { ...granted(1), rule: 'trừ 0,1/hồ sơ' } as Rest);

const BOOKS: Readonly<Record<StageKind, Change>> = {
  broken: { faults: ['Sổ không còn trang “Lời văn”.'] },
  'no-book': { isEmpty: true },
  'no-criteria': { rows: [] },
  wrong: { rows: card(granted(7), granted(1)) },
  scoring: { rows: card(self(2)) },
  evidence: { rows: card(self(2), self(3, { evidence })) },
  ready: { rows: card(...scored) },
  denied: {
    rows: card(...scored),
    ...{ settings: { submissionDate: day('01/02/2026') }, appraisal: [appraised('1.2', { first: points(1.5) })] },
  },
  unread: { settings: { unreadLines: '13' } },
  missing: { settings: { issuer: ' ' } },
  unlisted: { rows: card(), settings: { publishedMax: points(5), publishedScore: points(4) } },
  difference: { rows: [{ ...card()[0], score: points(3) } as Row, ...card(granted(2), granted(3)).slice(1)] },
  years: { settings: { planYear: 2020 } },
  losses: {},
  reason: { rows: card(granted(2), granted(1, { declined: '...' })) },
  incomplete: { tasks: [{ ...task, lead: '' }] },
  late: { tasks: [{ ...task, due: readDeadline('01/01/2026', 2026) }] },
  sent: { rows: card(...scored), settings: { submissionDate: day('01/02/2026') } },
  'no-plan': { tasks: [task] },
  outdated: { tasks: [task], documents: [{ ...plan, changes: ['Mục 1.2: điểm đạt từ 1 thành 2.'] }] },
  signature: { tasks: [task], documents: [plan] },
  overdue: { ...followed, today: day('01/07/2026') },
  'reporting-days': { ...followed, settings: { reportingDays: 'khi nào cần' } },
  report: { ...followed, today: day('16/03/2026') },
  figures: {
    ...{
      ...followed,
      today: day('05/04/2026'),
      documents: [issued, { ...issued, kind: 'report', date: day('16/03/2026') }],
    },
    rows: counted,
    monthly: [{ code: code('1.2'), cutOff: undefined, months: [{ month: 2, count: 9, total: undefined }] }],
  },
  'new-year': {
    ...followed,
    today: day('05/01/2027'),
    documents: [issued, { ...issued, kind: 'report', date: day('14/12/2026') }],
  },
  'follow-up': followed,
  later: {},
};

/** Everything put off, one after the other. */
function walk(book: StageFacts): Stage[] {
  let later: Later = {};
  for (const seen: Stage[] = []; ; ) {
    const stage = findStage(book, later);
    seen.push(stage);
    if (!stage.canWait) return seen;
    later = putOff(later, stage.key, book.today);
  }
}

const lines = (book: StageFacts): string[] => walk(book).map(({ line }) => line);

describe('each kind of stage', () => {
  it.each(STAGE_KINDS)('%s', (kind) => {
    const stages = walk(facts(BOOKS[kind]));
    expect(kind === 'later' ? stages.at(-1)?.kind : stages[0]?.kind).toBe(kind);
  });

  it.each(STAGE_KINDS)('comes in the order of the list: %s', (kind) => {
    const order = walk(facts(BOOKS[kind])).map((stage) => STAGE_KINDS.indexOf(stage.kind));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
});

describe('the dossier', () => {
  const kindsOf = (change: Change): string[] => walk(facts(change)).map(({ kind }) => kind);

  it('has evidence by the ledger as by the cell, of the item or of what it is a part of', () => {
    const rows = card(self(2), self(3));
    expect(kindsOf({ rows, evidence: [{ codes: [code('1.1')] }] })).toContain('evidence');
    expect(kindsOf({ rows, evidence: [{ codes: [code('1')] }] })).not.toContain('evidence');
    expect(findStage(facts({ rows })).next).toMatchObject({ target: { window: 'dossier', start: 'evidence' } });
  });

  it('is made before the day is asked on which it went out', () => {
    const rows = card(...scored);
    const before = findStage(facts({ rows }));
    expect(before.line).toBe('Đã tự chấm xong, dự kiến 5/5 điểm; chưa lập hồ sơ tự chấm.');
    expect(before.next).toMatchObject({ action: 'open', target: { window: 'dossier', start: 'documents' } });
    const after = findStage(facts({ rows, documents: [{ ...plan, kind: 'dossier' }] }));
    expect(after.line).toContain('đã lập hồ sơ tự chấm, chưa ghi ngày gửi');
    expect(after.next).toMatchObject({ action: 'fill', label: 'Ghi ngày gửi hồ sơ' });
  });

  it('is explained between the first appraisal and the second, until a giải trình is made', () => {
    const sent: Change = { rows: card(...scored), settings: { submissionDate: day('01/02/2026') } };
    const first = appraised('1.2', { self: points(3), first: points(1.5) });
    const more = appraised('1.1', { first: points(2) });
    const stage = findStage(facts({ ...sent, appraisal: [first, more] }));
    expect(stage.line).toBe('Thẩm định lần 1 chưa công nhận 1,5 điểm ở 1 tiêu chí; chưa lập giải trình.');
    expect(stage.next).toMatchObject({ target: { window: 'dossier', start: 'appraisal' } });
    const written = findStage(facts({ ...sent, appraisal: [{ ...first, explanation: 'Đã có báo cáo' }, more] }));
    expect(written.next).toMatchObject({
      label: 'Lập giải trình',
      target: { window: 'document', start: 'explanation' },
    });
    expect(kindsOf({ ...sent, appraisal: [{ ...first, second: points(2) }] })).not.toContain('denied');
    const answer = { ...plan, kind: 'explanation', name: 'Giải trình' } as const;
    const unsigned = findStage(facts({ ...sent, appraisal: [first], documents: [answer] }));
    expect(unsigned.line).toBe('“Giải trình” đã lập xong, đang chờ ký ban hành.');
    expect(unsigned.next).toMatchObject({ target: { window: 'document', start: 'explanation-issue' } });
    const signed = kindsOf({ ...sent, appraisal: [first], documents: [{ ...answer, isIssued: true }] });
    expect(signed).not.toContain('denied');
    expect(signed[0]).not.toBe('signature');
    // Once the second round is in, nobody signs an answer to the first.
    const second = { ...first, second: points(2) };
    expect(kindsOf({ ...sent, appraisal: [second], documents: [answer] })[0]).not.toBe('signature');
  });
});

describe('nothing is praised', () => {
  const PRAISE = /Không tiêu chí nào bị trừ điểm|Đã tự chấm xong|Mọi tiêu chí/;

  it('while a published total lost points whose items are not in the book', () => {
    const settings = { publishedMax: points(100), publishedScore: points(80) };
    expect(lines(facts({ rows: [], settings })).slice(0, 2)).toEqual([
      'Bị trừ 20 điểm; chưa nạp điểm từng tiêu chí.',
      'Chưa lập kế hoạch; còn 20 điểm bị trừ chưa rõ ở tiêu chí nào.',
    ]);
    const part = facts({
      rows: card(granted(1)),
      settings: { publishedMax: points(5), publishedScore: points(1) },
    });
    expect(lines(part).slice(0, 3)).toEqual([
      'Bị trừ 4 điểm; mới biết 1 điểm ở 1 tiêu chí.',
      'Bị trừ 4 điểm; còn 1 tiêu chí (1 điểm) chưa có nhiệm vụ; còn 1 tiêu chí chưa có điểm; còn 3 điểm bị trừ chưa rõ ở tiêu chí nào.',
      'Chưa lập kế hoạch; còn 1 tiêu chí bị trừ điểm chưa có nhiệm vụ; còn 1 tiêu chí chưa có điểm; còn 3 điểm bị trừ chưa rõ ở tiêu chí nào.',
    ]);
    expect(findStage(part).next).toEqual({
      action: 'open',
      label: 'Nạp điểm từng tiêu chí',
      target: { window: 'intake', start: 'published' },
    });
  });

  it.each<[string, Change]>([
    ['a total has no maximum', { rows: [], settings: { publishedScore: points(80) } }],
    ['an item has no score', { rows: card(self(2, { evidence })) }],
    ['an item granted in full has company without a score', { rows: card(granted(2)) }],
    ['a field lost what none of its items did', { ...BOOKS.difference, tasks: [] }],
    ['nothing applies', { rows: card({ score: 'KAD' }, { score: 'KAD' }) }],
    ['a figure is wrong', { rows: card(granted(7), granted(3)) }],
  ])('while %s', (_, change) => {
    for (const line of lines(facts(change))) expect(line).not.toMatch(PRAISE);
  });

  it('but a full score is, whatever is listed', () => {
    const full = facts({ rows: card(), settings: { publishedMax: points(5), publishedScore: points(5) } });
    expect(findStage(full).line).toMatch(PRAISE);
  });

  it('and the maximum of a total is asked for', () => {
    const { kind, next } = findStage(facts({ rows: [], settings: { publishedScore: points(80) } }));
    expect([kind, next.label]).toEqual(['missing', 'Ghi tổng điểm tối đa']);
  });
});

describe('what the survey scores', () => {
  const rows = card(self(2, { evidence }), { rule: 'Điều tra XHH' });

  it('is no work of the office, and is told as open', () => {
    expect(lines(facts({ rows })).slice(0, 2)).toEqual([
      'Đã tự chấm xong, dự kiến 2/2 điểm; còn 1 tiêu chí chờ kết quả điều tra xã hội học; chưa lập hồ sơ tự chấm.',
      'Chưa lập kế hoạch; còn 1 tiêu chí chờ kết quả điều tra xã hội học.',
    ]);
    const kinds = walk(facts({ rows, settings: { submissionDate: day('01/02/2026') } })).map(({ kind }) => kind);
    expect(kinds).toEqual(['sent', 'no-plan', 'later']);
  });

  it('leaves the others to be counted alone', () => {
    const open = facts({ rows: card({}, { rule: 'ĐTXHH' }) });
    expect(findStage(open).line).toBe('Đã chấm 0/1 tiêu chí; còn 1 tiêu chí (2 điểm) chưa có điểm.');
  });
});

describe('what is put off', () => {
  const isBack = (before: Change, after: Change): boolean => {
    const stage = findStage(facts(before));
    const later = putOff({}, stage.key, day('05/02/2026'));
    expect(findStage(facts(before), later).key).not.toBe(stage.key);
    return findStage(facts(after), later).kind === stage.kind;
  };
  const draft = (version: string): Change => ({ tasks: [task], documents: [{ ...plan, version }] });
  const sentOn = (text: string): Change => ({ ...BOOKS.sent, settings: { submissionDate: day(text) } });

  it.each<[string, Change, Change]>([
    ['a draft made anew', draft('1'), draft('2')],
    ['a dossier sent on another day', sentOn('01/02/2026'), sentOn('02/02/2026')],
    ['other points', { rows: card(...scored) }, { rows: card(self(1, { evidence }), scored[1]) }],
    ['another loss', {}, { rows: card(granted(1), granted(1)) }],
    [
      'another task',
      BOOKS.late,
      { tasks: [...(BOOKS.late.tasks ?? []), { ...task, id: 'n2', due: readDeadline('02/01/2026', 2026) }] },
    ],
  ])('comes back: %s', (_, before, after) => {
    expect(isBack(before, after)).toBe(true);
  });

  it('is all losses at once', () => {
    const kinds = walk(facts({ rows: card(granted(1), granted(1)) })).map(({ kind }) => kind);
    expect(kinds).toEqual(['losses', 'no-plan', 'later']);
  });
});

describe('years that contradict each other', () => {
  it.each<[string, Partial<Settings>, string | undefined]>([
    [
      'a cut-off of before',
      { scoringCutOff: day('30/11/2025') },
      'Ngày chốt số liệu chấm điểm ghi 30/11/2025, không thuộc năm kế hoạch 2026.',
    ],
    [
      'a cut-off where no plan year is said',
      { planYear: undefined, scoringCutOff: day('30/11/2025') },
      'Ngày chốt số liệu chấm điểm ghi 30/11/2025, không thuộc năm kế hoạch 2026.',
    ],
    [
      'a plan of before',
      { planYear: 2020 },
      'Năm kế hoạch ghi 2020, năm chấm điểm ghi 2025; hai năm này không khớp nhau.',
    ],
    ['a cut-off of the plan year', { scoringCutOff: day('30/11/2026') }, undefined],
    ['a cut-off early in the next', { scoringCutOff: day('15/01/2027') }, undefined],
    ['a plan of the year itself', { planYear: 2025 }, undefined],
  ])('%s', (_, settings, line) => {
    const stages = walk(facts({ ...followed, settings }));
    expect(stages.find(({ kind }) => kind === 'years')?.line).toBe(line);
    if (line !== undefined) expect(stages.map(({ kind }) => kind)).not.toContain('new-year');
  });
});

describe('where a step leads', () => {
  it('is the code of a row that is wrong as a whole', () => {
    const rows = [
      ...card(granted(2), granted(1)),
      { code: code('1.2'), title: 'Lại', max: points(3), place: 6 } as Row,
    ];
    expect(findStage(facts({ rows })).next).toMatchObject({
      target: { kind: 'cell', tab: 'Chấm điểm', row: 6, column: 'Mã' },
    });
  });

  it('is the remark where the reason for no task is missing', () => {
    for (const declined of ['', ':', '…', '[bổ sung lý do]']) {
      const stage = findStage(facts({ rows: card(granted(2), granted(1, { declined })) }));
      expect(stage.line).toBe('Còn 1 tiêu chí ghi “Không đặt nhiệm vụ” mà chưa có lý do.');
      expect(stage.next).toMatchObject({ target: { tab: 'Chấm điểm', row: 5, column: 'Ghi chú' } });
    }
  });

  it('is the task that is late before its plan is issued', () => {
    const stages = walk(facts({ ...BOOKS.late, documents: [plan] }));
    expect(stages.map(({ kind }) => kind)).toEqual(['late', 'signature', 'later']);
    expect(stages[0]).toMatchObject({
      line: 'Có 1 nhiệm vụ chưa hoàn thành đã quá thời hạn mà kế hoạch chưa ban hành.',
      next: { action: 'edit', label: 'Xem lại thời hạn nhiệm vụ của tiêu chí 1.2', target: { id: 'n1' } },
    });
  });
});

describe('a plan whose year is over', () => {
  const kindsOf = (change: Change): string[] =>
    walk(facts({ tasks: [{ ...task, due: readDeadline('30/06/2026', 2026) }], ...change })).map(({ kind }) => kind);

  it('is reported on before the new year begins; losses and late tasks are told no more', () => {
    const today = day('05/01/2027');
    expect(kindsOf({ documents: [issued], today })).toEqual(['report', 'new-year', 'follow-up']);
    expect(kindsOf({ documents: [issued], today, tasks: [] })).toEqual(['report', 'new-year', 'follow-up']);
    expect(kindsOf({ documents: [issued], today, settings: { scoringCutOff: day('05/01/2027') } })).toContain(
      'overdue',
    );
  });
});

describe('the report', () => {
  it('goes out by the day that the plan orders', () => {
    const settings = { reportingDays: 'trước ngày 15 của tháng cuối quý' };
    const lineOn = (text: string): string => findStage(facts({ ...followed, settings, today: day(text) })).line;
    expect(lineOn('07/03/2026')).toContain('Đang thực hiện');
    expect(lineOn('08/03/2026')).toBe('Sắp đến hạn báo cáo quý I/2026: gửi chậm nhất ngày 14/03/2026.');
    expect(lineOn('15/03/2026')).toBe('Báo cáo quý I/2026 đã quá hạn (14/03/2026).');
  });

  it('has no day where none can be read', () => {
    const stages = walk(facts(BOOKS['reporting-days']));
    expect(stages.map(({ kind }) => kind)).toEqual(['reporting-days', 'follow-up']);
    expect(stages[0]?.line).not.toMatch(/\d{2}\/\d{2}/);
  });
});

describe('the figures of a month', () => {
  const figuresOf = (change: Change): Stage | undefined =>
    walk(facts({ ...BOOKS.figures, ...change })).find(({ kind }) => kind === 'figures');
  const february = { month: 2, count: 9, total: undefined } as const;
  const kept = { code: code('1.2'), cutOff: undefined, months: [february] };

  it('are asked for where the office has begun to keep them, of the month that closed last', () => {
    const stage = figuresOf({});
    expect(stage?.line).toBe('Chưa ghi số liệu tháng 3/2026 của 1 tiêu chí đang theo dõi hằng tháng.');
    expect(stage?.next).toMatchObject({
      label: 'Ghi số liệu tháng 3',
      target: { window: 'targets', start: 'monthly-3' },
    });
    expect(figuresOf({ monthly: [] })).toBeUndefined();
    expect(figuresOf({ monthly: [{ ...kept, months: [{ month: 2, count: undefined, total: 30 }] }] })).toBeUndefined();
  });

  it('are counted by item where some are there', () => {
    const rows = card({ ...granted(2), rule: 'trừ 0,1/hồ sơ' }, { ...granted(1), rule: 'trừ 0,1/hồ sơ' });
    const march = { month: 3, count: 9, total: undefined } as const;
    const monthly = [kept, { ...kept, code: code('1.1'), months: [march] }];
    expect(figuresOf({ rows, monthly })?.line).toBe(
      'Số liệu tháng 3/2026 còn thiếu ở 1/2 tiêu chí đang theo dõi hằng tháng.',
    );
    expect(figuresOf({ rows, monthly: [{ ...kept, months: [february, march] }] })).toBeUndefined();
  });

  it('are not asked for after the cut-off, without a rule that counts, of what does not apply, or of a month under way', () => {
    const scoringCutOff = day('28/02/2026');
    expect(figuresOf({ settings: { scoringCutOff } })).toBeUndefined();
    expect(figuresOf({ settings: { scoringCutOff }, monthly: [{ ...kept, cutOff: day('15/03/2026') }] })).toBeDefined();
    expect(figuresOf({ rows: card(granted(2), granted(1)) })).toBeUndefined();
    expect(figuresOf({ rows: card(granted(2), { score: 'KAD', rule: 'trừ 0,1/hồ sơ' }) })).toBeUndefined();
    expect(figuresOf({ today: day('31/01/2026') })).toBeUndefined();
  });

  it('of December are asked for before the new year begins', () => {
    const kinds = walk(facts({ ...BOOKS['new-year'], rows: counted, monthly: [kept] })).map(({ kind }) => kind);
    expect(kinds.slice(0, 2)).toEqual(['figures', 'new-year']);
  });
});
