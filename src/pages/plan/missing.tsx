/** What is asked before a document is made: office, year and decision, written into "Thông tin chung" from here. */
import { useState } from 'preact/hooks';
import { SETTING_FIELDS } from '../../book/tabs/settings.ts';
import { missingSettings, type RequiredKey } from '../../plan/required.ts';
import { callServer } from './call.ts';
import type { DialogData, Kind } from './dialog-data.ts';
import { faultOfSettings } from './issued.ts';
import type { Produced } from './produce.ts';
import { MISSING_WORDS } from './words.ts';

/** What is still to be asked, and the document with the reason why it is not made before. */
export function useMissing(dialogData: DialogData | undefined, kind: Kind, produced: Produced | undefined) {
  const [isLeftBlank, setLeftBlank] = useState(false);
  const missing = dialogData && !isLeftBlank ? missingSettings(dialogData.book.settings, kind) : [];
  const asked =
    produced && missing.length > 0 ? { ...produced, blocked: produced.blocked ?? MISSING_WORDS.blocked } : produced;
  return { missing, asked, later: () => setLeftBlank(true) };
}

interface Props {
  readonly missing: readonly RequiredKey[];
  readonly dialogData: DialogData;
  readonly reopen: () => Promise<unknown>;
  /** The person leaves them blank. */
  readonly later: () => void;
}

export function Missing({ missing, dialogData, reopen, later }: Props) {
  const [values, setValues] = useState<Partial<Record<RequiredKey, string>>>({});
  const [told, setTold] = useState('');
  if (missing.length === 0) return null;
  // Whoever begins another year meanwhile gets nothing written into it.
  const year = String(dialogData.book.settings.yearScored ?? '');

  async function write(): Promise<void> {
    const filled = Object.fromEntries(Object.entries(values).filter(([, text]) => text.trim() !== ''));
    const fault = faultOfSettings(filled);
    if (fault !== undefined) {
      setTold(fault);
      return;
    }
    setTold(MISSING_WORDS.writing);
    try {
      await callServer('fillSettings', { values: filled, year });
      setTold('');
      await reopen();
    } catch (error) {
      setTold(error instanceof Error ? error.message : String(error));
    }
  }

  return (
    <form
      class="missing"
      onSubmit={(event) => {
        event.preventDefault();
        void write();
      }}
    >
      <h2>{MISSING_WORDS.title}</h2>
      <p class="quiet">{MISSING_WORDS.note}</p>
      {SETTING_FIELDS.flatMap(({ key, label, guide }) => {
        const own = missing.find((one) => one === key);
        if (!own) return [];
        return [
          <label class="stacked" key={key}>
            <span>{label}</span>
            <input
              type="text"
              value={values[own] ?? ''}
              onInput={(event) => setValues({ ...values, [own]: event.currentTarget.value })}
            />
            <span class="quiet">{guide}</span>
          </label>,
        ];
      })}
      <div class="row">
        <button type="submit">{MISSING_WORDS.write}</button>
        <button type="button" class="link" onClick={later}>
          {MISSING_WORDS.later}
        </button>
      </div>
      <p role="status">{told}</p>
    </form>
  );
}
