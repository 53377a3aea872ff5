/** The formula bar: which cell is active, and what stands in it, to read and to edit. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { areaName, cellName, parseArea } from '../../book/address.ts';
import type { SheetPane } from './grid/sheet-pane.ts';
import type { Preview } from './preview.ts';
import { blockOf } from './selection.ts';
import { inputOf } from './store.ts';

interface Props {
  readonly preview: Preview;
  readonly pane: SheetPane | undefined;
}

export function FormulaBar({ preview, pane }: Props) {
  const [draft, setDraft] = useState<string>();
  const input = useRef<HTMLTextAreaElement>(null);
  const { sheet, selection } = preview;
  const { row, column } = selection.active;
  const cell = sheet?.cell(row, column);
  useEffect(() => {
    if (pane) pane.onText = setDraft;
  }, [pane]);
  const leave = (save: boolean): void => {
    if (save) pane?.commit();
    else pane?.cancel();
    pane?.focus();
  };
  return (
    <div class="formula-bar">
      <NameBox preview={preview} pane={pane} />
      <span class="fx" aria-hidden="true">
        ƒx
      </span>
      <textarea
        ref={input}
        class="formula"
        rows={1}
        spellcheck={false}
        autocomplete="off"
        aria-label={`Nội dung ô ${cellName(row, column)}`}
        value={draft ?? inputOf(cell)}
        placeholder={cell?.x ? `Do công thức ở ô ${cell.x} điền: ${cell.t}` : ''}
        readOnly={cell?.x !== undefined}
        onInput={(event) => {
          setDraft(event.currentTarget.value);
          pane?.editor.mirror(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Enter' && !event.altKey) leave(true);
          else if (event.key === 'Escape') leave(false);
          else return;
          event.preventDefault();
        }}
        onBlur={() => pane?.editor.editing && pane.commit()}
      />
    </div>
  );
}

/** Shows the selection, and goes where an address is typed. */
function NameBox({ preview, pane }: Props) {
  const [typed, setTyped] = useState<string>();
  const block = blockOf(preview.selection);
  const go = (text: string): void => {
    const frame = preview.sheet?.frame;
    const area = frame && parseArea(text.toUpperCase(), frame.rows, frame.columns);
    setTyped(undefined);
    if (!frame || !area || area.row + area.rows - 1 > frame.rows || area.column + area.columns - 1 > frame.columns) {
      preview.toast(
        'Không có ô này',
        `“${text}” không phải là địa chỉ trong trang. Hãy ghi như B5 hoặc B2:D9.`,
        'warning',
      );
      return;
    }
    const corner = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
    preview.select({ active: { row: area.row, column: area.column }, corner });
  };
  return (
    <input
      class="name-box"
      aria-label="Ô đang chọn; ghi địa chỉ rồi nhấn Enter để đến ô đó"
      value={typed ?? areaName(block)}
      spellcheck={false}
      autocomplete="off"
      onFocus={(event) => event.currentTarget.select()}
      onInput={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => setTyped(undefined)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        // Else the key would go on into the cell, where the focus is by then.
        event.preventDefault();
        if (event.key === 'Enter') go(event.currentTarget.value.trim());
        pane?.focus();
      }}
    />
  );
}
