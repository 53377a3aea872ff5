/** The table of the figures of a month: a row an item, to be typed in as in a sheet. */
import { countKey, type MonthlyKey, totalKey } from '../../../book/tabs/monthly.ts';
import { codeLabel, type ItemCode } from '../../../core/codes.ts';
import { formatDate } from '../../../core/dates.ts';
import type { Month } from '../../../core/monthly.ts';
import { Table } from '../../kit/table.tsx';
import { type MonthlyRow, standingText, type Typed } from '../model/monthly-book.ts';
import { countHint, paceLines } from '../model/pace-lines.ts';
import type { TargetsBook } from '../model/targets-book.ts';
import { MONTHLY_TEXTS as WORDS } from '../texts.ts';
import { ItemName } from './item-name.tsx';

interface Props {
  readonly book: TargetsBook;
  readonly rows: readonly MonthlyRow[];
  readonly month: Month;
  readonly typed: Typed;
  readonly type: (code: ItemCode, key: MonthlyKey, text: string) => void;
  /** @param first the row in which a block of cells was pasted */
  readonly onPaste: (text: string, first: number) => void;
}

export function MonthlyTable({ rows, ...rest }: Props) {
  return (
    <Table label={WORDS.table} headers={WORDS.headers} figures={[5]} class="monthly">
      {rows.map((row, at) => (
        <Row key={row.item.code} row={row} at={at} {...rest} />
      ))}
    </Table>
  );
}

interface RowProps extends Omit<Props, 'rows'> {
  readonly row: MonthlyRow;
  readonly at: number;
}

function Row({ row, at, book, month, typed, type, onPaste }: RowProps) {
  const { item, outlook, wrong } = row;
  const label = codeLabel(item.code);
  const keys: readonly MonthlyKey[] = [countKey(month), totalKey(month), 'expected', 'cutOff'];
  const told = [...new Set(Object.values(wrong))];
  const earlier = row.figures.months.findLast((one) => one.month < month);
  const { scoringCutOff } = book.settings;
  const usualCutOff = scoringCutOff && formatDate(scoringCutOff);
  const wrongId = `wrong-${item.code}`;
  return (
    <tr>
      <th scope="row">
        <ItemName label={label} title={item.title} />
        <span class="quiet part">{item.ruleText}</span>
        {countHint(item.rule) && <span class="quiet part">{countHint(item.rule)}</span>}
        {earlier && <span class="quiet part">{WORDS.before(earlier)}</span>}
      </th>
      {keys.map((key, column) => (
        <td key={column}>
          <input
            type="text"
            inputMode={key === 'cutOff' ? undefined : 'numeric'}
            maxLength={20}
            data-column={column}
            placeholder={key === 'cutOff' ? usualCutOff : undefined}
            aria-label={WORDS.cell(WORDS.headers[column + 1] ?? '', label)}
            aria-invalid={wrong[key] ? true : undefined}
            aria-describedby={wrong[key] ? wrongId : undefined}
            value={typed[item.code]?.[key] ?? standingText(book, item.code, key)}
            onInput={(event) => type(item.code, key, event.currentTarget.value)}
            onKeyDown={moveDown}
            onPaste={(event) => {
              const text = event.clipboardData?.getData('text/plain') ?? '';
              // One value goes where it is pasted; a block goes over the rows.
              if (column > 1 || !/[\t\n]/.test(text.trim())) return;
              event.preventDefault();
              onPaste(text, at);
            }}
          />
        </td>
      ))}
      <td class="figure strong">{outlook?.points === undefined ? '' : WORDS.points(outlook.points)}</td>
      <td>
        {told.length > 0 && (
          <p class="error" id={wrongId}>
            {told.join(' ')}
          </p>
        )}
        <Told row={row} />
      </td>
    </tr>
  );
}

/** What is gone first, then what the rest has to bring. */
function Told({ row: { item, outlook, onlyAfter } }: { readonly row: MonthlyRow }) {
  if (!outlook) return <span class="quiet">{onlyAfter ? WORDS.onlyAfter(formatDate(onlyAfter)) : WORDS.none}</span>;
  const { lost, needs, rest } = paceLines(item.rule, outlook);
  return (
    <>
      {lost && <p class="warning">{lost}</p>}
      {needs.map((line, i) => (
        <p key={line} class={i === 0 ? 'strong' : undefined}>
          {line}
        </p>
      ))}
      {rest.map((line) => (
        <p key={line} class="quiet">
          {line}
        </p>
      ))}
    </>
  );
}

/** Enter goes to the same column of the next row, as in a sheet. */
function moveDown(event: KeyboardEvent): void {
  const { currentTarget: input, key } = event;
  if (key !== 'Enter' || !(input instanceof HTMLElement)) return;
  event.preventDefault();
  const next = input.closest('tr')?.nextElementSibling?.querySelector(`[data-column="${input.dataset['column']}"]`);
  if (next instanceof HTMLInputElement) next.select();
}
