/** The ledgers of the year: pages fill them row by row. */
import { LEDGERS, type LedgerName } from '../book/tabs.ts';
import { prepareLedger, saveLedger } from '../sheet/ledgers.ts';
import { authorOf } from './author.ts';
import { call } from './call.ts';
import { lockedToTheEnd } from './locks.ts';
import { array, matching, object, oneOf, record, text, union } from './schema.ts';

/** Of cells that no person could read any more. */
const CellText = text(50_000);
/** The key of a column, and what a row is known by: an id or a code. */
const Key = matching(/^[a-zA-Z]{1,20}\d{0,2}$/);
const RowName = matching(/^[\w.-]{1,60}$/);
const Texts = record(Key, CellText);

const MOST_ROWS = 500;

const Ledger = oneOf(...(Object.keys(LEDGERS) as LedgerName[]));

export const ledgerCalls = {
  /** @param year the year scored as the page shows it */
  saveLedger: call(
    object({
      ledger: Ledger,
      year: text(20),
      changes: array(
        union(
          object({ kind: oneOf('put'), row: RowName, seen: Texts, cells: Texts }),
          object({ kind: oneOf('remove'), row: RowName, seen: Texts }),
        ),
        1,
        MOST_ROWS,
      ),
    }),
    ({ ledger, year, changes }) =>
      lockedToTheEnd((spreadsheet) => {
        const tab = LEDGERS[ledger];
        return saveLedger(spreadsheet, authorOf(spreadsheet, 'Sửa'), { tab, year, changes });
      }),
  ),
  /** Rows that people typed into the sheet get ids. */
  prepareLedger: call(object({ ledger: Ledger }), ({ ledger }) =>
    lockedToTheEnd((spreadsheet) => ({
      given: prepareLedger(spreadsheet, authorOf(spreadsheet, 'Sửa'), LEDGERS[ledger]),
    })),
  ),
};
