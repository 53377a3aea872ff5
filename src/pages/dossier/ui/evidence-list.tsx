/** The documents: below each item in the order of criteria, or as one table. */
import type { ItemCode } from '../../../core/codes.ts';
import { isLink } from '../../../core/text.ts';
import { Button } from '../../kit/button.tsx';
import { Table } from '../../kit/table.tsx';
import { type DossierBook, type EvidenceRow, itemName } from '../model/dossier-book.ts';
import { groupsOf, inOrder, nameOf } from '../model/evidence.ts';
import { CHECK, EVIDENCE_TEXTS, FIELDS } from '../texts.ts';

export interface ListWork {
  readonly add: (code: ItemCode) => void;
  readonly edit: (row: EvidenceRow) => void;
  readonly remove: (row: EvidenceRow) => void;
}

interface Props {
  readonly book: DossierBook;
  readonly list: ListWork;
}

const NOTHING = { evidence: '', due: '' };

export function GroupedList({ book, list }: Props) {
  const groups = groupsOf(book);
  const loose = book.evidence.filter(({ evidence }) => evidence.codes.length === 0);
  if (groups.length + loose.length === 0) return <p>{EVIDENCE_TEXTS.empty}</p>;
  return (
    <ul class="groups">
      {groups.map(({ code, points, rows, above, told }) => (
        <li key={code}>
          <div class="line">
            <h2>{itemName(book, code)}</h2>
            <span class="quiet">
              {book.scores.has(code)
                ? points !== undefined && EVIDENCE_TEXTS.claimed(points)
                : EVIDENCE_TEXTS.elsewhere}
            </span>
            <Button kind="plain" aria-label={CHECK.add(code)} onClick={() => list.add(code)}>
              {EVIDENCE_TEXTS.add}
            </Button>
          </div>
          {book.asked.has(code) && <p class="quiet">{EVIDENCE_TEXTS.asked(book.asked.get(code) ?? NOTHING)}</p>}
          {rows.map((row) => (
            <Row key={row.row} row={row} list={list} />
          ))}
          {above.length > 0 && <p class="quiet">{EVIDENCE_TEXTS.above(above.join('; '))}</p>}
          {told !== '' && <p class="quiet">{EVIDENCE_TEXTS.inCell(told)}</p>}
          {rows.length + above.length === 0 && told === '' && <p class="warning">{EVIDENCE_TEXTS.none}</p>}
        </li>
      ))}
      {loose.map((row) => (
        <li key={row.row}>
          <Row row={row} list={list} />
        </li>
      ))}
    </ul>
  );
}

function Row({ row, list }: { readonly row: EvidenceRow; readonly list: ListWork }) {
  const { texts, evidence } = row;
  const { title, number, date, issuer, section, validUntil, remark } = texts;
  const name = nameOf(texts) || CHECK.unnamed;
  const details = [
    title !== '' && number !== '' ? EVIDENCE_TEXTS.number(number) : '',
    date === '' ? '' : EVIDENCE_TEXTS.day(date),
    ...[issuer, section],
    validUntil === '' ? '' : EVIDENCE_TEXTS.until(validUntil),
    remark,
    evidence.codes.length > 1 ? EVIDENCE_TEXTS.shared(evidence.codes.join('; ')) : '',
  ].filter((part) => part !== '');
  return (
    <div class="document">
      <span>
        <b>{title || name}</b>
        {details.length > 0 && ` - ${details.join(', ')}`} <Link link={texts.link} name={name} />
      </span>
      <Actions row={row} name={name} list={list} />
    </div>
  );
}

/** What is no address is shown as it was typed. */
function Link({ link, name }: { readonly link: string; readonly name: string }) {
  if (link === '') return null;
  if (!isLink(link)) return <span class="warning">{link}</span>;
  return (
    <a href={link} target="_blank" rel="noopener noreferrer" aria-label={`${EVIDENCE_TEXTS.open}: ${name}`}>
      {EVIDENCE_TEXTS.open}
    </a>
  );
}

function Actions({ row, name, list }: { readonly row: EvidenceRow; readonly name: string; readonly list: ListWork }) {
  return (
    <span class="acts">
      <Button kind="plain" aria-label={`${EVIDENCE_TEXTS.edit}: ${name}`} onClick={() => list.edit(row)}>
        {EVIDENCE_TEXTS.edit}
      </Button>
      <Button kind="plain" aria-label={`${EVIDENCE_TEXTS.remove}: ${name}`} onClick={() => list.remove(row)}>
        {EVIDENCE_TEXTS.remove}
      </Button>
    </span>
  );
}

const COLUMNS = ['codes', 'title', 'number', 'date', 'issuer', 'section', 'validUntil'] as const;

export function FlatList({ book, list }: Props) {
  if (book.evidence.length === 0) return <p>{EVIDENCE_TEXTS.empty}</p>;
  return (
    <Table
      label={EVIDENCE_TEXTS.views.flat}
      headers={[...COLUMNS.map((key) => FIELDS[key]), FIELDS.link, EVIDENCE_TEXTS.acts]}
    >
      {inOrder(book.evidence).map((row) => {
        const name = nameOf(row.texts) || CHECK.unnamed;
        return (
          <tr key={row.row}>
            {COLUMNS.map((key) => (
              <td key={key}>{row.texts[key]}</td>
            ))}
            <td>
              <Link link={row.texts.link} name={name} />
            </td>
            <td>
              <Actions row={row} name={name} list={list} />
            </td>
          </tr>
        );
      })}
    </Table>
  );
}
