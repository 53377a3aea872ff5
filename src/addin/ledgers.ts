/** The ledgers of the year: pages fill them row by row. */
import { LEDGERS, type LedgerName, PROVINCE_LEDGERS, type ProvinceLedgerName } from '../book/tabs.ts';
import { prepareLedger, saveLedgers } from '../sheet/ledgers.ts';
import { authorOf } from './author.ts';
import { call } from './call.ts';
import { lockedToTheEnd } from './locks.ts';
import { array, boolean, matching, object, oneOf, optional, record, text, union } from './schema.ts';

/** Of cells that no person could read any more. */
const CellText = text(50_000);
/** The key of a column, and what a row is known by: an id or a code. */
const Key = matching(/^[a-zA-Z]{1,20}\d{0,2}$/);
const RowName = matching(/^[\w.-]{1,60}$/);
const Texts = record(Key, CellText);

/** A call has six minutes; 2 000 rows of many units take far less. */
const MOST_ROWS = 2000;

const Changes = array(
  union(
    object({ kind: oneOf('put'), row: RowName, seen: Texts, cells: Texts, signed: optional(boolean()) }),
    object({ kind: oneOf('remove'), row: RowName, seen: Texts }),
  ),
  1,
  MOST_ROWS,
);

const Ledger = oneOf(...(Object.keys(LEDGERS) as LedgerName[]));
const ProvinceLedger = oneOf(...(Object.keys(PROVINCE_LEDGERS) as ProvinceLedgerName[]));
const Year = text(20);

/** What the log calls the work on a superior body's tabs. */
const ACTIONS = {
  list: 'Danh sách các xã',
  handOut: 'Giao sổ',
  collect: 'Thu sổ',
  appraise: 'Thẩm định',
  publish: 'Công bố',
  follow: 'Theo dõi các xã',
} as const;

export const ledgerCalls = {
  /** @param year the year scored as the page shows it */
  saveLedger: call(object({ ledger: Ledger, year: Year, changes: Changes }), ({ ledger, year, changes }) =>
    lockedToTheEnd((spreadsheet) =>
      saveLedgers(spreadsheet, authorOf(spreadsheet, 'Sửa'), { year, parts: [{ tab: LEDGERS[ledger], changes }] }),
    ),
  ),
  /** Rows that people typed into the sheet get ids. */
  prepareLedger: call(object({ ledger: union(Ledger, oneOf('communes')) }), ({ ledger }) =>
    lockedToTheEnd((spreadsheet) => {
      const tab = { ...LEDGERS, ...PROVINCE_LEDGERS }[ledger];
      return { given: prepareLedger(spreadsheet, authorOf(spreadsheet, 'Sửa'), tab) };
    }),
  ),
  /**
   * Of several tabs of a superior body's book at once: what a unit sent, and its points, stand there together or not at all.
   */
  saveProvince: call(
    object({
      action: oneOf(...(Object.keys(ACTIONS) as (keyof typeof ACTIONS)[])),
      year: Year,
      who: optional(text(200)),
      parts: array(object({ ledger: ProvinceLedger, changes: Changes }), 1, Object.keys(PROVINCE_LEDGERS).length),
    }),
    ({ action, year, who, parts }) =>
      lockedToTheEnd((spreadsheet) =>
        saveLedgers(spreadsheet, authorOf(spreadsheet, ACTIONS[action], who), {
          year,
          parts: parts.map(({ ledger, changes }) => ({ tab: PROVINCE_LEDGERS[ledger], changes })),
        }),
      ),
  ),
};
