/** What of the book goes along with a change of its set, and what does not, each by name. */
import type { RowWay } from '../../../core/criteria/migrate.ts';
import { formatNumber } from '../../../core/numbers.ts';
import { Table } from '../../kit/table.tsx';
import type { ChangePlan, Follower } from '../model/change.ts';
import { CARRY } from '../texts.ts';

export function Carry({ plan }: { readonly plan: ChangePlan }) {
  const { card, left, tasks, evidence, ledgers } = plan;
  const titles = new Map<string, string>(plan.difference.dropped.map((item) => [item.code, item.title]));
  const ways = (Object.keys(CARRY.ways) as RowWay[]).flatMap((way) => {
    const count = card.rows.filter((row) => row.way === way).length;
    return count === 0 ? [] : [{ way, count }];
  });
  return (
    <section aria-labelledby="carry">
      <h2 id="carry">{CARRY.heading}</h2>
      <ul>
        {ways.map(({ way, count }) => (
          <li key={way}>{CARRY.way(count, CARRY.ways[way])}</li>
        ))}
      </ul>
      {left.length > 0 && (
        <details open>
          <summary class="warning">{CARRY.left(left.length)}</summary>
          <Table label={CARRY.left(left.length)} headers={CARRY.leftHeaders} isLong>
            {left.map(({ code, name, content }) => (
              <tr key={`${code} ${name}`}>
                <th scope="row">{code}</th>
                <td>{CARRY.column(name)}</td>
                <td>{typeof content === 'number' ? formatNumber(content) : String(content)}</td>
              </tr>
            ))}
          </Table>
        </details>
      )}
      <Followers title={CARRY.tasks(tasks.length)} rows={tasks} titles={titles} />
      <Followers title={CARRY.evidence(evidence.length)} rows={evidence} titles={titles} />
      {[...tasks, ...evidence].some(({ dropped }) => dropped.length > 0) && <p>{CARRY.noted}</p>}
      {ledgers.length > 0 && (
        <details>
          <summary class="warning">{CARRY.ledgers(ledgers.length)}</summary>
          <Table label={CARRY.ledgers(ledgers.length)} headers={CARRY.ledgerHeaders}>
            {ledgers.map(({ ledger, code, title }) => (
              <tr key={`${ledger} ${code}`}>
                <td>{CARRY.ledgerNames[ledger]}</td>
                <th scope="row">{code}</th>
                <td>{title}</td>
              </tr>
            ))}
          </Table>
        </details>
      )}
    </section>
  );
}

interface FollowersProps {
  readonly title: string;
  readonly rows: readonly Follower[];
  /** Of the items that are gone, by code. */
  readonly titles: ReadonlyMap<string, string>;
}

function Followers({ title, rows, titles }: FollowersProps) {
  if (rows.length === 0) return null;
  return (
    <details open={rows.some(({ dropped }) => dropped.length > 0)}>
      <summary>{title}</summary>
      <Table label={title} headers={CARRY.followHeaders} isLong>
        {rows.map(({ name, before, after, dropped }, i) => (
          <tr key={i}>
            <td>{name}</td>
            <td>{before}</td>
            <td>{after === '' ? CARRY.noCode : after}</td>
            <td>{dropped.map((code) => [code, titles.get(code)].filter(Boolean).join('. ')).join('; ')}</td>
          </tr>
        ))}
      </Table>
    </details>
  );
}
