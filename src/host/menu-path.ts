/** Finds a menu item the way a person names it. */

import { HostProblem } from './runtime/errors.ts';
import type { MenuItem, MenuTree } from './runtime/screen.ts';

/** @param path the label, or labels joined with ">" from the menu down */
export function findMenuItem(menus: readonly MenuTree[], path: string): MenuItem {
  const wanted = path.split('>').map((part) => part.trim());
  const found = menus
    .flatMap((menu) => itemsOf(menu, []))
    .filter(({ labels }) => {
      const tail = labels.slice(-wanted.length);
      return tail.length === wanted.length && tail.every((label, index) => label === wanted[index]);
    });
  const [only, second] = found;
  if (!only) {
    const labels = menus.flatMap((menu) => itemsOf(menu, [])).map((one) => one.labels.join(' > '));
    throw new HostProblem(`no menu item "${path}"; there are: ${labels.join(', ')}`);
  }
  if (second) throw new HostProblem(`more than one menu item "${path}"`);
  return only.item;
}

function itemsOf(menu: MenuTree, above: readonly string[]): { labels: string[]; item: MenuItem }[] {
  const labels = [...above, menu.caption];
  return menu.entries.flatMap((entry) => {
    if (entry === 'separator') return [];
    if ('functionName' in entry) return [{ labels: [...labels, entry.label], item: entry }];
    return itemsOf(entry, labels);
  });
}
