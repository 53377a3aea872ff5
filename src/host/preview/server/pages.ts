/** Sidebars and dialogs on their way to a browser: kept by an address, with `google.script` put in. */

import { randomUUID } from 'node:crypto';
import type { Dialog } from '../../runtime/screen.ts';
import type { PageView } from '../protocol.ts';
import { googleScript } from './google-script.ts';

/** Enough for every window's open pages; older ones are gone when they are reloaded, as live. */
const KEPT = 50;

export class Pages {
  readonly #pages = new Map<string, string>();

  keep(dialog: Dialog, functions: readonly string[], user: string): PageView {
    const id = randomUUID();
    // developers.google.com/apps-script/guides/html/communication#private_functions
    const open = functions.filter((name) => !name.endsWith('_'));
    this.#pages.set(id, withScript(dialog.html, googleScript(open, user)));
    const [oldest] = this.#pages.keys();
    if (this.#pages.size > KEPT && oldest !== undefined) this.#pages.delete(oldest);
    return {
      kind: dialog.kind,
      title: dialog.title,
      address: `/page/${id}`,
      width: dialog.width ?? null,
      height: dialog.height ?? null,
    };
  }

  page(id: string): string | undefined {
    return this.#pages.get(id);
  }
}

/** Live puts its script before everything of the page, too. */
function withScript(html: string, script: string): string {
  const element = `<script>${script}</script>`;
  const head = /<head[^>]*>/i.exec(html);
  if (!head) return `${element}${html}`;
  const at = head.index + head[0].length;
  return html.slice(0, at) + element + html.slice(at);
}

/** What live's sandbox allows: scripts and styles inlined, nothing fetched from outside. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  'frame-src blob:',
  "connect-src 'self'",
  "form-action 'none'",
].join('; ');
