/**
 * Plan and report of each book, word for word as an official reads them, and what is told before signing. A text that changed on purpose is written anew by
 * `UPDATE_GOLDEN=1 npx vitest run tests/golden`, and then read in the difference.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { printPlace } from '../../src/core/place.ts';
import type { Problem } from '../../src/core/problems.ts';
import { reportSpan } from '../../src/core/reporting.ts';
import { checkDocument, checkTexts } from '../../src/plan/checks/check.ts';
import type { IssuedDocument } from '../../src/plan/issued.ts';
import { buildPlan } from '../../src/plan/model.ts';
import { planText } from '../../src/plan/plain-text.ts';
import { buildReport } from '../../src/plan/report/model.ts';
import type { PlanSource } from '../../src/plan/source.ts';
import { BOOKS } from './books.ts';

const FOLDER = dirname(fileURLToPath(import.meta.url));
const ISSUED: IssuedDocument = {
  request: 'r15',
  number: '15/KH-UBND',
  date: { year: 2024, month: 2, day: 5 },
  issuer: 'Ủy ban nhân dân thị trấn Đồng Mỏ',
  subject: 'Khắc phục các tiêu chí, tiêu chí thành phần chưa đạt điểm tối đa trong Chỉ số cải cách hành chính năm 2023',
  adjusts: [],
  replaces: false,
};
const PERIOD = { from: { year: 2024, month: 2, day: 5 }, to: { year: 2024, month: 10, day: 5 }, plans: [ISSUED] };

function textsOf(name: string, source: PlanSource): (readonly [file: string, text: string])[] {
  const plan = buildPlan(source);
  const report = buildReport(source, PERIOD);
  const told = (title: string, problems: readonly Problem[]): string =>
    [title, ...problems.map(({ severity, place, message }) => `${severity}: ${printPlace(place)}: ${message}`)].join(
      '\n',
    );
  return [
    [`${name}.plan.txt`, planText(plan.model)],
    [`${name}.report.txt`, planText(report.model)],
    [
      `${name}.findings.txt`,
      [
        told('KẾ HOẠCH', [...plan.findings, ...checkDocument(source, plan.model)]),
        told('BÁO CÁO', [...report.findings, ...checkTexts(source, report.model)]),
      ].join('\n\n'),
    ],
  ];
}

/** The reports of the year on the sample, whose recurring tasks were noted for half a year. */
function yearTexts(): (readonly [file: string, text: string])[] {
  const { sample } = BOOKS;
  if (!sample) throw new Error('no sample');
  const tasks = sample.tasks.map((task, i) =>
    task.due?.kind === 'recurring'
      ? { ...task, status: 'doing' as const, donePeriods: ['quý I', 'quý II'] }
      : i === 0
        ? { ...task, status: 'done' as const, result: 'Đã ban hành', evidence: 'Quyết định 40/QĐ-UBND' }
        : task,
  );
  const spans = { quarter: 'quarter-2', half: 'half', year: 'year' } as const;
  return Object.entries(spans).map(([name, key]) => {
    const span = reportSpan(key, 2024, 14, ISSUED.date);
    const { model } = buildReport({ ...sample, tasks }, { ...span, plans: [ISSUED], span });
    return [`sample.${name}.txt`, planText(model)] as const;
  });
}

const TEXTS = [...Object.entries(BOOKS).flatMap(([name, source]) => textsOf(name, source)), ...yearTexts()];

describe('the document of', () => {
  it.each(TEXTS)('%s reads as it was read before', (file, document) => {
    const path = join(FOLDER, file);
    const text = `${document}\n`;
    if (process.env['UPDATE_GOLDEN']) writeFileSync(path, text);
    expect(existsSync(path) ? readFileSync(path, 'utf8') : 'no such file').toBe(text);
  });

  it('every text that is kept is still made', () => {
    const kept = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));
    expect(kept.sort()).toEqual(TEXTS.map(([file]) => file).sort());
  });
});
