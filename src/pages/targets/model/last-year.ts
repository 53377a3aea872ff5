/** Last year's scores from another tab, however it is laid out: read as a published result would be. */
import type { YearBefore } from '../../../core/comparison/years.ts';
import type { Points } from '../../../core/points.ts';
import { readDocument } from '../../../intake/read-document.ts';
import { gridOf } from '../../../intake/tables/grid.ts';

export interface LastYear {
  readonly items: readonly YearBefore[];
  readonly total: Points | undefined;
  /** What the reading found doubtful, each a sentence. */
  readonly doubts: readonly string[];
  /** More than one: the person has to choose. */
  readonly units: readonly string[];
}

type Rows = readonly (readonly (string | number | boolean)[])[];

/** @param unit the commune, where the tab tells of many */
export function readLastYear(name: string, rows: Rows, unit: string | undefined): LastYear {
  const { reading, units } = readDocument([{ name, parts: [{ kind: 'table', grid: gridOf(rows) }] }], { unit });
  const items = [...reading.fields, ...reading.items].map((item): YearBefore => {
    return { code: item.code, title: item.name, max: item.max, score: item.score };
  });
  const doubts = reading.findings.filter(({ severity }) => severity !== 'info').map(({ message }) => message);
  return { items, doubts, total: reading.total?.score, units };
}
