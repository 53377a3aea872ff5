import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CUT, FAILED } from '../../../src/pages/guard/texts.ts';
import { ROOT } from '../../preview/preview.ts';
import { launchBrowser } from '../../setup/browser.ts';

const ADDIN = join(ROOT, 'build/addin');
const pageOf = (name: string): string => readFileSync(join(ADDIN, `${name}.html`), 'utf8');
const NAMES = readdirSync(ADDIN)
  .filter((file) => file.endsWith('.html') && pageOf(file.replace('.html', '')).includes('id="page"'))
  .map((file) => file.replace('.html', ''));

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

interface Seen {
  /** What the notice says, where it shows. */
  readonly told: string;
  /** The page itself has been drawn. */
  readonly isOpen: boolean;
}

/** Opens the file and lets the time pass after which a page that says nothing is told of. */
async function seen(html: string): Promise<Seen> {
  // What an earlier page set must not help this one.
  await page.goto('about:blank');
  await page.setContent(html);
  return page.evaluate(() => {
    for (const animation of document.getAnimations()) if (!animation.finished) animation.cancel();
    for (const animation of document.getAnimations()) {
      if (Number(animation.effect?.getComputedTiming().endTime) < Number.POSITIVE_INFINITY) animation.finish();
    }
    const notice = document.getElementById('cut');
    return {
      told: notice?.checkVisibility({ visibilityProperty: true }) ? notice.innerText : '',
      isOpen: (document.getElementById('page')?.childElementCount ?? 0) > 0,
    };
  });
}

/** Where the page's own script stands in its file, and the guard in front of it. */
function scriptsIn(html: string): { guard: [number, number]; script: [number, number] } {
  const [guard, script] = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ({ index, 0: all }): [number, number] => [index + '<script>'.length, index + all.length - '</script>'.length],
  );
  if (!guard || !script) throw new Error('no two scripts');
  return { guard, script };
}

/** @param share where in the stretch, 0 to 1 */
const placeIn = ([start, end]: [number, number], share: number): number => Math.floor(start + (end - start) * share);
const lineEnd = (html: string, at: number): number => html.indexOf('\n', at);

describe.each(NAMES)('the page %s', (name) => {
  const html = pageOf(name);
  const { guard, script } = scriptsIn(html);

  it('opens when all of it came, and nothing tells of a cut', async () => {
    expect(await seen(html)).toEqual({ told: '', isOpen: true });
  });

  it('opens when only its line ends were changed', async () => {
    expect(await seen(html.replaceAll('\n', '\r\n'))).toEqual({ told: '', isOpen: true });
  });

  it.each([0.02, 0.97])('says so when its script ends after %f of it, with all that follows', async (share) => {
    const { told, isOpen } = await seen(html.slice(0, placeIn(script, share)));
    expect(told).toContain(CUT.title);
    expect(told).toContain(`Trang ${name}`);
    expect(isOpen).toBe(false);
  });

  it.each([0.5])('says so when the rest of a line is gone at %f of its script', async (share) => {
    const at = placeIn(script, share);
    const { told, isOpen } = await seen(html.slice(0, at) + html.slice(Math.min(lineEnd(html, at), script[1])));
    expect(told).toContain(CUT.title);
    expect(told).toMatch(/nhận được \d+ trong \d+ ký tự mã/);
    for (const step of CUT.steps) expect(told).toContain(step);
    expect(isOpen).toBe(false);
  });

  it('says so when the end of the script and of its element are gone', async () => {
    const { told, isOpen } = await seen(html.slice(0, script[1] - 40) + html.slice(script[1] + '</script'.length));
    expect(told).toContain(CUT.title);
    expect(isOpen).toBe(false);
  });

  it('says so, or opens, when the guard itself is cut', async () => {
    const at = placeIn(guard, 0.5);
    expect((await seen(html.slice(0, at))).told).toContain(CUT.title);
    expect(await seen(html.slice(0, at) + html.slice(Math.min(lineEnd(html, at), guard[1])))).toEqual({
      told: '',
      isOpen: true,
    });
  });
});

describe('a page', () => {
  const html = pageOf('about');
  const { script } = scriptsIn(html);

  it('that was changed and runs all the same opens when the person says so', async () => {
    const at = html.indexOf('"Gi\\u1EDBi', script[0]);
    expect(at).toBeGreaterThan(0);
    const { told, isOpen } = await seen(`${html.slice(0, at)}"Ga${html.slice(at + 3)}`);
    expect(told).toContain('đủ số ký tự mã nhưng nội dung đã bị đổi');
    expect(isOpen).toBe(false);
    await page.getByRole('button', { name: CUT.open }).click();
    await page.locator('#page main').waitFor();
    expect(await page.locator('#cut').count()).toBe(0);
  });

  it('that the browser cannot run says what the browser said', async () => {
    await page.addInitScript(() => {
      if (window.name === 'old') Reflect.deleteProperty(window, 'Set');
    });
    await page.evaluate(() => {
      window.name = 'old';
    });
    try {
      const { told, isOpen } = await seen(html);
      expect(told).toContain(FAILED.title);
      expect(told).toContain('Set');
      expect(isOpen).toBe(false);
    } finally {
      await page.close();
      page = await browser.newPage();
    }
  });

  it('is never dead, wherever it was cut behind its notice', async () => {
    const first = html.indexOf('</div>') + '</div>'.length;
    const cut = fc.tuple(fc.integer({ min: first, max: html.length }), fc.integer({ min: 1, max: 4000 }));
    await fc.assert(
      fc.asyncProperty(cut, fc.boolean(), async ([at, length], isToEnd) => {
        const rest = isToEnd ? '' : html.slice(at + length);
        const { told, isOpen } = await seen(html.slice(0, at) + rest);
        expect(isOpen || told.includes(CUT.title)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
