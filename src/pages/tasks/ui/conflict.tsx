/** Both versions of a row, field by field; the person chooses which to keep. */
import { useState } from 'preact/hooks';
import { TASK_FIELDS, type TaskField } from '../../../book/tasks/task-texts.ts';
import { addAgain, resolve } from '../model/actions.ts';
import { withFields } from '../model/changes.ts';
import type { Draft } from '../model/drafts.ts';
import type { SidebarTask } from '../model/sidebar-book.ts';
import { LABELS } from '../texts.ts';
import { useFocusOnOpen, useStore } from './hooks.ts';

export function Conflict({ draft, current }: { draft: Draft; current: SidebarTask | null }) {
  const store = useStore();
  const heading = useFocusOnOpen<HTMLHeadingElement>(`${draft.id}-conflict`);
  const mine = withFields(draft.base, draft.fields);
  const mineChanged = TASK_FIELDS.filter((field) => mine[field] !== draft.base[field]);
  const [kept, setKept] = useState<ReadonlySet<TaskField>>(() => new Set(mineChanged));
  if (!current) {
    return (
      <section class="card conflict">
        <h3 ref={heading} tabIndex={-1}>
          Dòng này đã bị xóa khỏi trang Nhiệm vụ
        </h3>
        <p>Nội dung bạn đã ghi vẫn còn ở đây.</p>
        <p class="row">
          <button type="button" class="primary" onClick={() => addAgain(store, draft.id)}>
            Chuyển thành nhiệm vụ mới (còn phải bấm Lưu)
          </button>
          <button
            type="button"
            onClick={() => {
              store.dropDraft(draft.id);
              store.setTasks((store.state.book?.tasks ?? []).filter(({ id }) => id !== draft.id));
              store.show({ name: 'list' });
            }}
          >
            Bỏ nội dung của tôi
          </button>
        </p>
      </section>
    );
  }
  const theirs = current.texts;
  const shown = TASK_FIELDS.filter((field) => mine[field] !== theirs[field]);
  const choose = (field: TaskField, own: boolean): void => {
    const next = new Set(kept);
    if (own) next.add(field);
    else next.delete(field);
    setKept(next);
  };
  return (
    <section class="card conflict">
      <h3 ref={heading} tabIndex={-1}>
        Hai bản khác nhau
      </h3>
      <p>
        {current.updated ? `Trong bảng tính: ${current.updated}.` : 'Dòng này đã được sửa trong bảng tính.'} Chọn nội
        dung giữ lại cho từng ô.
      </p>
      {shown.map((field) => (
        <fieldset key={field}>
          <legend>{LABELS[field]}</legend>
          <label class="check">
            <input type="radio" name={`keep-${field}`} checked={kept.has(field)} onChange={() => choose(field, true)} />
            <span>
              <b>Của tôi:</b> {mine[field] || '(trống)'}
            </span>
          </label>
          <label class="check">
            <input
              type="radio"
              name={`keep-${field}`}
              checked={!kept.has(field)}
              onChange={() => choose(field, false)}
            />
            <span>
              <b>Trong bảng tính:</b> {theirs[field] || '(trống)'}
            </span>
          </label>
        </fieldset>
      ))}
      <p class="row">
        <button
          type="button"
          class="primary"
          onClick={() =>
            resolve(
              store,
              draft.id,
              mineChanged.filter((field) => kept.has(field) && shown.includes(field)),
            )
          }
        >
          Lưu bản đã chọn
        </button>
      </p>
    </section>
  );
}
