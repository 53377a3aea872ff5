/** The fields that two people changed, as they were, as one and as the other wrote them; the person chooses. */
import { useState } from 'preact/hooks';
import type { TaskField } from '../../../book/tasks/task-texts.ts';
import { addAgain, resolve } from '../model/actions.ts';
import { withFields } from '../model/changes.ts';
import type { Draft } from '../model/kept.ts';
import type { Conflict as Clash } from '../model/state.ts';
import { LABELS } from '../texts.ts';
import { useFocusOnOpen, useStore } from './hooks.ts';

export function Conflict({ draft, clash }: { draft: Draft; clash: Clash }) {
  const { theirs: current, fields } = clash;
  const store = useStore();
  const heading = useFocusOnOpen<HTMLHeadingElement>(`${draft.id}-conflict`);
  const mine = withFields(draft.base, draft.fields);
  const [kept, setKept] = useState<ReadonlySet<TaskField>>(() => new Set(fields));
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
        {current.updated ? `Trong bảng tính: ${current.updated}.` : 'Dòng này đã được sửa trong bảng tính.'} Chỉ những ô
        cả hai cùng sửa mới phải chọn; ô khác được giữ cả hai bên.
      </p>
      {fields.map((field) => (
        <fieldset key={field}>
          <legend>{LABELS[field]}</legend>
          <p class="quiet">Lúc đầu: {draft.base[field] || '(trống)'}</p>
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
              fields.filter((field) => !kept.has(field)),
            )
          }
        >
          Lưu bản đã chọn
        </button>
      </p>
    </section>
  );
}
