/** Walks to the guide's pictures in the preview, as its pages say; what stands in a picture is read as text, or taken. */
import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { Act, GuidePage, Picture } from '../../src/pages/guide/content/guide-page.ts';
import { cell, goTo, newFolder, open, start } from '../preview/preview.ts';

/** The officer's window: what a browser leaves of 1366×768. */
export const WINDOW = { width: 1366, height: 657 };

/** When the pictures are taken. */
export const CLOCK = new Date('2026-03-02T08:00:00+07:00');

/** The window's days are those of the pictures; nothing else of its time is touched. */
function STANDING_CLOCK(now: number): void {
  const Living = Date;
  window.Date = new Proxy(Living, {
    construct: (target, given) => (given.length === 0 ? new target(now) : Reflect.construct(target, given)),
    get: (target, key) => (key === 'now' ? () => now : Reflect.get(target, key)),
  });
}

type Taken = (picture: Picture, shown: Shown) => Promise<void>;

export interface Shown {
  /** What is taken, and the part of the window that it fills. */
  readonly clip: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly page: Page;
  /** What is to be read there, however it is wrapped and wherever it is scrolled to. */
  readonly text: () => Promise<string>;
}

/** Words of the guide as a pattern: "…" stands for what varies. */
export const patternOf = (words: string, flags = 'u'): RegExp =>
  new RegExp(
    words
      .split('…')
      .map((part) => part.trim().replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
      .filter(Boolean)
      .join('.*'),
    flags,
  );

export async function walk(
  guidePage: GuidePage,
  browser: import('playwright-core').Browser,
  take: Taken,
): Promise<void> {
  const pictures = new Map(guidePage.steps.flatMap(({ picture }) => (picture ? [[picture.name, picture]] : [])));
  const preview = await start(newFolder());
  let page: Page | undefined;
  try {
    for (const act of guidePage.walk) {
      if (act[0] === 'book') {
        preview.workbook.reset(act[1]);
        await page?.context().close();
        page = await open(browser, preview.address, WINDOW.width, WINDOW.height);
        await page.evaluate(STANDING_CLOCK, CLOCK.getTime());
        await page.addInitScript(STANDING_CLOCK, CLOCK.getTime());
        continue;
      }
      if (!page) throw new Error(`“${guidePage.title}” begins with no book.`);
      if (act[0] === 'picture') {
        const picture = pictures.get(act[1]);
        if (!picture) throw new Error(`No step of “${guidePage.title}” shows the picture “${act[1]}”.`);
        await take(picture, await shownOf(page, picture));
      } else {
        await perform(page, act).catch((error: unknown) => {
          throw new Error(`“${guidePage.title}”: ${act.join(' ').slice(0, 60)}: ${String(error)}`);
        });
      }
    }
  } finally {
    await page?.context().close();
    await preview.close();
  }
}

const DIALOG = '.page-dialog';
const SIDEBAR = '.sidebar';
const frameOf = (page: Page): FrameLocator => page.frameLocator(`${DIALOG} iframe, ${SIDEBAR} iframe`).last();

/** By all its words, else by their beginning; a button that shows a sign alone by its name. */
async function control(frame: FrameLocator, words: string): Promise<Locator> {
  const beginning = `^\\s*${patternOf(words).source}`;
  const named = frame.locator(`button[aria-label="${words}"]:visible`);
  const controls = frame.locator('button:visible, [role="tab"]:visible, summary:visible, label:visible, a:visible');
  const begun = controls.filter({ hasText: new RegExp(beginning, 'u') });
  await begun.or(named).first().waitFor();
  if ((await named.count()) > 0) return named.first();
  const whole = controls.filter({ hasText: new RegExp(`${beginning}\\s*$`, 'u') });
  return (await whole.count()) > 0 ? whole.first() : begun.first();
}

async function perform(page: Page, act: Exclude<Act, readonly ['book' | 'picture', string]>): Promise<void> {
  const frame = frameOf(page);
  switch (act[0]) {
    case 'menu':
      return chooseItem(page, act[1]);
    case 'open menu':
      return page.getByRole('menuitem', { name: 'CCHC', exact: true }).click();
    case 'tab':
      return page.getByRole('tab', { name: act[1], exact: true }).click();
    case 'type':
      await goTo(page, act[1]);
      await page.keyboard.type(act[2]);
      return page.keyboard.press('Enter');
    case 'press':
      return (await control(frame, act[1])).click();
    case 'write':
      return frame.getByLabel(patternOf(act[1])).first().fill(act[2]);
    case 'paste':
      await page.evaluate((content) => navigator.clipboard.writeText(content), act[2]);
      await frame.getByLabel(patternOf(act[1])).first().click();
      return page.keyboard.press('Control+v');
    case 'see':
      return frame.getByText(patternOf(act[1])).first().waitFor();
    case 'scroll':
      return frame
        .getByText(patternOf(act[1]))
        .first()
        .evaluate((element) => element.scrollIntoView({ block: 'start' }));
    case 'answer':
      return page.getByRole('button', { name: act[1], exact: true }).click();
    case 'close':
      return page.locator(`${DIALOG} .close, ${SIDEBAR} .close`).last().click();
  }
}

/** In the menu itself, or in one that opens from it. */
async function chooseItem(page: Page, item: string): Promise<void> {
  await page.getByRole('menuitem', { name: 'CCHC', exact: true }).click();
  const wanted = page.getByRole('menuitem', { name: item, exact: true });
  const openers = await page.locator('.menu [aria-haspopup="menu"]').all();
  for (const opener of openers) {
    if ((await wanted.count()) > 0) break;
    await opener.hover();
    await page.locator('.menu.sub').waitFor();
  }
  await wanted.click();
}

/** Rows of the sheet that are compared: further ones may be out of sight where letters are larger. */
const COMPARED_ROWS = 6;

const REGIONS: Readonly<Record<Picture['of'], string>> = {
  dialog: DIALOG,
  sidebar: SIDEBAR,
  menu: '.menu:not(.sub)',
  sheet: '.sheet-pane',
  window: '.middle',
};

/** Around what opens over the sheet. */
const MENU_MARGIN = 40;

async function shownOf(page: Page, picture: Picture): Promise<Shown> {
  const { of } = picture;
  const region = page.locator(REGIONS[of]).last();
  await region.waitFor();
  const box = await region.boundingBox();
  if (!box) throw new Error(`Nothing of the window is “${of}”.`);
  const margin = of === 'menu' ? MENU_MARGIN : 0;
  const [left, top] = [Math.max(0, box.x - margin), Math.max(0, box.y - margin)];
  const [right, bottom] = [
    Math.min(WINDOW.width, box.x + box.width + margin),
    Math.min(WINDOW.height, box.y + box.height + margin),
  ];
  const width = Math.round(Math.min(picture.width ?? WINDOW.width, right - left));
  const height = Math.round(Math.min(picture.height ?? WINDOW.height, bottom - top));
  const x = of === 'window' ? right - width : left;
  return { clip: { x: Math.round(x), y: Math.round(top), width, height }, page, text: () => textOf(page, of) };
}

async function textOf(page: Page, of: Picture['of']): Promise<string> {
  const parts: string[] = [];
  if (of === 'menu') parts.push(...(await page.locator(REGIONS[of]).allInnerTexts()));
  if (of === 'dialog' || of === 'window') parts.push(...(await pageTexts(page, DIALOG)));
  if (of === 'sidebar' || of === 'window') parts.push(...(await pageTexts(page, SIDEBAR)));
  if (of === 'sheet' || of === 'window') {
    for (let row = 1; row <= COMPARED_ROWS; row++) {
      for (let column = 1; column <= 5; column++) parts.push((await cell(page, row, column).allInnerTexts()).join());
    }
  }
  return normal(parts.join('\n'));
}

async function pageTexts(page: Page, where: string): Promise<string[]> {
  if ((await page.locator(where).count()) === 0) return [];
  const title = await page.locator(`${where} h2`).first().innerText();
  const body = page.frameLocator(`${where} iframe`).last().locator('body');
  // What a document shows page by page is laid out with the machine's letters.
  return [title, await body.innerText()];
}

/** Without how it is wrapped, and without times of day, which pass. */
const normal = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\d{1,2}:\d{2}(?::\d{2})?/g, '··:··')
    .replace(/\s+/g, ' ')
    .trim();
