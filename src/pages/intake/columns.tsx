/** How the columns of each table were understood, to be corrected by the person. */
import type { UnderstoodTable } from '../../intake/read-document.ts';
import type { ColumnRole } from '../../intake/tables/column-names.ts';
import { columnName } from '../../intake/tables/grid.ts';
import { ROLES, TEXTS } from './texts.ts';

interface Props {
  readonly tables: readonly UnderstoodTable[];
  readonly onChoose: (table: string, column: number, role: ColumnRole) => void;
}

export function Columns({ tables, onChoose }: Props) {
  const unsure = tables.some(({ columns }) => columns.some(({ sure, label }) => !sure && label !== ''));
  return (
    <details open={unsure}>
      <summary>{TEXTS.columns}</summary>
      {unsure && <p class="warning">{TEXTS.columnsUnsure}</p>}
      {tables.map(({ key, name, columns }) => (
        <div class="columns" key={key}>
          {name && <p class="label">{name}</p>}
          <div class="column-list">
            {columns.map(({ column, label, role, sure }) => (
              <label key={column} class={sure ? '' : 'unsure'}>
                <span>{`${columnName(column)}. ${label || '…'}`}</span>
                <select
                  value={role ?? ''}
                  onChange={({ currentTarget }) =>
                    onChoose(key, column, (currentTarget.value || 'other') as ColumnRole)
                  }
                >
                  <option value="">{TEXTS.noRole}</option>
                  {ROLES.map(([value, text]) => (
                    <option key={value} value={value}>
                      {text}
                    </option>
                  ))}
                  {role && !ROLES.some(([value]) => value === role) && <option value={role}>{TEXTS.noRole}</option>}
                </select>
              </label>
            ))}
          </div>
        </div>
      ))}
    </details>
  );
}
