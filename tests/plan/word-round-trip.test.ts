/** The Word file of a plan goes back through the intake as any other: the same fields, leaves, figures, causes and tasks. */
import { describe, expect, test } from 'vitest';
import { compareCodes } from '../../src/core/codes.ts';
import { readDeadline } from '../../src/core/deadlines.ts';
import { isGap } from '../../src/core/gaps.ts';
import { fold } from '../../src/core/text.ts';
import { readWord } from '../../src/intake/files/word.ts';
import { readMeasures } from '../../src/intake/measures/read-measures.ts';
import { readDocument } from '../../src/intake/read-document.ts';
import { readPlainText } from '../../src/intake/sources/plain-text.ts';
import { buildPlan } from '../../src/plan/model.ts';
import { planText } from '../../src/plan/plain-text.ts';
import { renderPlan } from '../../src/plan/render.ts';
import type { PlanForm, PlanSource } from '../../src/plan/source.ts';
import { makeTemplates } from '../../src/plan/template/make.ts';
import { BOOKS } from '../golden/books.ts';
import { sampleWith, task } from './sample.ts';

const templates = await makeTemplates();

/** Of two books nothing can be given back: one has no figures that hang together, the other no names. */
const UNREADABLE = ['faulty', 'nothing-filled-in'];
const FORMS: readonly PlanForm[] = ['annex', 'text', 'both'];

const TASKS = [
  task({
    codes: '1.5',
    measure: 'Họp tổ sáng kiến',
    lead: 'Văn phòng - thống kê',
    person: 'Trần Thị Bình',
    supervisor: 'Phó Chủ tịch',
    cooperating: ['Công an', 'Trạm Y tế'],
    due: '30/6/2024',
    deliverable: 'Biên bản',
    target: '02 cuộc',
  }),
  task({
    codes: '1.5',
    measure: 'Đề xuất ít nhất 01 sáng kiến cải cách hành chính',
    lead: 'Bộ phận Một cửa',
    due: 'Quý II/2024',
  }),
  task({
    codes: '3.1.4; 3.1.5',
    measure: 'Rà soát thủ tục hành chính nội bộ, đề xuất phương án',
    lead: 'Công an',
    deliverable: 'Phương án',
  }),
];

const cases = Object.entries({ ...BOOKS, tasks: sampleWith({ tasks: TASKS }) })
  .filter(([name]) => !UNREADABLE.includes(name))
  .flatMap(([name, book]) =>
    FORMS.flatMap((form) =>
      [
        { fieldTable: false, withLastYear: false },
        { fieldTable: true, withLastYear: false },
        { fieldTable: true, withLastYear: true },
      ].map(({ fieldTable, withLastYear }) => {
        const source: PlanSource = {
          ...book,
          options: { ...book.options, form, fieldTable },
          lastYear: withLastYear ? lastYearOf(book) : new Map(),
        };
        const table = fieldTable ? (withLastYear ? 'the table of two years' : 'the table') : 'no table';
        return { name: `${name}, ${form}, ${table}`, source };
      }),
    ),
  );

/** Its total differs from its fields on purpose. */
const CONTRADICTORY = 'total-against-fields';

/** Last year every field had its maximum. */
function lastYearOf({ result }: PlanSource): PlanSource['lastYear'] {
  return new Map(result.fields.flatMap(({ code, scoredMax }) => (scoredMax === undefined ? [] : [[code, scoredMax]])));
}

async function printed(source: PlanSource) {
  const { model } = buildPlan(source);
  const rendered = renderPlan(templates.plan, model, new Date(0));
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.problems));
  return {
    word: [await readWord({ buffer: Buffer.from(rendered.docx) })],
    text: [readPlainText(planText(model))],
  };
}

/** A cause or a measure without what printing and reading may add or take at its ends. */
const bare = (words: string): string =>
  fold(words)
    .replace(/^(?:nguyên nhân: )?(?:do )?/u, '')
    .replace(/[.;]$/, '');

function shownItems({ result }: PlanSource) {
  return result.shortfalls
    .filter(({ code }) => code.includes('.'))
    .toSorted((a, b) => compareCodes(a.code, b.code))
    .map(({ code, max, score, cause }) => ({ code, max, score, cause: isGap(cause) ? '' : bare(cause) }));
}

/** Points without a maximum. */
const isAdjustment = ({ max, score }: { max: unknown; score: unknown }): boolean =>
  max === undefined && typeof score === 'number';

const PROPOSED: ReadonlySet<string> = new Set(['adjustment-without-code', 'code-by-position']);

const notApplicable = ({ result }: PlanSource): string[] => result.notApplicable.map(({ code }) => code);

describe.each(cases)('$name', async ({ name, source }) => {
  const given = await printed(source);

  test.each(['word', 'text'] as const)('figures and causes of the %s', (kind) => {
    const { reading } = readDocument(given[kind]);
    const { result } = source;
    expect(
      reading.items
        .filter((item) => item.code.includes('.') && typeof item.score === 'number' && !isAdjustment(item))
        .map(({ code, max, score, cause }) => ({ code, max, score, cause: bare(cause) })),
    ).toEqual(shownItems(source));
    expect(reading.items.flatMap(({ code, score }) => (score === 'KAD' ? [code] : []))).toEqual(notApplicable(source));
    const fields = new Map(reading.fields.map((field) => [field.code, field]));
    for (const { code, lost, scoredMax, score, title } of result.fields)
      if ((lost ?? 0) > 0) expect(fields.get(code)).toMatchObject({ max: scoredMax, score, name: title });
    expect(reading.unread).toEqual([]);
    // The plan tells what was added and taken beside the scale without a code; one is proposed.
    const adjusted = [...reading.fields, ...reading.items].filter(isAdjustment);
    expect(adjusted.map(({ score }) => score)).toEqual(result.adjustments.map(({ points }) => points));
    const proposals = reading.findings.filter(({ code }) => PROPOSED.has(code));
    expect(proposals).toHaveLength(adjusted.length);
    const errors = reading.findings.filter(({ severity }) => severity === 'error');
    if (!name.startsWith(CONTRADICTORY)) expect(errors.map(({ message }) => message)).toEqual([]);
    // Of a centre only its commune is read.
    if (source.settings.issuer.startsWith('Ủy ban'))
      expect(reading.settings.issuer?.value).toBe(source.settings.issuer);
    expect([reading.total?.max, reading.total?.score]).toEqual([result.total.max, result.total.score]);
  });

  test.each(['word', 'text'] as const)('tasks of the %s', (kind) => {
    const lost = new Set(source.result.shortfalls.map(({ code }) => code));
    const tasks = source.tasks.filter(({ status, measure }) => status !== 'draft' && measure !== '');
    expect(
      readMeasures(given[kind])
        .map(({ line: _, codes, ...facts }) => ({ ...told(facts), codes }))
        .toSorted(byText),
    ).toEqual(
      tasks
        .map((task) => ({
          ...told({ ...task, text: task.measure, due: task.due?.text ?? '' }),
          codes: task.codes.filter((code) => lost.has(code)),
        }))
        .toSorted(byText),
    );
  });
});

type Told = Record<'text' | 'lead' | 'person' | 'supervisor' | 'due' | 'deliverable' | 'target', string> & {
  readonly cooperating: readonly string[];
};

const byText = (a: { text: string }, b: { text: string }): number => a.text.localeCompare(b.text);

function told({ text, lead, person, supervisor, cooperating, due, deliverable, target }: Told) {
  const day = readDeadline(due, 2024)?.lastDay;
  return { text: bare(text), lead, person, supervisor, cooperating, due: day ?? fold(due), deliverable, target };
}
