/** Documents that were read from cells or a paste: each can be mended and left out before all that are ticked are written. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../kit/button.tsx';
import { Table } from '../../kit/table.tsx';
import { bad } from '../../kit/use-call.ts';
import { EVIDENCE_FIELDS, type EvidenceField } from '../model/dossier-book.ts';
import { checkEvidence, isFaulty, nameOf, putOf } from '../model/evidence.ts';
import type { ProposedDocument } from '../model/proposals.ts';
import { isSaved, saveLedger } from '../model/save.ts';
import { CHECK, EVIDENCE_TEXTS, FIELDS, PROPOSALS, TEXTS } from '../texts.ts';
import type { Desk } from './shared.ts';

interface Props {
  readonly desk: Desk;
  readonly label: string;
  readonly documents: readonly ProposedDocument[];
  /** What stands in their cells so far. */
  readonly onDocuments: (documents: readonly ProposedDocument[]) => void;
  readonly onEnd: () => void;
}

const SHOWN: readonly EvidenceField[] = ['codes', 'title', 'number', 'date', 'issuer', 'section', 'link'];

export function Proposals({ desk, label, documents: first, onDocuments, onEnd }: Props) {
  const [documents, setDocuments] = useState(first);
  useEffect(() => onDocuments(documents), [documents]);
  const ticked = documents.filter(({ isTicked }) => isTicked);
  const faulty = ticked.filter(({ texts }) => isFaulty(checkEvidence(texts, desk.book)));
  const set = (id: string, change: Partial<ProposedDocument>): void =>
    setDocuments(documents.map((one) => (one.id === id ? { ...one, ...change } : one)));
  const write = (): void =>
    desk.work.run(async () => {
      const answer = await saveLedger('evidence', desk.book, ticked.map(putOf));
      if (!isSaved(answer)) {
        await desk.read();
        onEnd();
        return bad(EVIDENCE_TEXTS.changedMeanwhile);
      }
      await desk.read();
      onEnd();
      return desk.written([PROPOSALS.written(ticked.length), answer.told].filter(Boolean).join(' '), answer.stamp);
    }, TEXTS.saving);
  // What a person filled beside the usual fields is shown where something of it was read.
  const keys = EVIDENCE_FIELDS.filter((key) => SHOWN.includes(key) || first.some(({ texts }) => texts[key] !== ''));
  return (
    <section class="editor" aria-label={label}>
      <h2>{label}</h2>
      <p class="quiet">{PROPOSALS.hint}</p>
      {/* What would be typed while they are written would not be in them. */}
      <fieldset disabled={desk.isBusy}>
        <Table
          label={label}
          isLong
          class="inputs"
          headers={[
            <input
              key="all"
              type="checkbox"
              aria-label={PROPOSALS.chooseAll}
              checked={documents.every(({ isTicked }) => isTicked)}
              onChange={({ currentTarget: { checked } }) =>
                setDocuments(documents.map((one) => ({ ...one, isTicked: checked })))
              }
            />,
            ...keys.map((key) => FIELDS[key]),
          ]}
        >
          {documents.map(({ id, texts, isTicked, standing }) => {
            const name = nameOf(texts) || CHECK.unnamed;
            const { faults, hints } = checkEvidence(texts, desk.book);
            return (
              <tr key={id}>
                <td>
                  <input
                    type="checkbox"
                    aria-label={PROPOSALS.choose(name)}
                    checked={isTicked}
                    onChange={({ currentTarget: { checked } }) => set(id, { isTicked: checked })}
                  />
                </td>
                {keys.map((key) => (
                  <td key={key} class={key}>
                    <textarea
                      rows={key === 'title' || key === 'link' ? 2 : 1}
                      aria-label={`${FIELDS[key]}: ${name}`}
                      aria-invalid={isTicked && faults[key] !== undefined ? true : undefined}
                      value={texts[key]}
                      onInput={({ currentTarget: { value } }) => set(id, { texts: { ...texts, [key]: value } })}
                    />
                    {isTicked && faults[key] && <p class="error">{faults[key]}</p>}
                    {isTicked && hints[key] && <p class="quiet">{hints[key]}</p>}
                    {key === 'codes' && standing !== '' && <p class="quiet">{PROPOSALS.standing(standing)}</p>}
                  </td>
                ))}
              </tr>
            );
          })}
        </Table>
      </fieldset>
      {faulty.length > 0 && <p class="error">{PROPOSALS.fault(faulty.length)}</p>}
      <div class="line">
        <Button kind="primary" disabled={desk.isBusy || ticked.length === 0 || faulty.length > 0} onClick={write}>
          {PROPOSALS.write(ticked.length)}
        </Button>
        <Button disabled={desk.isBusy} onClick={onEnd}>
          {TEXTS.cancel}
        </Button>
      </div>
    </section>
  );
}
