/** "Mức kế tiếp": how many more or fewer reach the next band, from figures or from the number of faults alone. */
import { codeLabel } from '../../../core/codes.ts';
import { formatRate } from '../../../core/numbers.ts';
import { type BandAnswer, findNextBands } from '../../../core/targets/next-bands.ts';
import { Table } from '../../kit/table.tsx';
import type { TargetsBook } from '../model/targets-book.ts';
import { BANDS, EMPTY, TEXTS } from '../texts.ts';
import { Faults } from './faults.tsx';
import { ItemName } from './item-name.tsx';

export function Bands({ book }: { readonly book: TargetsBook }) {
  const found = findNextBands(book.result.shortfalls, (code) => book.cells.get(code));
  return (
    <>
      <section>
        <h2>{BANDS.known}</h2>
        {found.length === 0 ? (
          <p>{EMPTY.bands}</p>
        ) : (
          <Table label={BANDS.known} headers={BANDS.headers} figures={[3]}>
            {found.map(({ shortfall, answer, cells }) => (
              <tr key={shortfall.code}>
                <th scope="row">
                  <ItemName label={codeLabel(shortfall.code)} title={shortfall.title} />
                  <span class="quiet part">{cells.rule}</span>
                </th>
                <Answer answer={answer} />
              </tr>
            ))}
          </Table>
        )}
      </section>
      <Faults book={book} />
    </>
  );
}

function Answer({ answer }: { answer: BandAnswer }) {
  if (answer.kind !== 'next') {
    const words = { top: BANDS.top, 'no-value': BANDS.noValue, 'no-total': BANDS.noTotal };
    return <td colSpan={3}>{answer.kind === 'unreadable' ? answer.message : words[answer.kind]}</td>;
  }
  const { next, value, total } = answer;
  const shown = (count: bigint): string =>
    total === undefined ? String(count) : BANDS.rate(count, total, formatRate(Number(count) / Number(total)));
  return (
    <>
      <td>{shown(value)}</td>
      <td>
        {next.change > 0n ? BANDS.more(next.change, shown(next.count)) : BANDS.fewer(-next.change, shown(next.count))}
      </td>
      <td class="figure">{TEXTS.points(next.gain)}</td>
    </>
  );
}
