/** The items a task serves; shows their names and points lost, and tells of codes the card does not have. */

import { formatPoints } from '../../../core/numbers.ts';
import { readTaskCodes } from '../../../core/task-cells.ts';
import { type FieldProps, Line } from './fields.tsx';
import { useSidebar } from './hooks.ts';

export function CodesField(props: FieldProps) {
  const { book } = useSidebar();
  const codes = readTaskCodes(props.text);
  return (
    <Line {...props} hint="Nhiều mã cách nhau bằng dấu chấm phẩy, ví dụ 3.4.1; 7.2.">
      {codes.ok && codes.value.length > 0 && (
        <ul class="served">
          {codes.value.map((code) => {
            const item = book?.result.card.items.find((candidate) => candidate.code === code);
            const lost = book?.result.shortfalls.find((shortfall) => shortfall.code === code)?.lost;
            return (
              <li key={code} class={item ? '' : 'error'}>
                {code} {item ? item.row?.title : 'không có trong trang Chấm điểm'}
                {lost !== undefined && ` (bị trừ ${formatPoints(lost)})`}
              </li>
            );
          })}
        </ul>
      )}
    </Line>
  );
}
