/** The one word that a page was opened with ("report"), which the server appends to its file. */
export const START_ID = 'start';

/** @returns '' where the menu item gave none */
export function startWord(): string {
  const told = document.getElementById(START_ID);
  return told instanceof HTMLDataElement ? told.value : '';
}
