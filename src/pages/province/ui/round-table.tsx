/** A row an item: what it may earn and what is claimed, the rounds typed in their cells; what cannot be is said at the cell. */
import { formatPoints } from '../../../core/numbers.ts';
import { type EvidenceLine, linesFor } from '../../../province/evidence-lines.ts';
import { textOfScore } from '../../../province/receive.ts';
import { CellInput } from '../../kit/cell-input.tsx';
import { Table } from '../../kit/table.tsx';
import { COLUMNS, faultOf, isPointsKey, type Line, TYPED, type TypedKey } from '../model/appraisal.ts';
import { APPRAISAL } from '../texts.ts';
import { Proofs } from './evidence.tsx';

interface Props {
  readonly lines: readonly Line[];
  /** What the unit's book lists as evidence. */
  readonly evidence: readonly EvidenceLine[];
  readonly textOf: (row: string, key: string) => string;
  readonly onText: (row: string, key: TypedKey, text: string) => void;
}

export function RoundTable({ lines, evidence, textOf, onText }: Props) {
  if (lines.length === 0) return null;
  const keys = TYPED.filter((key) => key !== 'survey' || lines.some(({ item }) => item.scorer === 'survey'));
  const headers = [APPRAISAL.item, COLUMNS.self, ...keys.map((key) => COLUMNS[key]), APPRAISAL.who];
  return (
    <Table label={APPRAISAL.table} headers={headers} figures={[1]} class="inputs rounds">
      {lines.map(({ row, item, round }) => (
        <tr key={row}>
          <th scope="row">
            {item.code}
            <span class="part">{item.title}</span>
            <Proofs lines={linesFor(evidence, item.code)} />
          </th>
          <td class="figure">
            {item.scorer === 'office' ? (
              textOfScore(round.self)
            ) : (
              <span class="quiet">{APPRAISAL.notOwn[item.scorer]} </span>
            )}
            {item.max !== undefined && <span class="quiet">/{formatPoints(item.max)}</span>}
          </td>
          {keys.map((key) => (
            <td key={key} class={isPointsKey(key) ? 'points' : 'words'}>
              {key !== 'survey' || item.scorer === 'survey' ? (
                <Cell
                  {...{ name: key, text: textOf(row, key), item }}
                  label={APPRAISAL.cell(COLUMNS[key], item.code)}
                  onText={(text) => onText(row, key, text)}
                />
              ) : null}
            </td>
          ))}
          <td class="quiet">
            {textOf(row, 'person')}
            <span class="part">{textOf(row, 'time')}</span>
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
  readonly item: Line['item'];
  readonly onText: (text: string) => void;
}

function Cell({ name, label, text, item, onText }: CellProps) {
  if (!isPointsKey(name))
    return (
      <textarea rows={1} aria-label={label} value={text} onInput={({ currentTarget }) => onText(currentTarget.value)} />
    );
  return <CellInput {...{ label, text, onText }} fault={faultOf(name, text, item)} isError />;
}
