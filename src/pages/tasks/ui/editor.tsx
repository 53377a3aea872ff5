/** Edits one task: first what makes it complete, the rest on demand; nothing typed is lost before it is saved. */

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TaskField, TaskTexts } from '../../../book/tasks/task-texts.ts';
import type { ItemCode } from '../../../core/codes.ts';
import { isGiven } from '../../../core/coverage.ts';
import { planYearOf } from '../../../core/settings.ts';
import { readTaskCodes } from '../../../core/task-cells.ts';
import { DIFFICULTIES, statusNamed, TASK_STATUSES } from '../../../core/tasks.ts';
import { Button } from '../../kit/button.tsx';
import { Confirm } from '../../kit/confirm.tsx';
import { Notice } from '../../kit/notice.tsx';
import {
  acceptedFields,
  begin,
  keepingNotice,
  leave,
  move,
  named,
  openNext,
  remove,
  saveDraft,
  typed,
} from '../model/actions.ts';
import { NO_TEXTS, withFields } from '../model/changes.ts';
import type { Draft } from '../model/kept.ts';
import { goTo } from '../model/side-actions.ts';
import { faultyCells, type SidebarTask } from '../model/sidebar-book.ts';
import type { Store } from '../model/store.ts';
import { EDITOR, SAID, WORDS } from '../texts.ts';
import { Back } from './back.tsx';
import { Conflict } from './conflict.tsx';
import { DueField } from './due-field.tsx';
import { EvidenceField } from './evidence-field.tsx';
import { Area, Choice, CodesField, type FieldProps, Line } from './fields.tsx';
import { GainField } from './gain-field.tsx';
import { useSidebar, useStore } from './hooks.ts';
import { PeriodsField } from './periods-field.tsx';
import { UnitField, UnitsField } from './unit-field.tsx';

/** What makes a task complete. */
const FIRST: readonly TaskField[] = ['measure', 'codes', 'lead', 'due', 'periods', 'target'];

/** What the add-in fills in by itself opens no details. */
const QUIET: readonly TaskField[] = ['status', 'gain'];

type FieldOf = (key: TaskField) => FieldProps;

export function Editor({ id }: { id: string }) {
  const store = useStore();
  const { book } = useSidebar();
  const task = store.taskOf(id);
  const draft = store.draftOf(id);
  if (!book) return null;
  if (!task && !draft) {
    return (
      <Notice>
        <p>{EDITOR.gone}</p>
        <Button onClick={() => store.show({ name: 'list' })}>{WORDS.toList}</Button>
      </Notice>
    );
  }
  return <Form id={id} task={task} draft={draft} />;
}

interface FormProps {
  readonly id: string;
  readonly task: SidebarTask | undefined;
  readonly draft: Draft | undefined;
}

function Form({ id, task, draft }: FormProps) {
  const store = useStore();
  const { book, conflicts, working } = useSidebar();
  const texts: TaskTexts = { ...(draft?.base ?? task?.texts ?? NO_TEXTS), ...given(draft) };
  const read = readTaskCodes(texts.codes);
  const codes = read.ok ? read.value : [];
  const faults = faultyCells(withFields(NO_TEXTS, texts), book && planYearOf(book.settings));
  const isFresh = draft?.fresh === true;
  const canSave = working === '' && faults.length === 0;
  const save = (isNext: boolean): void => {
    if (canSave) named(store, () => void saveAndGoOn(store, id, isNext ? codes : undefined));
  };
  useSaveKeys(() => save(false));
  const form = useRef<HTMLFormElement>(null);
  // Where it begins stays, whatever is typed then.
  const [begins] = useState(() => (isFresh ? 'measure' : firstLack(texts)));
  useEffect(() => {
    if (begins) form.current?.querySelector<HTMLElement>(`[name="${begins}"]`)?.focus();
  }, [begins]);
  const field: FieldOf = (key) => ({
    field: key,
    text: texts[key],
    set: (text) => typed(store, id, key, text),
    error: faults.find((fault) => fault.key === key)?.fault,
  });
  const conflict = conflicts.get(id);
  return (
    <form
      ref={form}
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        save(false);
      }}
    >
      <Back title={isFresh ? EDITOR.fresh : EDITOR.edit} onBack={() => leave(store, id)} isQuiet={begins !== undefined}>
        {draft && (
          <Button
            kind="plain"
            onClick={() => {
              store.dropDraft(id);
              if (isFresh) store.show({ name: 'list' });
            }}
          >
            {EDITOR.drop}
          </Button>
        )}
      </Back>
      {conflict !== undefined && draft && <Conflict draft={draft} clash={conflict} />}
      {statusNamed(texts.status) === 'draft' && !isFresh && (
        <Notice>
          <p>{EDITOR.isDraft}</p>
          <Button
            onClick={() => {
              typed(store, id, 'status', TASK_STATUSES.open);
              save(false);
            }}
          >
            {EDITOR.accept}
          </Button>
        </Notice>
      )}
      <Area {...field('measure')} rows={3} />
      {isFresh && texts.measure === '' && <Offered id={id} codes={codes} />}
      <CodesField {...field('codes')} />
      <UnitField {...field('lead')} />
      <DueField {...field('due')} />
      <PeriodsField {...field('periods')} texts={texts} />
      <Area {...field('target')} rows={2} />
      <Details field={field} texts={texts} codes={codes} isFaulty={faults.some(({ key }) => isDetail(key))} />
      {task && <More task={task} texts={texts} isChanged={draft !== undefined} />}
      <p class="save">
        <Button kind="primary" isSubmit disabled={!draft || !canSave}>
          {WORDS.save}
        </Button>
        <Button disabled={!canSave} onClick={() => save(true)}>
          {EDITOR.saveAndNext}
        </Button>
      </p>
    </form>
  );
}

