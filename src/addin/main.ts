/** What the server offers: wires triggers, menu items, custom functions and the pages' door to what does the work. */
import { callFunction } from '../functions/call.ts';
import { FUNCTIONS } from '../functions/table.ts';
import { addMenu, type MenuHandler } from './menu.ts';
import { answer } from './rpc/door.ts';

export function onOpen(): void {
  addMenu(SpreadsheetApp.getUi());
}

export function onInstall(): void {
  onOpen();
}

export { menuCreateBook, menuLoadSample } from './commands.ts';
export { menuPlan, menuReport } from './documents/menu.ts';
export { menuIntake } from './intake.ts';
export { menuAbout } from './pages.ts';
export { menuTasks } from './tasks.ts';
export { menuNewYear, menuRepair } from './upkeep.ts';

/** Does not compile while a menu item has no function here: its stub calls it by name. */
export type MenuFunctions = { readonly [Name in MenuHandler]: typeof import('./main.ts')[Name] };

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
