/** A small piece of a sheet, with the letters of its columns and the numbers of its rows. */
import { formatNumber } from '../../core/numbers.ts';
import type { Value } from '../../functions/declaration.ts';

interface Props {
  readonly caption: string;
  readonly rows: readonly (readonly Value[])[];
  /** Index of the first column: 0 is A. */
  readonly left?: number;
}

export function Grid({ caption, rows, left = 0 }: Props) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td />
          {rows[0]?.map((_, x) => (
            <th key={columnName(left + x)} scope="col">
              {columnName(left + x)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, y) => (
          <tr key={y}>
            <th scope="row">{y + 1}</th>
            {row.map((value, x) => (
              <td key={x} class={typeof value === 'number' ? 'number' : ''}>
                {shownValue(value)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export const columnName = (index: number): string => String.fromCharCode(65 + index);

export const shownValue = (value: Value): string => (typeof value === 'number' ? formatNumber(value) : value);
