/** `Ui`, menus, alerts, prompts, sidebars and dialogs. */

import type { Environment } from '../runtime/environment.ts';
import { HostProblem, ServiceError } from '../runtime/errors.ts';
import type { Dialog, MenuItem, MenuTree } from '../runtime/screen.ts';
import { enumeration, enumValue, free, Handle, send, service } from '../runtime/service.ts';
import type { HtmlDraft } from './html.ts';
import { ANYWHERE, AUTHORIZED, CONTAINER_UI, NOT_IN_CELLS } from './scopes.ts';

const buttons = enumeration('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
const buttonSets = enumeration('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

export const asUi = (): Handle => new Handle(uiService, 'Ui');

interface MenuDraft {
  readonly caption: string;
  readonly entries: (MenuItem | MenuDraft | 'separator')[];
}

const asMenu = (menu: MenuDraft): Handle<MenuDraft> => new Handle(menuService, menu);

/** developers.google.com/apps-script/reference/lock: alert and prompt suspend the script and drop its locks. */
function ask(env: Environment, kind: 'alert' | 'prompt', args: readonly unknown[]): { button: string; text: string } {
  env.locks.releaseAll(env.execution);
  const set = args.length > 1 ? String(args.at(-1)) : 'OK';
  const [title, message] = args.length === 3 ? [String(args[0]), String(args[1])] : ['', String(args[0])];
  return env.screen.ask(kind, title, message, set);
}

function show(kind: Dialog['kind'], env: Environment, page: HtmlDraft, title: string | undefined): void {
  env.screen.dialogs.push({
    kind,
    title: title ?? page.title ?? '',
    html: page.content,
    // developers.google.com/apps-script/guides/dialogs: sidebars are 300 pixels wide
    width: kind === 'sidebar' ? 300 : page.width,
    height: page.height,
  });
}

const uiService = service({
  name: 'Ui',
  path: 'Ui',
  access: NOT_IN_CELLS,
  scopes: [],
  constants: { Button: buttons, ButtonSet: buttonSets },
  members: {
    createMenu: free('string', (_ui, _env, caption: string) => asMenu({ caption, entries: [] }), {
      access: { none: true },
    }),
    // In an add-on the menu hangs under "Extensions"; its caption is the add-on's name.
    createAddonMenu: free('', () => asMenu({ caption: '', entries: [] }), { access: { none: true } }),
    alert: send('string | string,ButtonSet | string,string,ButtonSet', (_ui, env, ...args: unknown[]) =>
      enumValue(buttons, ask(env, 'alert', args).button),
    ),
    prompt: send(
      'string | string,ButtonSet | string,string,ButtonSet',
      (_ui, env, ...args: unknown[]) => new Handle(responseService, ask(env, 'prompt', args)),
    ),
    showSidebar: send('HtmlOutput', (_ui, env, page: HtmlDraft) => show('sidebar', env, page, undefined), {
      scopes: CONTAINER_UI,
      access: AUTHORIZED,
    }),
    showModalDialog: send(
      'HtmlOutput,string',
      (_ui, env, page: HtmlDraft, title: string) => show('modal', env, page, title),
      {
        scopes: CONTAINER_UI,
        access: AUTHORIZED,
      },
    ),
    showModelessDialog: send(
      'HtmlOutput,string',
      (_ui, env, page: HtmlDraft, title: string) => show('modeless', env, page, title),
      {
        scopes: CONTAINER_UI,
        access: AUTHORIZED,
      },
    ),
  },
});

const responseService = service({
  name: 'PromptResponse',
  path: 'PromptResponse',
  access: NOT_IN_CELLS,
  scopes: [],
  members: {
    getSelectedButton: free('', ({ button }: { button: string }) => enumValue(buttons, button)),
    getResponseText: free('', ({ text }: { text: string }) => text),
  },
});

/** A menu item names a top-level function that is not private; live finds out when the person clicks. */
function item(env: Environment, label: string, functionName: string): MenuItem {
  if (!env.bundle.functions.includes(functionName)) {
    throw env.execution.problem(new HostProblem(`menu item "${label}": Script function not found: ${functionName}`));
  }
  if (functionName.endsWith('_')) {
    throw env.execution.problem(
      new HostProblem(`menu item "${label}": ${functionName} is private, a menu cannot call it`),
    );
  }
  return { label, functionName };
}

const menuService = service({
  name: 'Menu',
  path: 'Menu',
  access: { ...ANYWHERE, cell: false },
  scopes: [],
  members: {
    addItem: free('string,string', (menu: MenuDraft, env, label: string, functionName: string) => {
      menu.entries.push(item(env, label, functionName));
      return asMenu(menu);
    }),
    addSeparator: free('', (menu: MenuDraft) => {
      menu.entries.push('separator');
      return asMenu(menu);
    }),
    addSubMenu: free('Menu', (menu: MenuDraft, _env, sub: MenuDraft) => {
      menu.entries.push(sub);
      return asMenu(menu);
    }),
    addToUi: send(
      '',
      (menu: MenuDraft, env) => {
        if (menu.entries.length === 0) throw new ServiceError('Menu has no entries.');
        env.screen.menus.push(menu as MenuTree);
      },
      { access: { none: true, cell: false } },
    ),
  },
});
