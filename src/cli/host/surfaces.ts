/**
 * What each surface says of the result, read from the surface itself. All are looked at in a copy of the book, so that
 * commands and pages that write (ids of new rows, the tab "Tổng hợp") leave the book of the script as it was.
 */
import * as v from 'valibot';
import { readPoints } from '../../core/numbers.ts';
import { sum, toNumber } from '../../core/points.ts';
import { BASES } from '../../core/result/current.ts';
import { fold } from '../../core/text.ts';
import { areaName, type Host, ScriptError } from '../../host/host.ts';
import { CHOICE_LABELS, HELD_NAMES } from '../../pages/document/texts.ts';
import { InputError } from '../input-error.ts';
import { makePlan } from '../job.ts';
import { toReport } from '../report.ts';
import { docxText } from './docx-text.ts';
import { type Figures, NO_FIGURES } from './page/figures.ts';
import type { Session } from './session.ts';
import { step } from './step.ts';

type Reader = (copy: Session) => Figures;

/** In this order: a page gives new rows their ids, the report makes a document, the command makes a tab. */
const readers: readonly (readonly [name: string, read: Reader])[] = [
  ['functions', ({ host }) => totalCells(shownCells(host, 'Chấm điểm'), shownCells(host, 'Thông tin chung'))],
  ['targets', (copy) => copy.window('targets', '', 'anew').run('readTargets', {})],
  ['plan', planSurface],
  ['sidebar', sidebarSurface],
  ['json', ({ host }) => reportFigures(host)],
  ['summary', summarySurface],
];

/** As the contract lists them. */
const SHOWN = ['sidebar', 'summary', 'targets', 'plan', 'functions', 'json'];

export const SURFACE_STEPS = {
  surfaces: step(v.strictObject({ surfaces: v.literal(true) }), (session) => {
    const copy = session.copy();
    const figures = new Map(readers.map(([name, read]) => [name, figuresOf(read, copy)]));
    return Object.fromEntries(SHOWN.map((name) => [name, figures.get(name)]));
  }),
};

function sidebarSurface(copy: Session): Figures {
  const { total, error } = copy.window('sidebar', '', 'anew').run('openSidebar', {});
  return { ...total, ...(error === undefined ? {} : { error }) };
}

function summarySurface(copy: Session): Figures {
  copy.host.runMenu('Tổng hợp kết quả');
  return summaryFigures(shownCells(copy.host, 'Tổng hợp'));
}

function planSurface(copy: Session): Figures {
  // A plan that adjusts an issued one tells the result only where it stands in its place.
  const choices = { [CHOICE_LABELS.replaces]: HELD_NAMES.replaces };
  const request = { kind: 'plan', choices, create: false } as const;
  const { docx, error } = copy.window('plan', '', 'anew').run('produceDocument', request);
  if (docx === null) return { ...NO_FIGURES, ...(error === undefined ? {} : { error }) };
  return planFigures(docxText(Buffer.from(docx, 'base64')));
}

/** A surface that refuses this book says no figure, and why. */
function figuresOf(read: Reader, copy: Session): Figures {
  try {
    return read(copy);
  } catch (error) {
    if (!(error instanceof InputError || error instanceof ScriptError)) throw error;
    return { ...NO_FIGURES, error: error.message };
  }
}

type Shown = readonly (readonly string[])[];

/** The tab as it is shown; nothing where there is none. */
function shownCells(host: Host, tab: string): Shown {
  const sheet = host.model.book.sheetNamed(tab);
  if (!sheet) return [];
  host.model.calculator.refresh();
  const { rows, columns } = sheet.extent();
  if (rows === 0) return [];
  const whole = areaName({ row: 1, column: 1, rows, columns });
  return host.read(sheet.name, whole).map((line) => line.map(({ display }) => display));
}

function amount(text: string | undefined): number | null {
  if (text === undefined || text.trim() === '') return null;
  const read = readPoints(text);
  return read.ok ? toNumber(read.points) : null;
}

