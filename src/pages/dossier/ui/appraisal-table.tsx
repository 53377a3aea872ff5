/** A row an item: what was claimed, granted and asked for, typed in its cells; what cannot be is said at the cell. */
import type { ItemCode } from '../../../core/codes.ts';
import { isDenied, type RoundLine } from '../../../core/dossier/rounds.ts';
import { formatPoints } from '../../../core/numbers.ts';
import { CellInput } from '../../kit/cell-input.tsx';
import { Table } from '../../kit/table.tsx';
import { type Edits, faultOfPoints, isPointsKey, TYPED, type TypedKey, textIn } from '../model/appraisal.ts';
import type { DossierBook } from '../model/dossier-book.ts';
import { COLUMNS, ROUNDS } from '../texts.ts';

interface Props {
  readonly book: DossierBook;
  readonly lines: readonly RoundLine[];
  readonly shown: readonly ItemCode[];
  readonly edits: Edits;
  readonly onText: (code: ItemCode, key: TypedKey, text: string) => void;
}

export function RoundTable({ book, lines, shown, edits, onText }: Props) {
  const byCode = new Map(lines.map((line) => [line.code, line]));
  return (
    <Table label={ROUNDS.table} headers={ROUNDS.headers} figures={[1]} class="inputs rounds">
      {shown.flatMap((code) => {
        const line = byCode.get(code);
        return line
          ? [
              <Row
                key={code}
                line={line}
                text={(key) => textIn(book, edits, code, key)}
                onText={(key, text) => onText(code, key, text)}
              />,
            ]
          : [];
      })}
    </Table>
  );
}

interface RowProps {
  readonly line: RoundLine;
  readonly text: (key: TypedKey) => string;
  readonly onText: (key: TypedKey, text: string) => void;
}

function Row({ line, text, onText }: RowProps) {
  const { code, title, max, self, selfNow, row, denied } = line;
  const sent = row?.self === undefined ? '' : ROUNDS.sent(row.self, selfNow);
  return (
    <tr>
      <th scope="row">
        {code}
        <span class="part">{title}</span>
      </th>
      <td class="figure">
        {self === undefined ? '' : `${formatPoints(self)}${max === undefined ? '' : `/${formatPoints(max)}`}`}
        {isDenied(line) && denied !== undefined && <p class="warning">{ROUNDS.difference(denied)}</p>}
        {sent !== '' && <p class="quiet">{sent}</p>}
      </td>
      {TYPED.map((key) => (
        <td key={key} class={isPointsKey(key) ? 'points' : 'words'}>
          <Cell
            label={ROUNDS.cell(COLUMNS[key], code)}
            text={text(key)}
            max={max}
            isPoints={isPointsKey(key)}
            onText={(typed) => onText(key, typed)}
          />
        </td>
      ))}
    </tr>
  );
}

interface CellProps {
  readonly label: string;
  readonly text: string;
  readonly max: RoundLine['max'];
  readonly isPoints: boolean;
  readonly onText: (text: string) => void;
}

function Cell({ label, text, max, isPoints, onText }: CellProps) {
  const fault = isPoints ? faultOfPoints(text, max) : undefined;
  if (!isPoints)
    return <textarea rows={2} aria-label={label} value={text} onInput={(event) => onText(event.currentTarget.value)} />;
  return <CellInput {...{ label, text, fault, onText }} isError />;
}
