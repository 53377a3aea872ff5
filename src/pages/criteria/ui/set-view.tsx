/** What a set is: its name, decision, kinds of units, what it says of itself, its items, and the ways to take it along. */
import { printSetTable } from '../../../book/criteria-table.ts';
import {
  type CriteriaSet,
  hashOf,
  kindOf,
  type Maximum,
  maximumIn,
  nameOf,
  parentsIn,
} from '../../../core/criteria/criteria-set.ts';
import { printSetFile } from '../../../core/criteria/set-file.ts';
import { formatDate } from '../../../core/dates.ts';
import { formatPoints } from '../../../core/numbers.ts';
import { Button } from '../../kit/button.tsx';
import { download } from '../../kit/download.ts';
import { Table } from '../../kit/table.tsx';
import { good, type Work } from '../../kit/use-call.ts';
import { writeXlsx } from '../../kit/xlsx-file.ts';
import { SET } from '../texts.ts';
import './set.css';

interface Props {
  readonly set: CriteriaSet;
  /** What it was read from. */
  readonly from?: string;
  /** When it was kept, and what else is to be known. */
  readonly told: readonly string[];
  readonly work: Work;
}

export function SetView({ set, from, told, work }: Props) {
  const { about, decision, profiles, isPartial, items } = set;
  const above = new Set(parentsIn(set).values());
  const cited = [
    decision.number,
    decision.date ? formatDate(decision.date) : '',
    decision.issuer,
    decision.subject,
  ].filter((part) => part !== '');
  const save = (ending: 'json' | 'xlsx'): void =>
    work.run(async () => {
      const bytes = ending === 'json' ? new TextEncoder().encode(printSetFile(set)) : tableBytes(set);
      download(nameOf(set), bytes, ending);
      return good(SET.saved(`${nameOf(set)}.${ending}`));
    });
  return (
    <section class="set" aria-label={nameOf(set)}>
      <h2>{nameOf(set)}</h2>
      {about !== '' && <p class="about">{about}</p>}
      <p>{[...(from === undefined ? [] : [SET.from(from)]), ...told].join(' ')}</p>
      <p>{cited.length === 0 ? SET.noDecision : SET.decision(cited.join(', '))}</p>
      {isPartial && <p class="warning">{SET.part}</p>}
      <p>
        {SET.extent(items.length, items.filter(({ code }) => !above.has(code)).length)} {SET.profiles}:{' '}
        {profiles.map(({ name, scale }) => SET.profile(name, formatPoints(scale))).join('; ')}.{' '}
        <span class="quiet">{SET.hash(hashOf(set))}</span>
      </p>
      <details>
        <summary>{SET.items(items.length)}</summary>
        <Items set={set} above={above} />
      </details>
      <div class="line">
        <Button onClick={() => save('json')}>{SET.saveFile}</Button>
        <Button onClick={() => save('xlsx')}>{SET.saveTable}</Button>
      </div>
    </section>
  );
}

function tableBytes(set: CriteriaSet): Uint8Array {
  return writeXlsx([{ name: SET.tab, rows: printSetTable(set), widths: [] }]);
}

function Items({ set, above }: { readonly set: CriteriaSet; readonly above: ReadonlySet<string> }) {
  const { profiles, items } = set;
  const [code = '', title = '', ...more] = SET.headers;
  const printed = (max: Maximum): string => (typeof max === 'number' ? formatPoints(max) : (max ?? ''));
  return (
    <Table
      label={SET.itemsLabel}
      headers={[code, title, ...profiles.map(({ name }) => name), ...more]}
      figures={profiles.map((_, i) => i + 2)}
      isLong
    >
      {items.map((item) => (
        <tr key={item.code} class={above.has(item.code) ? 'above' : undefined}>
          <th scope="row">{item.code}</th>
          <td>{item.title}</td>
          {profiles.map(({ name }) => (
            <td key={name} class="figure">
              {printed(maximumIn(item.maxima, name))}
            </td>
          ))}
          <td>
            {SET.kinds[kindOf(item, above.has(item.code))]}
            {item.rule !== '' && <span class="part">{item.rule}</span>}
          </td>
          <td>{above.has(item.code) ? '' : SET.scorers[item.scorer]}</td>
          <td>{above.has(item.code) ? '' : SET.policies[item.notApplicable]}</td>
          <td>{item.evidence}</td>
          <td>{item.due}</td>
        </tr>
      ))}
    </Table>
  );
}