/** The cells below a label of the tiles: its figure, then its caption. */
function below(cells: Shown, label: string): readonly [figure: string, caption: string] {
  for (const [row, line] of cells.entries()) {
    const column = line.findIndex((text) => fold(text) === fold(label));
    if (column >= 0) return [cells[row + 1]?.[column] ?? '', cells[row + 2]?.[column] ?? ''];
  }
  return ['', ''];
}

const BASIS = /(kết quả công bố|dự kiến)/iu;

function basisIn(text: string): string | null {
  const found = BASIS.exec(text)?.[1]?.toLowerCase();
  return found === undefined ? null : found === 'dự kiến' ? 'Dự kiến' : 'Kết quả công bố';
}

function summaryFigures(cells: Shown): Figures {
  const [total, caption] = below(cells, 'TỔNG ĐIỂM');
  const [score, max] = total.split('/');
  const basis = basisIn(caption);
  const [, unexplained = '0'] = /Có ([\d.,]+) điểm bị trừ chưa rõ nguyên nhân/u.exec(cells.flat().join('\n')) ?? [];
  return {
    max: amount(max),
    score: amount(score),
    lost: amount(below(cells, 'ĐIỂM BỊ TRỪ')[0]),
    basis,
    unexplained: basis === null ? null : amount(unexplained),
  };
}

const NOTHING_LOST = /không có tiêu chí, tiêu chí thành phần nào chưa đạt điểm tối đa/u;

function planFigures(text: string): Figures {
  const [, score, max] = /đạt (\[[^\]]+\]|-?[\d.,]+)\/(\[[^\]]+\]|[\d.,]+) điểm/u.exec(text) ?? [];
  const figures = { max: amount(max), score: amount(score) };
  // Of what is listed nothing was lost: of the whole this says so where the whole is known.
  const isNothing = figures.max !== null && figures.score !== null && NOTHING_LOST.test(text);
  const [, lost = isNothing ? '0' : undefined] = /Tổng số điểm bị trừ là (-?[\d.,]+) điểm/u.exec(text) ?? [];
  const parts = [...text.matchAll(/([\d.,]*\d) điểm (?:bị trừ )?chưa (?:được nêu lý do|rõ nguyên nhân)/giu)];
  const unexplained = parts.flatMap(([, points]) => {
    const read = readPoints(points ?? '');
    return read.ok ? [read.points] : [];
  });
  return {
    ...figures,
    lost: amount(lost),
    // A plan that does not call its figures expected states a published result.
    basis: score === undefined ? null : /Theo số liệu dự kiến/u.test(text) ? BASES.expected : BASES.published,
    unexplained: score === undefined ? null : toNumber(sum(unexplained)),
  };
}

/** The row "Tổng" of "Chấm điểm", by the titles of its columns, and the basis as "Thông tin chung" shows it. */
function totalCells(scores: Shown, info: Shown): Figures {
  const heads = scores.find((line) => line.some((text) => fold(text) === fold('Điểm tối đa'))) ?? [];
  const row = scores.find(([code = '']) => fold(code) === fold('Tổng'));
  const cell = (title: string): string | undefined => {
    const column = heads.findIndex((text) => fold(text) === fold(title));
    return column < 0 ? undefined : row?.[column];
  };
  const told = (label: string): string | undefined => info.find(([name = '']) => fold(name) === fold(label))?.[1];
  return {
    max: amount(told('Thang điểm đang tính')),
    score: amount(cell('Điểm đang tính') ?? told('Tổng điểm đang tính')),
    lost: amount(cell('Điểm bị trừ') ?? told('Tổng điểm bị trừ')),
    basis: basisIn(told('Điểm đang tính theo') ?? ''),
    unexplained: amount(told('Điểm chưa rõ nguyên nhân')),
  };
}

/** The book speaks for itself: no published text stands behind it. */
const NOTHING_READ = {
  total: undefined,
  fields: [],
  items: [],
  findings: [],
  unread: [],
  settings: {},
  unreadFields: new Set<string>(),
};

/** What `--json` says of the book. */
function reportFigures(host: Host): Figures {
  const { docx: _docx, ...job } = makePlan(host);
  const { total, basis } = toReport(NOTHING_READ, job, NOTHING_READ);
  const { max, score, lost, unexplained } = total;
  return { max, score, lost, basis, unexplained };
}
