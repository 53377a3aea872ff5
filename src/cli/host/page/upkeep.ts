/** A person at "Khôi phục cấu trúc bảng" and "Sang năm mới": what is offered, and done as chosen. */

import { begunYear } from '../../../book/year-tabs.ts';
import { fold } from '../../../core/text.ts';
import { type Choices, isTicked, NEW_COLUMN, noChoices, placeOf, planRepair } from '../../../pages/repair/choices.ts';
import type { Diagnosis } from '../../../pages/repair/diagnose.ts';
import { countOf, look, mend } from '../../../pages/repair/mend.ts';
import { TEXTS as REPAIR } from '../../../pages/repair/texts.ts';
import {
  FIRST_CHOICES,
  finishYear,
  firstYears,
  leftOver,
  readStanding,
  readYear,
  type Standing,
  whyNotYet,
  writeYear,
} from '../../../pages/year/begin.ts';
import { planYear, type YearPlan } from '../../../pages/year/plan-year.ts';
import type { Dues } from '../../../pages/year/tasks.ts';
import { TEXTS as YEAR } from '../../../pages/year/texts.ts';

/** By the sentence or label beside it: true or false for a box, else what is typed or chosen. */
export type Chosen = Readonly<Record<string, string | boolean>>;

export interface Upkeep {
  readonly offered: readonly string[];
  readonly done: readonly string[];
  readonly message?: string;
  readonly error?: string;
}

export async function repairBook(chosen: Chosen): Promise<Upkeep> {
  try {
    const seen = await look();
    const choices = repairChoices(seen.diagnosis, chosen);
    const plan = planRepair(seen.inspection, seen.diagnosis, choices);
    const offered = offeredBy(seen.diagnosis, choices);
    if (countOf(seen.diagnosis) === 0) return { offered, done: [], message: REPAIR.whole };
    if (plan.wrong !== undefined) return { offered, done: [], message: plan.wrong };
    if (plan.chosen.length === 0) return { offered, done: [], message: REPAIR.report(0, countOf(seen.diagnosis)) };
    const mended = await mend(seen, plan);
    if (!('after' in mended)) return { offered, done: [], message: REPAIR.changed };
    return { offered, done: mended.done, message: REPAIR.report(mended.done.length, countOf(mended.after.diagnosis)) };
  } catch (error) {
    return { offered: [], done: [], error: messageOf(error) };
  }
}

function offeredBy({ faults, lost, codes }: Diagnosis, choices: Choices): string[] {
  const mark = (on: boolean): string => (on ? '[x] ' : '[ ] ');
  return [
    ...lost.map((column) => {
      const place = column.places.find(({ cell }) => cell === placeOf(choices, column));
      const now = place ? REPAIR.place(place.cell, place.title) : REPAIR.choose;
      return `${REPAIR.lost(column.found.tab.name, column.column.header)}: ${now}`;
    }),
    ...faults.map(({ key, kind, what, cure }) =>
      kind === 'tell' ? what : `${mark(isTicked(choices, key, kind))}${what} ${cure}.`,
    ),
    ...codes.map(({ place, shown, proposal }) => `${mark(choices.mendCodes)}${REPAIR.code(place, shown)}: ${proposal}`),
  ];
}

/** @throws Error that names what the dialog does not offer */
function repairChoices(diagnosis: Diagnosis, chosen: Chosen): Choices {
  return Object.entries(chosen).reduce(
    (choices, [label, value]) => choose(choices, diagnosis, label, value),
    noChoices,
  );
}

