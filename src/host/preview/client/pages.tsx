/** Sidebars and dialogs of the add-in: each page in an iframe with exactly the sandbox that Sheets gives it. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Question, RunView } from '../protocol.ts';
import type { SheetPane } from './grid/sheet-pane.ts';
import type { Preview, ShownPage } from './preview.ts';
import { goToRegion, type RegionKey } from './regions.ts';

/** What the frame of a page allows live (developers.google.com/apps-script/guides/html/restrictions). */
const SANDBOX =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';

interface Props {
  readonly preview: Preview;
  readonly page: ShownPage;
  readonly pane: SheetPane | undefined;
}

export function Sidebar({ preview, page, pane }: Props) {
  const close = (): void => {
    preview.closePage('sidebar');
    pane?.focus();
  };
  return (
    <aside class="sidebar" aria-label={page.title || 'Thanh bên'}>
      <div class="page-title">
        <h2>{page.title}</h2>
        <button type="button" class="close" aria-label="Đóng thanh bên" onClick={close}>
          ×
        </button>
      </div>
      <PageFrame preview={preview} page={page} pane={pane} close={close} />
    </aside>
  );
}

/** Sheets' own sizes where a page names none. */
const WIDTH = 600;
const HEIGHT = 400;

export function PageDialog({ preview, page, pane, covered }: Props & { covered: boolean }) {
  const [size, setSize] = useState({ width: page.width ?? WIDTH, height: page.height ?? HEIGHT });
  const box = useRef<HTMLDivElement>(null);
  const close = (): void => {
    preview.closePage('dialog');
    pane?.focus();
  };
  useLayoutEffect(() => box.current?.querySelector<HTMLElement>('iframe')?.focus(), []);
  const modal = page.kind === 'modal';
  const { offset, grip } = useMoving(box);
  return (
    <div class={modal ? 'curtain' : 'curtain open'} inert={covered}>
      <div
        ref={box}
        class="page-dialog"
        role="dialog"
        aria-modal={modal}
        aria-label={page.title}
        style={{ width: `min(${size.width}px, calc(100vw - 48px))`, translate: `${offset.x}px ${offset.y}px` }}
        onKeyDown={(event) => event.key === 'Escape' && close()}
      >
        <div class="page-title grip" {...grip}>
          <h2>{page.title}</h2>
          <button type="button" class="close" aria-label="Đóng hộp thoại" onClick={close}>
            ×
          </button>
        </div>
        <div class="page-body" style={{ height: `min(${size.height}px, calc(100vh - 140px))` }}>
          <PageFrame
            preview={preview}
            page={page}
            pane={pane}
            close={close}
            resize={(part) => setSize((before) => ({ ...before, ...part }))}
          />
        </div>
      </div>
    </div>
  );
}

interface Offset {
  readonly x: number;
  readonly y: number;
}

/** Lets a dialog be moved by its title bar; it never leaves the window. */
function useMoving(box: RefObject<HTMLElement | null>) {
  const [offset, setOffset] = useState<Offset>({ x: 0, y: 0 });
  const start = useRef<Offset | undefined>(undefined);
  const moveTo = (wanted: Offset): void => {
    const rect = box.current?.getBoundingClientRect();
    if (!rect) return;
    const within = (to: number, from: number, size: number, room: number): number =>
      Math.max(-from, Math.min(to, room - size - from));
    const x = within(wanted.x, rect.left - offset.x, rect.width, innerWidth);
    const y = within(wanted.y, rect.top - offset.y, rect.height, innerHeight);
    if (x !== offset.x || y !== offset.y) setOffset({ x, y });
  };
  useLayoutEffect(() => {
    const again = (): void => moveTo(offset);
    again();
    window.addEventListener('resize', again);
    return () => window.removeEventListener('resize', again);
  });
  const grip = {
    onPointerDown: (event: PointerEvent & { currentTarget: HTMLElement }): void => {
      if (event.button !== 0 || (event.target instanceof Element && event.target.closest('button'))) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      start.current = { x: event.clientX - offset.x, y: event.clientY - offset.y };
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent): void => {
      if (start.current) moveTo({ x: clientX - start.current.x, y: clientY - start.current.y });
    },
    onLostPointerCapture: (): void => {
      start.current = undefined;
    },
  };
  return { offset, grip };
}

interface FrameProps extends Props {
  readonly close: () => void;
  readonly resize?: (part: { width?: number; height?: number }) => void;
}

type FromPage =
  | { readonly told: 'run'; readonly run: RunView }
  | { readonly told: 'ask'; readonly question: Question }
  | { readonly told: 'close' | 'focus' }
  | { readonly told: 'key'; readonly detail: RegionKey }
  | { readonly told: 'width' | 'height'; readonly detail: number };

function PageFrame({ preview, page, pane, close, resize }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  // Before the frame can load: what its page says first is heard.
  useLayoutEffect(() => {
    const hear = async (event: MessageEvent<FromPage>): Promise<void> => {
      if (event.source !== frame.current?.contentWindow || event.origin !== location.origin) return;
      const { data } = event;
      if (data.told === 'close') close();
      else if (data.told === 'focus') pane?.focus();
      else if (data.told === 'key') goToRegion(data.detail, pane);
      else if (data.told === 'width' || data.told === 'height') resize?.({ [data.told]: data.detail });
      else if (data.told === 'ask') event.ports[0]?.postMessage(await preview.ask(data.question));
      else if (data.told === 'run') {
        const { error: _toldToThePage, ...run } = data.run;
        await preview.showRun(run);
      }
    };
    const listener = (event: MessageEvent<FromPage>): void => void hear(event);
    window.addEventListener('message', listener);
    return () => window.removeEventListener('message', listener);
  });
  return (
    <iframe ref={frame} key={page.id} src={page.address} title={page.title || 'Trang của tiện ích'} sandbox={SANDBOX} />
  );
}
