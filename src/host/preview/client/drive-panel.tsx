/** Drive as this user's add-in sees it: documents, their versions, who may do what, and a readable view of each. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DriveFileView } from '../protocol.ts';
import { documentAddress, driveFiles } from './api.ts';
import type { Preview } from './preview.ts';

const ROLES: Readonly<Record<string, string>> = {
  owner: 'chủ sở hữu',
  writer: 'được sửa',
  commenter: 'được góp ý',
  reader: 'được xem',
};

export function DrivePanel({ preview }: { preview: Preview }) {
  const { user, driveVersion } = preview;
  const [files, setFiles] = useState<readonly DriveFileView[]>([]);
  const [shown, setShown] = useState<{ file: DriveFileView; version: number }>();
  useEffect(() => {
    let current = true;
    void driveFiles(user).then((found) => current && setFiles(found));
    return () => {
      current = false;
    };
  }, [user, driveVersion]);
  return (
    <aside class="drive" aria-label="Tài liệu trong Drive">
      <div class="page-title">
        <h2>Tài liệu trong Drive</h2>
        <button
          type="button"
          class="close"
          aria-label="Đóng danh sách tài liệu"
          onClick={() => preview.openPanel(undefined)}
        >
          ×
        </button>
      </div>
      <p class="about">
        Tiện ích chỉ thấy những tài liệu do chính nó tạo cho <strong>{user}</strong>. Đổi người dùng ở góc trên để xem
        phía người khác.
      </p>
      {files.length === 0 && <p class="empty">Chưa có tài liệu nào.</p>}
      <ul class="files">
        {files.map((file) => (
          <li key={file.id}>
            <File file={file} user={user} open={(version) => setShown({ file, version })} />
          </li>
        ))}
      </ul>
      {shown && <Reader {...shown} user={user} close={() => setShown(undefined)} />}
    </aside>
  );
}

interface FileProps {
  readonly file: DriveFileView;
  readonly user: string;
  readonly open: (version: number) => void;
}

function File({ file, user, open }: FileProps) {
  const [newest] = file.versions;
  return (
    <article class="file">
      <h3>{file.name}</h3>
      <p class="kind">
        {file.type} · sửa {when(file.modified)}
      </p>
      {newest && (
        <p class="buttons">
          <button type="button" onClick={() => open(newest.number)}>
            Xem
          </button>
          <a href={documentAddress(file.id, user)} download>
            Tải .docx
          </a>
        </p>
      )}
      <ul class="roles" aria-label="Chia sẻ">
        {file.roles.map(({ who, role }) => (
          <li key={who}>
            {who}: {ROLES[role] ?? role}
          </li>
        ))}
      </ul>
      {file.versions.length > 1 && (
        <details>
          <summary>{file.versions.length} phiên bản</summary>
          <ol class="versions">
            {file.versions.map(({ number, at, bytes }) => (
              <li key={number}>
                <button type="button" class="link" onClick={() => open(number)}>
                  Bản {number}
                </button>{' '}
                {when(at)}, {Math.ceil(bytes / 1024)} KB
              </li>
            ))}
          </ol>
        </details>
      )}
    </article>
  );
}

interface ReaderProps {
  readonly file: DriveFileView;
  readonly version: number;
  readonly user: string;
  readonly close: () => void;
}

/** The document as pages; the library that draws it is loaded now. */
function Reader({ file, version, user, close }: ReaderProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const [state, setState] = useState('Đang mở tài liệu…');
  useLayoutEffect(() => {
    dialog.current?.showModal();
    const load = async (): Promise<void> => {
      const response = await fetch(documentAddress(file.id, user, version));
      if (!response.ok) throw new Error(await response.text());
      const { showDocument } = await import('./document.ts');
      if (place.current) await showDocument(await response.arrayBuffer(), place.current);
      setState('');
    };
    load().catch((error: unknown) =>
      setState(`Không xem được tài liệu: ${error instanceof Error ? error.message : error}`),
    );
  }, [file.id, user, version]);
  return (
    <dialog ref={dialog} class="reader" aria-label={file.name} onClose={close}>
      <div class="page-title">
        <h2>{file.name}</h2>
        <a class="tonal" href={documentAddress(file.id, user, version)} download>
          Tải .docx
        </a>
        <button type="button" class="close" aria-label="Đóng tài liệu" onClick={() => dialog.current?.close()}>
          ×
        </button>
      </div>
      {state && <p role="status">{state}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling text must be reachable by keyboard */}
      <section class="document" ref={place} tabIndex={0} aria-label="Nội dung tài liệu" />
    </dialog>
  );
}

function when(iso: string): string {
  return new Date(iso).toLocaleString('vi-VN', { dateStyle: 'short', timeStyle: 'short' });
}
