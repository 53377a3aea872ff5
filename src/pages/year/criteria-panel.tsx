/** Which criteria set the new year has, and how it differs from last year's: moved, new, gone, in doubt. */
import { useState } from 'preact/hooks';
import { formatPoints } from '../../core/numbers.ts';
import type { Points } from '../../core/points.ts';
import type { CriteriaMap, Match } from '../../core/years/map-criteria.ts';
import { Button } from '../kit/button.tsx';
import { Field } from '../kit/field.tsx';
import { Notice } from '../kit/notice.tsx';
import { call } from '../kit/rpc.ts';
import { Table } from '../kit/table.tsx';
import { bad, type Work } from '../kit/use-call.ts';
import { fromPaste, fromTab, readCriteria } from './criteria.ts';
import type { ChangedMax, FreshCriteria } from './plan-year.ts';
import { TEXTS } from './texts.ts';

interface Props {
  /** How many criteria the book has. */
  readonly rows: number;
  /** Another set than that of the book is wanted, whether or not it was read yet. */
  readonly isOther: boolean;
  readonly onOther: (isOther: boolean) => void;
  readonly tabs: readonly string[];
  readonly map: CriteriaMap;
  readonly maxima: readonly ChangedMax[];
  readonly chosen: FreshCriteria | undefined;
  readonly confirmed: ReadonlySet<string>;
  readonly busy: boolean;
  readonly onCriteria: (criteria: FreshCriteria | undefined) => void;
  readonly onConfirm: (code: string, sure: boolean) => void;
  readonly run: Work['run'];
}

export function CriteriaPanel(props: Props) {
  const { chosen, rows, isOther, onOther } = props;
  return (
    <section aria-labelledby="criteria">
      <h2 id="criteria">{TEXTS.criteria}</h2>
      <div role="radiogroup" aria-labelledby="criteria">
        <label>
          <input type="radio" name="criteria" checked={!isOther} onChange={() => onOther(false)} /> {TEXTS.keep(rows)}
        </label>
        <label>
          <input type="radio" name="criteria" checked={isOther} onChange={() => onOther(true)} /> {TEXTS.other}
        </label>
      </div>
      {isOther && <Source {...props} />}
      {chosen && <Differences {...props} />}
    </section>
  );
}

function Source({ tabs, busy, onCriteria, run }: Props) {
  const [tab, setTab] = useState('');
  const [text, setText] = useState('');
  const [html, setHtml] = useState('');
  const take = (): void =>
    run(async () => {
      const given = tab ? fromTab(tab, (await call('readTab', { name: tab })).rows) : fromPaste(text, html);
      const found = readCriteria(given);
      onCriteria(found);
      return found ? undefined : bad(TEXTS.noCriteria);
    });
  return (
    <Notice>
      <Field label={TEXTS.fromTab}>
        {(control) => (
          <select value={tab} onChange={({ currentTarget }) => setTab(currentTarget.value)} {...control}>
            <option value="">{TEXTS.chooseTab}</option>
            {tabs.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        )}
      </Field>
      <Field label={TEXTS.paste} hint={TEXTS.pasteHint}>
        {(control) => (
          <textarea
            rows={3}
            value={text}
            onPaste={(event) => setHtml(event.clipboardData?.getData('text/html') ?? '')}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
            {...control}
          />
        )}
      </Field>
      <Button disabled={busy || (tab === '' && text.trim() === '')} onClick={take}>
        {TEXTS.read}
      </Button>
    </Notice>
  );
}

const printed = (points: Points | undefined): string => (points === undefined ? TEXTS.blank : formatPoints(points));

function Differences({ map, maxima, confirmed, onConfirm }: Props) {
  const changed = map.items.filter(({ match }) => match !== 'same');
  const counts = (Object.keys(TEXTS.matches) as Match[]).flatMap((match) => {
    const count = map.items.filter((item) => item.match === match).length;
    return count === 0 ? [] : [TEXTS.counted(count, TEXTS.matches[match])];
  });
  return (
    <>
      <p>{[...counts, ...(map.gone.length > 0 ? [TEXTS.gone(map.gone.length)] : [])].join(' · ')}</p>
      {changed.length === 0 ? (
        <p class="quiet">{TEXTS.noChanges}</p>
      ) : (
        <Table label={TEXTS.changes} headers={[TEXTS.code, TEXTS.name, TEXTS.how, TEXTS.was]} isLong>
          {changed.map(({ code, title, match, from }) => (
            <tr key={code} class={match}>
              <td>{code}</td>
              <td>{title}</td>
              <td>{TEXTS.matches[match]}</td>
              <td>
                {match === 'doubtful' && from ? (
                  <label>
                    <input
                      type="checkbox"
                      checked={confirmed.has(code)}
                      onChange={({ currentTarget }) => onConfirm(code, currentTarget.checked)}
                    />{' '}
                    {TEXTS.confirm(code, `${from.code} ${from.title}`)}
                  </label>
                ) : (
                  from && `${from.code} ${from.title}`
                )}
              </td>
            </tr>
          ))}
        </Table>
      )}
      {maxima.length > 0 && (
        <details>
          <summary>{TEXTS.maxima(maxima.length)}</summary>
          <ul>
            {maxima.map(({ code, title, before, now }) => (
              <li key={code}>{TEXTS.maximum(code, title, printed(before), printed(now))}</li>
            ))}
          </ul>
        </details>
      )}
      {map.gone.length > 0 && (
        <details>
          <summary>{TEXTS.gone(map.gone.length)}</summary>
          <ul>
            {map.gone.map(({ code, title }) => (
              <li key={code}>
                {code} {title}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
