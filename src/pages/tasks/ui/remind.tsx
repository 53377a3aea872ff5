/** "Đôn đốc": per unit a ready text of what is overdue or due soon, to copy into Zalo or e-mail. */
import { useRef } from 'preact/hooks';
import { SOON } from '../../../core/tasks.ts';
import { Button } from '../../kit/button.tsx';
import { today } from '../../kit/clock.ts';
import { issuedPlanOf, type Reminder, remindersOf } from '../model/remind.ts';
import { EMPTY, REMIND, SAID } from '../texts.ts';
import { Back } from './back.tsx';
import { useSidebar, useStore } from './hooks.ts';

export function Remind() {
  const { book } = useSidebar();
  const reminders = book ? remindersOf(book, today(), issuedPlanOf(book.documents)) : [];
  return (
    <section>
      <Back title={REMIND.title} />
      <p class={reminders.length === 0 ? 'card' : 'quiet'}>
        {reminders.length === 0 ? EMPTY.noReminders(SOON) : REMIND.intro(SOON)}
      </p>
      <ul class="entries">
        {reminders.map((reminder) => (
          <Unit key={reminder.unit} reminder={reminder} />
        ))}
      </ul>
    </section>
  );
}

function Unit({ reminder: { unit, text, ...counts } }: { reminder: Reminder }) {
  const store = useStore();
  const area = useRef<HTMLTextAreaElement>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      store.say('good', SAID.copied);
    } catch {
      // Inside Sheets' frame the browser may refuse the clipboard; the old command still works in most.
      area.current?.focus();
      area.current?.select();
      const isCopied = document.execCommand('copy');
      store.say(isCopied ? 'good' : 'info', isCopied ? SAID.copied : SAID.copyByHand);
    }
  };
  return (
    <li class="card">
      <div class="head">
        <h3>{unit}</h3>
        <Button onClick={copy} aria-label={REMIND.copyOf(unit)}>
          {REMIND.copy}
        </Button>
      </div>
      <p class="meta">{REMIND.counts(counts)}</p>
      <textarea ref={area} readOnly rows={5} value={text} aria-label={REMIND.textOf(unit)} />
    </li>
  );
}
