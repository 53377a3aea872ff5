/** Which older item became which newer ones: what code and title tell, and what a person decides: joined, split, dropped. */
import { useState } from 'preact/hooks';
import type { ItemCode } from '../../../core/codes.ts';
import type { ProfileItem } from '../../../core/criteria/criteria-set.ts';
import type { Decisions, LinkedSets } from '../../../core/criteria/links.ts';
import { Button } from '../../kit/button.tsx';
import { Table } from '../../kit/table.tsx';
import { readTargets } from '../model/change.ts';
import { LINKS } from '../texts.ts';
import './set.css';

interface Props {
  readonly standing: readonly ProfileItem[];
  readonly newer: readonly ProfileItem[];
  readonly links: LinkedSets;
  readonly decisions: Decisions;
  /** @param to undefined leaves it to code and title again */
  readonly onDecide: (from: ItemCode, to: readonly ItemCode[] | undefined) => void;
}

export function Links({ standing, newer, links, decisions, onDecide }: Props) {
  const [isAll, setAll] = useState(false);
  const doubts = new Map(
    links.doubtful.flatMap(({ code, title, from }) => (from ? [[from.code, { code, title }]] : [])),
  );
  const isOpen = ({ code }: ProfileItem): boolean =>
    doubts.has(code) || decisions.has(code) || links.dropped.includes(code);
  const shown = isAll ? standing : standing.filter(isOpen);
  return (
    <section aria-labelledby="links">
      <h2 id="links">{LINKS.heading}</h2>
      <p class="quiet">{LINKS.about}</p>
      {doubts.size > 0 && <p class="warning">{LINKS.open(doubts.size)}</p>}
      <label>
        <input type="checkbox" checked={isAll} onChange={({ currentTarget }) => setAll(currentTarget.checked)} />{' '}
        {LINKS.all}
      </label>
      {shown.length > 0 && (
        <Table label={LINKS.heading} headers={LINKS.headers} class="inputs" isLong>
          {shown.map((item) => (
            <Row
              key={item.code}
              {...{ item, newer, onDecide }}
              doubt={decisions.has(item.code) ? undefined : doubts.get(item.code)}
              isDecided={decisions.has(item.code)}
              to={links.links.filter(({ from }) => from === item.code).map(({ to }) => to)}
            />
          ))}
        </Table>
      )}
    </section>
  );
}

interface RowProps extends Pick<Props, 'newer' | 'onDecide'> {
  readonly item: ProfileItem;
  readonly to: readonly ItemCode[];
  readonly isDecided: boolean;
  /** What it may have become. */
  readonly doubt: { readonly code: ItemCode; readonly title: string } | undefined;
}

function Row({ item: { code, title }, newer, to, doubt, isDecided, onDecide }: RowProps) {
  /** What is being typed; undefined while nothing is. */
  const [text, setText] = useState<string>();
  const shown = text ?? to.join('; ');
  const targets = readTargets(shown, newer);
  const isWrong = targets === undefined;
  const end = (): void => {
    if (text === undefined || !targets) return;
    if (text.trim() !== to.join('; ')) onDecide(code, targets);
    setText(undefined);
  };
  return (
    <tr>
      <th scope="row">
        {code}
        <span class="part">{title}</span>
      </th>
      <td class="words">
        <input
          type="text"
          aria-label={LINKS.label(code)}
          aria-invalid={isWrong ? true : undefined}
          aria-describedby={isWrong ? `wrong-${code}` : undefined}
          value={shown}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onBlur={end}
          onKeyDown={({ key }) => {
            if (key === 'Enter') end();
          }}
        />
        {isWrong && (
          <p class="error" id={`wrong-${code}`}>
            {LINKS.unknown}
          </p>
        )}
      </td>
      <td>
        {doubt ? (
          <>
            <p class="warning">{LINKS.doubtful(doubt.code, doubt.title)}</p>
            <div class="line">
              <Button onClick={() => onDecide(code, [doubt.code])}>{LINKS.yes(doubt.code)}</Button>
              <Button aria-label={`${LINKS.drop} ${code}`} onClick={() => onDecide(code, [])}>
                {LINKS.drop}
              </Button>
            </div>
          </>
        ) : (
          <div class="line">
            <span>{isDecided ? LINKS.decided : to.length === 0 ? LINKS.isDropped : LINKS.found}</span>
            {isDecided && (
              <Button
                kind="plain"
                aria-label={`${LINKS.undecide}: ${code}`}
                onClick={() => {
                  setText(undefined);
                  onDecide(code, undefined);
                }}
              >
                {LINKS.undecide}
              </Button>
            )}
          </div>
        )}
      </td>
    </tr>
  );
}
