/** What a person does at the preview, click by click and key by key, counted; and pictures of it when they are asked for. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { expect, type RunnerTestCase } from 'vitest';
import { BOOK_ITEMS, BOOK_MENU } from '../../src/book/menu-path.ts';
import { open, violations } from '../preview/preview.ts';
import { ALL } from '../setup/cases.ts';

/** PICTURES=folder: a picture of every state is written there. */
const PICTURES = process.env['PICTURES'];

/** What a browser leaves of a screen of 1366 × 768, and the same screen at the zoom of older eyes. */
export const SCREENS = [
  { zoom: 100, width: 1366, height: 657 },
  { zoom: 125, width: 1093, height: 526 },
] as const satisfies readonly Screen[];

/** Whole journeys are walked where less room is left, and axe looks; ALL=1 walks them on both screens. */
export const WALKED: readonly Screen[] = ALL ? SCREENS : SCREENS.slice(1);

export interface Screen {
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** @param journey names the folder of its pictures */
export async function sitDown(browser: Browser, address: string, screen: Screen, journey: string): Promise<Hands> {
  const { width, height, zoom } = screen;
  const page = await open(browser, address, width, height, zoom / 100);
  return new Hands(page, `${journey}-${zoom}`, zoom !== 100);
}

export class Hands {
  clicks = 0;
  keys = 0;
  isAstray = false;
  #pictures = 0;

  /** @param isAudited at one zoom: what axe looks at is the same at the other */
  constructor(
    readonly page: Page,
    readonly journey: string,
    readonly isAudited: boolean,
  ) {}

  get dialog(): FrameLocator {
    return this.page.frameLocator('.page-dialog iframe');
  }

  get sidebar(): FrameLocator {
    return this.page.frameLocator('.sidebar iframe');
  }

  async click(target: Locator): Promise<void> {
    this.clicks++;
    await target.click();
  }

  /** The button of the sidebar, or of the dialog, that begins with these words. */
  async press(where: 'sidebar' | 'dialog', button: string): Promise<void> {
    await this.click(this[where].getByRole('button', { name: button, exact: true }));
  }

  /** One stroke, however many keys are held: "Control+v" is one. */
  async strike(...strokes: readonly string[]): Promise<void> {
    for (const stroke of strokes) {
      this.keys++;
      await this.page.keyboard.press(stroke);
    }
  }

  async type(text: string, ...then: readonly string[]): Promise<void> {
    this.keys += [...text].length;
    await this.page.keyboard.insertText(text);
    await this.strike(...then);
  }

  /** On with Tab to what one means, as who has no mouse. */
  async tabTo(target: Locator, most = 30): Promise<void> {
    await target.waitFor();
    for (let tabs = 0; !(await target.evaluate((element) => element === document.activeElement)); tabs++) {
      if (tabs > most) throw new Error(`Tab does not reach ${String(target)}.`);
      await this.strike('Tab');
    }
  }

  /** A field of the sidebar; what stands in it is typed over. */
  async typeInto(label: string, text: string): Promise<void> {
    await this.tabTo(this.sidebar.getByLabel(label, { exact: true }));
    await this.type(text);
  }

  /** Ctrl+V of what another program copied. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((content) => navigator.clipboard.writeText(content), text);
    await this.strike('Control+v');
  }

  async menu(item: string): Promise<void> {
    const path = ['CCHC', ...(Object.values<string>(BOOK_ITEMS).includes(item) ? [BOOK_MENU] : []), item];
    for (const name of path) await this.click(this.page.getByRole('menuitem', { name, exact: true }));
  }

  /** The only button of a message, or the named one of a question. */
  async answer(button: string): Promise<void> {
    await this.click(this.page.getByRole('dialog').getByRole('button', { name: button, exact: true }));
  }

  /** The line of what is next, in the sidebar or at the end of the dialog, and its button, once they are as expected. */
  async station(where: 'sidebar' | 'dialog', line: string, button: string): Promise<Locator> {
    // The sidebar looks at the book again when the pointer comes to it.
    if (where === 'sidebar') await this.page.locator('.sidebar iframe').hover();
    const stage = this[where].getByRole('region', { name: /^Việc tiếp theo/ });
    const primary = stage.getByRole('button').first();
    await expect.poll(() => stage.locator('p').first().innerText().catch(String)).toBe(line);
    await expect.poll(() => primary.innerText()).toBe(button);
    return primary;
  }

  /** Since the last count: what the part of the journey took. */
  count(what: string, atMost: { readonly clicks: number; readonly keys?: number }): void {
    const { clicks, keys } = this;
    this.clicks = 0;
    this.keys = 0;
    console.log(`${this.journey}: ${what}: ${clicks} clicks, ${keys} keys`);
    expect([what, clicks]).toEqual([what, Math.min(clicks, atMost.clicks)]);
    if (atMost.keys !== undefined) expect([what, keys]).toEqual([what, Math.min(keys, atMost.keys)]);
  }

  /** Who went astray goes no further; a picture shows where. */
  async note({ result }: RunnerTestCase): Promise<void> {
    if (result?.state !== 'fail') return;
    this.isAstray = true;
    await this.picture('failed');
  }

  /** A state of the journey: nothing in it keeps anybody out, and a picture for who looks. */
  async look(name: string): Promise<void> {
    await this.picture(name);
    if (this.isAudited) expect([name, ...(await violations(this.page))]).toEqual([name]);
  }

  async picture(name: string): Promise<void> {
    if (PICTURES === undefined) return;
    const folder = join(PICTURES, this.journey);
    mkdirSync(folder, { recursive: true });
    const number = String(++this.#pictures).padStart(2, '0');
    await this.page.screenshot({ path: join(folder, `${number}-${name}.png`) });
  }
}
