/** What stands beside the proposals: settings, findings, lines not understood, measures, the ranking. */
import type { Problem } from '../../core/problems.ts';
import { checkRanking, type Ranking } from '../../intake/communes/ranking.ts';
import type { Span } from '../../intake/engine/statements.ts';
import type { Measure } from '../../intake/measures/read-measures.ts';
import { Button } from '../kit/button.tsx';
import '../kit/findings.css';
import { TEXTS } from './texts.ts';

interface Ticked<K> {
  readonly isTicked: (key: K) => boolean;
  readonly onTick: (key: K, ticked: boolean) => void;
}

interface SettingsProps extends Ticked<string> {
  readonly values: Readonly<Record<string, string>>;
  /** What stands in the book; '' for nothing. */
  readonly standing: (label: string) => string;
  /** Labels of what is not certain enough to be written unseen. */
  readonly asked: ReadonlySet<string>;
}

export function Settings({ standing, values, asked, isTicked, onTick }: SettingsProps) {
  const entries = Object.entries(values).filter(([label, value]) => standing(label) !== value);
  if (entries.length === 0) return null;
  return (
    <section>
      <h2>{TEXTS.settings}</h2>
      <p class="quiet">{TEXTS.settingsHint}</p>
      <ul class="ticks">
        {entries.map(([label, value]) => (
          <li key={label}>
            <label>
              <input
                type="checkbox"
                checked={isTicked(label)}
                onChange={({ currentTarget }) => onTick(label, currentTarget.checked)}
              />
              <span>
                <strong>{label}:</strong> {value}
                {asked.has(label) && <span class="warning">{TEXTS.settingAsked}</span>}
                {standing(label) && <span class="quiet">{TEXTS.stands(standing(label))}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Findings({
  findings,
  gone,
}: {
  readonly findings: readonly Problem[];
  readonly gone: readonly string[];
}) {
  if (findings.length + gone.length === 0) return null;
  return (
    <section>
      <h2>{TEXTS.findings}</h2>
      <ul class="findings">
        {gone.length > 0 && <li class="warning">{TEXTS.gone(gone.join(', '))}</li>}
        {findings.map(({ message, severity }) => (
          <li key={message} class={severity}>
            {message}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface UnreadProps {
  readonly lines: readonly { readonly line: number; readonly text: string }[];
  /** Where in the line the first number stands that waits for a person. */
  readonly openAt: (line: number) => Stretch | undefined;
  /** Shows the line in the source. */
  readonly onShow: (line: number) => void;
}

/** Letters of a line, from and to. */
type Stretch = Pick<Span, 'from' | 'to'>;

/** A line of more letters is a paragraph: of it the words around its open number are shown. */
const MOST_LETTERS = 160;
const AROUND = 60;

function excerpt(text: string, open: Stretch | undefined): string {
  if (text.length <= MOST_LETTERS) return text;
  const [from, to] = open ? [open.from - AROUND, open.to + AROUND] : [0, MOST_LETTERS];
  // Cut between words.
  const before = from > 0 ? text.slice(from).replace(/^\S*/u, '') : text;
  const shown = before.slice(0, to - (text.length - before.length));
  return `${from > 0 ? '…' : ''}${to < text.length ? `${shown.replace(/\S*$/u, '')}…` : shown}`;
}

export function Unread({ lines, openAt, onShow }: UnreadProps) {
  if (lines.length === 0) return null;
  return (
    <details open={lines.length <= 10}>
      <summary>{`${TEXTS.unread} (${lines.length})`}</summary>
      <p class="quiet">{TEXTS.unreadHint}</p>
      <ul class="unread">
        {lines.slice(0, 200).map(({ line, text }) => (
          <li key={`${line} ${text}`}>
            {TEXTS.unreadLine(line, excerpt(text, openAt(line)))}{' '}
            <Button kind="plain" onClick={() => onShow(line)}>
              {TEXTS.source.place(line)}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface MeasuresProps {
  readonly measures: readonly Measure[];
  readonly ticked: readonly number[];
  readonly onTick: (ticked: readonly number[]) => void;
}

export function Measures({ measures, ticked, onTick }: MeasuresProps) {
  if (measures.length === 0) return null;
  const tick = (index: number, isTicked: boolean): void => {
    const others = ticked.filter((other) => other !== index);
    onTick(isTicked ? [...others, index] : others);
  };
  return (
    <details>
      <summary>{TEXTS.measures(measures.length)}</summary>
      <p class="quiet">{TEXTS.measuresHint}</p>
      <label>
        <input
          type="checkbox"
          checked={ticked.length === measures.length}
          onChange={({ currentTarget }) => onTick(currentTarget.checked ? measures.map((_, index) => index) : [])}
        />
        {TEXTS.allMeasures}
      </label>
      <ul class="ticks">
        {measures.map(({ text, codes, lead, cooperating, due, line }, index) => (
          <li key={`${line} ${text}`}>
            <label>
              <input
                type="checkbox"
                checked={ticked.includes(index)}
                onChange={({ currentTarget }) => tick(index, currentTarget.checked)}
              />
              <span>
                {codes.length > 0 && <strong>{`${codes.join('; ')}: `}</strong>}
                {text}
                <span class="quiet">
                  {[
                    lead && `${TEXTS.measureFacts.lead}: ${lead}`,
                    cooperating.length > 0 && `${TEXTS.measureFacts.cooperating}: ${cooperating.join(', ')}`,
                    due && `${TEXTS.measureFacts.due}: ${due}`,
                  ]
                    .filter(Boolean)
                    .map((part) => ` · ${part}`)
                    .join('')}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface RankingProps {
  readonly ranking: Ranking;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
}

export function RankingChoice({ ranking, ticked, onTick }: RankingProps) {
  const doubtful = checkRanking(ranking).filter(({ doubts }) => doubts.length > 0);
  return (
    <section>
      <label>
        <input type="checkbox" checked={ticked} onChange={({ currentTarget }) => onTick(currentTarget.checked)} />{' '}
        {TEXTS.ranking(ranking.units.length)}
      </label>
      {doubtful.length > 0 && (
        <>
          <p class="warning">{TEXTS.rankingDoubts(doubtful.length)}</p>
          <ul class="findings">
            {doubtful.slice(0, 20).map(({ name, doubts }) => (
              <li key={name}>{`${name}: ${doubts.join(' ')}`}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
