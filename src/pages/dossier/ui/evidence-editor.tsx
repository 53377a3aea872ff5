/** One document: its fields, checked while they are typed, and saved as one row. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LedgerConflict } from '../../../book/ledger-change.ts';
import { readTaskCodes } from '../../../core/task-cells.ts';
import { Button } from '../../kit/button.tsx';
import { Conflict } from '../../kit/conflict.tsx';
import { TextField } from '../../kit/field.tsx';
import { bad } from '../../kit/use-call.ts';
import type { EvidenceField } from '../model/dossier-book.ts';
import { checkEvidence, type EvidenceDraft, isFaulty, nameOf, putOf, rebased } from '../model/evidence.ts';
import { isSaved, saveLedger } from '../model/save.ts';
import { EVIDENCE_TEXTS, FIELDS, TEXTS } from '../texts.ts';
import type { Desk } from './shared.ts';

interface Props {
  readonly desk: Desk;
  readonly draft: EvidenceDraft;
  /** What is typed of it so far. */
  readonly onDraft: (draft: EvidenceDraft) => void;
  readonly onEnd: () => void;
}

/** What is usually filled comes first. */
const FIRST: readonly EvidenceField[] = ['codes', 'title', 'number', 'date', 'section', 'link'];
const MORE: readonly EvidenceField[] = ['issuer', 'validUntil', 'remark'];

const HINTS: Partial<Record<EvidenceField, string>> = {
  codes: EVIDENCE_TEXTS.codesHint,
  date: EVIDENCE_TEXTS.dayHint,
  validUntil: EVIDENCE_TEXTS.untilHint,
};

export function EvidenceEditor({ desk, draft: first, onDraft, onEnd }: Props) {
  const [draft, setDraft] = useState(first);
  const [isChecked, setChecked] = useState(false);
  const [clash, setClash] = useState<LedgerConflict>();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
    form.current
      ?.querySelector<HTMLInputElement>(first.texts.codes === '' ? 'input' : '.field:nth-of-type(2) input')
      ?.focus();
  }, []);
  const checked = checkEvidence(draft.texts, desk.book);
  const name = nameOf(draft.texts);
  const codes = readTaskCodes(draft.texts.codes);
  const asked = (codes.ok ? codes.value : []).flatMap((code) => {
    const told = desk.book.asked.get(code);
    return told ? [EVIDENCE_TEXTS.askedFor(code, EVIDENCE_TEXTS.asked(told))] : [];
  });
  const isNew = Object.values(first.before).every((text) => text === '');
  const save = (sent: EvidenceDraft): void =>
    desk.work.run(async () => {
      const change = putOf(sent);
      if (change.kind === 'put' && Object.keys(change.cells).length === 0) {
        onEnd();
        return undefined;
      }
      const answer = await saveLedger('evidence', desk.book, [change]);
      if (!isSaved(answer)) {
        setDraft(sent);
        setClash(answer[0]);
        return undefined;
      }
      await desk.read();
      onEnd();
      return desk.written(
        [EVIDENCE_TEXTS.saved(nameOf(sent.texts)), answer.told].filter(Boolean).join(' '),
        answer.stamp,
      );
    }, TEXTS.saving);
  const submit = (): void => {
    setChecked(true);
    if (isFaulty(checked)) desk.work.say(bad(Object.values(checked.faults)[0] ?? ''));
    else save(draft);
  };
  const type = (key: EvidenceField, text: string): void => {
    const typed = { ...draft, texts: { ...draft.texts, [key]: text } };
    setDraft(typed);
    onDraft(typed);
  };
  const field = (key: EvidenceField) => {
    const error = isChecked || draft.texts[key] !== first.texts[key] ? checked.faults[key] : undefined;
    return (
      <TextField
        key={key}
        label={FIELDS[key]}
        value={draft.texts[key]}
        onText={(text) => type(key, text)}
        error={error}
        hint={error === undefined ? (checked.hints[key] ?? HINTS[key]) : undefined}
      />
    );
  };
  if (clash) {
    return (
      <Conflict
        clashes={[{ ...clash, name, before: draft.before, mine: draft.texts }]}
        labels={FIELDS}
        isBusy={desk.isBusy}
        onSave={(theirs) => {
          setClash(undefined);
          save(rebased(draft, clash, theirs.get(clash.row)));
        }}
        onDrop={onEnd}
      />
    );
  }
  return (
    <form
      ref={form}
      class="editor"
      aria-label={isNew ? EVIDENCE_TEXTS.adding : EVIDENCE_TEXTS.editing(nameOf(first.texts))}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onEnd();
      }}
    >
      <h2>{isNew ? EVIDENCE_TEXTS.adding : EVIDENCE_TEXTS.editing(nameOf(first.texts))}</h2>
      {/* What would be typed while it is written would not be in it. */}
      <fieldset disabled={desk.isBusy}>
        <div class="fields">{FIRST.map(field)}</div>
        {asked.map((line) => (
          <p key={line} class="quiet">
            {line}
          </p>
        ))}
        <details open={MORE.some((key) => first.texts[key] !== '')}>
          <summary>{EVIDENCE_TEXTS.more}</summary>
          <div class="fields">{MORE.map(field)}</div>
        </details>
      </fieldset>
      <div class="line">
        <Button kind="primary" isSubmit disabled={desk.isBusy}>
          {EVIDENCE_TEXTS.save}
        </Button>
        <Button disabled={desk.isBusy} onClick={onEnd}>
          {TEXTS.cancel}
        </Button>
      </div>
    </form>
  );
}
