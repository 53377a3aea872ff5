/** Search, order and filters. */
import { TASK_STATUSES } from '../../../core/tasks.ts';
import { type Filters, filtersOn, NO_FILTERS } from '../model/filters.ts';
import { STATE_LABELS } from '../texts.ts';
import { useSidebar, useStore } from './hooks.ts';

export function FilterBar() {
  const store = useStore();
  const { filters, sort, book } = useSidebar();
  const set = (change: Partial<Filters>): void => store.set({ filters: { ...filters, ...change }, focus: '' });
  const on = filtersOn(filters);
  const units = [...new Set([...(book?.units ?? []).map(({ name }) => name), ...leads(book?.tasks ?? [])])];
  return (
    <search class="filters">
      <input
        type="search"
        aria-label="Tìm tiêu chí, nhiệm vụ (không cần gõ dấu)"
        placeholder="Tìm, không cần gõ dấu"
        value={filters.search}
        onInput={(event) => set({ search: event.currentTarget.value })}
      />
      <div class="row">
        <select
          aria-label="Sắp xếp"
          value={sort}
          onChange={(event) => store.set({ sort: event.currentTarget.value === 'field' ? 'field' : 'points' })}
        >
          <option value="points">Theo điểm bị trừ</option>
          <option value="field">Theo lĩnh vực</option>
        </select>
        {on > 0 && (
          <button type="button" class="plain" onClick={() => set({ ...NO_FILTERS, search: filters.search })}>
            Bỏ lọc
          </button>
        )}
      </div>
      <details>
        <summary>Bộ lọc{on > 0 && ` (${on})`}</summary>
        <label>
          Đơn vị
          <select value={filters.unit} onChange={(event) => set({ unit: event.currentTarget.value })}>
            <option value="">Mọi đơn vị</option>
            {units.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <label>
          Mức đủ của nhiệm vụ
          <select
            value={filters.state}
            onChange={(event) => set({ state: event.currentTarget.value as Filters['state'] })}
          >
            <option value="">Mọi mức</option>
            {Object.entries(STATE_LABELS).map(([state, label]) => (
              <option key={state} value={state}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label>
          Trạng thái
          <select
            value={filters.status}
            onChange={(event) => set({ status: event.currentTarget.value as Filters['status'] })}
          >
            <option value="">Mọi trạng thái</option>
            {Object.entries(TASK_STATUSES).map(([status, label]) => (
              <option key={status} value={status}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={filters.overdue}
            onChange={(event) => set({ overdue: event.currentTarget.checked })}
          />
          Quá hạn
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={filters.beyond}
            onChange={(event) => set({ beyond: event.currentTarget.checked })}
          />
          Ngoài thẩm quyền
        </label>
      </details>
    </search>
  );
}

const leads = (tasks: readonly { task: { lead: string } }[]): string[] =>
  tasks.map(({ task }) => task.lead).filter((lead) => lead !== '');
