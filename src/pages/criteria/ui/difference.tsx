/** What another set says otherwise: items that changed, came and went. */
import type { SetDifference } from '../../../core/criteria/compare-sets.ts';
import type { ProfileItem } from '../../../core/criteria/criteria-set.ts';
import { formatPoints } from '../../../core/numbers.ts';
import { Table } from '../../kit/table.tsx';
import { CHANGE, SET } from '../texts.ts';
import './set.css';

interface Props {
  readonly difference: SetDifference;
  /** Of which kind of units, where several are compared. */
  readonly profile?: string;
}

export function Difference({ difference, profile }: Props) {
  const { same, changed, added, dropped } = difference;
  const heading = profile === undefined ? CHANGE.heading : CHANGE.headingOf(profile);
  return (
    <section aria-label={heading}>
      <h2>{heading}</h2>
      <p>{CHANGE.counts(same, changed.length, added.length, dropped.length)}</p>
      {changed.length > 0 && (
        <details open={profile === undefined}>
          <summary>{`${CHANGE.changed} (${changed.length})`}</summary>
          <Table label={CHANGE.changed} headers={CHANGE.changedHeaders} isLong>
            {changed.map(({ from, to, isShared, parts }) => (
              <tr key={`${from} ${to}`}>
                <th scope="row">{from}</th>
                <td>{to}</td>
                <td>
                  {isShared && <span class="part">{CHANGE.shared}</span>}
                  {parts
                    .filter(({ part }) => part !== 'code')
                    .map(({ part, before, now }) => (
                      <span key={part} class="part">
                        {CHANGE.part(CHANGE.parts[part], worded(part, before), worded(part, now))}
                      </span>
                    ))}
                </td>
              </tr>
            ))}
          </Table>
        </details>
      )}
      <Items label={CHANGE.added} items={added} />
      <Items label={CHANGE.dropped} items={dropped} />
    </section>
  );
}

/** What stands in a set as a word of ours is shown as people know it. */
function worded(part: string, text: string): string {
  const words: Readonly<Record<string, string>> =
    part === 'scorer' ? SET.scorers : part === 'notApplicable' ? SET.policies : {};
  return words[text] ?? text;
}

function Items({ label, items }: { readonly label: string; readonly items: readonly ProfileItem[] }) {
  if (items.length === 0) return null;
  return (
    <details>
      <summary>{`${label} (${items.length})`}</summary>
      <Table label={label} headers={CHANGE.listHeaders} figures={[2]} isLong>
        {items.map(({ code, title, max }) => (
          <tr key={code}>
            <th scope="row">{code}</th>
            <td>{title}</td>
            <td class="figure">{max === undefined ? '' : formatPoints(max)}</td>
          </tr>
        ))}
      </Table>
    </details>
  );
}
