/** The window: bars above, the sheet, a sidebar or panel beside it, the tabs below, and what floats over all of them. */
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { DrivePanel } from './drive-panel.tsx';
import { FormulaBar } from './formula-bar.tsx';
import { SheetPane } from './grid/sheet-pane.ts';
import { MenuBar } from './menu-bar.tsx';
import { PageDialog, Sidebar } from './pages.tsx';
import type { Preview } from './preview.ts';
import { QuestionDialog } from './question-dialog.tsx';
import { goToRegion } from './regions.ts';
import { Tabs } from './tabs.tsx';
import { TitleBar } from './title-bar.tsx';
import { Toasts } from './toasts.tsx';
import { Toolbar } from './toolbar.tsx';

export function App({ preview }: { preview: Preview }) {
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const [pane, setPane] = useState<SheetPane>();
  const place = useRef<HTMLDivElement>(null);
  // Before the first frame: the book may come earlier, and what nobody hears is never drawn.
  useLayoutEffect(() => preview.listen(() => draw(undefined)), [preview]);
  useLayoutEffect(() => {
    if (!place.current) return;
    const made = new SheetPane(place.current, preview);
    made.draw(true);
    made.focus();
    setPane(made);
  }, [preview]);
  const [question] = preview.questions;
  const modal = question !== undefined || preview.dialog?.kind === 'modal';
  useLayoutEffect(() => {
    if (!modal) pane?.focus();
  }, [modal, pane]);
  useLayoutEffect(() => {
    const key = (event: KeyboardEvent): void => {
      if (goToRegion(event, pane)) event.preventDefault();
    };
    window.addEventListener('keydown', key);
    return () => window.removeEventListener('keydown', key);
  }, [pane]);
  return (
    <>
      <div class="window" inert={modal}>
        <header class="top">
          <TitleBar preview={preview} />
          <MenuBar preview={preview} pane={pane} />
          <Toolbar preview={preview} pane={pane} />
          <FormulaBar preview={preview} pane={pane} />
        </header>
        <main class="middle" aria-label="Bảng tính">
          <section class="sheet-pane" ref={place} aria-label={`Trang tính ${preview.sheet?.frame.name ?? ''}`} />
          {preview.sidebar && <Sidebar preview={preview} page={preview.sidebar} pane={pane} />}
          {preview.panel === 'drive' && <DrivePanel preview={preview} />}
        </main>
        <Tabs preview={preview} pane={pane} />
      </div>
      <Toasts preview={preview} />
      {preview.dialog && (
        <PageDialog preview={preview} page={preview.dialog} pane={pane} covered={question !== undefined} />
      )}
      {question && <QuestionDialog asked={question} />}
    </>
  );
}
