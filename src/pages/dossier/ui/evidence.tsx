/** "Tài liệu kiểm chứng": the list of documents by item or flat, with what adds, changes and removes them. */
import { useEffect, useState } from 'preact/hooks';
import type { ItemCode } from '../../../core/codes.ts';
import { Button } from '../../kit/button.tsx';
import { Confirm } from '../../kit/confirm.tsx';
import { call } from '../../kit/rpc.ts';
import { bad } from '../../kit/use-call.ts';
import type { DossierBook, EvidenceRow } from '../model/dossier-book.ts';
import { draftOf, nameOf, newDraft, removalOf } from '../model/evidence.ts';
import { type EvidenceWork, workOfDraft } from '../model/kept.ts';
import { fromCells } from '../model/proposals.ts';
import { isSaved, saveLedger } from '../model/save.ts';
import { CHECK, EVIDENCE_TEXTS, PROPOSALS, TEXTS } from '../texts.ts';
import { EvidenceEditor } from './evidence-editor.tsx';
import { FlatList, GroupedList, type ListWork } from './evidence-list.tsx';
import { PasteEvidence } from './evidence-paste.tsx';
import { Proposals } from './evidence-proposals.tsx';
import type { Desk } from './shared.ts';

type Doing = EvidenceWork | { readonly kind: 'paste' } | { readonly kind: 'remove'; readonly row: EvidenceRow };

export function EvidenceFace({ desk }: { readonly desk: Desk }) {
  const { book, work, wanted, want, hold } = desk;
  const [doing, setDoing] = useState<Doing>();
  const [view, setView] = useState<keyof typeof EVIDENCE_TEXTS.views>('items');
  const end = (): void => {
    setDoing(undefined);
    desk.kept.evidence.keep(undefined);
  };
  useEffect(() => hold('evidence', doing !== undefined), [doing]);
  const { resumed, keep } = desk.kept.evidence;
  useEffect(() => {
    if (resumed) setDoing(resumed);
  }, [resumed]);
  /** Rows that people typed into the sheet have no id yet by which they could be changed. */
  const withIds = async (): Promise<DossierBook> => {
    if (book.evidence.every(({ evidence }) => evidence.id !== '')) return book;
    await call('prepareLedger', { ledger: 'evidence' });
    return desk.read();
  };
  const withRow = (row: number, act: (found: EvidenceRow) => void): void =>
    work.run(async () => {
      const found = (await withIds()).evidence.find((one) => one.row === row);
      if (!found) {
        await desk.read();
        return bad(EVIDENCE_TEXTS.gone);
      }
      act(found);
      return undefined;
    }, EVIDENCE_TEXTS.notTyped);
  const take = (): void =>
    work.run(async () => {
      const documents = fromCells(await withIds());
      if (documents.length === 0) return { text: PROPOSALS.nothingTold, tone: 'plain' };
      setDoing({ kind: 'proposals', label: PROPOSALS.fromCells, documents });
      return undefined;
    }, EVIDENCE_TEXTS.notTyped);
  const add = (code?: ItemCode): void => setDoing({ kind: 'edit', draft: newDraft(code ? { codes: code } : {}) });
  const list: ListWork = {
    add,
    edit: (row) => withRow(row.row, (found) => setDoing({ kind: 'edit', draft: draftOf(found) })),
    remove: (row) => withRow(row.row, (found) => setDoing({ kind: 'remove', row: found })),
  };
  useEffect(() => {
    if (wanted === undefined) return;
    want(undefined);
    if ('item' in wanted) add(wanted.item);
    else withRow(wanted.row, (found) => setDoing({ kind: 'edit', draft: draftOf(found) }));
  }, [wanted]);
  return (
    <>
      <p class="quiet">{EVIDENCE_TEXTS.about}</p>
      {doing === undefined && (
        <div class="line">
          <Button kind={book.evidence.length === 0 && book.told.length > 0 ? 'usual' : 'primary'} onClick={() => add()}>
            {EVIDENCE_TEXTS.add}
          </Button>
          <Button onClick={() => setDoing({ kind: 'paste' })}>{EVIDENCE_TEXTS.paste}</Button>
          <Button
            kind={book.evidence.length === 0 && book.told.length > 0 ? 'primary' : 'usual'}
            disabled={desk.isBusy || book.told.length === 0}
            onClick={take}
          >
            {EVIDENCE_TEXTS.take}
          </Button>
        </div>
      )}
      {doing?.kind === 'edit' && (
        <EvidenceEditor
          key={doing.draft.id}
          desk={desk}
          draft={doing.draft}
          onDraft={(draft) => keep(workOfDraft(draft))}
          onEnd={end}
        />
      )}
      {doing?.kind === 'remove' && <Removal desk={desk} row={doing.row} onEnd={end} />}
      {doing?.kind === 'paste' && (
        <PasteEvidence
          onRead={(documents) => setDoing({ kind: 'proposals', label: PROPOSALS.fromPaste, documents })}
          onEnd={end}
        />
      )}
      {doing?.kind === 'proposals' && (
        <Proposals
          {...{ desk, label: doing.label, documents: doing.documents }}
          onDocuments={(documents) => keep({ ...doing, documents })}
          onEnd={end}
        />
      )}
      <div class="line" role="radiogroup" aria-label={EVIDENCE_TEXTS.view}>
        {(Object.keys(EVIDENCE_TEXTS.views) as (keyof typeof EVIDENCE_TEXTS.views)[]).map((name) => (
          <label key={name}>
            <input type="radio" name="view" checked={view === name} onChange={() => setView(name)} />
            {EVIDENCE_TEXTS.views[name]}
          </label>
        ))}
      </div>
      {view === 'items' ? <GroupedList book={book} list={list} /> : <FlatList book={book} list={list} />}
    </>
  );
}

interface RemovalProps {
  readonly desk: Desk;
  readonly row: EvidenceRow;
  readonly onEnd: () => void;
}

/** Asks before a document leaves the list, and takes it out. */
function Removal({ desk, row, onEnd }: RemovalProps) {
  const remove = (): void =>
    desk.work.run(async () => {
      const answer = await saveLedger('evidence', desk.book, [removalOf(row)]);
      await desk.read();
      onEnd();
      if (!isSaved(answer)) return bad(EVIDENCE_TEXTS.changedMeanwhile);
      return desk.written([EVIDENCE_TEXTS.removed, answer.told].filter(Boolean).join(' '), answer.stamp);
    }, TEXTS.saving);
  return (
    <Confirm
      question={EVIDENCE_TEXTS.removing(nameOf(row.texts) || CHECK.unnamed)}
      yes={EVIDENCE_TEXTS.yesRemove}
      no={TEXTS.cancel}
      isBusy={desk.isBusy}
      onYes={remove}
      onNo={onEnd}
    />
  );
}
