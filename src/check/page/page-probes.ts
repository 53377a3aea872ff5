/** P: what only the page can tell: how it was served, what its sandbox allows, how long its calls take. */
import type { Answer } from '../probe.ts';
import { askServer } from './ask.ts';

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
const SIZES = [1_000, 100_000, 1_000_000];

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

export async function pageAnswers(): Promise<Readonly<Record<string, Answer>>> {
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
    P13: [window.innerWidth, window.innerHeight, window.devicePixelRatio],
  };
}
