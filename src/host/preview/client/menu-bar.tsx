/** The menu bar: the preview's own menus, and those that the add-in built in its `onOpen`. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MenuTree } from '../../runtime/screen.ts';
import { openXlsx, reset } from './api.ts';
import { perform } from './grid/commands.ts';
import type { SheetPane } from './grid/sheet-pane.ts';
import { type Entry, Menu } from './menu.tsx';
import type { Preview } from './preview.ts';

interface Props {
  readonly preview: Preview;
  readonly pane: SheetPane | undefined;
}

export function MenuBar({ preview, pane }: Props) {
  const [open, setOpen] = useState(-1);
  const bar = useRef<HTMLDivElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const passed = useRef(false);
  const menus = [
    ...ownMenus(preview, () => file.current?.click()),
    ...preview.book.status.menus.map((menu) => addinMenu(menu, preview)),
  ];
  useEffect(() => {
    const outside = (event: MouseEvent): void => {
      if (event.target instanceof Node && !bar.current?.contains(event.target)) setOpen(-1);
    };
    document.addEventListener('mousedown', outside);
    return () => document.removeEventListener('mousedown', outside);
  }, []);
  const tops = (): HTMLElement[] => [...(bar.current?.querySelectorAll<HTMLElement>('.menu-top') ?? [])];
  const move = (from: number, by: number): void => {
    const to = (from + by + menus.length) % menus.length;
    tops()[to]?.focus();
    if (open !== -1) setOpen(to);
  };
  return (
    <div class="menu-bar" ref={bar}>
      <div role="menubar" aria-label="Thực đơn" class="tops">
        {menus.map(({ label, entries, addin }, index) => (
          <div key={label} class="menu-place" role="none">
            <button
              type="button"
              role="menuitem"
              class={addin ? 'menu-top addin' : 'menu-top'}
              aria-haspopup="menu"
              aria-expanded={open === index}
              tabIndex={index === 0 ? 0 : -1}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => {
                // Passing over has opened it: the click that follows must not close it again.
                setOpen(open === index && !passed.current ? -1 : index);
                passed.current = false;
              }}
              onMouseEnter={() => {
                passed.current = open !== -1 && open !== index;
                if (open !== -1) setOpen(index);
              }}
              onKeyDown={(event) => {
                if (event.key === 'ArrowRight' || event.key === 'ArrowLeft')
                  move(index, event.key === 'ArrowRight' ? 1 : -1);
                else if (event.key === 'ArrowDown') setOpen(index);
                else if (event.key === 'Escape') pane?.focus();
                else return;
                event.preventDefault();
              }}
            >
              {label}
            </button>
            {open === index && (
              <Menu
                entries={entries}
                label={label}
                sideways={(by) => move(index, by)}
                close={(refocus) => {
                  setOpen(-1);
                  if (refocus) pane?.focus();
                }}
              />
            )}
          </div>
        ))}
      </div>
      <input
        ref={file}
        type="file"
        accept=".xlsx"
        hidden
        aria-label="Mở tệp .xlsx"
        onChange={(event) => void openFile(event.currentTarget, preview)}
      />
    </div>
  );
}

interface TopMenu {
  readonly label: string;
  readonly addin: boolean;
  readonly entries: readonly Entry[];
}

function addinMenu(menu: MenuTree, preview: Preview): TopMenu {
  const caption = menu.caption || 'Tiện ích';
  const entriesOf = (tree: MenuTree, path: string): Entry[] =>
    tree.entries.map((entry): Entry => {
      if (entry === 'separator') return entry;
      if ('functionName' in entry)
        return { label: entry.label, run: () => void preview.clickMenu(`${path} > ${entry.label}`, entry.label) };
      return { label: entry.caption, entries: entriesOf(entry, `${path} > ${entry.caption}`) };
    });
  return { label: caption, addin: true, entries: entriesOf(menu, menu.caption) };
}

function ownMenus(preview: Preview, chooseFile: () => void): TopMenu[] {
  const { undo, redo, locale } = preview.book;
  const own = (label: string, entries: readonly Entry[]): TopMenu => ({ label, entries, addin: false });
  const act = (name: Parameters<typeof perform>[0]) => (): void => perform(name, preview);
  return [
    own('Tệp', [
      { label: 'Tải xuống dạng .xlsx', run: () => downloadXlsx(preview) },
      { label: 'Mở tệp .xlsx…', run: chooseFile },
      'separator',
      { label: 'Trở về sổ mẫu…', run: () => void replace(preview, 'sample') },
      { label: 'Làm trống sổ…', run: () => void replace(preview, 'empty') },
      'separator',
      {
        label: 'Ngôn ngữ của sổ',
        entries: [
          language(preview, 'vi_VN', 'Tiếng Việt: 81,9 và =SUM(C5;G5)', locale),
          language(preview, 'en_US', 'English: 81.9 and =SUM(C5,G5)', locale),
        ],
      },
    ]),
    own('Chỉnh sửa', [
      { label: 'Hoàn tác', keys: 'Ctrl+Z', disabled: !undo, run: act('undo') },
      { label: 'Làm lại', keys: 'Ctrl+Y', disabled: !redo, run: act('redo') },
      'separator',
      { label: 'Xóa nội dung', keys: 'Delete', run: act('clear') },
      { label: 'Điền xuống', keys: 'Ctrl+D', run: act('fillDown') },
      { label: 'Điền sang phải', keys: 'Ctrl+R', run: act('fillRight') },
      'separator',
      { label: 'Xóa hàng', keys: 'Ctrl+Alt+-', run: act('deleteRow') },
      { label: 'Xóa cột', run: act('deleteColumn') },
    ]),
    own('Chèn', [
      { label: 'Hàng ở trên', keys: 'Ctrl+Alt+=', run: act('insertRow') },
      { label: 'Hàng ở dưới', run: act('insertRowBelow') },
      { label: 'Cột bên trái', run: act('insertColumn') },
    ]),
    own('Dữ liệu', [
      { label: 'Sắp xếp trang từ A đến Z theo cột này', run: act('sortUp') },
      { label: 'Sắp xếp trang từ Z đến A theo cột này', run: act('sortDown') },
    ]),
  ];
}

function language(preview: Preview, name: 'vi_VN' | 'en_US', label: string, locale: string): Entry {
  return { label, checked: locale === name, run: () => void preview.act({ kind: 'locale', name }) };
}

function downloadXlsx(preview: Preview): void {
  download('/api/workbook.xlsx');
  if (![...preview.book.sheets.values()].some(({ charts }) => charts.length > 0)) return;
  preview.toast(
    'Tệp .xlsx không có biểu đồ',
    `Số liệu được ghi đủ, biểu đồ và màu thì không. ${preview.book.status.words.restoreCharts}`,
    'warning',
  );
}

function download(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = '';
  link.click();
}

async function replace(preview: Preview, to: 'sample' | 'empty'): Promise<void> {
  const message =
    to === 'sample'
      ? 'Mọi thay đổi trong sổ sẽ mất và số liệu mẫu được nạp lại. Tài liệu đã tạo vẫn còn.'
      : 'Mọi trang và số liệu trong sổ sẽ mất. Tài liệu đã tạo vẫn còn.';
  const title = to === 'sample' ? 'Trở về sổ mẫu?' : 'Làm trống sổ?';
  if ((await preview.ask({ kind: 'alert', title, message, buttons: 'OK_CANCEL' })) !== 'OK') return;
  try {
    await reset(to);
  } catch (error) {
    preview.toast('Không thực hiện được', error instanceof Error ? error.message : String(error), 'warning');
  }
}

async function openFile(input: HTMLInputElement, preview: Preview): Promise<void> {
  const [chosen] = input.files ?? [];
  input.value = '';
  if (!chosen) return;
  try {
    const { notes } = await openXlsx(chosen);
    preview.toast('Đã mở tệp', [chosen.name, ...notes].join('. '));
  } catch (error) {
    preview.toast('Không mở được tệp', error instanceof Error ? error.message : String(error), 'warning');
  }
}
