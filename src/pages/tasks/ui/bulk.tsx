/** Sets unit, deadline or status of several tasks at once. */
import { useState } from 'preact/hooks';
import { TASK_STATUSES } from '../../../core/tasks.ts';
import { changeSeveral, named } from '../model/actions.ts';
import { LABELS } from '../texts.ts';
import { understood } from './due-field.tsx';
import { useSidebar, useStore } from './hooks.ts';
import { UnitBox } from './unit-field.tsx';

type BulkField = 'lead' | 'due' | 'status';

/** @param all ids that the list and its filters are after */
export function Bulk({ all }: { all: readonly string[] }) {
  const store = useStore();
  const { selected, book, working } = useSidebar();
  const [field, setField] = useState<BulkField>('lead');
  const [text, setText] = useState('');
  const apply = (event: Event): void => {
    event.preventDefault();
    named(store, () => void changeSeveral(store, [...selected], { [field]: text }));
  };
  return (
    <form class="bulk" aria-label="Sửa nhiều nhiệm vụ" onSubmit={apply}>
      <p class="row">
        <strong>Đã chọn {selected.size}</strong>
        <button type="button" class="plain" onClick={() => store.set({ selected: new Set(all) })}>
          Chọn hết
        </button>
        <button type="button" class="plain" onClick={() => store.set({ selected: new Set() })}>
          Bỏ chọn
        </button>
      </p>
      <select
        aria-label="Ô cần sửa"
        value={field}
        onChange={(event) => {
          setField(event.currentTarget.value as BulkField);
          setText('');
        }}
      >
        {(['lead', 'due', 'status'] as const).map((key) => (
          <option key={key} value={key}>
            {LABELS[key]}
          </option>
        ))}
      </select>
      {field === 'lead' && (
        <UnitBox id="bulk-lead" label="Đơn vị chủ trì mới" text={text} set={setText} choose={setText} />
      )}
      {field === 'due' && (
        <>
          <input
            aria-label="Thời hạn mới"
            aria-describedby="bulk-hint"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <p id="bulk-hint" class="hint">
            {understood(text, book?.settings.planYear)}
          </p>
        </>
      )}
      {field === 'status' && (
        <select aria-label="Trạng thái mới" value={text} onChange={(event) => setText(event.currentTarget.value)}>
          <option value="">Chọn…</option>
          {Object.values(TASK_STATUSES).map((status) => (
            <option key={status}>{status}</option>
          ))}
        </select>
      )}
      <button type="submit" class="primary" disabled={selected.size === 0 || text.trim() === '' || working !== ''}>
        Áp dụng cho {selected.size} nhiệm vụ
      </button>
    </form>
  );
}
