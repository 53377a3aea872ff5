/** The documents made so far: state, link, whether they still match; sharing and marking as issued. */

import { useState } from 'preact/hooks';
import { type DocumentKind, isOfKind, registeredAs } from '../../book/document-kinds.ts';
import { pdfLink, STATES } from '../../book/tabs/documents.ts';
import { Button } from '../kit/button.tsx';
import { fromBase64 } from '../kit/bytes.ts';
import { download } from '../kit/download.ts';
import { Notice } from '../kit/notice.tsx';
import { call } from '../kit/rpc.ts';
import { Status } from '../kit/status.tsx';
import { bad, good, useCall } from '../kit/use-call.ts';
import type { DialogData, DocumentRecord } from './dialog-data.ts';
import { Issue } from './issue.tsx';
import { Share } from './share.tsx';
import { ISSUE_WORDS, staleTitle, WORDS } from './texts.ts';

interface Props {
  readonly kind: DocumentKind;
  readonly dialogData: DialogData;
  readonly reopen: () => Promise<unknown>;
  readonly word: () => void;
  /** Of the latest, the number and day are asked at once. */
  readonly isIssuing: boolean;
}

export function Made({ kind, dialogData, reopen, word, isIssuing }: Props) {
  const own = dialogData.documents.filter((one) => isOfKind(one, kind)).toReversed();
  return (
    <>
      {own.length === 0 && <p>{WORDS.noDocuments}</p>}
      <ul class="made">
        {own.map((document, index) => (
          <li key={document.request}>
            <h2>
              {document.kind} <span class="quiet">{WORDS.version(document.version ?? '1')}</span>
            </h2>
            <p class="quiet">
              {document.state} · {document.time} · {document.person}
            </p>
            {document.file ? (
              <Standing
                {...{ document, dialogData, reopen, word, isIssuing }}
                isLatest={index === own.findIndex(({ file }) => file)}
              />
            ) : (
              <p>{brokenText(document)}</p>
            )}
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
  const work = useCall(WORDS.opening);
  const look = (): void => {
    if (documents) return;
    work.run(async () => {
      const found = await call('earlierDocuments', {});
      setDocuments(found);
      return found.length === 0 ? { text: WORDS.noEarlier, tone: 'good', stays: true } : undefined;
    });
  };
  return (
    <details onToggle={look}>
      <summary>{WORDS.earlier}</summary>
      <Status {...work} />
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

const Numbered = ({ document: { number = '', date = '', signer = '' } }: { readonly document: DocumentRecord }) => (
  <p>{WORDS.numbered(number, date, signer)}</p>
);

const brokenText = ({ state }: DocumentRecord): string => (state === STATES.failed ? WORDS.failedRow : WORDS.makingRow);

interface StandingProps extends Omit<Props, 'kind'> {
  readonly document: DocumentRecord;
  /** What changed since is told of the latest alone. */
  readonly isLatest: boolean;
}

function Standing({ document, isLatest, dialogData, reopen, word, isIssuing }: StandingProps) {
  const issued = document.state === STATES.issued;
  const work = useCall(ISSUE_WORDS.noting);
  return (
    <>
      <Status {...work} retry={undefined} />
      {issued && <Numbered document={document} />}
      <Files document={document} />
      {isLatest && <Changes document={document} />}
      <Share
        {...{ document, dialogData, reopen, word }}
        isOpen={isLatest && !isIssuing && !issued && !document.shared}
      />
      {/* An annex is issued with the document it belongs to. */}
      {registeredAs(document.kind)?.form !== 'annex' && (
        <Issue
          key={document.state}
          {...{ document, dialogData, reopen, work }}
          isOpen={isIssuing && isLatest && !issued}
        />
      )}
    </>
  );
}

/** Where the document is to be had: Google Docs, PDF, the signed copy, and the Word file as the book keeps it. */
function Files({ document }: { readonly document: DocumentRecord }) {
  const { request = '', file = '', link, signed, state } = document;
  const work = useCall(WORDS.fetching);
  const fetchWord = (): void =>
    work.run(async () => {
      const { name, docx } = await call('readDocument', { request });
      if (docx === '') return bad(WORDS.notKept);
      download(name, fromBase64(docx), 'docx');
      return good(WORDS.downloaded);
    });
  return (
    <>
      <p class="files">
        {link && <a href={link}>{WORDS.open}</a>}
        <a href={pdfLink(file)}>{WORDS.pdf}</a>
        {signed && <a href={signed}>{WORDS.openSigned}</a>}
        <Button kind="plain" disabled={work.busy !== ''} onClick={fetchWord}>
          {state === STATES.issued ? WORDS.issuedWord : WORDS.madeWord}
        </Button>
      </p>
      <Status {...work} retry={undefined} />
    </>
  );
}

export function Changes({ document }: { readonly document: DocumentRecord }) {
  const { changes = [], time = '' } = document;
  if (changes.length === 0) return null;
  return (
    <Notice tone="warning">
      <p>{staleTitle(time)}</p>
      <ul>
        {changes.slice(0, 8).map((change) => (
          <li key={change}>{change}</li>
        ))}
        {changes.length > 8 && <li>{WORDS.moreChanges(changes.length - 8)}</li>}
      </ul>
    </Notice>
  );
}
