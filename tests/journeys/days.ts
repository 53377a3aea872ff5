/** The day of the host and of every page in the browser; timers run as ever. */
import type { Page } from 'playwright-core';
import { vi } from 'vitest';

declare global {
  interface Window {
    /** Milliseconds from the computer's time to the page's. */
    timeAhead?: number;
  }
}

export const morning = (day: string): Date => new Date(`${day}T08:00:00+07:00`);

/**
 * Morning of a day: at the host, in the frames that are open, and in those that will open. Playwright's own clock replaces
 * timers, too, and frames under it stop calling.
 */
export async function setDay(page: Page, day: string): Promise<void> {
  vi.setSystemTime(morning(day));
  const ahead = morning(day).getTime() - (await page.evaluate(() => Date.now() - (window.timeAhead ?? 0)));
  await page.context().addInitScript(moveDate, ahead);
  for (const frame of page.frames()) await frame.evaluate(moveDate, ahead);
}

/** Runs in a frame. A proxy, so that dates from elsewhere are still instances of Date. */
function moveDate(ahead: number): void {
  const isMoved = window.timeAhead !== undefined;
  window.timeAhead = ahead;
  if (isMoved) return;
  const now = Date.now;
  const movedNow = (): number => now() + (window.timeAhead ?? 0);
  window.Date = new Proxy(Date, {
    construct: (native, parts, made) => Reflect.construct(native, parts.length === 0 ? [movedNow()] : parts, made),
    get: (native, name) => (name === 'now' ? movedNow : Reflect.get(native, name)),
  });
}
