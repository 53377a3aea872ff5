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
  return (
    <>
      {own.length === 0 && <p>{WORDS.noDocuments}</p>}
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
      <Earlier />
    </>
  );
}

/** What was issued in the years before, whose registers stand beside: asked for only when somebody looks. */
function Earlier() {
  const [documents, setDocuments] = useState<readonly DocumentRecord[]>();
  const [told, setTold] = useState('');
  const look = (): void => {
    if (documents || told === WORDS.opening) return;
    setTold(WORDS.opening);
    callServer('earlierDocuments', {}).then(
      (found) => {
        setDocuments(found);
        setTold(found.length === 0 ? WORDS.noEarlier : '');
      },
      (error: Error) => setTold(error.message),
    );
  };
  return (
    <details onToggle={look}>
      <summary>{WORDS.earlier}</summary>
      <p role="status">{told}</p>
      <ul class="made">
        {(documents ?? []).map((document) => (
          <li key={document.request}>
            <h2>{document.name}</h2>
            <Numbered document={document} />
            <Files document={document} />
          </li>
        ))}
      </ul>
    </details>
  );
}

const Numbered = ({ document: { number, date, signer } }: { readonly document: DocumentRecord }) => (
  <p>
    Số {number}, ngày {date}, người ký {signer}.
  </p>
);

const brokenText = ({ state }: DocumentRecord): string => (state === STATES.failed ? WORDS.failedRow : WORDS.makingRow);

function Standing({ document, dialogData, reopen, word }: Omit<Props, 'kind'> & { document: DocumentRecord }) {
  const issued = document.state === STATES.issued;
  return (
    <>
      {issued && <Numbered document={document} />}
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
