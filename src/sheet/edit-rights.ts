/** Why Google refused a person's edit: it says neither where nor who may, so the book's protections are asked. */
import type { Barrier, ProtectedPlace } from '../core/google-errors.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/**
 * Reads only; the number of trips grows with the protections, which a refusal may cost.
 * @returns undefined where nothing in the book bars whoever runs this
 */
export function findBarrier(spreadsheet: Spreadsheet): Barrier | undefined {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  const places = [
    ...spreadsheet.getProtections(SHEET).filter(isBarring).map(wholeTab),
    ...spreadsheet.getProtections(RANGE).filter(isBarring).map(cellsOf),
  ];
  const closed = new Set(places.map(({ tab }) => tab));
  const open = spreadsheet.getSheets().find((sheet) => !closed.has(sheet.getName()));
  // Where nothing is protected, only whoever may read the book alone may not edit.
  if (open && !open.getRange(1, 1).canEdit()) return { kind: 'reader', owner: ownerOf(spreadsheet) };
  if (places.length === 0) return undefined;
  return { kind: 'protected', places, owner: ownerOf(spreadsheet) };
}

/** A warning bars nobody, but to a mere reader it says that it may not be edited. */
const isBarring = (protection: Protection): boolean => !protection.canEdit() && !protection.isWarningOnly();

const wholeTab = (protection: Protection): ProtectedPlace => ({ ...cellsOf(protection), cells: '' });

function cellsOf(protection: Protection): ProtectedPlace {
  const range = protection.getRange();
  return {
    tab: range.getSheet().getName(),
    cells: range.getA1Notation(),
    description: protection.getDescription().trim(),
  };
}

/** Blank for a book in a shared drive, which belongs to nobody. */
function ownerOf(spreadsheet: Spreadsheet): string {
  // The declaration leaves out that there may be none.
  const owner = spreadsheet.getOwner() as GoogleAppsScript.Base.User | null;
  return owner?.getEmail() ?? '';
}
