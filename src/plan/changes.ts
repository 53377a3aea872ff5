/** What a document was made from, in short; kept beside it, so that later it can be said what has changed since. */

import type { TaskDocument } from '../book/document-kinds.ts';
import { type SettingKey, settingLabel } from '../book/tabs/settings.ts';
import { formatPoints } from '../core/numbers.ts';
import type { Points } from '../core/points.ts';
import { assess } from '../core/result/assess.ts';
import { NOT_APPLICABLE, type Score } from '../core/scorecard.ts';
import type { Settings } from '../core/settings.ts';
import type { Task } from '../core/tasks.ts';
import { lowerFirst, upperFirst } from '../core/text.ts';
import type { PlanBook } from './prepare.ts';
import { type KnownTask, pairTasks } from './same-tasks.ts';

/** Digests of texts, figures as they are: short enough for one cell with hundreds of items. */
export interface Snapshot {
  readonly settings: Readonly<Record<string, string>>;
  /** By code: max, score, cause; and why there is no task, where the office sets none. */
  readonly items: Readonly<Record<string, readonly [Points | null, Score | null, string, string?]>>;
  /** What counts now by code, where that is not the granted score: an expected result changes with what the office scores. */
  readonly current?: Readonly<Record<string, Points | null>>;
  /** By id, or by items where there is none: a digest per field. */
  readonly tasks: Readonly<Record<string, readonly string[]>>;
  readonly wording: Readonly<Record<string, string>>;
  /** Of a document of the dossier: its ledgers, by what people call a row. */
  readonly evidence?: Readonly<Record<string, string>>;
  readonly appraisal?: Readonly<Record<string, string>>;
}

type Field = readonly [name: string, value: (task: Task) => unknown];

const PLANNED: readonly Field[] = [
  ['tiêu chí', ({ codes }) => codes],
  ['nội dung', ({ measure }) => measure],
  ['chủ trì', ({ lead }) => lead],
  ['phối hợp', ({ cooperating }) => cooperating],
  ['thời hạn', ({ due }) => due?.text],
  ['sản phẩm', ({ deliverable }) => deliverable],
  ['chỉ tiêu', ({ target }) => target],
  ['đề xuất', ({ status }) => status === 'draft'],
];

const REPORTED: readonly Field[] = [
  ...PLANNED,
  ['trạng thái', ({ status }) => status],
  ['tiến độ', ({ progress }) => progress],
  ['kết quả thực hiện', ({ result }) => result],
  ['khó khăn, vướng mắc', ({ obstacles }) => obstacles],
  ['điểm dự kiến tăng', ({ gain }) => gain],
];

/** A plan tells what will be done, a report what was: progress changes only the report. */
const fieldsOf = (kind: TaskDocument): readonly Field[] => (kind === 'plan' ? PLANNED : REPORTED);

/** What a snapshot looks at. */
export type SnapshotBook = Pick<PlanBook, 'settings' | 'rows' | 'tasks' | 'wording'>;

export function takeSnapshot(book: SnapshotBook, kind: TaskDocument): Snapshot {
  const tasks: Record<string, string[]> = {};
  for (const task of book.tasks) {
    const name = task.id || task.codes.join(';') || 'chung';
    let key = name;
    for (let i = 2; key in tasks; i++) key = `${name}#${i}`;
    tasks[key] = fieldsOf(kind).map(([, value]) => digest(value(task)));
  }
  // No document tells when the dossier was sent, and a report its own last day.
  const { submissionDate: _, reportClosing: __, ...settings } = book.settings;
  const { rows, wording } = book;
  return {
    settings: Object.fromEntries(Object.entries(settings).map(([key, value]) => [key, digest(value)])),
    items: Object.fromEntries(
      rows.map(({ code, max, score, cause, declined }) => {
        const said = [max ?? null, score ?? null, digest(cause ?? '')] as const;
        return [code, declined === undefined ? said : ([...said, digest(declined)] as const)];
      }),
    ),
    ...currentOf(book),
    tasks,
    wording: Object.fromEntries(wording.map(({ label, text }) => [label, digest(text)])),
  };
}

