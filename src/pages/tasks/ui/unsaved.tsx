/** Edits that are not in the sheet yet: of tasks, and tasks begun and left. */
import { useSidebar, useStore } from './hooks.ts';

export function Unsaved() {
  const store = useStore();
  const { kept } = useSidebar();
  if (kept.drafts.length === 0) return null;
  return (
    <section class="card unsaved" aria-labelledby="unsaved">
      <h2 id="unsaved">Chưa lưu ({kept.drafts.length})</h2>
      <ul>
        {kept.drafts.map(({ id, base, fields, fresh }) => (
          <li key={id}>
            <button type="button" class="open" onClick={() => store.show({ name: 'task', id })}>
              {fields.measure ?? (base.measure || (fresh ? 'Nhiệm vụ mới' : 'Nhiệm vụ chưa có nội dung'))}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
