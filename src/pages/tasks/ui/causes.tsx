/** One root cause: where causes share a figure or words, asks whether one task serves several items. */
import { formatPoints } from '../../../core/numbers.ts';
import { sum } from '../../../core/points.ts';
import { findRootCauses, type RootCause } from '../../../core/suggestions/root-causes.ts';
import { Button } from '../../kit/button.tsx';
import { begin, typed } from '../model/actions.ts';
import type { SidebarTask } from '../model/sidebar-book.ts';
import { CAUSES, EMPTY } from '../texts.ts';
import { Back } from './back.tsx';
import { useSidebar, useStore } from './hooks.ts';

export function Causes() {
  const { book, kept } = useSidebar();
  if (!book) return null;
  const causes = findRootCauses(book.result.shortfalls).filter(({ phrase }) => !kept.apart.includes(phrase));
  return (
    <section>
      <Back title={CAUSES.title} />
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
  const lost = formatPoints(sum(shortfalls.map((shortfall) => shortfall.lost)));
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
        {CAUSES.items} <b>{codes.join(', ')}</b> {CAUSES.share(phrase, lost)} {CAUSES.question(codes.length)}
      </p>
      <ul class="dots">
        {shortfalls.map(({ code, cause }) => (
          <li key={code}>{CAUSES.one(code, cause)}</li>
        ))}
      </ul>
      <p class="ways">
        <Button disabled={preparing} onClick={() => begin(store, { codes: codes.join('; '), gain: lost })}>
          {CAUSES.make}
        </Button>
        {partly.map((task) => (
          <Button key={task.id} disabled={preparing} onClick={() => extend(task)}>
            {CAUSES.use(task.task.measure)}
          </Button>
        ))}
        <Button kind="plain" onClick={() => store.keep({ apart: [...kept.apart, phrase] })}>
          {CAUSES.apart}
        </Button>
      </p>
    </li>
  );
}
