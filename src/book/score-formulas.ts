/** The column formulas of "Chấm điểm", from the columns that its tab names. */
import { openRange } from './tab.ts';
import { SCORES, type ScoreKey } from './tabs/scores.ts';

/**
 * The formulas of the computed columns. They stand in the header row and answer it with their title: a formula in row 2
 * would move when rows are sorted and die when row 2 is deleted.
 */
export function columnFormulas(
  headerRow: number,
  columns: ReadonlyMap<string, number>,
): { key: ScoreKey; header: string; column: number; name: string; formula: string }[] {
  return SCORES.columns.flatMap(({ key, header, formula: computed }) => {
    const column = columns.get(key);
    if (!computed || column === undefined || computed.of.some((input) => !columns.has(input))) return [];
    const ranges = computed.of.map((input) => openRange(columns.get(input) ?? 0, headerRow));
    return [{ key, header, column, name: computed.name, formula: `=${computed.name}(${ranges.join(';')})` }];
  });
}

/** "Điểm bị trừ" for =CCHC_GAP(…). */
export function titleOf(formula: string): string | undefined {
  return SCORES.columns.find(({ formula: computed }) => computed && formula.startsWith(`=${computed.name}(`))?.header;
}
