/** What "Khôi phục cấu trúc bảng" does with the book: looks, mends what was chosen where nothing changed meanwhile, looks again. */
import { call } from '../kit/rpc.ts';
import type { RepairPlan } from './choices.ts';
import { type Diagnosis, diagnose } from './diagnose.ts';
import type { Inspection } from './fault.ts';
import { readOthers } from './others.ts';

export interface Seen {
  readonly inspection: Inspection;
  readonly diagnosis: Diagnosis;
}

export interface Mended {
  readonly after: Seen;
  readonly done: readonly string[];
  readonly undone: readonly string[];
}

export async function look(): Promise<Seen> {
  const inspection = await call('inspectBook', {});
  return { inspection, diagnosis: diagnose(inspection, await readOthers(inspection)) };
}

/** @returns the book as it now is, where people changed it meanwhile and nothing was mended */
export async function mend(seen: Seen, plan: RepairPlan): Promise<Mended | Seen> {
  const now = await look();
  // People go on typing while the page is open: rows may have moved.
  if (JSON.stringify(now.inspection) !== JSON.stringify(seen.inspection)) return now;
  await call('arrangeBook', plan.arrangement);
  const after = await look();
  const left = new Set(plan.keysIn(after.diagnosis));
  return {
    after,
    done: plan.chosen.filter(({ key }) => !left.has(key)).map(({ what }) => what),
    undone: plan.chosen.filter(({ key }) => left.has(key)).map(({ what }) => what),
  };
}

/** How many things are broken. */
export const countOf = ({ faults, lost, codes }: Diagnosis): number => faults.length + lost.length + codes.length;
