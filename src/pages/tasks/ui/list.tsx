/** The list: what is missing, search and filters, each shortfall with its tasks, differences, other tasks. */

import { useEffect, useState } from 'preact/hooks';
import { gravest, isHeaderProblem, withHeadersFirst } from '../../../book/header-problems.ts';
import type { CalendarDate } from '../../../core/dates.ts';
import { bySeverity, placeBeside, problemKey } from '../../../core/problems.ts';
import { needsMending } from '../../../core/result/problems.ts';
import { findRootCauses } from '../../../core/suggestions/root-causes.ts';
import { begin } from '../model/actions.ts';
import { filterDifferences, filterEntries, filterTasks, wanted } from '../model/filters.ts';
import { type DifferenceEntry, fieldTitle, sortEntries, today } from '../model/overview.ts';
import { showLog, takeSelected } from '../model/side-actions.ts';
import type { SidebarBook } from '../model/sidebar-book.ts';
import { EMPTY } from '../texts.ts';
import { Bulk } from './bulk.tsx';
import { DifferenceCard } from './difference-card.tsx';
import { BasisQuestion } from './figures.tsx';
import { FilterBar } from './filter-bar.tsx';
import { useSidebar, useStore } from './hooks.ts';
import { ShortfallCard } from './shortfall-card.tsx';
import { Task } from './task-line.tsx';
import { Unsaved } from './unsaved.tsx';

/** Cards are drawn in lots: a thousand at once would keep the first one waiting. */
const LOT = 40;

export function List() {
  const store = useStore();
  const { overview, book, filters, sort, selecting, suggestions, kept, preparing, focus } = useSidebar();
  const [shown, setShown] = useState(LOT);
  useEffect(() => {
    if (!focus) return;
    const find = (): HTMLElement | null => document.querySelector(`[data-focus="${CSS.escape(focus)}"]`);
    if (!find()) setShown(Number.MAX_SAFE_INTEGER);
    requestAnimationFrame(() => find()?.focus());
  }, [focus]);
  if (!overview || !book) return null;
  const day = today();
  const entries = sortEntries(filterEntries(overview.entries, filters, day), sort);
  const others = filterTasks(overview.others, filters, day);
  const causes = findRootCauses(book.result.shortfalls).filter(({ phrase }) => !kept.apart.includes(phrase));
  const differences = filterDifferences(overview.differences, filters, day);
  const doubtful = differences.filter(({ difference }) => needsMending(difference));
  const known = differences.filter(({ difference }) => !needsMending(difference));
  const nothing = entries.length + differences.length + others.length === 0;
  const after = [...entries, ...differences].flatMap((entry) => wanted(entry.tasks, filters, day));
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
          Mở tiêu chí ở dòng đang chọn
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
      <BasisQuestion />
      {overview.entries.length + overview.differences.length + overview.others.length > 0 && <FilterBar />}
      {preparing && <p class="quiet">Đang cấp mã cho các dòng mới trong trang Nhiệm vụ…</p>}
      <Problems />
      {nothing && gravest(book.headers).length === 0 && (
        <p class="card">{overview.entries.length === 0 ? emptyText(book) : EMPTY.noMatch}</p>
      )}
      {entries.length > 0 && <h2 class="hidden">Tiêu chí bị trừ điểm</h2>}
      <ul class="entries">
        {entries.slice(0, shown).map((entry, i) => {
          const title = fieldTitle(book, entry.shortfall.code);
          const before = entries[i - 1];
          const heads = sort === 'field' && (!before || fieldTitle(book, before.shortfall.code) !== title);
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
      <Differences title="Chênh lệch cần làm rõ" entries={doubtful} day={day} />
      <Differences title="Phần chưa chấm chi tiết, làm tròn, tính riêng" entries={known} day={day} />
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
      <button type="button" class="wide" disabled={preparing} onClick={() => begin(store, {})}>
        Thêm nhiệm vụ khác
      </button>
      {selecting && <Bulk all={[...selectable]} />}
    </>
  );
}

interface DifferencesProps {
  readonly title: string;
  readonly entries: readonly DifferenceEntry[];
  readonly day: CalendarDate;
}

function Differences({ title, entries, day }: DifferencesProps) {
  if (entries.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul class="entries">
        {entries.map((entry) => (
          <DifferenceCard key={entry.difference.code} entry={entry} day={day} />
        ))}
      </ul>
    </section>
  );
}

function emptyText({ result: { basis, card, total } }: SidebarBook): string {
  if (basis === undefined) return card.items.length === 0 ? EMPTY.noRows : EMPTY.noScores(card.items.length);
  return total.unscored > 0 ? EMPTY.noLossYet(total.unscored) : EMPTY.noLoss;
}

/** What is only worth knowing stands in "Giới thiệu". */
function Problems() {
  const { book } = useSidebar();
  if (!book) return null;
  const { headers, problems, result } = book;
  // Lost headers are asked about on top, and what only follows from them is not told.
  const told = withHeadersFirst([...problems, ...result.problems], headers).filter((one) => !isHeaderProblem(one));
  const wrong = bySeverity(told).filter(({ severity }) => severity !== 'info');
  if (wrong.length === 0) return null;
  return (
    <details class="card problems">
      <summary>{wrong.length} chỗ cần sửa trong bảng tính</summary>
      <ul>
        {wrong.map((problem) => (
          <li key={problemKey(problem)}>{[placeBeside(problem), problem.message].filter(Boolean).join(': ')}</li>
        ))}
      </ul>
    </details>
  );
}
