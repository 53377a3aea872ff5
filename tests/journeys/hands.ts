/** What a person does at the preview, click by click and key by key, counted; and pictures of it when they are asked for. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** PICTURES=folder: a picture of every state is written there. */
const PICTURES = process.env['PICTURES'];

export class Hands {
  clicks = 0;
  keys = 0;
  #pictures = 0;

  constructor(readonly page: Page) {}

  async click(target: Locator): Promise<void> {
    this.clicks++;
    await target.click();
  }

  /** A cell of the sheet; what scrolled away under the pointer is clicked again, as one does who looks where the cursor went. */
  async choose(target: Locator, name: string): Promise<void> {
    await expect
      .poll(async () => {
        await this.click(target);
        return await this.page.locator('.name-box').inputValue();
      })
      .toBe(name);
  }

  /** One stroke, however many keys are held: "Control+v" is one. */
  async press(...strokes: readonly string[]): Promise<void> {
    for (const stroke of strokes) {
      this.keys++;
      await this.page.keyboard.press(stroke);
    }
  }

  async type(text: string, ...then: readonly string[]): Promise<void> {
    this.keys += [...text].length;
    await this.page.keyboard.insertText(text);
    await this.press(...then);
  }

  /** Ctrl+V of what another program copied. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((content) => navigator.clipboard.writeText(content), text);
    await this.press('Control+v');
  }

  async menu(item: string): Promise<void> {
    await this.click(this.page.getByRole('menuitem', { name: 'CCHC', exact: true }));
    await this.click(this.page.getByRole('menuitem', { name: item, exact: true }));
  }

  /** The only button of a message, or the named one of a question. */
  async answer(button: string): Promise<void> {
    await this.click(this.page.getByRole('dialog').getByRole('button', { name: button, exact: true }));
  }

  async picture(name: string): Promise<void> {
    if (PICTURES === undefined) return;
    mkdirSync(PICTURES, { recursive: true });
    const number = String(++this.#pictures).padStart(2, '0');
    await this.page.screenshot({ path: join(PICTURES, `${number}-${name}.png`) });
  }
}
