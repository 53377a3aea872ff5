/** Random work: three people's windows add, edit, delete, move, load results and take back, while hands and failures strike. */
import type { TaskOutcome, TaskRequest } from '../../src/cli/host/page/sidebar.ts';
import { Session } from '../../src/cli/host/session.ts';
import { areaName, cellName } from '../../src/host/host.ts';
import { filledBook } from './books.ts';
import { actByHand } from './hands.ts';
import { goneBetween, standing, untruth, type Wrong } from './judge.ts';
import { drawer } from './matrix.ts';
import { ADDIN, type Ending, NOW, PAGES, said } from './scenario.ts';
import { type Changes, changesBetween, keyOf, MARK, partsOf, type View, viewOf } from './view.ts';

const PEOPLE = ['an@example.com', 'binh@example.com', 'chi@example.com'] as const;
const TASKS = 'Nhiệm vụ';
const SCORES = 'Chấm điểm';
const MEASURE = 'Nhiệm vụ, giải pháp';

/** Columns whose texts people change in the sidebar. */
const WRITTEN = ['Chủ trì', 'Người thực hiện', 'Lãnh đạo chỉ đạo', 'Chỉ tiêu', 'Kết quả thực hiện'];

/** A row copied with its code, then given its own words; a row that somebody types below the others. */
const COPY = 'chép dòng rồi sửa';
const NEW_ROW = 'gõ dòng mới';

/** What hands do here, at any moment; they leave a book in which work goes on. */
const HANDS_AT_WORK = [
  'chèn dòng',
  'xóa dòng khác',
  'sắp xếp',
  'chuyển dòng',
  'chuyển cột',
  'gõ cùng dòng',
  'gõ cùng cột',
  'ẩn dòng',
  COPY,
  NEW_ROW,
];

/** A book is used for so long: logs grow with every save. */
const STEPS_A_BOOK = 60;
const MOST_ROWS = 26;
const FEWEST_ROWS = 12;

export interface Work {
  readonly steps: number;
  readonly saved: number;
  readonly refused: number;
  readonly hands: number;
  readonly faults: number;
  readonly wrongs: readonly (Wrong & { readonly step: string })[];
}

interface Owed {
  before: string | undefined;
  after: string | undefined;
}

/** What an action owes, by cell. */
type Owes = Map<string, Owed>;

interface Done {
  readonly ending: Ending;
  readonly owes: Owes;
  readonly conflicts?: TaskOutcome['conflict'];
}

/** What struck in an action, as it came out. */
interface Strike {
  hand: string | undefined;
  byHand: Changes;
  gone: ReadonlySet<string>;
  struck: string;
  isLocked: boolean;
  release: () => void;
}

/** What a step may be; the more often named, the more often drawn. */
const KINDS = [
  'open',
  'edit',
  'edit',
  'edit',
  'bulk',
  'add',
  'delete',
  'move',
  'undo',
  'load',
  'load',
  'back',
  'hand',
  'hand',
] as const;
type Kind = (typeof KINDS)[number];

const ID = 'Mã nhiệm vụ';
const SAVED = new Set(['Cập nhật', 'Lần sửa']);
const rowOf = (key: string): string => keyOf(...partsOf(key).slice(0, 2));

class Book {
  readonly session = new Session({ addinDir: ADDIN, pagesFile: PAGES });
  readonly #draw: (below: number) => number;
  readonly #known: ReadonlySet<number>;
  /** What each person saved last, where it can be taken back. */
  readonly #latest = new Map<string, Owes>();
  /** What actions owe whose end nobody was told. */
  readonly #broken: Owes = new Map();
  #tokens = 0;
  saved = 0;
  refused = 0;
  hands = 0;
  faults = 0;
  readonly wrongs: (Wrong & { step: string })[] = [];

  constructor(draw: (below: number) => number) {
    this.#draw = draw;
    this.session.begin({ state: filledBook(), now: NOW });
    this.#known = new Set(this.session.host.model.book.sheets.map(({ id }) => id));
  }

  #look = (): View => viewOf(this.session.host, this.#known);
  #pick = <T>(list: readonly T[]): T | undefined => list[this.#draw(list.length)];
  #token = (): string => `chữ ${++this.#tokens} gõ riêng`;

  /** Something stands where it should not. */
  get isWrong(): boolean {
    return this.wrongs.some(({ kind }) => kind !== 'lost');
  }

