/** What the person sees and answers during one run: alerts, prompts, toasts, sidebars and dialogs. */

import { HostProblem } from './errors.ts';

export interface MenuItem {
  readonly label: string;
  readonly functionName: string;
}
export interface MenuTree {
  readonly caption: string;
  readonly entries: readonly (MenuItem | MenuTree | 'separator')[];
}

export interface Alert {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  readonly buttons: string;
  readonly answer: string;
  readonly text?: string;
}

export interface Dialog {
  readonly kind: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  readonly html: string;
  readonly width: number | undefined;
  readonly height: number | undefined;
}

export interface Toast {
  readonly message: string;
  readonly title: string;
  readonly seconds: number;
}

/** A button's name ("YES", "CANCEL", "CLOSE"), with the text typed into a prompt. */
export type Answer = string | { readonly button?: string; readonly text: string };

/** A choice nobody answered: a test forgot it; the preview asks the person and runs again. */
export class UnansweredQuestion extends HostProblem {
  readonly kind: Alert['kind'];
  readonly title: string;
  readonly buttons: string;
  readonly question: string;

  constructor(kind: Alert['kind'], title: string, question: string, buttons: string) {
    super(`no answer was given for the ${kind} "${question}" (${buttons})`);
    this.kind = kind;
    this.title = title;
    this.question = question;
    this.buttons = buttons;
  }
}

export class Screen {
  readonly alerts: Alert[] = [];
  readonly toasts: Toast[] = [];
  readonly dialogs: Dialog[] = [];
  readonly menus: MenuTree[] = [];
  readonly #answers: Answer[];

  constructor(answers: readonly Answer[] = []) {
    this.#answers = [...answers];
  }

  /** An alert with one button answers itself; a choice needs a scripted answer, or the test would assert a guess. */
  ask(kind: 'alert' | 'prompt', title: string, message: string, buttons: string): { button: string; text: string } {
    const scripted =
      this.#answers.length > 0 && (kind === 'prompt' || buttons !== 'OK') ? this.#answers.shift() : undefined;
    if (scripted === undefined && (kind === 'prompt' || buttons !== 'OK')) {
      throw new UnansweredQuestion(kind, title, message, buttons);
    }
    const button = typeof scripted === 'string' ? scripted : (scripted?.button ?? 'OK');
    const text = typeof scripted === 'object' ? scripted.text : '';
    if (button !== 'CLOSE' && !buttons.split('_').includes(button)) {
      throw new HostProblem(`the ${kind} "${message}" has no button ${button}, only ${buttons}`);
    }
    this.alerts.push({ kind, title, message, buttons, answer: button, ...(kind === 'prompt' ? { text } : {}) });
    return { button, text };
  }
}

/** Finds a menu item the way a person names it. @param path the label, or labels joined with ">" from the menu down */
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
