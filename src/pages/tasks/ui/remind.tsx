/** "Đôn đốc": per unit a ready text of its open and overdue tasks, to copy into Zalo or e-mail. */
import { useRef } from 'preact/hooks';
import { today } from '../model/overview.ts';
import { type Reminder, remindersOf } from '../model/remind.ts';
import { EMPTY, SAID } from '../texts.ts';
import { Back } from './back.tsx';
import { useSidebar, useStore } from './hooks.ts';

export function Remind() {
  const { book } = useSidebar();
  const reminders = book ? remindersOf(book, today()) : [];
  return (
    <section>
      <Back title="Đôn đốc" />
      {reminders.length === 0 && <p class="card">{EMPTY.noReminders}</p>}
      <ul class="entries">
        {reminders.map((reminder) => (
          <Unit key={reminder.unit} reminder={reminder} />
        ))}
      </ul>
    </section>
  );
}

function Unit({ reminder: { unit, open, overdue, text } }: { reminder: Reminder }) {
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
      store.say('info', document.execCommand('copy') ? SAID.copied : SAID.copyByHand);
    }
  };
  return (
    <li class="card">
      <h3>{unit}</h3>
      <p class="quiet">
        {open} nhiệm vụ đang mở{overdue > 0 && `, ${overdue} quá hạn`}
      </p>
      <textarea ref={area} readOnly rows={6} value={text} aria-label={`Nội dung đôn đốc ${unit}`} />
      <button type="button" onClick={copy} aria-label={`Chép nội dung đôn đốc ${unit}`}>
        Chép
      </button>
    </li>
  );
}
