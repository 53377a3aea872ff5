/** "Tự chấm và được chấm": what was claimed and not granted, and the text that explains it. */
import { useMemo, useState } from 'preact/hooks';
import { codeLabel, type ItemCode } from '../../../core/codes.ts';
import { type Claim, type ClaimSum, compareClaims } from '../../../core/comparison/claims.ts';
import { formatPoints } from '../../../core/numbers.ts';
import { ofUnits } from '../../../core/points.ts';
import { Copy } from '../../kit/copy.tsx';
import { Table } from '../../kit/table.tsx';
import { causeShown, explanationText } from '../model/explanation.ts';
import type { TargetsBook } from '../model/targets-book.ts';
import { CLAIMS, EMPTY } from '../texts.ts';
import { ItemName } from './item-name.tsx';

export function Claims({ book }: { readonly book: TargetsBook }) {
  const claims = useMemo(() => {
    const { card, total } = book.result;
    // What is only expected was granted by nobody.
    const score = total.origin === 'stated' ? total.score : undefined;
    return compareClaims(card, { self: total.self, score });
  }, [book]);
  const [left, setLeft] = useState<ReadonlySet<ItemCode>>(new Set());
  const { denied, exceeded, fields, total, unclaimed } = claims;
  const isEmpty = claims.compared === 0;
  const toggle = (code: ItemCode): void => {
    const next = new Set(left);
    if (!next.delete(code)) next.add(code);
    setLeft(next);
  };
  return (
    <>
      {total && <p class="answer">{describeTotal(total)}</p>}
      {total && !isEmpty && total.unexplained > 0 && <p>{CLAIMS.unexplained(total.unexplained)}</p>}
      {isEmpty ? <p>{EMPTY.claims}</p> : denied.length === 0 && <p>{EMPTY.noDenied}</p>}
      {denied.length > 0 && (
        <>
          <h2>{CLAIMS.denied}</h2>
          <Denied book={book} claims={denied} left={left} toggle={toggle} />
        </>
      )}
      {fields.length > 0 && <Fields fields={fields} total={total} />}
      {exceeded.length > 0 && (
        <p>
          {CLAIMS.exceeded(
            exceeded.map(({ item, difference }) => CLAIMS.more(item.code, ofUnits(-difference))).join(', '),
          )}
        </p>
      )}
      {!isEmpty && unclaimed.length > 0 && (
        <p class="quiet">{CLAIMS.unclaimed(unclaimed.map(({ code }) => code).join(', '))}</p>
      )}
      {denied.length > 0 && <Explanation book={book} claims={denied.filter(({ item }) => !left.has(item.code))} />}
    </>
  );
}

function describeTotal({ self, score, difference }: ClaimSum): string {
  if (self === undefined || score === undefined) return CLAIMS.overallOfItems(difference);
  return CLAIMS.overall(self, score, difference);
}

interface DeniedProps {
  readonly book: TargetsBook;
  readonly claims: readonly Claim[];
  readonly left: ReadonlySet<ItemCode>;
  readonly toggle: (code: ItemCode) => void;
}

function Denied({ book, claims, left, toggle }: DeniedProps) {
  return (
    <Table label={CLAIMS.denied} headers={CLAIMS.headers} figures={[2, 3, 4]}>
      {claims.map(({ item, self, score, difference }) => (
        <tr key={item.code}>
          <td class="tick">
            <input
              type="checkbox"
              checked={!left.has(item.code)}
              aria-label={CLAIMS.choose(codeLabel(item.code))}
              onChange={() => toggle(item.code)}
            />
          </td>
          <th scope="row">
            <ItemName label={codeLabel(item.code)} title={item.row?.title ?? ''} />
          </th>
          <td class="figure">{formatPoints(self)}</td>
          <td class="figure">{formatPoints(score)}</td>
          <td class="figure strong">{formatPoints(difference)}</td>
          <td>{causeShown(item.row?.cause) || <span class="quiet">{CLAIMS.missing}</span>}</td>
          <td>{book.cells.get(item.code)?.evidence || <span class="quiet">{CLAIMS.missing}</span>}</td>
        </tr>
      ))}
    </Table>
  );
}

interface FieldsProps {
  readonly fields: readonly (ClaimSum & { readonly code: ItemCode; readonly title: string })[];
  readonly total: ClaimSum | undefined;
}

function Fields({ fields, total }: FieldsProps) {
  const figures = ({ self, score, difference, unexplained }: ClaimSum) =>
    [self, score, difference, unexplained].map((points, i) => (
      <td key={CLAIMS.fieldHeaders[i + 1]} class="figure">
        {points === undefined || (i === 3 && points === 0) ? '' : formatPoints(points)}
      </td>
    ));
  return (
    <>
      <h2>{CLAIMS.fields}</h2>
      {fields.some(({ self }) => self === undefined) && <p class="quiet">{CLAIMS.partial}</p>}
      <Table label={CLAIMS.fields} headers={CLAIMS.fieldHeaders} figures={[1, 2, 3, 4]}>
        {fields.map((field) => (
          <tr key={field.code}>
            <th scope="row">{field.title ? `${field.code}. ${field.title}` : codeLabel(field.code)}</th>
            {figures(field)}
          </tr>
        ))}
        {total && (
          <tr class="sum">
            <th scope="row">{CLAIMS.total}</th>
            {figures(total)}
          </tr>
        )}
      </Table>
    </>
  );
}

function Explanation({ book, claims }: { book: TargetsBook; claims: readonly Claim[] }) {
  const text = useMemo(
    () => explanationText(claims, book.settings, (code) => book.cells.get(code)?.evidence ?? ''),
    [claims.map(({ item }) => item.code).join(), book],
  );
  return (
    <section>
      <h2>{CLAIMS.text}</h2>
      {claims.length === 0 ? (
        <p>{CLAIMS.noneChosen}</p>
      ) : (
        <>
          <p class="quiet">{CLAIMS.textHint}</p>
          <Copy label={CLAIMS.copy} shown={CLAIMS.text} text={text} />
        </>
      )}
    </section>
  );
}
