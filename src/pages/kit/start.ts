/** The one word that a page was opened with ("report"), which the server appends to its file (`addin/menu-item.ts`). */

/** @returns '' where the menu item gave none */
export function startWord(): string {
  const told = document.getElementById('start');
  return told instanceof HTMLDataElement ? told.value : '';
}
