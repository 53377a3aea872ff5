/** One line of the source: its number, its words with their numbers, and below it whatever of it is open. */
import type { Span } from '../../intake/engine/statements.ts';
import type { Fact } from '../../intake/source.ts';
import { guessOf } from './guess.ts';
import type { RowDraft } from './line-row.ts';
import { LineTools } from './line-tools.tsx';
import { NumberMenu, type OwnerChoice } from './number-menu.tsx';
import { lineId, wholeLineId } from './sides.ts';
import { type MarkedLine, type MarkedNumber, stretchesOf } from './source-model.ts';
import { SIGNS, TEXTS } from './texts.ts';

export interface SourceActions {
  readonly tell: (document: number, fact: Fact) => void;
  readonly untell: (document: number, span: Span) => void;
  readonly tellNoise: (document: number, spans: readonly Span[]) => void;
  /** @returns the code of the row that was made */
  readonly addRow: (line: MarkedLine, draft: RowDraft) => string | undefined;
}

interface Props {
  readonly line: MarkedLine;
  /** The key that Tab reaches. */
  readonly stop: string | undefined;
  /** The key of what is open of this line: itself, or one of its numbers. */
  readonly opened: string | undefined;
  readonly codes: readonly string[];
  readonly owners: readonly OwnerChoice[];
  readonly onFocus: (key: string) => void;
  readonly onSelect: (key: string) => void;
  readonly onOpen: (key: string) => void;
  readonly onClose: (key: string) => void;
  /** The number that waits after the one that is open. */
  readonly next: string | undefined;
  readonly onNext: (key: string) => void;
  readonly onRow: (code: string) => void;
  readonly actions: SourceActions;
}

export function SourceLine(props: Props) {
  const { line, stop, opened, codes, onFocus, onSelect } = props;
  const { key, source, look, begins } = line;
  return (
    <li id={wholeLineId(key)} data-line={key}>
      {begins && <p class="begins">{TEXTS.source.begins(begins.document, begins.piece)}</p>}
      <button
        type="button"
        id={lineId(key)}
        class="line-number"
        data-stop={key}
        tabIndex={stop === key ? 0 : -1}
        aria-expanded={opened === key}
        aria-label={TEXTS.source.line(source.line, look, codes)}
        onFocus={() => onFocus(key)}
        onClick={() => onSelect(key)}
      >
        {source.line}
      </button>
      <span class="line-text">
        {stretchesOf(line).map(({ text, number }, at) =>
          number ? (
            <NumberButton key={number.key} {...props} number={number} text={text} />
          ) : (
            <span key={at}>{text}</span>
          ),
        )}
      </span>
      {opened !== undefined && <Opened {...props} opened={opened} />}
    </li>
  );
}

function NumberButton({ number, text, stop, opened, onFocus, onOpen }: Props & { number: MarkedNumber; text: string }) {
  const { key, look } = number;
  const { quantity, owner } = number.number;
  return (
    <button
      type="button"
      id={lineId(key)}
      class={`number ${look}`}
      data-stop={key}
      tabIndex={stop === key ? 0 : -1}
      aria-expanded={opened === key}
      aria-label={TEXTS.source.number(text, quantity, owner, look)}
      title={TEXTS.source.number(text, quantity, owner, look)}
      onFocus={() => onFocus(key)}
      onClick={() => onOpen(key)}
    >
      {text}
      <span class="sign" aria-hidden="true">
        {SIGNS[look]}
      </span>
    </button>
  );
}

/** The menu of a number, or what can be done with the line. */
function Opened({ line, opened, codes, owners, next, actions, onClose, onNext, onRow }: Props & { opened: string }) {
  const { document, key } = line;
  const number = line.numbers.find((one) => one.key === opened);
  if (number)
    return (
      <NumberMenu
        key={opened}
        marked={number}
        owners={owners}
        guess={guessOf(line, number, codes)}
        around={wordsAround(line.source.text, number)}
        hasNext={next !== undefined}
        onTell={(fact, goesOn) => {
          actions.tell(document, fact);
          if (goesOn && next !== undefined) onNext(next);
          else onClose(opened);
        }}
        onUntell={() => {
          actions.untell(document, number.number.span);
          onClose(opened);
        }}
        onClose={() => onClose(opened)}
      />
    );
  return (
    <LineTools
      line={line}
      codes={codes}
      onRow={onRow}
      onNoise={() => {
        const waiting = line.numbers.filter(({ look }) => look === 'asked' || look === 'unread');
        actions.tellNoise(
          document,
          waiting.map((one) => one.number.span),
        );
        onClose(key);
      }}
      onAdd={(draft) => {
        const code = actions.addRow(line, draft);
        onClose(key);
        if (code !== undefined) onRow(code);
      }}
      onClose={() => onClose(key)}
    />
  );
}

/** So many letters of either side tell where a number stands. */
const AROUND = 40;

function wordsAround(text: string, { number: { span } }: MarkedNumber): readonly [string, string] {
  const [before, behind] = [text.slice(0, span.from), text.slice(span.to)];
  // Cut between words.
  return [
    before.length > AROUND ? before.slice(-AROUND).replace(/^\S*/u, '…') : before,
    behind.length > AROUND ? behind.slice(0, AROUND).replace(/\S*$/u, '…') : behind,
  ];
}
