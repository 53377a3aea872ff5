/** Steps at the sidebar "Nhiệm vụ khắc phục": each named window holds what it read until it is opened again. */
import * as v from 'valibot';
import { fold } from '../../core/text.ts';
import { LABELS } from '../../pages/tasks/texts.ts';
import { NO_MENU } from './menu-steps.ts';
import { NO_FIGURES } from './page/figures.ts';
import type { SidebarView } from './page/sidebar.ts';
import type { Session } from './session.ts';
import { Optional, step, Text, Texts, WrongStep } from './step.ts';

const ACTIONS = [
  ...(['open', 'add', 'edit', 'delete', 'move', 'bulk', 'undo'] as const),
  ...(['later', 'recall', 'fill', 'decline', 'begin'] as const),
] as const;
type Action = (typeof ACTIONS)[number];

/** What each action cannot do without. */
const NEEDED: Readonly<Partial<Record<Action, readonly ('find' | 'fields' | 'before' | 'text')[]>>> = {
  add: ['fields'],
  edit: ['find', 'fields'],
  delete: ['find'],
  move: ['find', 'before'],
  bulk: ['find', 'fields'],
  fill: ['text'],
  decline: ['find', 'text'],
  begin: ['text'],
};

const TITLES = new Set(Object.values(LABELS).map((title) => fold(title)));

const SidebarStep = v.strictObject({
  sidebar: v.picklist(ACTIONS),
  as: Optional.text,
  find: v.optional(v.union([Text, Texts])),
  fields: v.optional(v.record(Text, Text)),
  before: Optional.text,
  text: Optional.text,
});

const CLOSED: SidebarView = { stage: null, next: null, stamp: null, items: [], total: NO_FIGURES, findings: [] };

export const SIDEBAR_STEPS = {
  sidebar: step(SidebarStep, (session, given) => {
    const { sidebar: action, as: name = session.host.user, find = [], fields = {}, before = '', text = '' } = given;
    for (const key of NEEDED[action] ?? []) if (given[key] === undefined) throw new WrongStep(`thiếu khóa “${key}”.`);
    const unknown = Object.keys(fields).find((title) => !TITLES.has(fold(title)));
    if (unknown !== undefined) throw new WrongStep(`trang Nhiệm vụ không có cột “${unknown}” để ghi.`);
    if (action === 'open') return openSidebar(session, name);
    const request = { action, find: typeof find === 'string' ? [find] : find, fields, before, text };
    return session.act(() => {
      if (!session.hasWindow('sidebar', name) && session.isReader) return { outcome: 'refused', message: NO_MENU };
      return session.window('sidebar', name, 'kept').run('actOnTasks', request);
    });
  }),
};

function openSidebar(session: Session, name: string) {
  return session.act(() => {
    if (session.isReader) return { ...CLOSED, error: NO_MENU };
    return session.window('sidebar', name, 'anew').run('openSidebar', {});
  });
}
