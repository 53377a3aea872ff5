/** The laws of the document over random books, in all its forms. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { namesCause } from '../../src/core/causes.ts';
import { codeLabel, fieldOf } from '../../src/core/codes.ts';
import { counts } from '../../src/core/coverage.ts';
import { formatPoints, readPoints } from '../../src/core/numbers.ts';
import { type Points, subtract, sum } from '../../src/core/points.ts';
import type { Task } from '../../src/core/tasks.ts';
import { fold, plainSpaces } from '../../src/core/text.ts';
import { deadlineInTable, deadlineInText } from '../../src/plan/deadline-phrases.ts';
import {
  type Annex,
  type AnnexField,
  type AnnexItem,
  buildPlan,
  type FieldTable,
  type PlanModel,
} from '../../src/plan/model.ts';
import { letter, roman } from '../../src/plan/numbering.ts';
import { planText } from '../../src/plan/plain-text.ts';
import { textOf } from '../../src/plan/rich-text.ts';
import type { PlanSource } from '../../src/plan/source.ts';
import { runs } from '../setup/cases.ts';
import { FORMS, inForm, randomPlan } from './random-plan.ts';

const BOOKS = runs(80);
/** So many books come from one seed: a law that fails is tried on them again, and the book made small. */
const BATCH = 40;
const SEED = fc.readConfigureGlobal().seed ?? Date.now();

interface Made {
  readonly source: PlanSource;
  readonly model: PlanModel;
  /** Codes of what the plan's own checks found. */
  readonly found: readonly string[];
  readonly text: string;
  /** See `seamsOf`. */
  readonly seams: readonly string[];
}

type Law = (made: Made) => void;
/** Every law, and the seed of the books on which it failed first. */
const failed = new Map<Law, number | undefined>();

/** Holds of every random book in every form. */
function law(name: string, holds: Law): void {
  failed.set(holds, undefined);
  test(name, () => {
    const seed = failed.get(holds);
    if (seed === undefined) return;
    const property = fc.property(randomPlan, (drawn) => void makeAll(drawn).forEach(holds));
    fc.assert(property, { seed, numRuns: BATCH });
    throw new Error(`It failed on a book of seed ${seed}, and then on none.`);
  });
}

function makeAll(drawn: PlanSource): Made[] {
  return FORMS.map((form) => {
    const source = inForm(drawn, form);
    const { model, findings } = buildPlan(source);
    const text = planText(model);
    return { source, model, found: findings.map(({ code }) => code), text, seams: seamsOf(source, text) };
  });
}

function fails(holds: Law, made: Made): boolean {
  try {
    holds(made);
    return false;
  } catch {
    return true;
  }
}

/** Each book is drawn and made once for all laws: that is what takes time. */
beforeAll(() => {
  for (let drawn = 0, seed = SEED; drawn < BOOKS; drawn += BATCH, seed += 1) {
    const books = fc.sample(randomPlan, { seed, numRuns: Math.min(BATCH, BOOKS - drawn) });
    for (const made of books.flatMap(makeAll)) {
      for (const [holds, before] of failed) if (before === undefined && fails(holds, made)) failed.set(holds, seed);
    }
  }
  // Thousands of books take their time.
}, 0);

/** How words stand on paper: where a line breaks is layout. */
const folded = (text: string): string => plainSpaces(text).replace(/\s+/g, ' ').trim();
const partOf = ({ parts }: PlanModel, name: string) => {
  const part = parts.find((one) => one.name === name);
  if (!part) throw new Error(`no part ${name}`);
  return part;
};
const itemsOf = (annex: Annex | undefined): AnnexItem[] => annex?.fields.flatMap(({ items }) => items) ?? [];
const losingItems = ({ result }: PlanSource) => result.shortfalls;
/** Fields that lost points, as the result has them. */
const losingFields = ({ result }: PlanSource) =>
  result.fields.filter(({ code, lost }) => lost !== 0 || result.shortfalls.some((one) => fieldOf(one.code) === code));

/** A dash alone stands for an empty cell, as people write it. */
const saysSomething = (cell: string): boolean => /[\p{L}\d]/u.test(cell);

/** The cells of a task that the document prints. */
function cellsOf(task: Task): string[] {
  const { measure, lead, cooperating, person, supervisor, deliverable, target } = task;
  return [measure, lead, ...cooperating, person, supervisor, deliverable, target].filter(saysSomething);
}

