/** The faults, with what ticking them does; columns to recognise; codes to confirm. */
import { shownRow } from '../kit/texts.ts';
import { type Choices, codeAt, isTicked, NEW_COLUMN, placeOf, rowsToBe } from './choices.ts';
import type { Diagnosis } from './diagnose.ts';
import type { Fault } from './fault.ts';
import { TEXTS } from './texts.ts';

interface Props {
  readonly diagnosis: Diagnosis;
  readonly choices: Choices;
  readonly onChoices: (choices: Choices) => void;
}

export function Faults({ kind, ...props }: Props & { readonly kind: 'mend' | 'tell' }) {
  const own = props.diagnosis.faults.filter((fault) => fault.kind === kind);
  if (own.length === 0) return null;
  return (
    <section aria-labelledby={kind}>
      <h2 id={kind}>{TEXTS[kind]}</h2>
      <FaultList faults={own} {...props} />
    </section>
  );
}

/** What may touch something that people meant. */
export function Asked(props: Props) {
  const { diagnosis } = props;
  const own = diagnosis.faults.filter(({ kind }) => kind === 'ask');
  if (own.length + diagnosis.codes.length === 0) return null;
  return (
    <section aria-labelledby="ask">
      <h2 id="ask">{TEXTS.ask}</h2>
      <FaultList faults={own} {...props} />
      <Codes {...props} />
    </section>
  );
}

function FaultList({ faults, choices, onChoices }: Props & { readonly faults: readonly Fault[] }) {
  const flip = (key: string): void => {
    const flipped = new Set(choices.flipped);
    if (!flipped.delete(key)) flipped.add(key);
    onChoices({ ...choices, flipped });
  };
  return (
    <ul class="faults">
      {faults.map(({ key, kind, what, cure }) => (
        <li key={key}>
          {what}
          {kind !== 'tell' && (
            <label>
              <input type="checkbox" checked={isTicked(choices, key, kind)} onChange={() => flip(key)} /> {cure}
            </label>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Which columns are lost, and the header rows as they will stand: before all that is read through them. */
export function LostColumns({ diagnosis, choices, onChoices }: Props) {
  const { lost } = diagnosis;
  if (lost.length === 0) return null;
  return (
    <section aria-labelledby="lost">
      <h2 id="lost">{TEXTS.lostTitle}</h2>
      <p class="quiet">{TEXTS.lostHint}</p>
      <ul class="faults">
        {lost.map((column) => (
          <li key={column.id}>
            <label>
              {TEXTS.lost(column.found.tab.name, column.column.header)}{' '}
              <select
                value={placeOf(choices, column)}
                onChange={({ currentTarget }) =>
                  onChoices({ ...choices, places: { ...choices.places, [column.id]: currentTarget.value } })
                }
              >
                <option value="">{TEXTS.choose}</option>
                {column.places.map(({ cell, title }) => (
                  <option key={cell} value={cell}>
                    {TEXTS.place(cell, title)}
                  </option>
                ))}
                <option value={NEW_COLUMN}>{TEXTS.newColumn}</option>
              </select>
            </label>
          </li>
        ))}
      </ul>
      {rowsToBe(diagnosis, choices).map(({ tab, headers }) => (
        <p key={tab}>
          {TEXTS.rowToBe(tab)} {shownRow(headers).join(' | ')}
        </p>
      ))}
    </section>
  );
}

function Codes({ diagnosis: { codes }, choices, onChoices }: Props) {
  if (codes.length === 0) return null;
  return (
    <>
      <label>
        <input
          type="checkbox"
          checked={choices.mendCodes}
          onChange={({ currentTarget }) => onChoices({ ...choices, mendCodes: currentTarget.checked })}
        />{' '}
        {TEXTS.codes(codes.length)}
      </label>
      <p class="quiet">{TEXTS.codesHint}</p>
      <ul class="faults">
        {codes.map(({ place, shown, proposal }) => (
          <li key={place}>
            <label>
              {TEXTS.code(place, shown)}{' '}
              <input
                class="code"
                value={codeAt(choices, place, proposal)}
                onInput={({ currentTarget }) =>
                  onChoices({ ...choices, codes: { ...choices.codes, [place]: currentTarget.value } })
                }
              />
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
