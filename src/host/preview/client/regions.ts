/** The keys that lead from part to part of the window, as in Sheets: F6 goes round, Alt and / to the menus. */
import type { SheetPane } from './grid/sheet-pane.ts';

/** What a key is known by; a page in its frame tells it on. */
export interface RegionKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** In the order of the screen: each part, and what in it takes the focus. */
const PARTS = [
  ['.menu-bar', '.menu-top'],
  ['.sheet-pane', '.cell-editor'],
  ['.sidebar', 'iframe'],
  ['.drive', 'button'],
  ['.page-dialog', 'iframe'],
  ['.bottom', '[role="tab"][aria-selected="true"]'],
] as const;

/** @returns whether the key was one of these */
export function goToRegion({ key, shiftKey, altKey }: RegionKey, pane: SheetPane | undefined): boolean {
  const isMenuKey = altKey && key === '/';
  if (!isMenuKey && (key !== 'F6' || altKey)) return false;
  const isFree = (selector: string): boolean => document.querySelector(selector)?.closest('[inert]') === null;
  const parts = PARTS.filter(([part]) => isFree(part));
  const here = parts.findIndex(([part]) => document.activeElement?.closest(part));
  const by = shiftKey ? -1 : 1;
  const next = isMenuKey
    ? parts.find(([part]) => part === '.menu-bar')
    : parts[(Math.max(here, 0) + by + parts.length) % parts.length];
  if (!next) return true;
  const [part, target] = next;
  if (part === '.sheet-pane') pane?.focus();
  else document.querySelector<HTMLElement>(`${part} ${target}`)?.focus();
  return true;
}
