/** Opens a dialog of the built add-in in a real browser; its calls go to the strict host. */
import type { Browser, Page } from 'playwright-core';
import { KINDS } from '../../src/book/document-kinds.ts';
import type { Host } from '../../src/host/host.ts';

export interface Opened {
  readonly page: Page;
  /** What the page logged as an error. */
  readonly errors: string[];
  /** Names of the calls in their order. */
  readonly calls: string[];
  /** Answers are held back until this is called. */
  readonly hold: () => () => void;
  /** The next answer gets lost after the server has done its work. */
  readonly loseNext: (how?: 'silent' | 'network') => void;
}

/** A document that no menu item makes is opened from another window. @param label of a menu item, the kind of document, or a window and the word it begins with: "targets monthly-5" */
function dialogOf(host: Host, label: string) {
  const [window = '', start = ''] = isKind(label) ? ['document', label] : label.split(' ');
  if (!isKind(label) && !/^[a-z]+$/.test(window)) return host.runMenu(label).dialogs[0];
  host.call('cchcCall', [JSON.stringify({ name: 'openWindow', input: { name: window, start } })]);
  return host.last.dialogs[0];
}

const isKind = (label: string): boolean => (KINDS as readonly string[]).includes(label);

/** @param now the time on the person's computer, where it matters */
export async function openDialog(browser: Browser, host: Host, label = 'Lập kế hoạch…', now?: string): Promise<Opened> {
  const dialog = dialogOf(host, label);
  if (!dialog) throw new Error(`no dialog: ${label}`);
  const context = await browser.newContext({
    viewport: { width: dialog.width ?? 1040, height: dialog.height ?? 640 },
    acceptDownloads: true,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  });
  const page = await context.newPage();
  if (now) await page.clock.setFixedTime(now);
  const errors: string[] = [];
  const calls: string[] = [];
  let gate: Promise<void> = Promise.resolve();
  let lost: 'silent' | 'network' | undefined;
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.exposeFunction('cchcHost', async (request: string) => {
    calls.push(String((JSON.parse(request) as { name: string }).name));
    try {
      const answer = host.call('cchcCall', [request]);
      await gate;
      if (lost) {
        const how = lost;
        lost = undefined;
        return { lost: how };
      }
      return { answer };
    } catch (error) {
      await gate;
      return { error: error instanceof Error ? error.message : String(error) };
    }
  });
  await page.addInitScript(() => {
    const scope = globalThis as unknown as {
      google: unknown;
      cchcHost: (request: string) => Promise<{ answer?: unknown; error?: string; lost?: string }>;
    };
    const runner = (success: (answer: unknown) => void, failure: (error: Error) => void): unknown => ({
      withSuccessHandler: (handler: typeof success) => runner(handler, failure),
      withFailureHandler: (handler: typeof failure) => runner(success, handler),
      cchcCall: (request: string) =>
        void scope.cchcHost(request).then(({ answer, error, lost: how }) => {
          if (how === 'network') failure(new Error('NetworkError: Connection failure due to HTTP 0'));
          else if (error !== undefined) failure(new Error(error));
          else if (how === undefined) success(answer);
        }),
    });
    scope.google = {
      script: {
        run: runner(
          () => {},
          () => {},
        ),
        host: { close: () => {} },
      },
    };
  });
  await page.route('https://dialog.example/', (route) => {
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: dialog.html });
  });
  await page.goto('https://dialog.example/');
  return {
    page,
    errors,
    calls,
    hold: () => {
      let open = (): void => {};
      gate = new Promise((resolve) => {
        open = resolve;
      });
      return () => {
        gate = Promise.resolve();
        open();
      };
    },
    loseNext: (how = 'network') => {
      lost = how;
    },
  };
}
