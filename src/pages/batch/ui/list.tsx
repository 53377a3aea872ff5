/** The documents of the batch: which are there, where, and what is to be looked at before they are signed. */
import { useState } from 'preact/hooks';
import { printPlace } from '../../../core/place.ts';
import { bySeverity, type Problem } from '../../../core/problems.ts';
import { isLink } from '../../../core/text.ts';
import { BATCH_FACTS } from '../../../province/documents.ts';
import { Table } from '../../kit/table.tsx';
import type { Standing } from '../model/load.ts';
import { TEXTS } from '../texts.ts';

export function DocumentList({ standing }: { readonly standing: Standing }) {
  const [isOpen, setOpen] = useState(false);
  const { documents, others } = standing;
  return (
    <>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{TEXTS.findings}</summary>
        {isOpen && <Findings documents={documents} />}
      </details>
      <details>
        <summary>{TEXTS.list}</summary>
        {others > 0 && <p class="quiet">{TEXTS.others(others)}</p>}
        <Table label={TEXTS.table} headers={TEXTS.headers} isLong>
          {documents.map(({ document: { key, kind, unit, title }, state, entry }) => (
            <tr key={key}>
              <th scope="row">{BATCH_FACTS[kind].name}</th>
              <td>{unit?.name ?? ''}</td>
              <td>{TEXTS.states[state]}</td>
              <td>
                {entry && isLink(entry.link) && (
                  <a href={entry.link} target="_blank" rel="noopener" aria-label={TEXTS.linkTo(title)}>
                    {TEXTS.link}
                  </a>
                )}
              </td>
            </tr>
          ))}
        </Table>
      </details>
    </>
  );
}

/** The same about many documents is told once. Built when somebody looks: hundreds of documents take a moment. */
function Findings({ documents }: Pick<Standing, 'documents'>) {
  const counts = new Map<string, { readonly finding: Problem; count: number }>();
  // A draft plan is the unit's to complete.
  const own = documents.filter(({ document }) => document.kind !== 'plan');
  for (const finding of own.flatMap(({ document }) => document.build().findings)) {
    const key = `${printPlace(finding.place)} ${finding.message}`;
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { finding, count: 1 });
  }
  const order = bySeverity([...counts.values()].map(({ finding }) => finding));
  const countOf = new Map([...counts.values()].map(({ finding, count }) => [finding, count]));
  return (
    <ul>
      {order.map((finding) => (
        <li key={`${printPlace(finding.place)} ${finding.message}`}>
          {printPlace(finding.place)}: {finding.message}
          {TEXTS.times(countOf.get(finding) ?? 1)}
        </li>
      ))}
    </ul>
  );
}