/** What was typed, without fields that hold nothing. */
const given = (draft: Draft | undefined): Partial<TaskTexts> =>
  Object.fromEntries(Object.entries(draft?.fields ?? {}).filter(([, text]) => text !== undefined));

/** The field to fill in first; undefined where the task lacks nothing, or is not accepted yet. */
const firstLack = (texts: TaskTexts): TaskField | undefined =>
  statusNamed(texts.status) === 'draft'
    ? undefined
    : (['measure', 'lead', 'due', 'target'] as const).find(
        (key) => !isGiven(texts[key]) && !(key === 'target' && isGiven(texts.deliverable)),
      );

const isDetail = (key: string): boolean => !FIRST.some((first) => first === key);

/** @param next items whose loss is seen to by now, where the next one shall open */
async function saveAndGoOn(store: Store, id: string, next: readonly ItemCode[] | undefined): Promise<void> {
  const draft = store.draftOf(id);
  if (!(await saveDraft(store, id))) return;
  if (next !== undefined) {
    if (keepingNotice(store, () => openNext(store, next))) return;
    keepingNotice(store, () => store.show({ name: 'list' }));
    const { notice } = store.state;
    store.say('good', draft ? SAID.savedAll : SAID.allServed, notice?.undo ?? []);
  } else if (draft?.fresh) {
    keepingNotice(store, () => store.show({ name: 'list' }));
    store.set({ focus: `task-${id}` });
  }
}

/** Ctrl+S and Ctrl+Enter, wherever the focus is. */
function useSaveKeys(save: () => void): void {
  const latest = useRef(save);
  latest.current = save;
  // With the form itself: a key may come before the next paint.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isSave = event.key === 'Enter' || event.key.toLowerCase() === 's';
      if (!isSave || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

/** What the add-in would suggest for the item; nothing of it stands in the task before the officer takes it. */
function Offered({ id, codes }: { readonly id: string; readonly codes: readonly ItemCode[] }) {
  const store = useStore();
  const { suggestions } = useSidebar();
  const suggestion = suggestions.find(({ code }) => codes.includes(code));
  const draft = store.draftOf(id);
  if (!suggestion || !draft) return null;
  const take = (): void => {
    const { codes: _own, ...fields } = acceptedFields(store, suggestion);
    store.putDraft({ ...draft, fields: { ...draft.fields, ...fields } });
  };
  return (
    <Notice>
      <p>{EDITOR.offered(suggestion.measure)}</p>
      <Button onClick={take}>{EDITOR.useOffered}</Button>
    </Notice>
  );
}

interface DetailsProps {
  readonly field: FieldOf;
  readonly texts: TaskTexts;
  readonly codes: readonly ItemCode[];
  readonly isFaulty: boolean;
}

function Details({ field, texts, codes, isFaulty }: DetailsProps) {
  const { book } = useSidebar();
  const [isFilled] = useState(
    () =>
      (texts.status !== TASK_STATUSES.open && texts.status !== TASK_STATUSES.draft) ||
      Object.entries(texts).some(
        ([key, text]) => text !== '' && isDetail(key) && !QUIET.some((quiet) => quiet === key),
      ),
  );
  const [open, setOpen] = useState(isFilled);
  return (
    <details open={open || isFaulty} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{EDITOR.details}</summary>
      <Area {...field('deliverable')} rows={2} />
      <UnitsField {...field('cooperating')} />
      <Line {...field('person')} choices={book?.units.map(({ person }) => person) ?? []} />
      <Line {...field('supervisor')} choices={book?.tasks.map(({ texts: other }) => other.supervisor) ?? []} />
      <GainField {...field('gain')} codes={codes} />
      <Choice {...field('difficulty')} choices={Object.values(DIFFICULTIES)} blank={EDITOR.unrated} />
      <Choice {...field('status')} choices={Object.values(TASK_STATUSES)} />
      <Line {...field('progress')} hint={EDITOR.progressHint} />
      <Area {...field('result')} rows={2} />
      <Area {...field('obstacles')} rows={2} />
      <EvidenceField {...field('evidence')} codes={codes} />
    </details>
  );
}

interface MoreProps {
  readonly task: SidebarTask;
  readonly texts: TaskTexts;
  readonly isChanged: boolean;
}

/** What is done with a task as a whole. */
function More({ task, texts, isChanged }: MoreProps) {
  const store = useStore();
  const [deleting, setDeleting] = useState(false);
  const own = { status: TASK_STATUSES.open, progress: '', result: '', obstacles: '', evidence: '', periods: '' };
  return (
    <section class="more" aria-label={EDITOR.more}>
      <Button onClick={() => goTo(store, { kind: 'task', id: task.id })}>{WORDS.goTo}</Button>
      <Button onClick={() => begin(store, { ...texts, ...own })}>{EDITOR.duplicate}</Button>
      <Button disabled={isChanged} onClick={() => named(store, () => void move(store, task, 'up'))}>
        {EDITOR.up}
      </Button>
      <Button disabled={isChanged} onClick={() => named(store, () => void move(store, task, 'down'))}>
        {EDITOR.down}
      </Button>
      {deleting ? (
        <Confirm
          question={EDITOR.deleteQuestion}
          yes={EDITOR.deleteNow}
          no={EDITOR.keep}
          isDanger
          onYes={() => named(store, () => void remove(store, task))}
          onNo={() => setDeleting(false)}
        />
      ) : (
        <Button kind="danger" onClick={() => setDeleting(true)}>
          {EDITOR.delete}
        </Button>
      )}
      {task.updated && <p class="quiet">{EDITOR.updated(task.updated)}</p>}
    </section>
  );
}