function currentOf(book: SnapshotBook): Pick<Snapshot, 'current'> {
  const { basis, leaves } = assess(book);
  if (basis !== 'expected') return {};
  return { current: Object.fromEntries(leaves.map(({ code, score }) => [code, score ?? null])) };
}

/** Enough to tell two texts of one cell apart: 36^5 is sixty million. */
export function digest(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  let hash = 5381;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 33) ^ text.charCodeAt(i)) >>> 0;
  return (hash % 60_466_176).toString(36);
}

/** Of a large book: which task and which item changed, no longer which of its texts. */
export function compactSnapshot({ items, tasks, ...others }: Snapshot): Snapshot {
  const figures = Object.entries(items).map(([code, [max, score]]) => [code, [max, score, '']] as const);
  const whole = Object.entries(tasks).map(([key, fields]) => [key, [digest(fields)]] as const);
  return { ...others, items: Object.fromEntries(figures), tasks: Object.fromEntries(whole) };
}

/** A compact one is compared with the compact form of the other. */
function alike(before: Snapshot, after: Snapshot): Snapshot {
  const lengths = Object.values(before.tasks).map((fields) => fields.length);
  return lengths.length > 0 && lengths.every((length) => length === 1) ? compactSnapshot(after) : after;
}

/** What differs, one sentence each: the places, and old and new figures where they are points. */
export function describeChanges(before: Snapshot, now: Snapshot, kind: TaskDocument): string[] {
  const after = alike(before, now);
  return [
    ...listed('Thông tin chung', changedKeys(before.settings, after.settings).map(settingName)),
    ...describeItems(before.items, after.items),
    ...currentChanges(before, after),
    ...taskChanges(before.tasks, after.tasks, kind),
    ...listed('Lời văn', changedKeys(before.wording, after.wording)),
  ];
}

export function changedKeys(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): string[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}

export const listed = (place: string, names: readonly string[]): string[] =>
  names.length > 0 ? [`${place}: ${[...new Set(names)].join(', ')}.`] : [];

const itemName = (code: string): string => (code === 'total' ? 'Dòng tổng' : `Mục ${code}`);

const figure = (value: Score | null): string => {
  if (value === null || value === undefined) return 'trống';
  return value === NOT_APPLICABLE ? 'không áp dụng' : formatPoints(value);
};

/** @param words what the second figure and the text beside it are called */
export function describeItems(
  before: Snapshot['items'],
  after: Snapshot['items'],
  words: { readonly score: string; readonly cause: string } = { score: 'điểm đạt', cause: 'nguyên nhân' },
): string[] {
  return changedKeys(before, after).map((code) => {
    const [old, fresh] = [before[code], after[code]];
    if (!old) return `Chấm điểm: thêm ${itemName(code).toLowerCase()}.`;
    if (!fresh) return `Chấm điểm: bớt ${itemName(code).toLowerCase()}.`;
    const parts = [
      ...(old[0] === fresh[0] ? [] : [`điểm tối đa từ ${figure(old[0])} thành ${figure(fresh[0])}`]),
      ...(old[1] === fresh[1] ? [] : [`${words.score} từ ${figure(old[1])} thành ${figure(fresh[1])}`]),
      ...(old[2] === fresh[2] ? [] : [words.cause]),
      ...(old[3] === fresh[3] ? [] : ['việc không đặt nhiệm vụ']),
    ];
    return `${itemName(code)}: ${parts.join(', ')}.`;
  });
}

/** Of a document from before such points were noted, or on another basis, nothing can be said. */
function currentChanges(before: Snapshot, after: Snapshot): string[] {
  const [old, fresh] = [before.current, after.current];
  if (!old || !fresh) return [];
  // What was granted meanwhile, or is no longer listed, is told already.
  const own = changedKeys(old, fresh).filter((code) => before.items[code]?.[1] === after.items[code]?.[1]);
  return own.map(
    (code) => `${itemName(code)}: điểm đang tính từ ${figure(old[code] ?? null)} thành ${figure(fresh[code] ?? null)}.`,
  );
}

