/** What the server offers: wires triggers, menu items, custom functions and the pages' door to what does the work. */
import { callFunction } from '../functions/call.ts';
import { FUNCTIONS } from '../functions/table.ts';
import { menuCreateBook as createBook, menuLoadSample as loadSample, menuSummary as sumUp } from './commands.ts';
import { menuPlan as openPlan, menuReport as openReport, menuTargets as openTargets } from './documents/menu.ts';
import { menuIntake as openIntake } from './intake.ts';
import { addMenu, type MenuHandler } from './menu.ts';
import { menuAbout as openAbout, menuHelp as openHelp } from './pages.ts';
import { answer } from './rpc/door.ts';
import { menuTasks as openTasks } from './tasks.ts';
import { menuRepair as openRepair, menuNewYear as openYear } from './upkeep.ts';

export function onOpen(): void {
  addMenu(SpreadsheetApp.getUi());
}

export function onInstall(): void {
  onOpen();
}

const handlers: Readonly<Record<MenuHandler, () => void>> = {
  menuIntake: openIntake,
  menuTasks: openTasks,
  menuPlan: openPlan,
  menuReport: openReport,
  menuSummary: sumUp,
  menuTargets: openTargets,
  menuCreateBook: createBook,
  menuLoadSample: loadSample,
  menuRepair: openRepair,
  menuNewYear: openYear,
  menuHelp: openHelp,
  menuAbout: openAbout,
};

/** Called by the stub of each menu item. */
export function runMenu(name: MenuHandler): void {
  handlers[name]();
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
