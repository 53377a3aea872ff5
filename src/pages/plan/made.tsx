/** The documents made so far: state, link, whether they still match; sharing and marking as issued. */
import { useState } from 'preact/hooks';
import { KIND_NAMES, pdfLink, STATES } from '../../book/tabs/documents.ts';
import { download, fromBase64 } from './bytes.ts';
import { callServer } from './call.ts';
import type { DialogData, DocumentRecord, Kind } from './dialog-data.ts';
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
      <Files document={document} />
      <Changes document={document} />
      <Share {...{ document, dialogData, reopen, word }} />
      <Issue key={document.state} {...{ document, dialogData, reopen }} />
    </>
  );
}

/** Where the document is to be had: Google Docs, PDF, the signed copy, and the Word file as the book keeps it. */
function Files({ document }: { readonly document: DocumentRecord }) {
  const { request = '', file = '', link, signed, state } = document;
  const [told, setTold] = useState('');
  const fetchWord = (): void => {
    setTold(WORDS.fetching);
    callServer('readDocument', { request }).then(
      ({ name, docx }) => {
        if (docx !== '') download(name, fromBase64(docx));
        setTold(docx === '' ? WORDS.notKept : WORDS.downloaded);
      },
      (error: Error) => setTold(error.message),
    );
  };
  return (
    <>
      <p class="files">
        {link && <a href={link}>{WORDS.open}</a>}
        <a href={pdfLink(file)}>{WORDS.pdf}</a>
        {signed && <a href={signed}>{WORDS.openSigned}</a>}
        <button type="button" class="link" onClick={fetchWord}>
          {state === STATES.issued ? WORDS.issuedWord : WORDS.madeWord}
        </button>
      </p>
      <p role="status">{told}</p>
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
