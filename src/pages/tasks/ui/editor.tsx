/** Edits one task: all columns of "Nhiệm vụ"; nothing typed is lost before it is saved. */
import { useState } from 'preact/hooks';
import type { TaskField } from '../../../book/tasks/task-texts.ts';
import { readTaskCodes } from '../../../core/task-cells.ts';
import { DIFFICULTIES, statusNamed, TASK_STATUSES } from '../../../core/tasks.ts';
import { begin, move, named, remove, saveDraft, typed } from '../model/actions.ts';
import { NO_TEXTS, withFields } from '../model/changes.ts';
import { goTo } from '../model/side-actions.ts';
import { faultsOf } from '../model/sidebar-book.ts';
import { CodesField } from './codes-field.tsx';
import { Conflict } from './conflict.tsx';
import { DueField } from './due-field.tsx';
import { EvidenceField } from './evidence-field.tsx';
import { Area, Choice, type FieldProps, Line } from './fields.tsx';
import { GainField } from './gain-field.tsx';
import { useFocusOnOpen, useSidebar, useStore } from './hooks.ts';
import { UnitField, UnitsField } from './unit-field.tsx';

export function Editor({ id }: { id: string }) {
  const store = useStore();
  const { book, conflicts, working } = useSidebar();
  const heading = useFocusOnOpen<HTMLHeadingElement>(id);
  const [deleting, setDeleting] = useState(false);
  const task = store.taskOf(id);
  const draft = store.draftOf(id);
  if (!book) return null;
  const back = (): void => store.show({ name: 'list' });
  if (!task && !draft) {
    return (
      <section class="card">
        <p>Nhiệm vụ này không còn trong trang Nhiệm vụ.</p>
        <button type="button" onClick={back}>
          Về danh sách
        </button>
      </section>
    );
  }
  const texts = { ...(draft?.base ?? task?.texts ?? NO_TEXTS), ...draft?.fields };
  const codes = readTaskCodes(texts.codes);
  const faults = faultsOf(withFields(NO_TEXTS, texts), book.settings.planYear);
  const field = (key: TaskField): FieldProps => ({
    field: key,
    text: texts[key] ?? '',
    set: (text) => typed(store, id, key, text),
  });
  const save = (): void => {
    if (working !== '' || faults.length > 0) return;
    named(store, () => {
      saveDraft(store, id).then((saved) => {
        // Not by `show`, which would take the message away.
        if (saved && draft?.fresh) store.set({ view: { name: 'list' }, focus: `task-${id}` });
      });
    });
  };
  const isDraft = statusNamed(texts.status ?? '') === 'draft';
  const conflict = conflicts.get(id);
  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
          event.preventDefault();
          save();
        }
      }}
    >
      <p class="row top">
        <button type="button" class="plain" onClick={back}>
          ‹ Danh sách
        </button>
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {draft?.fresh ? 'Nhiệm vụ mới' : 'Sửa nhiệm vụ'}
      </h2>
      {conflict !== undefined && draft && <Conflict draft={draft} clash={conflict} />}
      {isDraft && !draft?.fresh && (
        <p class="hint">
          Nhiệm vụ này mới là đề xuất, chưa được tính là đã giao. Sửa và lưu, hoặc{' '}
          <button
            type="button"
            onClick={() => {
              typed(store, id, 'status', TASK_STATUSES.open);
              save();
            }}
          >
            Nhận nhiệm vụ này
          </button>
        </p>
      )}
      <Area {...field('measure')} rows={4} />
      <CodesField {...field('codes')} />
      <UnitField {...field('lead')} />
      <UnitsField {...field('cooperating')} />
      <Line {...field('person')} choices={book.units.map(({ person }) => person)} />
      <Line {...field('supervisor')} choices={book.tasks.map(({ texts: other }) => other.supervisor)} />
      <DueField {...field('due')} />
      <Area {...field('target')} rows={2} />
      <Area {...field('deliverable')} rows={2} />
      <GainField {...field('gain')} codes={codes.ok ? codes.value : []} />
      <Choice {...field('difficulty')} choices={Object.values(DIFFICULTIES)} blank="Chưa đánh giá" />
      <Choice {...field('status')} choices={Object.values(TASK_STATUSES)} />
      <Line {...field('progress')} hint="Từ 0% đến 100%." />
      <Area {...field('result')} rows={3} />
      <Area {...field('obstacles')} rows={2} />
      <EvidenceField {...field('evidence')} codes={codes.ok ? codes.value : []} />
      {faults.map((fault) => (
        <p key={fault} class="error" role="alert">
          {fault}
        </p>
      ))}
      <p class="row save">
        <button type="submit" class="primary" disabled={!draft || working !== '' || faults.length > 0}>
          Lưu
        </button>
        {draft && (
          <button
            type="button"
            onClick={() => {
              store.dropDraft(id);
              if (draft.fresh) back();
            }}
          >
            Bỏ thay đổi
          </button>
        )}
      </p>
      {task && (
        <div class="more">
          <button type="button" onClick={() => goTo(store, { kind: 'task', id })}>
            Đi tới ô
          </button>
          <button
            type="button"
            onClick={() =>
              begin(store, {
                ...texts,
                status: TASK_STATUSES.open,
                progress: '',
                result: '',
                obstacles: '',
                evidence: '',
              })
            }
          >
            Nhân đôi
          </button>
          <button
            type="button"
            disabled={draft !== undefined}
            onClick={() => named(store, () => void move(store, task, 'up'))}
          >
            Chuyển lên
          </button>
          <button
            type="button"
            disabled={draft !== undefined}
            onClick={() => named(store, () => void move(store, task, 'down'))}
          >
            Chuyển xuống
          </button>
          {deleting ? (
            <p class="ask" role="alert">
              Xóa cả dòng này trong trang Nhiệm vụ?{' '}
              <button type="button" class="danger" onClick={() => named(store, () => void remove(store, task))}>
                Xóa
              </button>{' '}
              <button type="button" onClick={() => setDeleting(false)}>
                Không xóa
              </button>
            </p>
          ) : (
            <button type="button" onClick={() => setDeleting(true)}>
              Xóa nhiệm vụ
            </button>
          )}
          {task.updated && <p class="quiet">Cập nhật: {task.updated}</p>}
        </div>
      )}
    </form>
  );
}
