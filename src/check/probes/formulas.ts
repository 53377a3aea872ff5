/** E: in which notation formulas are read and told, in cells and in rules. */
import { type Answer, type Bench, cellOf, type Probe, type Probes, ways } from '../probe.ts';

const zoneOf = ({ spreadsheet }: Bench): string => spreadsheet.getSpreadsheetTimeZone();

const byFormula =
  (formula: string): Probe =>
  (bench) =>
    cellOf(bench.sheet.getRange(bench.take(1), 1).setFormula(formula), zoneOf(bench));

const byValue =
  (formula: string): Probe =>
  (bench) =>
    cellOf(bench.sheet.getRange(bench.take(1), 1).setValue(formula), zoneOf(bench));

/** A rule's formula as it is told when it is read again. */
function toldRule({ sheet, take }: Bench, formula: string): Answer {
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground('#fce8b2')
    .setRanges([sheet.getRange(take(1), 1, 1, 2)])
    .build();
  sheet.setConditionalFormatRules([rule]);
  const told = sheet
    .getConditionalFormatRules()
    .map((one) => String(one.getBooleanCondition()?.getCriteriaValues()[0]));
  sheet.clearConditionalFormatRules();
  return told;
}

function toldCheck({ sheet, take }: Bench, formula: string): Answer {
  const cell = sheet.getRange(take(1), 1);
  cell.setDataValidation(
    SpreadsheetApp.newDataValidation().requireFormulaSatisfied(formula).setAllowInvalid(true).build(),
  );
  return String(cell.getDataValidation()?.getCriteriaValues()[0]);
}

/** Formulas as they are told are written back, both ways. */
function writeBack(bench: Bench, formula: string): Answer {
  const { sheet, take } = bench;
  const row = take(1);
  const told = sheet.getRange(row, 1).setFormula(formula).getFormulas();
  sheet.getRange(row, 2).setValues(told);
  sheet.getRange(row, 3).setFormulas(told);
  const zone = zoneOf(bench);
  return {
    told: told[0]?.[0] ?? '',
    asValue: cellOf(sheet.getRange(row, 2), zone),
    asFormula: cellOf(sheet.getRange(row, 3), zone),
  };
}

/** Its rows told from this one on. */
const withoutRow = (formula: string, row: number): string =>
  formula.replace(/\d+/g, (digits) => String(Number(digits) - row));

export const FORMULA_PROBES: Probes = {
  E01: byFormula('=SUM(1;2)'),
  E02: byFormula('=SUM(1,2)'),
  E03: byFormula('=COUNT(Z1:Z)'),
  E04: (bench) => byFormula(`=COUNT('${bench.sheet.getName()}'!$Z$1:$Z)`)(bench),
  E05: byValue('=SUM(1;2)'),
  E06: (bench) => ({ comma: byFormula('=VALUE("0,5")')(bench), point: byFormula('=VALUE("0.5")')(bench) }),
  E07: (bench) => toldRule(bench, '=AND($A1>0;$B1<1)'),
  E08: ({ sheet, take }) => {
    const row = take(4);
    sheet.getRange(row, 1).setFormula(`=SUM(A${row + 1}:B${row + 1};$Z:$Z)`);
    sheet.insertRowsBefore(row + 1, 1);
    return withoutRow(sheet.getRange(row, 1).getFormula(), row);
  },
  E09: (bench) => toldCheck(bench, '=OR($A1=1;$B1="a;b")'),
  E10: ({ sheet, take }) => {
    const cell = sheet.getRange(take(1), 1);
    cell.setDataValidation(
      SpreadsheetApp.newDataValidation().requireValueInList(['có', 'không']).setAllowInvalid(false).build(),
    );
    return ways({
      refused: () => {
        cell.setValue('khác');
        SpreadsheetApp.flush();
        return 'taken';
      },
    });
  },
  E11: (bench) => writeBack(bench, '=SUM(1;2)/8'),
  E12: (bench) => ({ comma: byFormula('=0,5+1')(bench), point: byFormula('=0.5+1')(bench) }),
  E13: (bench) => ({
    comma: byValue('=0,5+1')(bench),
    point: byValue('=0.5+1')(bench),
    commas: byValue('=SUM(1,2)')(bench),
  }),
  E14: (bench) => ({ comma: writeBack(bench, '=0,5+1'), point: writeBack(bench, '=0.5+1') }),
  E15: (bench) => {
    const { sheet, take } = bench;
    const row = take(2);
    const range = sheet.getRange(row, 1, 2, 1).setFormula(`=B${row}`);
    return range.getFormulas().map(([formula = '']) => withoutRow(formula, row));
  },
};
