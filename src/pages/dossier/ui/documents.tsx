/** "Văn bản": the documents of the dossier, what each still lacks, and those that were made. */
import { useEffect, useState } from 'preact/hooks';
import { settingLabel } from '../../../book/tabs/settings.ts';
import { compareDates, formatDate, readDate } from '../../../core/dates.ts';
import { Button } from '../../kit/button.tsx';
import { today } from '../../kit/clock.ts';
import { TextField } from '../../kit/field.tsx';
import { call } from '../../kit/rpc.ts';
import { good } from '../../kit/use-call.ts';
import { DOSSIER_KINDS, type DossierKind, type MadeDocument, readinessOf, readMade } from '../model/documents.ts';
import { yearOf } from '../model/dossier-book.ts';
import { openDocument } from '../model/save.ts';
import { DOCUMENT_TEXTS, EVIDENCE_TEXTS, TEXTS } from '../texts.ts';
import type { Desk } from './shared.ts';
import '../../kit/cards.css';

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
      <SentDay desk={desk} issued={(made ?? []).findLast((one) => one.kind === 'dossier' && one.number !== '')} />
      <ul class="cards">
        {DOSSIER_KINDS.map((kind) => (
          <Card key={kind} kind={kind} desk={desk} made={(made ?? []).filter((one) => one.kind === kind)} />
        ))}
      </ul>
    </>
  );
}

/** From that day on the office waits for the appraisal; the day on which the dossier was issued is proposed for it. */
function SentDay({ desk, issued }: { readonly desk: Desk; readonly issued: MadeDocument | undefined }) {
  const { submissionDate } = desk.book.settings;
  const standing = submissionDate ? formatDate(submissionDate) : '';
  const proposed = standing || (issued?.date ?? '');
  const [text, setText] = useState(proposed);
  useEffect(() => setText(proposed), [proposed]);
  const day = readDate(text);
  const isLate = day !== undefined && compareDates(day, today()) > 0;
  const error =
    text.trim() !== '' && !day ? EVIDENCE_TEXTS.badDay(text.trim()) : isLate ? DOCUMENT_TEXTS.future : undefined;
  const write = (): void =>
    desk.work.run(async () => {
      if (!day || isLate) return undefined;
      await call('fillSettings', { values: { submissionDate: formatDate(day) }, year: yearOf(desk.book) });
      await desk.read();
      return good(DOCUMENT_TEXTS.daySent(formatDate(day)));
    }, TEXTS.saving);
  return (
    <form
      class="line sent"
      onSubmit={(event) => {
        event.preventDefault();
        write();
      }}
    >
      <TextField label={settingLabel('submissionDate')} value={text} onText={setText} error={error} />
      <Button isSubmit disabled={desk.isBusy || !day || isLate || text.trim() === standing}>
        {DOCUMENT_TEXTS.writeDay}
      </Button>
    </form>
  );
}

interface CardProps {
  readonly kind: DossierKind;
  readonly desk: Desk;
  readonly made: readonly MadeDocument[];
}

function Card({ kind, desk, made }: CardProps) {
  const { lacking, needless } = readinessOf(kind, desk.book);
  const isReady = lacking.length === 0 && needless === undefined;
  const { title, about, open } = DOCUMENT_TEXTS.kinds[kind];
  return (
    <li>
      <h2>{title}</h2>
      <p class="quiet">{about}</p>
      {isReady && <p class="good">{DOCUMENT_TEXTS.ready}</p>}
      {needless !== undefined && <p>{needless}</p>}
      {lacking.map((sentence) => (
        <p key={sentence} class="warning">
          {sentence}
        </p>
      ))}
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
          kind={isReady && made.length === 0 ? 'primary' : 'usual'}
          disabled={desk.isBusy}
          onClick={() => desk.work.run(() => openDocument(kind), TEXTS.going)}
        >
          {made.length === 0 ? open : DOCUMENT_TEXTS.again}
        </Button>
      </div>
    </li>
  );
}