/** Every text that a person typed into the book, as it may stand in a line. */
function typedTexts({ tasks, result }: PlanSource): string[] {
  const ofTasks = tasks.flatMap((task) => [...cellsOf(task), task.due?.text ?? '']);
  const ofItems = result.card.items.flatMap(({ row }) => [row?.title ?? '', row?.cause ?? '']);
  return [...ofTasks, ...ofItems].map(folded).filter((typed) => /\d{3}/.test(typed));
}

const OPAQUE = '\uE000';

/**
 * The lines with what people typed out of sight, but for its last mark: what is left are our words, and our seams. A title
 * without its closing mark is as good as the title.
 */
function seamsOf(source: PlanSource, text: string): string[] {
  const typed = typedTexts(source).flatMap((one) => [one, one.replace(/[\s.;,:…/]+$/u, '')]);
  const longest = [...new Set(typed)].sort((a, b) => b.length - a.length);
  const lines = text.split('\n').join('\uE001');
  const whole = longest.reduce(
    (rest, one) => rest.replace(patternOf(one), () => OPAQUE + (/[.;,:…!?]["”)\]]?$/u.exec(one)?.[0] ?? '')),
    plainSpacesKept(lines),
  );
  return whole.split('\uE001').flatMap((line) => line.split(/ ?\| ?/));
}

/** Rooms for what is written by hand are wide spaces: they stay. */
const plainSpacesKept = (text: string): string => text.replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '');

/** A typed text wherever it stands, its breaks as spaces or lines. */
function patternOf(typed: string): RegExp {
  const words = typed.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return new RegExp(words.join('[\\s\\uE001]+'), 'gu');
}

const pointsOf = (printed: string): Points => {
  const read = readPoints(printed);
  if (!read.ok) throw new Error(`“${printed}” is no amount`);
  return read.points;
};

describe('nothing typed is lost', () => {
  law('every cell of every task that counts stands whole', ({ source, model, text }) => {
    const whole = folded(text);
    const print = source.options.form === 'text' || !model.annex ? deadlineInText : deadlineInTable;
    for (const task of source.tasks.filter(counts)) {
      for (const cell of [...cellsOf(task), ...(task.due && saysSomething(task.due.text) ? [print(task.due)] : [])])
        expect(whole).toContain(folded(cell));
    }
  });

  law('in the annex each cell stands in its column, and each task once', ({ source, model }) => {
    if (!model.annex) return;
    const rows = itemsOf(model.annex).flatMap(({ tasks }) => tasks);
    const seen = new Map<(typeof rows)[number], Task>();
    for (const task of source.tasks.filter(counts)) {
      const row = rows.find((one) => !seen.has(one) && textOf(one.measure) !== '' && isRowOf(task, one));
      expect(row, JSON.stringify(task)).toBeDefined();
      if (row) seen.set(row, task);
    }
    const holes = source.result.coverage.filter(({ tasks }) => tasks.length === 0).length;
    expect(rows).toHaveLength(source.tasks.filter(counts).length + holes);
  });

  law('every cause that names one stands whole, any other is a gap and a finding', ({ source, model, found }) => {
    const lines = partOf(model, 'result').groups.flatMap((group) => group.lines.map((line) => folded(textOf(line))));
    for (const { code, cause } of losingItems(source)) {
      const wanted = namesCause(cause) ? folded(cause) : '[bổ sung nguyên nhân]';
      const own = lines.filter((line) => line.includes(`Nguyên nhân: ${wanted}`));
      expect(own.length, `${code}: ${cause}`).toBeGreaterThan(0);
    }
    const missing = losingItems(source).filter(({ cause }) => !namesCause(cause)).length;
    expect(found.filter((code) => code === 'cause-missing')).toHaveLength(missing);
  });
});

function isRowOf(task: Task, row: AnnexItem['tasks'][number]): boolean {
  const holds = (cell: string, printed: string): boolean =>
    saysSomething(cell) ? folded(printed) === folded(cell) : printed === '' || printed.startsWith('[bổ sung ');
  return (
    holds(task.measure, textOf(row.measure)) &&
    holds(task.lead, textOf(row.lead)) &&
    holds(task.person, textOf(row.person)) &&
    holds(task.supervisor, textOf(row.supervisor)) &&
    holds(task.deliverable, textOf(row.deliverable)) &&
    holds(task.target, textOf(row.target)) &&
    task.cooperating.filter(saysSomething).every((one) => folded(textOf(row.cooperating)).includes(folded(one))) &&
    [task.person, task.supervisor]
      .filter(saysSomething)
      .every((one) => folded(textOf(row.leadWithPersons)).includes(folded(one))) &&
    holds(task.due ? deadlineInTable(task.due) : '', textOf(row.due))
  );
}

describe('every loss once', () => {
  law('in part II, with its points', ({ source, model }) => {
    const groups = partOf(model, 'result').groups;
    expect(groups).toHaveLength(losingFields(source).length);
    const lines = groups.flatMap((group) => group.lines.map((line) => folded(textOf(line))));
    for (const { code, max, score, lost } of losingItems(source)) {
      if (!code.includes('.')) continue;
      const own = lines.filter((line) => new RegExp(`^- ${codeLabel(code)}[.:] `).test(line));
      expect(own, code).toHaveLength(1);
      expect(own[0]).toContain(
        `: đạt ${formatPoints(score)}/${formatPoints(max)} điểm, bị trừ ${formatPoints(lost)} điểm`,
      );
    }
    for (const [i, field] of losingFields(source).entries()) {
      if (field.score === undefined) continue;
      const told = textOf(groups[i]?.lines[0] ?? []);
      expect(told).toContain(`đạt ${formatPoints(field.score)}, bị trừ ${formatPoints(field.lost)} điểm`);
    }
  });

  law('in the annex, with its points', ({ source, model: { annex } }) => {
    if (!annex) return;
    for (const { code, max, score, lost } of losingItems(source)) {
      const own = itemsOf(annex).filter((item) => item.code === code && item.lost !== '');
      expect(own, code).toHaveLength(1);
      expect(own[0]).toMatchObject({ lost: formatPoints(lost), max: formatPoints(max), score: formatPoints(score) });
    }
    const rows = itemsOf(annex).filter(({ lost, number }) => lost !== '' && number !== '');
    expect(rows).toHaveLength(losingItems(source).length);
  });
});

/**
 * Differences of the result are signed: what was lost beyond what is listed, and, negative, what is explained beyond what was
 * lost (rounded fields, figures that contradict each other). Both have rows, so that a column adds up in any case.
 */
describe('what is added up adds up', () => {
  const told = (cells: readonly { readonly lost: string }[]): Points =>
    sum(cells.flatMap(({ lost }) => (lost === '' ? [] : [pointsOf(lost)])));
  law('the annex, field by field', ({ source, model }) => {
    if (!model.annex) return;
    for (const [i, { score, lost }] of losingFields(source).entries()) {
      const row = model.annex.fields[i];
      if (!row || score === undefined) continue;
      expect(row.lost).toBe(formatPoints(lost));
      expect(told(row.items), textOf(row.label)).toBe(lost);
    }
  });

  law('the annex as a whole', ({ source, model }) => {
    if (!model.annex) return;
    const { lost } = source.result.total;
    expect(model.annex.total.lost).toBe(lost === undefined ? '' : formatPoints(lost));
    if (lost === undefined || losingFields(source).some(({ score }) => score === undefined)) return;
    expect(told(model.annex.fields)).toBe(lost);
  });

  law('the table of fields', ({ model }) => {
    const { table } = partOf(model, 'result');
    if (table?.kind !== 'fields') return;
    for (const column of ['max', 'score', 'lost'] as const) {
      if (table.total[column] === '') continue;
      const cells = table.rows.map((row) => row[column]).filter((printed) => printed !== '');
      expect(sum(cells.map(pointsOf)), column).toBe(pointsOf(table.total[column]));
    }
    for (const { score, lastYear, change } of table.rows) {
      if (score === '' || lastYear === '') expect(change).toBe('');
      else expect(pointsOf(change)).toBe(subtract(pointsOf(score), pointsOf(lastYear)));
    }
  });
});

describe('our own words and marks', () => {
  const checkEach = (made: Made, wrong: RegExp): void => {
    const found = made.seams.filter((line) => wrong.test(line));
    expect(found).toEqual([]);
  };

  law('no empty label', (made) => {
    checkEach(
      made,
      /(?<!\uE000):\s*[;.,)]|\(\s*\)|(?:Chủ trì|phối hợp|[Tt]hời hạn|[Ss]ản phẩm|[Cc]hỉ tiêu|Nguyên nhân):\s*$/u,
    );
  });

  law('no two marks in a row', (made) => checkEach(made, /[.;,:…!?]["”)\]]?\s?[.;,:](?!\/)/u));

  law('no mark after a space, no doubled space', (made) => checkEach(made, / [;,.:](?: |$)|^ | $|\S {2,}\S/u));

  law('no doubled word', (made) => checkEach(made, /(?<![\p{L}\p{M}\d])([\p{L}\p{M}]+) \1(?![\p{L}\p{M}\d])/iu));

  law('"./." ends the text and the annex, and stands nowhere else', (made) => {
    expect(textOf(made.model.closing)).toMatch(/\S\.\/\.$/u);
    const own = made.seams.filter((line) => line.replaceAll(/\uE000\S*/gu, '').includes('./.'));
    expect(own).toHaveLength(made.model.annex ? 2 : 1);
    if (made.model.annex) expect(made.text.endsWith('\n./.')).toBe(true);
  });

  law('nothing that is no text', ({ text }) => expect(text).not.toMatch(/undefined|NaN|null|\[object/u));

  law('a plan that only keeps what is reached has no hole where a remedy would stand', ({ source, model }) => {
    const { total } = source.result;
    if (total.lost !== 0 || losingFields(source).length > 0 || source.tasks.some(counts)) return;
    const { lines, groups } = partOf(model, 'measures');
    expect([...lines, ...groups.flatMap((group) => group.lines)].flat()).not.toContainEqual(
      expect.objectContaining({ text: '[bổ sung giải pháp]' }),
    );
  });

  law('no title without anything below it', ({ model }) => {
    for (const { heading, lines, table, groups } of model.parts) {
      expect(lines.length + groups.length + Number(table !== undefined), textOf(heading)).toBeGreaterThan(0);
      for (const group of groups) {
        expect(group.lines.length + group.points.length, textOf(group.title)).toBeGreaterThan(0);
        for (const point of group.points) expect(point.lines.length, textOf(point.title)).toBeGreaterThan(0);
      }
    }
    for (const { items, label, lost } of model.annex?.fields ?? []) {
      if (lost === '') expect(items.length, textOf(label)).toBeGreaterThan(0);
    }
  });
});

describe('nothing stated that nobody recorded', () => {
  law('without a task nobody is charged', ({ source, model, text }) => {
    const { tasks } = source;
    const leads = new Set(model.duties.map(({ unit }) => textOf(unit)));
    expect(leads.size).toBe(model.duties.length);
    expect(sum(model.duties.map((duty) => pointsOf(duty.tasks)))).toBe(pointsOf(String(tasks.filter(counts).length)));
    if (tasks.some(counts)) return;
    expect(text).not.toContain('chủ trì thực hiện nhiệm vụ khắc phục');
    expect(text).not.toMatch(/nhiệm vụ; điểm bị trừ|Thực hiện cùng giải pháp|Như STT/u);
  });

  law('a draft stands nowhere', ({ source, text }) => {
    const own = source.tasks
      .filter((task) => !counts(task))
      .flatMap(cellsOf)
      .map(folded);
    for (const cell of own.filter((one) => /\d{3}/.test(one))) expect(folded(text)).not.toContain(cell);
  });

  law('no aim, last year, rank, grade or own score that the book does not hold', (made) => {
    const { settings, options } = made.source;
    const { targetScore, targetRank, lastYearScore, lastYearRank, rank, grade, selfScore } = settings;
    const ours = made.seams.join('\n');
    const never = (holds: boolean, words: RegExp): void => {
      if (!holds) expect(ours).not.toMatch(words);
    };
    const withTarget = targetScore !== undefined || targetRank !== '';
    never(withTarget, /Mục tiêu|[Pp]hấn đấu/u);
    never(targetScore !== undefined, /tăng ít nhất|đạt từ/u);
    never(lastYearScore !== undefined, /Năm \S+ đạt|tăng [\d,.]+ điểm|giảm [\d,.]+ điểm|không thay đổi/u);
    never(
      (options.showRank && (rank !== undefined || lastYearRank !== undefined)) || targetRank !== '',
      /[Xx]ếp hạng/u,
    );
    never(grade !== '', /xếp loại:/u);
    never(options.showSelfScore && selfScore !== undefined, /; [^;]+ tự chấm [\d.,]+ điểm/u);
    const { table } = partOf(made.model, 'result');
    if (table?.kind === 'fields' && lastYearScore === undefined && made.source.lastYear.size === 0) {
      expect(table).toMatchObject({ withLastYear: false } satisfies Partial<FieldTable>);
    }
  });

  law('that nothing was lost is said only where it is known', ({ source, text }) => {
    const { total, fields } = source.result;
    const isKnown = total.lost === 0 || (total.lost === undefined && fields.some(({ score }) => score !== undefined));
    if (isKnown) return;
    expect(text).not.toMatch(/[Kk]hông có tiêu chí, tiêu chí thành phần (?:nào )?chưa đạt điểm tối đa/u);
  });
});

describe('numbers', () => {
  law('parts, groups, points and items are counted without holes', ({ model, source }) => {
    model.parts.forEach(({ heading, groups, name, lines }, i) => {
      expect(textOf(heading)).toMatch(new RegExp(`^${roman(i + 1)}\\. `));
      groups.forEach((group, g) => {
        expect(textOf(group.title)).toMatch(new RegExp(`^${g + 1}\\. `));
        group.points.forEach(({ title }, p) => void expect(textOf(title)).toMatch(new RegExp(`^${letter(p + 1)}\\) `)));
      });
      if (name !== 'organization') return;
      const numbered = lines.map(textOf).filter((line) => !line.startsWith('- '));
      numbered.forEach((line, n) => void expect(line).toMatch(new RegExp(`^${n + 1}\\. `)));
    });
    const { table } = partOf(model, 'result');
    if (table?.kind === 'fields') {
      const scored = source.result.fields.filter(({ score }) => score !== undefined).length;
      const numbers = table.rows.map(({ number }) => number).filter((number) => number !== '');
      expect(numbers).toEqual(Array.from({ length: scored }, (_, i) => String(i + 1)));
    }
  });

  law('rows of the annex are counted through, fields in Roman', ({ model: { annex } }) => {
    const rows = itemsOf(annex).flatMap(({ number }) => (number === '' ? [] : [number]));
    expect(rows).toEqual(rows.map((_, i) => String(i + 1)));
    const fields = (annex?.fields ?? []).flatMap(({ number }) => (number === '' ? [] : [number]));
    expect(fields).toEqual(fields.map((_, i) => roman(i + 1)));
  });

  law('"Như STT n" points to rows that hold the tasks', ({ source, model: { annex } }) => {
    const items = itemsOf(annex);
    const byNumber = new Map(items.map((item) => [item.number, item]));
    for (const { code, sameAs, tasks } of items) {
      if (!sameAs) continue;
      const named = [
        ...textOf(sameAs)
          .replace(/\([^)]*\)/g, '')
          .matchAll(/\d+/g),
      ].map(([number]) => byNumber.get(number)?.tasks ?? []);
      for (const found of named) expect(found.length).toBeGreaterThan(0);
      const serving = source.tasks.filter((task) => counts(task) && task.codes.some((own) => own === code));
      const shown = [...tasks, ...named.flat()];
      for (const task of serving)
        expect(
          shown.some((row) => isRowOf(task, row)),
          code,
        ).toBe(true);
    }
  });

  /** Part III with an annex: "a) Cải cách thể chế. Khắc phục … (…; mục II Phụ lục). Đơn vị chủ trì: …" */
  const directionsOf = ({ annex, parts }: PlanModel): { line: string; field: AnnexField | undefined }[] => {
    const lines =
      parts
        .find(({ name }) => name === 'measures')
        ?.groups.at(-1)
        ?.lines.map(textOf) ?? [];
    return lines.flatMap((line) => {
      const number = /mục ([IVXLC]+) Phụ lục/.exec(line)?.[1];
      return number === undefined ? [] : [{ line, field: annex?.fields.find((one) => one.number === number) }];
    });
  };

  law('"mục III Phụ lục" is the field\'s own, and each field of it has a letter', ({ source, model }) => {
    if (source.options.form !== 'annex' || !model.annex) return;
    const directions = directionsOf(model);
    expect(directions).toHaveLength(losingFields(source).length);
    directions.forEach(({ line, field }, i) => {
      expect(line.startsWith(`${letter(i + 1)}) ${textOf(field?.name ?? [])}. `), line).toBe(true);
    });
  });

  law('whoever leads a task of that part of the annex is named with it', ({ model }) => {
    for (const { line, field } of directionsOf(model)) {
      for (const { lead } of field?.items.flatMap(({ tasks }) => tasks) ?? []) {
        if (!lead.some(({ mark }) => mark)) expect(fold(line)).toContain(fold(textOf(lead)));
      }
    }
  });
});
