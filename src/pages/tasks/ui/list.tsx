/** The list: what is missing, search and filters, each shortfall with its tasks, residuals, other tasks. */

import { useEffect, useState } from 'preact/hooks';
import { cardFigures } from '../../../core/figures.ts';
import { problemKey } from '../../../core/problems.ts';
import { findRootCauses } from '../../../core/suggestions/root-causes.ts';
import { begin } from '../model/actions.ts';
import { filterEntries, filterResiduals, filterTasks, wanted } from '../model/filters.ts';
import { fieldTitle, type Overview, sortEntries, today } from '../model/overview.ts';
import type { Desk } from '../model/read-desk.ts';
import { showLog, takeSelected } from '../model/side-actions.ts';
import { EMPTY } from '../texts.ts';
import { Bulk } from './bulk.tsx';
import { FilterBar } from './filter-bar.tsx';
import { useSidebar, useStore } from './hooks.ts';
import { ResidualCard } from './residual-card.tsx';
import { ShortfallCard } from './shortfall-card.tsx';
import { Task } from './task-line.tsx';
import { Unsaved } from './unsaved.tsx';

/** Cards are drawn in lots: a thousand at once would keep the first one waiting. */
const LOT = 40;

export function List() {
  const store = useStore();
  const { overview, desk, filters, sort, selecting, suggestions, kept, settling, focus } = useSidebar();
  const [shown, setShown] = useState(LOT);
  useEffect(() => {
    if (!focus) return;
    const find = (): HTMLElement | null => document.querySelector(`[data-focus="${CSS.escape(focus)}"]`);
    if (!find()) setShown(Number.MAX_SAFE_INTEGER);
    requestAnimationFrame(() => find()?.focus());
  }, [focus]);
  if (!overview || !desk) return null;
  const day = today();
  const entries = sortEntries(filterEntries(overview.entries, filters, day), sort);
  const others = filterTasks(overview.others, filters, day);
  const causes = findRootCauses(desk.shortfalls).filter(({ phrase }) => !kept.apart.includes(phrase));
  const residuals = filterResiduals(overview.residuals, filters, day);
  const nothing = entries.length + residuals.length + others.length === 0;
  const after = [...entries, ...residuals].flatMap((entry) => wanted(entry.tasks, filters, day));
  const selectable = new Set([...after, ...others].map(({ id }) => id).filter((id) => id !== ''));
  return (
    <>
      <div class="tools" role="toolbar" aria-label="Công cụ">
        <button type="button" data-focus="open-suggest" onClick={() => store.show({ name: 'suggest' })}>
          Gợi ý{suggestions.length > 0 && ` (${suggestions.length})`}
        </button>
        {causes.length > 0 && (
          <button type="button" data-focus="open-causes" onClick={() => store.show({ name: 'causes' })}>
            Chung nguyên nhân ({causes.length})
          </button>
        )}
        <button type="button" data-focus="open-remind" onClick={() => store.show({ name: 'remind' })}>
          Đôn đốc
        </button>
        <button type="button" onClick={() => takeSelected(store)}>
          Lấy dòng đang chọn
        </button>
        <button
          type="button"
          aria-pressed={selecting}
          onClick={() => store.set({ selecting: !selecting, selected: new Set() })}
        >
          Chọn nhiều
        </button>
        <button type="button" data-focus="open-log" onClick={() => showLog(store)}>
          Nhật ký
        </button>
        <button type="button" onClick={() => store.load()}>
          Tải lại
        </button>
      </div>
      <Unsaved />
      {overview.entries.length + overview.residuals.length + overview.others.length > 0 && <FilterBar />}
      {settling && <p class="quiet">Đang cấp mã cho các dòng mới trong trang Nhiệm vụ…</p>}
      <Problems />
      {nothing && <p class="card">{overview.entries.length === 0 ? emptyText(desk, overview) : EMPTY.noMatch}</p>}
      {entries.length > 0 && <h2 class="hidden">Tiêu chí mất điểm</h2>}
      <ul class="entries">
        {entries.slice(0, shown).map((entry, i) => {
          const title = fieldTitle(desk, entry.shortfall.code);
          const before = entries[i - 1];
          const heads = sort === 'field' && (!before || fieldTitle(desk, before.shortfall.code) !== title);
          return (
            <li key={entry.shortfall.code}>
              {heads && <h2>{title}</h2>}
              <ShortfallCard entry={entry} day={day} />
            </li>
          );
        })}
      </ul>
      {entries.length > shown && (
        <button type="button" class="wide" onClick={() => setShown(shown + LOT)}>
          Xem thêm {entries.length - shown} tiêu chí
        </button>
      )}
      {residuals.length > 0 && (
        <section aria-labelledby="residuals">
          <h2 id="residuals">Chênh lệch cần làm rõ</h2>
          <ul class="entries">
            {residuals.map((entry) => (
              <ResidualCard key={`${entry.residual.code}-${entry.residual.kind}`} entry={entry} day={day} />
            ))}
          </ul>
        </section>
      )}
      {others.length > 0 && (
        <section aria-labelledby="others">
          <h2 id="others">Nhiệm vụ khác</h2>
          <ul class="tasks card">
            {others.slice(0, shown).map((task) => (
              <Task key={task.id || task.place} task={task} day={day} />
            ))}
          </ul>
        </section>
      )}
      <button type="button" class="wide" disabled={settling} onClick={() => begin(store, {})}>
        Thêm nhiệm vụ khác
      </button>
      {selecting && <Bulk all={[...selectable]} />}
    </>
  );
}

function emptyText({ card }: Desk, { forecast }: Overview): string {
  if (!forecast) return EMPTY.noScores;
  const { unscored } = cardFigures(card);
  return unscored > 0 ? EMPTY.noLossYet(unscored) : EMPTY.noLoss;
}

function Problems() {
  const { desk } = useSidebar();
  if (!desk || (desk.problems.length === 0 && desk.missing.length === 0)) return null;
  return (
    <details class="card problems">
      <summary>{desk.problems.length + desk.missing.length} chỗ cần sửa trong bảng tính</summary>
      <ul>
        {desk.missing.map((header) => (
          <li key={header}>
            Trang Nhiệm vụ không còn cột “{header}”. Hãy ghi lại tên cột, hoặc chọn CCHC → Tạo sổ chấm điểm để bổ sung.
          </li>
        ))}
        {desk.problems.map((problem) => (
          <li key={problemKey(problem)}>{problem.message}</li>
        ))}
      </ul>
    </details>
  );
}
