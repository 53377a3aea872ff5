/** The documents made so far: state, link, whether they still match; sharing and marking as issued. */
import { STATES } from '../../book/tabs/documents.ts';
import type { DialogData, DocumentRecord, Kind } from './dialog-data.ts';
import { KIND_NAMES } from './dialog-data.ts';
import { Issue } from './issue.tsx';
import { Share } from './share.tsx';
import { staleTitle, WORDS } from './words.ts';

interface Props {
  readonly kind: Kind;
  readonly dialogData: DialogData;
  readonly reopen: () => Promise<unknown>;
  readonly word: () => void;
}

export function Made({ kind, dialogData, reopen, word }: Props) {
  const own = dialogData.documents
    .filter((one) => (one.kind === KIND_NAMES.report) === (kind === 'report'))
    .toReversed();
  if (own.length === 0) return <p>{WORDS.noDocuments}</p>;
  return (
    <ul class="made">
      {own.map((document) => (
        <li key={document.request}>
          <h2>
            {document.kind} <span class="quiet">lần {document.version}</span>
          </h2>
          <p class="quiet">
            {document.state} · {document.time} · {document.person}
          </p>
          {document.file ? <Standing {...{ document, dialogData, reopen, word }} /> : <p>{brokenText(document)}</p>}
        </li>
      ))}
    </ul>
  );
}

const brokenText = ({ state }: DocumentRecord): string => (state === STATES.failed ? WORDS.failedRow : WORDS.makingRow);

function Standing({ document, dialogData, reopen, word }: Omit<Props, 'kind'> & { document: DocumentRecord }) {
  const issued = document.state === STATES.issued;
  return (
    <>
      {issued && (
        <p>
          Số {document.number}, ngày {document.date}, người ký {document.signer}.
        </p>
      )}
      <p>
        {document.link && <a href={document.link}>{WORDS.open}</a>}
        {document.signed && (
          <>
            {' · '}
            <a href={document.signed}>Mở bản đã ký</a>
          </>
        )}
      </p>
      <Changes document={document} />
      <Share {...{ document, dialogData, reopen, word }} />
      {!issued && <Issue {...{ document, dialogData, reopen }} />}
    </>
  );
}

export function Changes({ document }: { readonly document: DocumentRecord }) {
  const { changes = [], time = '' } = document;
  if (changes.length === 0) return null;
  return (
    <div class="stale">
      <p>{staleTitle(time)}</p>
      <ul>
        {changes.slice(0, 8).map((change) => (
          <li key={change}>{change}</li>
        ))}
        {changes.length > 8 && <li>Và {changes.length - 8} thay đổi khác.</li>}
      </ul>
    </div>
  );
}
