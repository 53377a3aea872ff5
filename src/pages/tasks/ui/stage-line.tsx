/** On top of the list: where the year stands, the one next step, and the ways to put it off or to look first. */
import { useMemo, useState } from 'preact/hooks';
import type { Stage, StageKind } from '../../../book/stage/stage.ts';
import { Button } from '../../kit/button.tsx';
import { Field } from '../../kit/field.tsx';
import { named } from '../model/actions.ts';
import { openCheck } from '../model/plan-check.ts';
import { beginBook, doStep, fillStep, putOffStage, stageOf } from '../model/stage.ts';
import { STAGE, WORDS } from '../texts.ts';
import { useFocusOnOpen, useSidebar, useStore } from './hooks.ts';

/** Before a plan goes out it may be looked through here, beside the sheet. */
const CHECKED: readonly StageKind[] = ['no-plan', 'outdated', 'signature'];

export function useStage(): Stage | undefined {
  const store = useStore();
  const { book, later } = useSidebar();
  // Documents are compared with the book: not at every letter of a search.
  return useMemo(() => stageOf(store), [store, book, later]);
}

export function StageLine({ stage }: { stage: Stage }) {
  const store = useStore();
  const { working, preparing } = useSidebar();
  const { next, line, canWait, kind } = stage;
  const isBusy = working !== '' || preparing;
  return (
    <section class="stage" aria-label={STAGE.label}>
      <p>{line}</p>
      {next.action === 'begin' && <Ways isBusy={isBusy} />}
      <div class="ways">
        {next.action === 'fill' && <FillIn key={stage.key} stage={stage} isBusy={isBusy} />}
        {next.action !== 'begin' && next.action !== 'fill' && (
          <Button kind="primary" disabled={isBusy} onClick={() => void doStep(store)}>
            {next.label}
          </Button>
        )}
        {CHECKED.includes(kind) && (
          <Button disabled={isBusy} onClick={() => openCheck(store)}>
            {STAGE.check}
          </Button>
        )}
        {canWait && (
          <Button kind="plain" disabled={isBusy} onClick={() => putOffStage(store)}>
            {WORDS.later}
          </Button>
        )}
      </div>
    </section>
  );
}

/** An empty spreadsheet: what the officer has decides how the book begins. */
function Ways({ isBusy }: { isBusy: boolean }) {
  const store = useStore();
  return (
    <ul class="choices">
      {(['published', 'self', 'sample'] as const).map((way) => (
        <li key={way}>
          <Button
            kind={way === 'published' ? 'primary' : 'usual'}
            disabled={isBusy}
            onClick={() => void beginBook(store, way)}
          >
            {STAGE.begin[way]}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** One value that the step wants, in its place. */
function FillIn({ stage: { next }, isBusy }: { stage: Stage; isBusy: boolean }) {
  const [isOpen, setOpen] = useState(false);
  if (next.action !== 'fill') return null;
  if (isOpen) return <FillField label={next.target.label} isBusy={isBusy} />;
  return (
    <Button kind="primary" disabled={isBusy} onClick={() => setOpen(true)}>
      {next.label}
    </Button>
  );
}

function FillField({ label, isBusy }: { label: string; isBusy: boolean }) {
  const store = useStore();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string>();
  const box = useFocusOnOpen<HTMLInputElement>(label);
  return (
    <form
      class="fill"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) named(store, () => void fillStep(store, text).then(setWrong));
      }}
    >
      <Field label={label} error={wrong}>
        {(control) => (
          <div class="one">
            <input {...control} ref={box} value={text} onInput={(event) => setText(event.currentTarget.value)} />
            <Button kind="primary" isSubmit disabled={isBusy}>
              {STAGE.write}
            </Button>
          </div>
        )}
      </Field>
    </form>
  );
}
