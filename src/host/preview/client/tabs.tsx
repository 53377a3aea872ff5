/** The tabs of the sheets: choose, add, rename, delete, and bring back hidden ones. */
import { useState } from 'preact/hooks';
import type { SheetPane } from './grid/sheet-pane.ts';
import { type Entry, Menu } from './menu.tsx';
import type { Preview } from './preview.ts';
import type { SheetStore } from './store.ts';

interface Props {
  readonly preview: Preview;
  readonly pane: SheetPane | undefined;
}

export function Tabs({ preview, pane }: Props) {
  const [menu, setMenu] = useState<number>();
  const { book } = preview;
  const current = preview.sheet?.frame.id;
  const hidden = book.order.flatMap((id) => {
    const sheet = book.sheets.get(id);
    return sheet?.frame.hidden ? [sheet] : [];
  });
  const add = (): void => {
    const names = new Set(book.order.map((id) => book.sheets.get(id)?.frame.name));
    let number = names.size + 1;
    while (names.has(`Trang tính${number}`)) number++;
    void preview.act({ kind: 'addSheet', name: `Trang tính${number}` });
  };
  const move = (event: KeyboardEvent, index: number): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = by === undefined ? undefined : book.visible[index + by];
    if (!next) return;
    event.preventDefault();
    preview.show(next.frame.id);
    const tabs = (event.currentTarget as HTMLElement).closest('.tabs')?.querySelectorAll<HTMLElement>('[role="tab"]');
    tabs?.[index + (by ?? 0)]?.focus();
  };
  return (
    <footer class="bottom">
      <button type="button" class="icon" aria-label="Thêm trang tính" title="Thêm trang tính" onClick={add}>
        +
      </button>
      <div class="tabs" role="tablist" aria-label="Các trang tính">
        {book.visible.map((sheet, index) => {
          const { id, name, tabColor } = sheet.frame;
          return (
            <button
              key={id}
              type="button"
              role="tab"
              class="tab"
              style={tabColor ? { boxShadow: `inset 0 -3px 0 ${tabColor}` } : {}}
              aria-selected={id === current}
              tabIndex={id === current ? 0 : -1}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => {
                preview.show(id);
                pane?.focus();
              }}
              onDblClick={() => void rename(preview, sheet)}
              onContextMenu={(event) => {
                event.preventDefault();
                preview.show(id);
                setMenu(id);
              }}
              onKeyDown={(event) => {
                if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) setMenu(id);
                else if (event.key === 'F2') void rename(preview, sheet);
                else move(event, index);
              }}
            >
              {name}
            </button>
          );
        })}
      </div>
      {menu !== undefined && (
        <div class="tab-menu">
          <Menu
            label="Trang tính"
            entries={entriesOf(preview, menu, hidden)}
            close={() => {
              setMenu(undefined);
              pane?.focus();
            }}
          />
        </div>
      )}
      <span class="space" />
      <span class="hint">Bản xem thử: chạy đúng gói của tiện ích, không cần tài khoản Google</span>
    </footer>
  );
}

function entriesOf(preview: Preview, id: number, hidden: readonly SheetStore[]): Entry[] {
  const sheet = preview.book.sheets.get(id);
  if (!sheet) return [];
  return [
    { label: 'Đổi tên…', run: () => void rename(preview, sheet) },
    { label: 'Xóa trang…', run: () => void remove(preview, sheet) },
    ...(hidden.length > 0 ? (['separator'] as const) : []),
    ...hidden.map(({ frame: { name } }) => ({
      label: `Hiện trang “${name}”`,
      run: () => void preview.act({ kind: 'showSheet', sheet: name }),
    })),
  ];
}

async function rename(preview: Preview, { frame: { name } }: SheetStore): Promise<void> {
  const question = {
    kind: 'prompt',
    title: 'Đổi tên trang',
    message: `Tên mới của trang “${name}”:`,
    buttons: 'OK_CANCEL',
  };
  const reply = await preview.ask(question as Parameters<Preview['ask']>[0]);
  if (typeof reply === 'string' || reply.button !== 'OK' || reply.text.trim() === '') return;
  await preview.act({ kind: 'renameSheet', sheet: name, name: reply.text.trim() });
}

async function remove(preview: Preview, { frame: { name } }: SheetStore): Promise<void> {
  const message = `Xóa trang “${name}” cùng mọi số liệu trong đó? Có thể hoàn tác bằng Ctrl+Z.`;
  const reply = await preview.ask({ kind: 'alert', title: 'Xóa trang', message, buttons: 'OK_CANCEL' });
  if (reply === 'OK') await preview.act({ kind: 'deleteSheet', sheet: name });
}
