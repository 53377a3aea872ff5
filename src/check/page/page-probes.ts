/** P: what only the page can tell: how it was served, what its sandbox allows, how long its calls take. */
import { CLOCK } from '../../pages/kit/clock.ts';
import type { Answer } from '../probe.ts';
import { askServer } from './ask.ts';

/** The length of each page of the build. */
declare const __LENGTHS__: Readonly<Record<string, number>>;

/** Asked in the very click: a browser lets no page open a tab or a question later. */
export function clickAnswers(question: string): Readonly<Record<string, Answer>> {
  const tab = window.open('about:blank', '_blank');
  const isOpened = tab !== null;
  tab?.close();
  return { P07: isOpened ? 'opened' : 'blocked', P08: window.confirm(question) };
}

/** Whether the viewer draws a document here: pages, and letters on them. */
async function drawn(docx: string): Promise<Answer> {
  const aside = document.createElement('div');
  try {
    const { renderAsync } = await import('docx-preview');
    const bytes = Uint8Array.from(atob(docx), (letter) => letter.charCodeAt(0));
    await renderAsync(bytes, aside, undefined, { inWrapper: true, useBase64URL: true, renderHeaders: true });
    return { pages: aside.querySelectorAll('section').length, isFilled: (aside.textContent ?? '').trim() !== '' };
  } catch (error) {
    return { error: String((error as Error).message) };
  }
}

/** Files of the build that no window shows. */
const DATA = ['texts', 'notices'];

/** A page that never gets ready is told as such. */
const PAGE_PATIENCE = 20_000;

/** From the page's text to its first painted frame, by page, in a frame of the size of a dialog. */
async function paints(): Promise<Answer> {
  const found: Record<string, Answer> = {};
  for (const name of Object.keys(__LENGTHS__).filter((one) => !DATA.includes(one))) {
    try {
      const html = await askServer({ do: 'page', name });
      found[name] = await painted(String(html));
    } catch (error) {
      found[name] = { error: String((error as Error).message) };
    }
  }
  return found;
}

function painted(html: string): Promise<Answer> {
  const frame = document.createElement('iframe');
  frame.title = 'CCHC';
  frame.style.cssText = 'position: fixed; left: -2000px; width: 1040px; height: 640px; border: 0';
  return new Promise<Answer>((resolve) => {
    const start = performance.now();
    const stop = CLOCK.after(PAGE_PATIENCE, () => resolve('never'));
    frame.addEventListener('load', () => {
      // The frame after the next has been painted.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          stop();
          resolve(Math.round(performance.now() - start));
        }),
      );
    });
    frame.srcdoc = html;
    document.body.append(frame);
  }).finally(() => frame.remove());
}

/** Written here as letters; served as the same ones, or not. */
const LETTERS = 'Điểm ế ữ → ✓';

const codesOf = (text: string): string =>
  Array.from(text, (letter) => (letter.codePointAt(0) ?? 0).toString(16)).join(' ');

/** Of all scripts of the page: a cut one is shorter than in the next run of the same build elsewhere. */
const scriptLengths = (): number[] => Array.from(document.scripts, ({ text }) => text.length);

function storage(): string {
  try {
    localStorage.setItem('cchc-check', 'x');
    localStorage.removeItem('cchc-check');
    return 'kept';
  } catch (error) {
    return String((error as Error).name);
  }
}

/** Megabytes in both directions, in characters. */
const SIZES = [1_000, 100_000, 1_000_000, 5_000_000];

async function echo(size: number): Promise<Answer> {
  const start = performance.now();
  try {
    const back = await askServer({ do: 'echo', text: 'ế'.repeat(size) });
    return {
      whole: typeof back === 'string' && back.length === size,
      milliseconds: Math.round(performance.now() - start),
    };
  } catch (error) {
    return { error: String((error as Error).message) };
  }
}

/** In which order three calls come back that were made at once. */
async function order(): Promise<Answer> {
  const back: string[] = [];
  await Promise.all(
    ['1', '2', '3'].map(async (text) => {
      back.push(String(await askServer({ do: 'echo', text })));
    }),
  );
  return back.length;
}

/** @param docx a document, as base64 */
export async function pageAnswers(docx: string): Promise<Readonly<Record<string, Answer>>> {
  const echoes: Record<string, Answer> = {};
  for (const size of SIZES) echoes[String(size)] = await echo(size);
  return {
    P01: scriptLengths(),
    P02: codesOf(LETTERS),
    P03: { origin: location.origin.replace(/[\w-]+(?=\.googleusercontent)/, '<id>'), framed: window.parent !== window },
    P04: typeof navigator.clipboard,
    P05: storage(),
    P06: typeof URL.createObjectURL(new Blob(['x'])),
    P09: echoes,
    P11: await order(),
    P12: await drawn(docx),
    P13: [window.innerWidth, window.innerHeight, window.devicePixelRatio],
    P14: await paints(),
  };
}
