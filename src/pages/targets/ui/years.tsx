/** "So với năm trước": what was regained, newly lost, lost two years running. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { RANKING } from '../../../book/tabs/ranking.ts';
import { SUMMARY_TAB } from '../../../book/tabs/summary.ts';
import { tabNamed } from '../../../book/tabs.ts';
import { codeLabel } from '../../../core/codes.ts';
import { compareYears, type YearComparison, type YearLosses } from '../../../core/comparison/years.ts';
import { formatPoints } from '../../../core/numbers.ts';
import type { Points } from '../../../core/points.ts';
import { Copy } from '../../kit/copy.tsx';
import { Field } from '../../kit/field.tsx';
import { call } from '../../kit/rpc.ts';
import { Table } from '../../kit/table.tsx';
import { messageOf } from '../../kit/use-call.ts';
import { readLastYear } from '../model/last-year.ts';
import { ownUnit } from '../model/ranking.ts';
import type { TargetsBook } from '../model/targets-book.ts';
import { EMPTY, YEARS } from '../texts.ts';
import { ItemName } from './item-name.tsx';

interface Props {
  readonly book: TargetsBook;
  /** Undefined while the total is not known: items are compared all the same. */
  readonly now: Points | undefined;
}

/** Tabs of the add-in hold no result of another year, but for those that show many units or a whole card. */
function mayBeResult(name: string): boolean {
  const tab = tabNamed(name);
  return tab === undefined || tab.name === RANKING.name || tab.name === SUMMARY_TAB.name;
}

type Rows = Parameters<typeof readLastYear>[1];

export function Years({ book, now }: Props) {
  const [name, setName] = useState('');
  const [rows, setRows] = useState<Rows>();
  const [unit, setUnit] = useState<string>();
  const [problem, setProblem] = useState('');
  const choose = (tab: string): void => {
    setName(tab);
    setRows(undefined);
    setUnit(undefined);
  };
  // With the book the tab is read again, too. An answer that comes after another tab was chosen is nobody's any more.
  useEffect(() => {
    setProblem('');
    let isWanted = name !== '';
    if (isWanted) {
      call('readTab', { name }).then(
        (answer) => isWanted && setRows(answer.rows),
        (error: unknown) => isWanted && setProblem(messageOf(error)),
      );
    }
    return () => {
      isWanted = false;
    };
  }, [book, name]);
  const other = useMemo(() => {
    if (!rows) return undefined;
    const all = readLastYear(name, rows, unit);
    // The office's own column or row, where its name tells.
    const units = all.units.map((one) => ({ name: one, group: '', total: undefined, rank: undefined }));
    const own = unit ?? ownUnit(units, book.settings.issuer)?.name;
    return { ...(own === unit ? all : readLastYear(name, rows, own)), units: all.units, unit: own };
  }, [name, rows, unit, book]);
  const before = name === '' ? { items: book.lastYear, total: book.settings.lastYearScore } : other;
  const compared = useMemo(() => before && compareYears(book.result.card, before.items), [book, name, other]);
  return (
    <>
      <div class="choices form">
        <Field label={YEARS.source}>
          {(control) => (
            <select value={name} onChange={(event) => choose(event.currentTarget.value)} {...control}>
              <option value="">{YEARS.column}</option>
              {book.tabs.filter(mayBeResult).map((tab) => (
                <option key={tab} value={tab}>
                  {YEARS.tab(tab)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {other && other.units.length > 1 && (
          <Field label={YEARS.unit}>
            {(control) => (
              <select value={other.unit ?? ''} onChange={(event) => setUnit(event.currentTarget.value)} {...control}>
                {other.unit === undefined && <option value="">{YEARS.chooseUnit}</option>}
                {other.units.map((one) => (
                  <option key={one}>{one}</option>
                ))}
              </select>
            )}
          </Field>
        )}
      </div>
      <div aria-live="polite">
        {problem && <p class="error">{problem}</p>}
        {name !== '' && !rows && !problem && <p>{YEARS.reading}</p>}
        {name !== '' && other && other.doubts.length > 0 && (
          <details class="warning">
            <summary>{YEARS.doubts(other.doubts.length)}</summary>
            <ul>
              {other.doubts.map((doubt) => (
                <li key={doubt}>{doubt}</li>
              ))}
            </ul>
          </details>
        )}
        {before && before.items.length === 0 && <p>{name === '' ? EMPTY.lastYear : EMPTY.otherTab}</p>}
        {before && compared && before.items.length > 0 && (
          <Comparison
            compared={compared}
            totals={before.total === undefined || now === undefined ? '' : YEARS.totals(before.total, now)}
          />
        )}
      </div>
    </>
  );
}

const figuresOf = ({ lostBefore, lost, regained, fresh, again }: YearLosses): Points[] => [
  lostBefore,
  lost,
  regained,
  fresh,
  again,
];

function Comparison({ compared, totals }: { compared: YearComparison; totals: string }) {
  const { items, kept, sums, added, gone, incomparable } = compared;
  const codes = (list: readonly { code: string }[]): string => list.map(({ code }) => code).join(', ');
  const lines = [totals, YEARS.sums(sums.regained, sums.fresh, sums.again)].filter(Boolean);
  const cells = (losses: YearLosses) =>
    figuresOf(losses).map((points, i) => (
      <td key={YEARS.headers[i + 1]} class="figure">
        {points === 0 ? '' : formatPoints(points)}
      </td>
    ));
  const table = [
    YEARS.headers.join('\t'),
    ...items.map((one) => [codeLabel(one.item.code), ...figuresOf(one).map(formatPoints)].join('\t')),
    [YEARS.total, ...figuresOf(sums).map(formatPoints)].join('\t'),
  ];
  return (
    <>
      <div class="answer">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {items.length > 0 && (
        <Table label={YEARS.losses} headers={YEARS.headers} figures={[1, 2, 3, 4, 5]}>
          {items.map((one) => (
            <tr key={one.item.code}>
              <th scope="row">
                <ItemName label={codeLabel(one.item.code)} title={one.item.row?.title ?? ''} />
                {one.renamed && <span class="part warning">{YEARS.renamed(one.before.title)}</span>}
                {one.maxChanged && one.before.max !== undefined && one.item.row?.max !== undefined && (
                  <span class="part warning">{YEARS.maxChanged(one.before.max, one.item.row.max)}</span>
                )}
              </th>
              {cells(one)}
            </tr>
          ))}
          <tr class="sum">
            <th scope="row">{YEARS.total}</th>
            {cells(sums)}
          </tr>
        </Table>
      )}
      <div class="notes">
        {kept > 0 && <p>{YEARS.kept(kept)}</p>}
        {incomparable.length > 0 && <p>{YEARS.incomparable(codes(incomparable))}</p>}
        {added.length > 0 && <p>{YEARS.added(codes(added))}</p>}
        {gone.length > 0 && (
          <p>{YEARS.gone(gone.map(({ code, title }) => (title ? `${code} (${title})` : code)).join(', '))}</p>
        )}
      </div>
      <Copy label={YEARS.copy} text={[...lines, ...table].join('\n')} />
    </>
  );
}
