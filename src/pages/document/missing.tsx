/** What is asked before a document is made: office, year and decision, written into "Thông tin chung" from here. */

import { useState } from 'preact/hooks';
import type { DocumentKind } from '../../book/document-kinds.ts';
import { SETTING_FIELDS } from '../../book/tabs/settings.ts';
import { missingSettings, type RequiredKey } from '../../plan/required.ts';
import { Button } from '../kit/button.tsx';
import { TextField } from '../kit/field.tsx';
import { call } from '../kit/rpc.ts';
import { Status } from '../kit/status.tsx';
import { good, useCall } from '../kit/use-call.ts';
import type { DialogData } from './dialog-data.ts';
import { faultOfSettings } from './issued.ts';
import type { Produced } from './produce.ts';
import { MISSING_WORDS } from './texts.ts';

/** What is still to be asked, and the document with the reason why it is not made before. */
export function useMissing(dialogData: DialogData | undefined, kind: DocumentKind, produced: Produced | undefined) {
  const [isLeftBlank, setLeftBlank] = useState(false);
  const basis = produced?.source.result.basis;
  const missing = dialogData && !isLeftBlank ? missingSettings(dialogData.book.settings, kind, basis) : [];
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
  const [fault, setFault] = useState('');
  const work = useCall(MISSING_WORDS.writing);
  if (missing.length === 0) return null;
  // Whoever begins another year meanwhile gets nothing written into it.
  const year = String(dialogData.book.settings.yearScored ?? '');

  function write(): void {
    const filled = Object.fromEntries(Object.entries(values).filter(([, text]) => text.trim() !== ''));
    const found = faultOfSettings(filled);
    setFault(found ?? '');
    if (found !== undefined) return;
    work.run(async () => {
      await call('fillSettings', { values: filled, year });
      await reopen();
      return good(MISSING_WORDS.written);
    });
  }

  return (
    <form
      class="missing"
      onSubmit={(event) => {
        event.preventDefault();
        write();
      }}
    >
      <h2>{MISSING_WORDS.title}</h2>
      <p class="quiet">{MISSING_WORDS.note}</p>
      {SETTING_FIELDS.flatMap(({ key, label, guide }) => {
        const own = missing.find((one) => one === key);
        if (!own) return [];
        return [
          <TextField
            key={key}
            label={label}
            hint={guide}
            value={values[own] ?? ''}
            onText={(text) => setValues({ ...values, [own]: text })}
          />,
        ];
      })}
      <div class="line">
        <Button isSubmit disabled={work.busy !== ''}>
          {MISSING_WORDS.write}
        </Button>
        <Button kind="plain" onClick={later}>
          {MISSING_WORDS.later}
        </Button>
      </div>
      <p role="alert" class="error">
        {fault}
      </p>
      <Status {...work} retry={undefined} />
    </form>
  );
}
