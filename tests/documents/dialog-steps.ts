/** What tests of the document dialogs do again and again: open one, create, take the Word file. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Host } from '../../src/host/host.ts';
import { launchBrowser } from '../setup/browser.ts';
import { type Opened, openDialog } from './dialog-page.ts';

export const CREATE = 'footer button:has-text("Tạo trên Google Docs")';
export const UPDATE = 'footer button:has-text("Cập nhật văn bản đã tạo")';
export const WORD = 'footer button:has-text("Tải Word")';

/** One browser for a test file; pages are closed with it. */
export function useDialogs() {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  const raw = (host: Host, label?: string): Promise<Opened> => openDialog(browser, host, label);
  const opened = async (host: Host, label?: string): Promise<Opened> => {
    const dialog = await raw(host, label);
    await dialog.page.waitForSelector('.paper section.docx');
    return dialog;
  };
  return { raw, opened };
}

export async function createIn({ page }: Opened): Promise<void> {
  await page.click(CREATE);
  await page.waitForSelector('footer .good');
}

/** The Word file that the button gives. */
export async function wordFrom(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(WORD)]);
  expect(download.suggestedFilename()).toMatch(/^Kế hoạch .*\.docx$/);
  return readFileSync(await download.path());
}
