/** Sharing one document: units with their addresses, more addresses, role, message; what came of it per person. */
import { useRef, useState } from 'preact/hooks';
import { Button } from '../kit/button.tsx';
import { Field, TextField } from '../kit/field.tsx';
import { call } from '../kit/rpc.ts';
import { Status } from '../kit/status.tsx';
import { bad, messageOf, type Progress, type Said, useCall } from '../kit/use-call.ts';
import type { DialogData, DocumentRecord } from './dialog-data.ts';
import { SHARE_WORDS, WORDS } from './texts.ts';

type Role = keyof typeof SHARE_WORDS.roles;

interface Props {
  readonly document: DocumentRecord;
  readonly dialogData: DialogData;
  readonly reopen: () => Promise<unknown>;
  readonly word: () => void;
  /** A document that was just made goes to people next. */
  readonly isOpen: boolean;
}

interface Result {
  readonly email: string;
  readonly problem: string;
}

export function Share({ document, dialogData, reopen, word, isOpen }: Props) {
  // What came of the sharing stays in sight after it.
  const [opensAtOnce] = useState(isOpen);
  const units = dialogData.book.units.filter(({ email }) => email !== '');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [more, setMore] = useState('');
  const [role, setRole] = useState<Role>('commenter');
  const [message, setMessage] = useState('');
  const [results, setResults] = useState<readonly Result[]>([]);
  /** Where it was stopped or broke off. */
  const [untold, setUntold] = useState<readonly string[]>([]);
  const work = useCall(SHARE_WORDS.sharing);
  const stopped = useRef(false);
  const { emails, wrong } = readAddresses([...chosen, more]);
  const isBusy = work.busy !== '';

  /** One address a call: the person sees how far it is, and a break loses nothing. */
  async function shareEach(done: Result[], progress: Progress): Promise<Said> {
    for (const email of emails) {
      if (stopped.current) break;
      await progress(SHARE_WORDS.sharingWith(email, done.length + 1, emails.length));
      const input = { file: document.file ?? '', emails: [email], role, message };
      const [objection = ''] = await call('shareDocument', input);
      done.push({ email, problem: objection });
      setResults([...done]);
    }
    const count = done.filter(({ problem }) => problem === '').length;
    return { text: SHARE_WORDS.shared(count, emails.length), tone: 'good', stays: true };
  }

  const share = (): void => {
    setResults([]);
    setUntold([]);
    stopped.current = false;
    work.run(async (progress) => {
      const done: Result[] = [];
      const said = await shareEach(done, progress).catch((error: unknown) => bad(messageOf(error)));
      setUntold(emails.slice(done.length));
      const fresh = done.filter(({ problem }) => problem === '').map(({ email }) => email);
      return fresh.length === 0 ? said : noteShared(said, fresh);
    });
  };

  async function noteShared(said: Said, fresh: readonly string[]): Promise<Said> {
    const shared = [...new Set([...(document.shared ?? '').split('; '), ...fresh])].filter(Boolean).join('; ');
    try {
      await call('noteDocuments', { records: [{ request: document.request ?? '', shared }], drop: [] });
      await reopen();
      return said;
    } catch (error) {
      return bad(`${said.text} ${SHARE_WORDS.notNoted} ${messageOf(error)}`);
    }
  }

  const flip = (email: string): void =>
    setChosen(chosen.includes(email) ? chosen.filter((one) => one !== email) : [...chosen, email]);
  return (
    <details open={opensAtOnce}>
      <summary>{SHARE_WORDS.summary(document.shared)}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          share();
        }}
      >
        {units.length > 0 ? (
          <fieldset>
            <legend>{SHARE_WORDS.units}</legend>
            {units.map(({ name, email }) => (
              <label key={name}>
                <input type="checkbox" checked={chosen.includes(email)} onChange={() => flip(email)} />
                <span>
                  {name} <span class="quiet">{email}</span>
                </span>
              </label>
            ))}
          </fieldset>
        ) : (
          <p class="quiet">{SHARE_WORDS.noUnits}</p>
        )}
        <TextField
          label={SHARE_WORDS.more}
          hint={SHARE_WORDS.moreHint}
          error={wrong.length > 0 ? SHARE_WORDS.wrong(wrong) : ''}
          rows={2}
          value={more}
          onText={setMore}
        />
        <Field label={SHARE_WORDS.role}>
          {(control) => (
            <select value={role} onChange={(event) => setRole(event.currentTarget.value as Role)} {...control}>
              {Object.entries(SHARE_WORDS.roles).map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </Field>
        <TextField label={SHARE_WORDS.message} rows={2} value={message} onText={setMessage} />
        <div class="line">
          <Button isSubmit disabled={emails.length === 0 || wrong.length > 0 || isBusy}>
            {SHARE_WORDS.share(emails.length)}
          </Button>
          {isBusy && (
            <Button
              kind="plain"
              onClick={() => {
                stopped.current = true;
              }}
            >
              {WORDS.cancel}
            </Button>
          )}
        </div>
        <Status {...work} retry={undefined} />
        <ul class="results">
          {results.map(({ email, problem }) => (
            <li key={email} class={problem === '' ? 'good' : 'warning'}>
              {SHARE_WORDS.result(email, problem)}
            </li>
          ))}
          {untold.map((email) => (
            <li key={email} class="warning">
              {SHARE_WORDS.unshared(email)}
            </li>
          ))}
        </ul>
        {results.some(({ problem }) => problem !== '') && <Button onClick={word}>{WORDS.word}</Button>}
      </form>
    </details>
  );
}

interface Addresses {
  readonly emails: readonly string[];
  /** What is no address, as it was typed. */
  readonly wrong: readonly string[];
}

const EMAIL = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;

/**
 * Addresses as people type or paste them: "Nguyễn Văn A <a@xa.vn>; b@xa.vn", one a line, or several in one.
 * Comma, semicolon and line break separate; a space stands in names, and separates only where all beside it are addresses.
 */
export function readAddresses(texts: readonly string[]): Addresses {
  const entries = texts
    .flatMap((text) => text.split(/[,;\n]+/))
    .flatMap((entry) => {
      const written = entry.trim();
      const words = written.split(/\s+/);
      return words.every((word) => EMAIL.test(word)) ? words : [written];
    });
  const emails = new Set<string>();
  const wrong: string[] = [];
  for (const entry of entries.filter((one) => one !== '')) {
    const address = /<([^<>]*)>\s*$/.exec(entry)?.[1]?.trim() ?? entry;
    if (EMAIL.test(address)) emails.add(address);
    else wrong.push(entry);
  }
  return { emails: [...emails], wrong };
}
