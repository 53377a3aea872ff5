/** One root cause: where causes share a figure or words, asks whether one task serves several items. */
import { formatPoints } from '../../../core/numbers.ts';
import { sum } from '../../../core/points.ts';
import { findRootCauses, type RootCause } from '../../../core/suggestions/root-causes.ts';
import { begin, typed } from '../model/actions.ts';
import type { SidebarTask } from '../model/sidebar-book.ts';
import { EMPTY } from '../texts.ts';
import { Back } from './back.tsx';
import { useSidebar, useStore } from './hooks.ts';

export function Causes() {
  const { book, kept } = useSidebar();
  if (!book) return null;
  const causes = findRootCauses(book.result.shortfalls).filter(({ phrase }) => !kept.apart.includes(phrase));
  return (
    <section>
      <Back title="Chung nguyên nhân" />
      {causes.length === 0 && <p class="card">{EMPTY.noCauses}</p>}
      <ul class="entries">
        {causes.map((cause) => (
          <Cause key={cause.phrase} cause={cause} />
        ))}
      </ul>
    </section>
  );
}

function Cause({ cause: { phrase, codes } }: { cause: RootCause }) {
  const store = useStore();
  const { book, kept, preparing } = useSidebar();
  const shortfalls = (book?.result.shortfalls ?? []).filter(({ code }) => codes.includes(code));
  const lost = sum(shortfalls.map((shortfall) => shortfall.lost));
  const partly = (book?.tasks ?? []).filter(({ task }) => {
    const served = codes.filter((code) => task.codes.includes(code)).length;
    return served > 0 && served < codes.length;
  });
  const extend = ({ id, task }: SidebarTask): void => {
    const all = [...task.codes, ...codes.filter((code) => !task.codes.includes(code))];
    typed(store, id, 'codes', all.join('; '));
    store.show({ name: 'task', id });
  };
  return (
    <li class="card">
      <p>
        Các tiêu chí <b>{codes.join(', ')}</b> cùng nêu “{phrase}” (bị trừ {formatPoints(lost)} điểm). Một nhiệm vụ có
        khắc phục được cả {codes.length} tiêu chí không?
      </p>
      <ul>
        {shortfalls.map(({ code, cause }) => (
          <li key={code}>
            {code}: {cause}
          </li>
        ))}
      </ul>
      <p class="row">
        <button
          type="button"
          disabled={preparing}
          onClick={() => begin(store, { codes: codes.join('; '), gain: formatPoints(lost) })}
        >
          Lập một nhiệm vụ chung
        </button>
        {partly.map((task) => (
          <button key={task.id} type="button" disabled={preparing} onClick={() => extend(task)}>
            Dùng nhiệm vụ “{task.task.measure.slice(0, 40)}…”
          </button>
        ))}
        <button type="button" class="plain" onClick={() => store.keep({ apart: [...kept.apart, phrase] })}>
          Không, để riêng
        </button>
      </p>
    </li>
  );
}
