/** The few buttons one looks for first: undo, redo, bold, wrap, rows, sorting. */
import type { ComponentChildren } from 'preact';
import { perform } from './grid/commands.ts';
import type { SheetPane } from './grid/sheet-pane.ts';
import type { Preview } from './preview.ts';

interface Props {
  readonly preview: Preview;
  readonly pane: SheetPane | undefined;
}

const ICONS = {
  undo: 'M7.5 8.5H14a4.5 4.5 0 0 1 0 9h-3M7.5 8.5 11 5M7.5 8.5 11 12',
  redo: 'M16.5 8.5H10a4.5 4.5 0 0 0 0 9h3M16.5 8.5 13 5M16.5 8.5 13 12',
  bold: 'M8 5.5h5a3 3 0 0 1 0 6H8zM8 11.5h6a3.2 3.2 0 0 1 0 6.5H8z',
  wrap: 'M4.5 6h15M4.5 12h11.5a2.8 2.8 0 0 1 0 5.6H13M4.5 18h5M15 15.4l-2.3 2.2L15 19.8',
  insertRow: 'M4.5 14.5h15v4h-15zM12 4.5v6M9 7.5h6',
  deleteRow: 'M4.5 14.5h15v4h-15zM9 7.5h6',
  sortUp: 'M5 7h6M5 12h9M5 17h13M18.5 12V5m0 0L16 7.5M18.5 5 21 7.5',
  sortDown: 'M5 7h13M5 12h9M5 17h6M18.5 12v7m0 0L16 16.5m2.5 2.5 2.5-2.5',
} as const;

export function Toolbar({ preview, pane }: Props) {
  const { undo, redo } = preview.book;
  const { sheet, selection } = preview;
  const look = sheet && preview.book.lookAt(sheet, selection.active.row, selection.active.column);
  const button = (name: keyof typeof ICONS, label: string, more: { off?: boolean; pressed?: boolean } = {}) => (
    <button
      type="button"
      class="icon"
      title={label}
      aria-label={label}
      disabled={more.off}
      aria-pressed={more.pressed}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        perform(name, preview);
        pane?.focus();
      }}
    >
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <path d={ICONS[name]} fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
      </svg>
    </button>
  );
  return (
    <div class="toolbar" role="toolbar" aria-label="Thanh công cụ">
      {button('undo', 'Hoàn tác (Ctrl+Z)', { off: !undo })}
      {button('redo', 'Làm lại (Ctrl+Y)', { off: !redo })}
      <Divider />
      {button('bold', 'Chữ đậm (Ctrl+B)', { pressed: look?.bold ?? false })}
      {button('wrap', 'Xuống dòng trong ô', { pressed: look?.wrap ?? false })}
      <Divider />
      {button('insertRow', 'Chèn hàng ở trên')}
      {button('deleteRow', 'Xóa hàng')}
      <Divider />
      {button('sortUp', 'Sắp xếp từ A đến Z theo cột này')}
      {button('sortDown', 'Sắp xếp từ Z đến A theo cột này')}
      <span class="space" />
      <Summary preview={preview} />
    </div>
  );
}

function Divider(): ComponentChildren {
  return <span class="divider" aria-hidden="true" />;
}

/** Sum and count of the selected figures, as spreadsheets show them. */
function Summary({ preview }: { preview: Preview }): ComponentChildren {
  const sum = sumOf(preview);
  return (
    <output class="summary" aria-live="off">
      {sum}
    </output>
  );
}

function sumOf({ sheet, selection, book }: Preview): string {
  const { active, corner, within } = selection;
  if (!sheet || within || (active.row === corner.row && active.column === corner.column)) return '';
  const decimal = book.locale === 'vi_VN' ? ',' : '.';
  let sum = 0;
  let count = 0;
  const [top, bottom] = [Math.min(active.row, corner.row), Math.max(active.row, corner.row)];
  const [left, right] = [Math.min(active.column, corner.column), Math.max(active.column, corner.column)];
  for (let row = top; row <= Math.min(bottom, sheet.extent.rows); row++) {
    for (let column = left; column <= Math.min(right, sheet.extent.columns); column++) {
      const cell = sheet.cell(row, column);
      if (cell?.k !== 'n') continue;
      const text = (cell.i?.startsWith('=') ? cell.t : (cell.i ?? cell.t)).replace(decimal, '.');
      const value = text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
      if (Number.isNaN(value)) continue;
      sum += value;
      count++;
    }
  }
  if (count === 0) return '';
  return `Tổng: ${String(Number(sum.toPrecision(12))).replace('.', decimal)} · ${count} ô số`;
}