function taskChanges(before: Snapshot['tasks'], after: Snapshot['tasks'], kind: TaskDocument): string[] {
  const [old, fresh] = [listTasks(before), listTasks(after)];
  const pairs = pairSnapshots(old, fresh);
  const paired = new Set(pairs.values());
  return [
    ...old.flatMap((task) => {
      const now = pairs.get(task);
      if (!now) return [`Nhiệm vụ${ownItems(task)}: đã bớt một nhiệm vụ.`];
      const names = fieldsOf(kind).flatMap(([name], i) => (task.fields[i] === now.fields[i] ? [] : [name]));
      if (names.length === 0) return [];
      return [`Nhiệm vụ${ownItems(task)}: ${task.fields.length === 1 ? 'đã sửa' : names.join(', ')}.`];
    }),
    ...fresh.filter((task) => !paired.has(task)).map((task) => `Nhiệm vụ${ownItems(task)}: mới thêm một nhiệm vụ.`),
  ];
}

/** A task as a snapshot keeps it; its texts are digests. */
interface SnapshotTask extends KnownTask {
  readonly key: string;
  readonly fields: readonly string[];
}

/** What tasks without an id are kept by; of rows with one id, the later are copies that get an id of their own. */
const WITHOUT_ID = /^(?:[\d.;]+|chung)$|#\d+$/;

const listTasks = (tasks: Snapshot['tasks']): SnapshotTask[] =>
  Object.entries(tasks).map(([key, fields]) => {
    const [codes = '', measure] = fields;
    // Of a compact one only its name tells of which items it is.
    const items = measure === undefined ? key.replace(/#\d+$/, '') : codes;
    return { key, fields, id: WITHOUT_ID.test(key) ? '' : key, measure: measure ?? codes, codes: [items] };
  });

/** Rows get their ids when somebody opens the sidebar, and change by it in nothing: what says the same, is the same. */
function pairSnapshots(
  before: readonly SnapshotTask[],
  now: readonly SnapshotTask[],
): ReadonlyMap<SnapshotTask, SnapshotTask> {
  const same = new Map<SnapshotTask, SnapshotTask>();
  const left = new Set(now);
  const pairAlike = (mayBe: (one: SnapshotTask, other: SnapshotTask) => boolean): void => {
    for (const task of before.filter((one) => !same.has(one))) {
      const found = [...left].find((other) => mayBe(task, other) && other.fields.join() === task.fields.join());
      if (!found) continue;
      same.set(task, found);
      left.delete(found);
    }
  };
  pairAlike((one, other) => one.id !== '' && one.id === other.id);
  pairAlike((one, other) => one.id === '' || other.id === '');
  const others = before.filter((task) => !same.has(task));
  return new Map([...same, ...pairTasks(others, [...left])]);
}

/** " của 1.5, 7.2" where the items are all that a task is known by. */
function ownItems({ key }: SnapshotTask): string {
  return /^[\d.;#]+$/.test(key) ? ` của ${key.replace(/#\d+$/, '').replaceAll(';', ', ')}` : '';
}

/** What several rows of "Thông tin chung" tell together; all else is called as its row is. */
const SETTING_NAMES: Partial<Record<keyof Settings, string>> = {
  decision: 'quyết định công bố kết quả',
  criteriaDecision: 'quyết định ban hành bộ tiêu chí',
  documentMonth: 'ngày văn bản',
};

export const settingName = (key: string): string =>
  SETTING_NAMES[key as keyof Settings] ?? lowerFirst(settingLabel(key as SettingKey));

/** One line for the cell "So với số liệu". */
export function summarizeChanges(changes: readonly string[]): string {
  if (changes.length === 0) return 'Khớp với số liệu';
  const shown = changes.slice(0, 5).join(' ');
  const rest = changes.length > 5 ? ` Và ${changes.length - 5} thay đổi khác.` : '';
  return upperFirst(`không còn khớp. ${shown}${rest}`);
}
