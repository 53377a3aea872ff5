/** Which documents of the old list the new year takes over. */
import { Notice } from '../kit/notice.tsx';
import { Table } from '../kit/table.tsx';
import type { StillValid } from './evidence.ts';
import { TEXTS } from './texts.ts';

interface Props {
  readonly evidence: readonly StillValid[];
  /** Sentences. */
  readonly unread: readonly string[];
  readonly left: ReadonlySet<number>;
  readonly onTick: (places: readonly number[], ticked: boolean) => void;
}

export function Evidence({ evidence, unread, left, onTick }: Props) {
  if (evidence.length === 0 && unread.length === 0) return null;
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">{TEXTS.evidence}</h2>
      <p class="quiet">{TEXTS.evidenceHint}</p>
      {unread.length > 0 && (
        <Notice>
          <p>{TEXTS.unreadEvidence}</p>
          <ul>
            {unread.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      {evidence.length > 0 && <List {...{ evidence, left, onTick }} />}
    </section>
  );
}

function List({ evidence, left, onTick }: Omit<Props, 'unread'>) {
  const places = evidence.map(({ place }) => place);
  return (
    <Table
      label={TEXTS.evidence}
      headers={[
        <input
          key="all"
          type="checkbox"
          aria-label={TEXTS.carryAllEvidence}
          checked={places.every((place) => !left.has(place))}
          onChange={({ currentTarget }) => onTick(places, currentTarget.checked)}
        />,
        ...TEXTS.evidenceHeaders,
      ]}
    >
      {evidence.map(({ place, name, before, after, dated, until, lost }) => (
        <tr key={place}>
          <td>
            <input
              type="checkbox"
              aria-label={TEXTS.carry(name)}
              checked={!left.has(place)}
              onChange={({ currentTarget }) => onTick([place], currentTarget.checked)}
            />
          </td>
          <td>{before === after ? before : TEXTS.becomes(before || TEXTS.blank, after || TEXTS.blank)}</td>
          <td>
            {name}
            {lost.length > 0 && <p class="warning">{TEXTS.lost(lost.join(', '))}</p>}
          </td>
          <td>{dated}</td>
          <td>{until}</td>
        </tr>
      ))}
    </Table>
  );
}
