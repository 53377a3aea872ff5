/** What the server offers: wires triggers, menu items, custom functions and the pages' calls to what does the work. */
import './engine.ts';
import { callFunction } from '../functions/call.ts';
import { FUNCTIONS } from '../functions/table.ts';
import { answer } from './door.ts';
import { tellFailure } from './failure.ts';
import { addMenu, MENU, runItem } from './menu.ts';

export function onOpen(): void {
  addMenu(SpreadsheetApp.getUi());
}

export function onInstall(): void {
  onOpen();
}

/** Called by the stub of each menu item. */
export function runMenu(handler: string): void {
  for (const item of MENU) {
    if (item.handler !== handler) continue;
    try {
      runItem(item);
    } catch (error) {
      tellFailure(item, error);
    }
  }
}

/** @param request JSON text: a call by name with its payload; the answer is JSON text, too */
export function cchcCall(request: string): string {
  return answer(request);
}

const byName = new Map(FUNCTIONS.map((declaration) => [declaration.name, declaration]));

/** Called by the stub of each custom function with its own `arguments`. */
export function runFunction(name: string, args: ArrayLike<unknown>): string | number | (string | number)[][] {
  const declaration = byName.get(name);
  if (!declaration) throw new Error(`Không có hàm ${name}.`);
  return callFunction(declaration, Array.from(args));
}