function choose(choices: Choices, { faults, lost, codes }: Diagnosis, label: string, value: string | boolean): Choices {
  const names = (text: string): boolean => fold(text).includes(fold(label));
  const fault = faults.find(({ kind, what, cure }) => kind !== 'tell' && (names(what) || names(cure)));
  if (fault) {
    const flipped = new Set(choices.flipped);
    if (isTicked(choices, fault.key, fault.kind) !== value) flipped.add(fault.key);
    return { ...choices, flipped };
  }
  const column = lost.find(({ found, column: { header } }) => names(REPAIR.lost(found.tab.name, header)));
  if (column) {
    const place = column.places.find(({ cell, title }) => cell === value || fold(title) === fold(String(value)));
    return { ...choices, places: { ...choices.places, [column.id]: place?.cell ?? NEW_COLUMN } };
  }
  if (names(REPAIR.codes(codes.length))) return { ...choices, mendCodes: value === true };
  const code = codes.find(({ place, shown }) => names(REPAIR.code(place, shown)));
  if (code) return { ...choices, mendCodes: true, codes: { ...choices.codes, [code.place]: String(value) } };
  throw new Error(`Hộp thoại không đề nghị “${label}”.`);
}

export async function beginYear(chosen: Chosen): Promise<Upkeep> {
  try {
    const standing = await readStanding();
    const begun = begunYear(standing.names);
    return begun === undefined ? await newYear(standing, chosen) : await finish(standing, begun);
  } catch (error) {
    return { offered: [], done: [], error: messageOf(error) };
  }
}

async function finish({ names }: Standing, begun: string): Promise<Upkeep> {
  const { rename, clash } = leftOver(names, begun);
  const offered = [YEAR.begun(begun)];
  if (clash !== undefined) return { offered, done: [], message: YEAR.clash(clash) };
  await finishYear(names, rename);
  return { offered, done: rename.map(([from, to]) => YEAR.rename(from, to)), message: YEAR.finished };
}

async function newYear(standing: Standing, chosen: Chosen): Promise<Upkeep> {
  const { cells, names } = standing;
  if (!cells) return { offered: [], done: [], error: `${YEAR.notYet}.` };
  const blocked = whyNotYet(cells);
  if (blocked !== undefined) return { offered: [], done: [], message: blocked };
  const text = (label: string, first: string): string => {
    const entry = Object.entries(chosen).find(([name]) => fold(name) === fold(label));
    return entry ? String(entry[1]) : first;
  };
  const first = firstYears(cells);
  const years = { oldYear: text(YEAR.oldYear, first.oldYear), newYear: text(YEAR.newYear, first.newYear) };
  const [oldYear, after] = [readYear(years.oldYear), readYear(years.newYear)];
  if (!(after > oldYear)) return { offered: [], done: [], message: YEAR.yearsWrong };
  const ways = Object.keys(YEAR.dueChoices) as Dues[];
  const wanted = text(YEAR.dues, YEAR.dueChoices[FIRST_CHOICES.dues]);
  const dues = ways.find((way) => fold(YEAR.dueChoices[way]) === fold(wanted)) ?? FIRST_CHOICES.dues;
  const all = planYear(cells, names, { ...FIRST_CHOICES, dues, oldYear, newYear: after });
  const unticked = new Set(
    all.tasks.filter(({ measure }) => chosen[YEAR.carry(measure)] === false).map(({ place }) => place),
  );
  const plan = planYear(cells, names, { ...FIRST_CHOICES, dues, unticked, oldYear, newYear: after });
  const offered = offeredYear(plan);
  const written = await writeYear(standing, plan, undefined);
  if ('changed' in written) return { offered, done: [], message: YEAR.changed };
  const kept = plan.tasks.filter(({ place }) => !unticked.has(place)).length;
  const done = YEAR.done(after, kept, plan.evidence.length);
  return { offered, done: plan.renames.map(([from, to]) => YEAR.rename(from, to)), message: done };
}

function offeredYear(plan: YearPlan): string[] {
  return [
    YEAR.keep(plan.standing.length),
    YEAR.scored(plan.scored, plan.rows),
    ...plan.settings
      .filter(({ fate }) => fate !== 'kept')
      .map(({ label, before, after, fate }) => {
        return `${label}: ${YEAR.becomes(before || YEAR.blank, after || YEAR.blank)} (${YEAR.fates[fate]})`;
      }),
    ...plan.tasks.map(({ measure }) => YEAR.carry(measure)),
    ...plan.evidence.map(({ name }) => YEAR.carry(name)),
    ...plan.renames.map(([from, to]) => YEAR.rename(from, to)),
  ];
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
