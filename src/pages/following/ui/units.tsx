/** Each unit with how its plan stands in the quarter; those of one standing, or with something late, can be shown alone. */
import { useState } from 'preact/hooks';
import { formatDate } from '../../../core/dates.ts';
import { formatPoints } from '../../../core/numbers.ts';
import { type Followed, gainOf, isUnclear, shareCovered } from '../../../province/follow.ts';
import type { FollowingEntry } from '../../../province/following-rows.ts';
import type { Unit } from '../../../province/units.ts';
import { Field } from '../../kit/field.tsx';
import { Table } from '../../kit/table.tsx';
import { STANDINGS, type Standing, UNITS } from '../texts.ts';

type Filter = Standing | 'late' | 'unclear' | 'all';

const FILTERS: Readonly<Record<Filter, string>> = {
  all: UNITS.all,
  ...STANDINGS,
  late: UNITS.late,
  unclear: UNITS.unclear,
};

interface Props {
  readonly units: readonly Unit[];
  /** Of the quarter, by unit. */
  readonly entries: ReadonlyMap<string, FollowingEntry>;
}

export function Units({ units, entries }: Props) {
  const [filter, setFilter] = useState<Filter>('all');
  const standing = ({ id }: Unit): Standing => entries.get(id)?.followed.plan ?? 'silent';
  const isShown = (unit: Unit): boolean => {
    if (filter === 'all') return true;
    if (filter === 'late') return (entries.get(unit.id)?.followed.overdue ?? 0) > 0;
    const followed = entries.get(unit.id)?.followed;
    if (filter === 'unclear') return followed !== undefined && isUnclear(followed);
    return standing(unit) === filter;
  };
  const shown = units.filter(isShown);
  return (
    <>
      <Field label={UNITS.show}>
        {(control) => (
          <select
            {...control}
            value={filter}
            onChange={(event) => {
              const name = event.currentTarget.value;
              setFilter((Object.keys(FILTERS) as Filter[]).find((one) => one === name) ?? 'all');
            }}
          >
            {Object.entries(FILTERS).map(([name, label]) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
      {shown.length === 0 ? (
        <p>{UNITS.none}</p>
      ) : (
        <Table label={UNITS.label} headers={Object.values(UNITS.headers)} figures={UNITS.figures} isLong>
          {shown.map((unit) => (
            <Row key={unit.id} unit={unit} standing={standing(unit)} followed={entries.get(unit.id)?.followed} />
          ))}
        </Table>
      )}
    </>
  );
}

interface RowProps {
  readonly unit: Unit;
  readonly standing: Standing;
  readonly followed: Followed | undefined;
}

function Row({ unit, standing, followed }: RowProps) {
  if (!followed)
    return (
      <tr>
        <th scope="row">{unit.name}</th>
        <td colSpan={Object.keys(UNITS.headers).length - 1}>{STANDINGS[standing]}</td>
      </tr>
    );
  const { number, date, lost, covered, done, tasks, overdue, forecast, score, reported, remark } = followed;
  const [share, gain] = [shareCovered(followed), gainOf(forecast, score)];
  return (
    <>
      <tr>
        <th scope="row">{unit.name}</th>
        <td>{[STANDINGS[standing], number, date && formatDate(date)].filter(Boolean).join(', ')}</td>
        <td class="figure">{lost === undefined ? UNITS.unknown : formatPoints(lost)}</td>
        <td class="figure">{covered === undefined ? UNITS.unknown : share !== undefined && UNITS.share(share)}</td>
        <td class="figure">{UNITS.done(done, tasks)}</td>
        <td class="figure">
          {overdue === undefined ? UNITS.unknown : overdue > 0 ? <b class="error">{overdue}</b> : overdue}
        </td>
        <td class="figure">{gain === undefined ? '' : UNITS.gain(gain)}</td>
        <td>{reported ? formatDate(reported) : ''}</td>
      </tr>
      {remark !== '' && (
        <tr>
          <td colSpan={Object.keys(UNITS.headers).length}>
            {remark.split('\n').map((sentence) => (
              <p key={sentence} class="warning">
                {sentence}
              </p>
            ))}
          </td>
        </tr>
      )}
    </>
  );
}