  step(): void {
    const person = this.#pick(PEOPLE) ?? PEOPLE[0];
    this.session.host.setUser(person, 'editor');
    const kind = this.#pick(KINDS) ?? 'open';
    if (kind !== 'hand') this.#act(person, kind);
    else if (this.#byHand(this.#pick(HANDS_AT_WORK) ?? '')) this.hands += 1;
  }

  /** One action of a person, with something striking in half of them; then the whole book is compared. */
  #act(person: string, kind: Kind): void {
    const start = this.#look();
    const strike = this.#strike(kind);
    const done = this.session.act(() => this.#do(person, kind, start));
    strike.release();
    const typed = new Map(done.owes);
    const now = this.#look();
    this.#finish(done.owes, start, now);
    const effect = this.#completed(done, kind, start, now);
    const reference = { scenario: { forgets: [] }, start, effect };
    const judged = standing(reference, strike, now, done.ending.kind === 'unknown');
    const untrue = untruth(done.ending, judged);
    const wrongs = [...judged.wrongs, ...(untrue ? [untrue] : []), ...this.#falseConflicts(done, start, now)];
    if (strike.isLocked && done.ending.kind === 'done' && kind !== 'open')
      wrongs.push({ kind: 'untrue', what: 'đã ghi khi người khác giữ khóa' });
    if (kind === 'open' && strike.struck === '') wrongs.push(...this.#wrongIds(now, done.ending.text));
    for (const wrong of wrongs) this.wrongs.push({ ...wrong, step: `${kind} của ${person}, ${strike.struck}` });
    if (done.ending.kind === 'done') this.saved += 1;
    else this.refused += 1;
    if (done.ending.kind === 'unknown') for (const [key, owed] of typed) this.#broken.set(key, owed);
    if (kind === 'open' || kind === 'load' || kind === 'back' || done.ending.kind === 'refused') return;
    if (done.ending.kind === 'done' && (kind === 'edit' || kind === 'bulk')) this.#latest.set(person, typed);
    else this.#latest.delete(person);
  }

  /** What Google broke off is finished by whatever is done next, where nobody changed the cell since. */
  #finish(owes: Owes, start: View, now: View): void {
    for (const [key, { before, after }] of this.#broken) {
      const [stood, stands] = [start.cells.get(key), now.cells.get(key)];
      if (stood !== before) this.#broken.delete(key);
      else if (stands === after && !owes.has(key)) owes.set(key, { before, after });
    }
  }

  /** A hand at a call, a failure of a call, or somebody else's lock; or nothing, most often. */
  #strike(kind: Kind): Strike {
    const strike: Strike = {
      hand: undefined,
      byHand: new Map(),
      gone: new Set(),
      struck: '',
      isLocked: false,
      release: () => undefined,
    };
    // A load reads the whole book before it writes.
    const at = 1 + this.#draw(kind === 'load' ? 40 : 12);
    const drawn = this.#draw(10);
    if (drawn < 3) {
      const hand = this.#pick(HANDS_AT_WORK) ?? '';
      const run = (): void => {
        const before = this.#look();
        if (!this.#byHand(hand)) return;
        this.hands += 1;
        const later = this.#look();
        strike.hand = hand;
        strike.struck = `${hand} trước lời gọi ${at}`;
        strike.byHand = changesBetween(before.cells, later.cells);
        strike.gone = goneBetween(before, later);
      };
      this.session.arm({ at, steps: [{ name: 'hand', run }] });
    } else if (drawn < 5) {
      this.faults += 1;
      strike.struck = `hỏng ở lời gọi ${at}`;
      this.session.arm({ at, when: this.#draw(2) === 0 ? 'before' : 'after' });
    } else if (drawn === 5) {
      strike.struck = 'người khác giữ khóa';
      strike.isLocked = true;
      strike.release = this.session.host.holdLock('document');
    }
    return strike;
  }

  /** Whoever is told that somebody else changed a row is shown what stands there. */
  #falseConflicts({ conflicts }: Done, start: View, now: View): Wrong[] {
    return (conflicts ?? []).flatMap(({ task, theirs }) => {
      const row = this.#rowsOf(now, TASKS, MEASURE).find(({ name }) => name === task)?.row;
      if (theirs === null)
        return row === undefined ? [] : [{ kind: 'untrue' as const, what: `“${task}” còn trong sổ, báo là đã mất` }];
      return Object.entries(theirs).flatMap(([column, text]) => {
        const key = keyOf(row ?? '', column);
        const isThere = [start, now].some(({ cells }) => (cells.get(key) ?? '') === text);
        return isThere || !WRITTEN.includes(column)
          ? []
          : [{ kind: 'untrue' as const, what: `${key} không phải “${text}”` }];
      });
    });
  }

  /** Once a sidebar has opened, each task has a code of its own. */
  #wrongIds(now: View, told: string): Wrong[] {
    const ids = this.#rowsOf(now, TASKS, MEASURE).map(({ row }) => now.cells.get(keyOf(row, 'Mã nhiệm vụ')) ?? '');
    return new Set(ids).size === ids.length && !ids.includes('')
      ? []
      : [{ kind: 'untrue', what: `mã nhiệm vụ: ${ids}; ${told}` }];
  }

  /** A saved row says who saved it when; a proposal that was saved is a task; a new row has more than what was typed. */
  #completed({ owes, ending }: Done, kind: Kind, start: View, now: View): Owes {
    const rows = new Set([...owes.keys()].map((key) => rowOf(key)));
    for (const key of new Set([...start.cells.keys(), ...now.cells.keys()])) {
      const [, , column] = partsOf(key);
      if (owes.has(key) || !(rows.has(rowOf(key)) || column === ID)) continue;
      const [before, after] = [start.cells.get(key), now.cells.get(key)];
      if (before === after) continue;
      if (
        kind === 'add' ||
        SAVED.has(column) ||
        column === ID ||
        (column === 'Trạng thái' && (before === 'Đề xuất' || after === 'Đề xuất'))
      )
        owes.set(key, { before, after });
    }
    // The window held fewer of the tasks than there are, and says how many it saved.
    const [, count = ''] = /Đã sửa (\d+) nhiệm vụ/u.exec(ending.text) ?? [];
    if (kind === 'bulk' && ending.kind === 'done' && Number(count) === 1)
      for (const [key, { before }] of owes) if (now.cells.get(key) === before) owes.delete(key);
    return owes;
  }

  #do(person: string, kind: Kind, start: View): Done {
    if (kind === 'load') return this.#load(person, start);
    if (kind === 'back') return this.#takeBack(person);
    if (kind === 'open') {
      const { error } = this.session.window('sidebar', person, 'anew').run('openSidebar', {});
      return { owes: new Map(), ending: said('partly', error) };
    }
    const tasks = this.#rowsOf(start, TASKS, MEASURE);
    const [task, other] = [this.#pick(tasks), this.#pick(tasks)];
    const column = this.#pick(WRITTEN) ?? 'Chủ trì';
    const owes: Owes = new Map();
    const owe = (row: string, header: string, after: string | undefined): void => {
      const key = keyOf(row, header);
      owes.set(key, { before: start.cells.get(key), after });
    };
    const text = this.#token();
    switch (kind) {
      case 'add': {
        const row = keyOf(this.#tabKey(start, TASKS), `=${text}`);
        owe(row, MEASURE, text);
        owe(row, 'Tiêu chí', '7.2');
        return { owes, ...this.#ask(person, { action: 'add', fields: { [MEASURE]: text, 'Tiêu chí': '7.2' } }) };
      }
      case 'undo': {
        const latest = this.#latest.get(person);
        if (!latest) return { owes, ending: said('refused') };
        for (const [key, { before }] of latest) owes.set(key, { before: start.cells.get(key), after: before });
        this.#latest.delete(person);
        return { owes, ...this.#ask(person, { action: 'undo' }) };
      }
      default:
    }
    if (!task || !other) return { owes, ending: said('refused') };
    switch (kind) {
      case 'edit':
        owe(task.row, column, text);
        return { owes, ...this.#ask(person, { action: 'edit', find: [task.name], fields: { [column]: text } }) };
      case 'bulk': {
        const both = task === other ? [task] : [task, other];
        for (const { row } of both) owe(row, column, text);
        const find = both.map(({ name }) => name);
        return { owes, ...this.#ask(person, { action: 'bulk', find, fields: { [column]: text } }) };
      }
      case 'delete': {
        if (tasks.length < 6) return { owes, ending: said('refused') };
        for (const key of start.cells.keys())
          if (key.startsWith(`${task.row} `)) owes.set(key, { before: start.cells.get(key), after: undefined });
        return { owes, ...this.#ask(person, { action: 'delete', find: [task.name] }) };
      }
      default:
        if (task === other) return { owes, ending: said('refused') };
        return { owes, ...this.#ask(person, { action: 'move', find: [task.name], before: other.name }) };
    }
  }

  #ask(person: string, request: Partial<TaskRequest> & Pick<TaskRequest, 'action'>): Omit<Done, 'owes'> {
    const window = this.session.window('sidebar', person, 'kept');
    const full = { find: [], fields: {}, before: '', text: '', ...request };
    const { outcome, message = '', conflict = [] } = window.run('actOnTasks', full);
    const kinds = { saved: 'done', conflict: 'partly', refused: 'refused', unknown: 'unknown' } as const;
    return { ending: said(kinds[outcome], message), conflicts: conflict };
  }

  #load(person: string, start: View): Done {
    const rows = this.#rowsOf(start, SCORES, 'Mã').filter(({ name }) => name.includes('.'));
    const owes: Owes = new Map();
    const lines: string[] = [];
    const codes = new Map<string, string>();
    for (const row of [this.#pick(rows), this.#pick(rows)]) {
      const max = Number(row && start.cells.get(keyOf(row.row, 'Điểm tối đa')));
      if (!row || !(max > 0)) continue;
      const key = keyOf(row.row, 'Điểm đạt');
      if (owes.has(key)) continue;
      codes.set(row.name, key);
      const score = this.#draw(1 + max * 4) / 4;
      owes.set(key, { before: start.cells.get(key), after: String(score) });
      const shown = (points: number): string => String(points).replace('.', ',');
      lines.push(`Tiêu chí ${row.name}: điểm tối đa ${shown(max)}, đạt ${shown(score)} điểm.`);
    }
    if (lines.length === 0) return { owes, ending: said('refused') };
    const request = { source: { text: lines.join('\n') }, kind: 'result', unit: undefined, write: true } as const;
    const { written, ticked, message = '' } = this.session.window('intake', person, 'anew').run('readSource', request);
    for (const [code, key] of codes) if (!ticked.includes(code)) owes.delete(key);
    this.#loaded.set(person, owes);
    return { owes, ending: written ? said('done', message) : said('unknown', message) };
  }

  readonly #loaded = new Map<string, Owes>();

  /** Cells that were changed since stay, and the page says how many. */
  #takeBack(person: string): Done {
    const owes: Owes = new Map();
    const loaded = this.#loaded.get(person);
    if (!loaded) return { owes, ending: said('refused') };
    this.#loaded.delete(person);
    const now = this.#look();
    for (const [key, { before }] of loaded) owes.set(key, { before: now.cells.get(key), after: before });
    const { message } = this.session.window('intake', person, 'kept').run('takeBack', {});
    return { owes, ending: said('partly', message) };
  }

  #tabKey(view: View, name: string): string {
    for (const [key, shown] of view.tabs) if (shown === name) return key;
    return name;
  }

  #rowsOf(view: View, tab: string, column: string): { row: string; name: string }[] {
    const tabKey = this.#tabKey(view, tab);
    return [...view.cells].flatMap(([key, name]) => {
      const [at, row, header] = partsOf(key);
      return at === tabKey && header === column && row !== 'tiêu đề' && row !== `=${column}`
        ? [{ row: keyOf(at, row), name }]
        : [];
    });
  }

  /** Somewhere in one of the two tabs, near a row that is there. */
  #byHand(hand: string): boolean {
    const view = this.#look();
    const tab = this.#pick([TASKS, SCORES]) ?? TASKS;
    const [name, column, beside] = tab === TASKS ? [MEASURE, 'Chủ trì', 'Phối hợp'] : ['Mã', 'Điểm đạt', 'Ghi chú'];
    const rows = this.#rowsOf(view, tab, name);
    const row = this.#pick(rows);
    if (!row) return false;
    if (hand === 'chèn dòng' && rows.length > MOST_ROWS) return false;
    if (hand === 'xóa dòng khác' && rows.length < FEWEST_ROWS) return false;
    if (hand === COPY || hand === NEW_ROW) return rows.length < MOST_ROWS && this.#newTask(hand);
    // People do not type words where points stand, nor away the codes that rows go by.
    const written = hand === 'gõ cùng cột' ? beside : column;
    return actByHand(this.session.host, hand, [{ tab, row: row.name, column: written, beside }]);
  }

  #newTask(hand: string): boolean {
    const { host } = this.session;
    const sheet = host.model.book.sheetNamed(TASKS);
    if (!sheet) return false;
    const { rows, columns } = sheet.extent();
    const headers = host.read(TASKS, areaName({ row: 1, column: 1, rows: 1, columns }))[0] ?? [];
    const copied = 2 + this.#draw(Math.max(1, rows - 1));
    const [cells = []] = host.read(TASKS, areaName({ row: copied, column: 1, rows: 1, columns }));
    const text = this.#token();
    const line = headers.map(({ display: header }, x) => {
      if (header === MEASURE) return text;
      if (header === MARK || header === 'Công thức của xã') return '';
      if (hand === COPY) return cells[x]?.display ?? '';
      return header === 'Tiêu chí' ? '7.1' : '';
    });
    host.edit.paste(TASKS, cellName(rows + 1, 1), [line]);
    return true;
  }
}

export function work(steps: number, seed: number): Work {
  const draw = drawer(seed);
  const total = { saved: 0, refused: 0, hands: 0, faults: 0 };
  const wrongs: (Wrong & { step: string })[] = [];
  let book = new Book(draw);
  for (let step = 0; step < steps; step++) {
    // What is wrong once makes later steps wrong, too.
    if (book.isWrong || (step > 0 && step % STEPS_A_BOOK === 0)) {
      add(book);
      book = new Book(draw);
    }
    book.step();
  }
  add(book);
  return { steps, ...total, wrongs };

  function add({ saved, refused, hands, faults, wrongs: found }: Book): void {
    total.saved += saved;
    total.refused += refused;
    total.hands += hands;
    total.faults += faults;
    wrongs.push(...found);
  }
}
