/** The guide's pictures show what the preview shows; with MAKE_PICTURES=1 (`npm run pictures`) they are made anew. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Picture } from '../../src/pages/guide/content/guide-page.ts';
import { GUIDE_PAGES } from '../../src/pages/guide/content/pages.ts';
import { ROOT } from '../preview/preview.ts';
import { launchBrowser } from '../setup/browser.ts';
import { CLOCK, type Shown, walk } from './walk.ts';

const FOLDER = join(ROOT, 'src/pages/guide/pictures');
const RECORD = join(FOLDER, 'pictures.json');
const MAKING = process.env['MAKE_PICTURES'] === '1';

interface Made {
  readonly width: number;
  readonly height: number;
  /** Of the text in it. */
  readonly digest: string;
}

const known: Record<string, Made> = existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, 'utf8')) : {};
const made: Record<string, Made> = {};
let browser: Browser;
/** Takes pictures apart; the preview's own policy would not let it. */
let blank: Page;

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: CLOCK });
  browser = await launchBrowser();
  blank = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  vi.useRealTimers();
  if (MAKING) keep();
});

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

const MOST_BYTES = 60 * 1024;

/** What passes by, and the cursor, are not in a picture. */
const STILL = '.toasts, .toast { display: none !important }';

async function take({ name }: Picture, { clip, page, text }: Shown): Promise<void> {
  let digest = digestOf(await text());
  // What is still being drawn is waited for.
  await expect
    .poll(
      async () => {
        const before = digest;
        digest = digestOf(await text());
        return digest === before;
      },
      { interval: 400 },
    )
    .toBe(true);
  const { indexed } = await import('./indexed-png.ts');
  const bytes = await indexed(
    blank,
    await page.screenshot({ clip, animations: 'disabled', caret: 'hide', style: STILL }),
  );
  writeFileSync(join(FOLDER, `${name}.png`), bytes);
  made[name] = { width: clip.width, height: clip.height, digest };
}

/** Pictures whose pages were walked take the place of what was known of them; what no page shows any more goes. */
function keep(): void {
  const names = GUIDE_PAGES.flatMap(({ steps }) => steps.flatMap(({ picture }) => (picture ? [picture.name] : [])));
  const all = names.flatMap((name) => {
    const one = made[name] ?? known[name];
    return one ? [[name, one] as const] : [];
  });
  writeFileSync(RECORD, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
  const files = new Set([...all.map(([name]) => `${name}.png`), 'pictures.json']);
  for (const file of readdirSync(FOLDER)) if (!files.has(file)) rmSync(join(FOLDER, file));
}

describe('the pictures of the guide', () => {
  for (const guidePage of GUIDE_PAGES) {
    const names = guidePage.steps.flatMap(({ picture }) => (picture ? [picture.name] : []));
    if (names.length === 0) continue;
    it(`show what is to be seen: ${guidePage.title} (${names.join(', ')})`, async () => {
      const seen: string[] = [];
      await walk(guidePage, browser, async (picture, shown) => {
        seen.push(picture.name);
        if (MAKING) return take(picture, shown);
        await expect
          .poll(async () => digestOf(await shown.text()), {
            timeout: 20_000,
            message: `The picture “${picture.name}” shows another text than the preview: npm run pictures makes it anew.`,
          })
          .toBe(known[picture.name]?.digest);
      });
      expect(seen.sort()).toEqual([...names].sort());
    });
  }

  it.skipIf(MAKING)('are all there, none too large, and nothing else', () => {
    const files = readdirSync(FOLDER).filter((name) => name !== 'pictures.json');
    expect(files.sort()).toEqual(
      Object.keys(known)
        .map((name) => `${name}.png`)
        .sort(),
    );
    const sizes = files.map((name) => statSync(join(FOLDER, name)).size);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(MOST_BYTES);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(600 * 1024);
  });
});
