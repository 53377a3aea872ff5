/** A row a unit, each cell a field; what is wrong with a row is said below its name. */
import type { ProvinceBook } from '../../../province/province-book.ts';
import { Button } from '../../kit/button.tsx';
import { CellInput } from '../../kit/cell-input.tsx';
import { Table } from '../../kit/table.tsx';
import { COLUMNS, TYPED, type TypedKey } from '../model/communes.ts';
import { LIST } from '../texts.ts';

interface Props {
  readonly rows: readonly string[];
  readonly book: ProvinceBook;
  readonly textOf: (row: string, key: string) => string;
  readonly onText: (row: string, key: string, text: string) => void;
  readonly faultOf: (row: string, key: TypedKey) => string | undefined;
  readonly onRemove: (row: string) => void;
}

export function CommuneTable({ rows, book, textOf, onText, faultOf, onRemove }: Props) {
  const profiles = book.set?.profiles.map(({ name }) => name) ?? [];
  return (
    <Table label={LIST.table} headers={[...TYPED.map((key) => COLUMNS[key]), LIST.removal]} class="inputs communes">
      {rows.map((row, i) => (
        <tr key={row}>
          {TYPED.map((key) => (
            <td key={key} class={key === 'name' ? 'words' : undefined}>
              <Cell
                {...{ name: key, profiles, text: textOf(row, key) }}
                label={LIST.cell(COLUMNS[key], textOf(row, 'name') || String(i + 1))}
                fault={faultOf(row, key)}
                onText={(text) => onText(row, key, text)}
              />
            </td>
          ))}
          <td>
            <Button kind="plain" aria-label={LIST.removeRow(textOf(row, 'name'))} onClick={() => onRemove(row)}>
              {LIST.remove}
            </Button>
          </td>
        </tr>
      ))}
    </Table>
  );
}

interface CellProps {
  readonly name: TypedKey;
  readonly label: string;
  readonly text: string;
  readonly fault: string | undefined;
  readonly profiles: readonly string[];
  readonly onText: (text: string) => void;
}

function Cell({ name, label, text, fault, profiles, onText }: CellProps) {
  if (name === 'profile' && profiles.length > 0) {
    // What the book says stays to be seen, whether the set has it or not.
    const offered = text === '' || profiles.includes(text) ? profiles : [text, ...profiles];
    return (
      <select aria-label={label} value={text} onChange={({ currentTarget }) => onText(currentTarget.value)}>
        {['', ...offered].map((profile) => (
          <option key={profile} value={profile}>
            {profile === '' ? LIST.choose : profile}
          </option>
        ))}
      </select>
    );
  }
  return <CellInput {...{ label, text, fault, onText }} isError={name === 'due'} />;
}
