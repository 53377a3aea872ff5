/** Sharing one document: units with their addresses, more addresses, role, message; what came of it per person. */
import { useRef, useState } from 'preact/hooks';
import { callServer } from './call.ts';
import type { DialogData, DocumentRecord } from './dialog-data.ts';
import { WORDS } from './words.ts';

const ROLES = { reader: 'Chỉ xem', commenter: 'Xem và góp ý', writer: 'Sửa được' } as const;

interface Props {
  readonly document: DocumentRecord;
  readonly dialogData: DialogData;
  readonly reopen: () => Promise<unknown>;
  readonly word: () => void;
}

interface Result {
  readonly email: string;
  readonly problem: string;
}

const addressesOf = (text: string): string[] => text.split(/[\s,;]+/).filter((word) => word !== '');

export function Share({ document, dialogData, reopen, word }: Props) {
  const units = dialogData.book.units.filter(({ email }) => email !== '');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [more, setMore] = useState('');
  const [role, setRole] = useState<keyof typeof ROLES>('commenter');
  const [message, setMessage] = useState('');
  const [results, setResults] = useState<readonly Result[]>([]);
  const [told, setTold] = useState('');
  const [busy, setBusy] = useState(false);
  /** Where it was stopped or broke off. */
  const [untold, setUntold] = useState<readonly string[]>([]);
  const stopped = useRef(false);
  const emails = [...new Set([...chosen.flatMap(addressesOf), ...addressesOf(more)])];

  async function share(): Promise<void> {
    setResults([]);
    setUntold([]);
    setBusy(true);
    stopped.current = false;
    const done: Result[] = [];
    try {
      // One address a call: the person sees how far it is, and a break loses nothing.
      for (const email of emails) {
        if (stopped.current) break;
        setTold(`Đang chia sẻ với ${email} (${done.length + 1}/${emails.length})…`);
        const input = { file: document.file ?? '', emails: [email], role, message };
        const [objection = ''] = await callServer('shareDocument', input);
        done.push({ email, problem: objection });
        setResults([...done]);
      }
      setTold(`Đã chia sẻ với ${done.filter(({ problem }) => problem === '').length}/${emails.length} địa chỉ.`);
    } catch (error) {
      setTold(error instanceof Error ? error.message : String(error));
    }
    setUntold(emails.slice(done.length));
    setBusy(false);
    const fresh = done.filter(({ problem }) => problem === '').map(({ email }) => email);
    if (fresh.length === 0) return;
    const shared = [...new Set([...(document.shared ?? '').split('; '), ...fresh])].filter(Boolean).join('; ');
    const records = [{ request: document.request ?? '', shared }];
    await callServer('noteDocuments', { records, drop: [] }).then(reopen, () => undefined);
  }

  return (
    <details>
      <summary>Chia sẻ{document.shared ? ` (đã chia sẻ: ${document.shared})` : ''}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void share();
        }}
      >
        {units.length > 0 && (
          <fieldset>
            <legend>Đơn vị</legend>
            {units.map(({ name, email }) => (
              <label key={name}>
                <input
                  type="checkbox"
                  checked={chosen.includes(email)}
                  onChange={() =>
                    setChosen(chosen.includes(email) ? chosen.filter((one) => one !== email) : [...chosen, email])
                  }
                />
                <span>
                  {name} <span class="quiet">{email}</span>
                </span>
              </label>
            ))}
          </fieldset>
        )}
        {units.length === 0 && <p class="quiet">Trang Đơn vị chưa có thư điện tử nào. Có thể ghi địa chỉ dưới đây.</p>}
        <label class="stacked">
          <span>Địa chỉ khác</span>
          <textarea rows={2} value={more} onInput={(event) => setMore(event.currentTarget.value)} />
        </label>
        <label class="stacked">
          <span>Quyền</span>
          <select value={role} onChange={(event) => setRole(event.currentTarget.value as keyof typeof ROLES)}>
            {Object.entries(ROLES).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label class="stacked">
          <span>Lời nhắn trong thư</span>
          <textarea rows={2} value={message} onInput={(event) => setMessage(event.currentTarget.value)} />
        </label>
        <div class="row">
          <button type="submit" disabled={emails.length === 0 || busy}>
            Chia sẻ với {emails.length} địa chỉ
          </button>
          {busy && (
            <button type="button" class="link" onClick={() => (stopped.current = true)}>
              {WORDS.cancel}
            </button>
          )}
        </div>
        <p role="status">{told}</p>
        <ul class="results">
          {results.map(({ email, problem }) => (
            <li key={email} class={problem === '' ? 'good' : 'warning'}>
              {email}: {problem === '' ? 'đã chia sẻ' : problem}.
            </li>
          ))}
          {untold.map((email) => (
            <li key={email} class="warning">
              {email}: chưa chia sẻ.
            </li>
          ))}
        </ul>
        {results.some(({ problem }) => problem !== '') && (
          <button type="button" onClick={word}>
            {WORDS.word}
          </button>
        )}
      </form>
    </details>
  );
}
