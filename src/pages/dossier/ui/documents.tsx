/** "Văn bản": the documents of the dossier, what each still lacks, and those that were made. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../kit/button.tsx';
import { DOSSIER_KINDS, type DossierKind, type MadeDocument, missingFor, readMade } from '../model/documents.ts';
import { openDocument } from '../model/save.ts';
import { DOCUMENT_TEXTS, EVIDENCE_TEXTS, TEXTS } from '../texts.ts';
import type { Desk } from './shared.ts';

export function DocumentsFace({ desk, isShown }: { readonly desk: Desk; readonly isShown: boolean }) {
  const [made, setMade] = useState<readonly MadeDocument[]>();
  const { work, book } = desk;
  // The register is read when somebody looks at it, and again with the book.
  useEffect(() => {
    if (!isShown) return;
    work.run(async () => {
      setMade(await readMade());
      return undefined;
    }, DOCUMENT_TEXTS.reading);
  }, [isShown, book]);
  return (
    <>
      <p class="quiet">{DOCUMENT_TEXTS.about}</p>
      <ul class="cards">
        {DOSSIER_KINDS.map((kind) => (
          <Card key={kind} kind={kind} desk={desk} made={(made ?? []).filter((one) => one.kind === kind)} />
        ))}
      </ul>
    </>
  );
}

interface CardProps {
  readonly kind: DossierKind;
  readonly desk: Desk;
  readonly made: readonly MadeDocument[];
}

function Card({ kind, desk, made }: CardProps) {
  const missing = missingFor(kind, desk.book);
  const { title, about, open } = DOCUMENT_TEXTS.kinds[kind];
  return (
    <li>
      <h2>{title}</h2>
      <p class="quiet">{about}</p>
      {missing.length === 0 ? (
        <p class="good">{DOCUMENT_TEXTS.ready}</p>
      ) : (
        missing.map((sentence) => (
          <p key={sentence} class="warning">
            {sentence}
          </p>
        ))
      )}
      {made.length > 0 && (
        <ul aria-label={DOCUMENT_TEXTS.made}>
          {made.toReversed().map((one) => (
            <li key={`${one.name} ${one.number}`}>
              {one.name}
              {` - ${DOCUMENT_TEXTS.stands(one.state, one.number, one.date)} `}
              {one.link !== '' && (
                <a
                  href={one.link}
                  target="_blank"
                  rel="noopener noreferrer"
                  aria-label={`${EVIDENCE_TEXTS.open}: ${one.name}`}
                >
                  {EVIDENCE_TEXTS.open}
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
      <div class="line">
        <Button
          kind={missing.length === 0 && made.length === 0 ? 'primary' : 'usual'}
          disabled={desk.isBusy}
          onClick={() => desk.work.run(() => openDocument(kind), TEXTS.going)}
        >
          {made.length === 0 ? open : DOCUMENT_TEXTS.again}
        </Button>
      </div>
    </li>
  );
}
