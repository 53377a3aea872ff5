/** The templates: the default to download, the office's own to upload; errors all at once, and the guide of the tags. */

import { useState } from 'preact/hooks';
import type { DocumentKind } from '../../book/document-kinds.ts';
import { printPlace } from '../../core/place.ts';
import { type Problem, problemKey } from '../../core/problems.ts';
import type { PlanSource } from '../../plan/source.ts';
import type { Proposal } from '../../plan/template/from-plan/propose.ts';
import { Button } from '../kit/button.tsx';
import { Confirm } from '../kit/confirm.tsx';
import { download } from '../kit/download.ts';
import '../kit/findings.css';
import { fromBase64, toBase64 } from '../kit/bytes.ts';
import { call } from '../kit/rpc.ts';
import { Status } from '../kit/status.tsx';
import { unpacksAsStated } from '../kit/unpacked.ts';
import { bad, good, type Said, useCall } from '../kit/use-call.ts';
import type { DialogData } from './dialog-data.ts';
import { FromPlan } from './from-plan.tsx';
import {
  checkTemplate,
  proposalsFor,
  TEMPLATE_KINDS,
  type TemplateKind,
  templateGuide,
  templateToWorkOn,
} from './template-check.ts';
import { askReplace, REPLACE_WORDS, TEMPLATE_WORDS } from './texts.ts';

interface Props {
  readonly kind: DocumentKind;
  readonly dialogData: DialogData;
  readonly reopen: () => Promise<unknown>;
  /** What the document of the dialog is made from; undefined until it is made. */
  readonly source: PlanSource | undefined;
  /** A document to be seen in the place of the dialog's own. */
  readonly show: (trial: Uint8Array | undefined) => void;
}

/** A plan without tags that was uploaded. */
interface Written {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly proposals: readonly Proposal[];
}

/** What the book keeps without growing slow to open. */
const LIMIT = 2_000_000;

export function Templates({ kind, dialogData, source, reopen, show }: Props) {
  const kinds = (Object.keys(TEMPLATE_KINDS) as TemplateKind[]).filter((one) => TEMPLATE_KINDS[one] === kind);
  if (kinds.length === 0) return <p class="quiet">{TEMPLATE_WORDS.ofDossier}</p>;
  return (
    <>
      <p class="quiet">{TEMPLATE_WORDS.intro}</p>
      {kinds.map((one) => (
        <Slot key={one} kind={one} {...{ dialogData, source, reopen, show }} />
      ))}
      <Guide />
    </>
  );
}

function Slot({ kind, dialogData, source, reopen, show }: Omit<Props, 'kind'> & { readonly kind: TemplateKind }) {
  const own = dialogData.templates.find((one) => one.kind === kind);
  const work = useCall(TEMPLATE_WORDS.storing);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [written, setWritten] = useState<Written | undefined>();
  /** Good, but another one is in force. */
  const [waiting, setWaiting] = useState<Omit<Written, 'proposals'> | undefined>();
  const label = TEMPLATE_WORDS.labels[kind];

  async function store(name: string, content: string, done: string): Promise<Said> {
    await call('storeTemplate', { kind, name, content });
    await reopen();
    return good(done);
  }

  const keep = ({ name, bytes }: Omit<Written, 'proposals'>): Promise<Said> => {
    setWaiting(undefined);
    return store(name, toBase64(bytes), TEMPLATE_WORDS.stored(name));
  };

  async function take(file: File): Promise<Said | undefined> {
    setProblems([]);
    setWritten(undefined);
    setWaiting(undefined);
    if (file.size > LIMIT) return bad(TEMPLATE_WORDS.tooLarge);
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (!(await unpacksAsStated(bytes))) return bad(TEMPLATE_WORDS.lying(file.name));
    const proposals = proposalsFor(bytes, kind);
    if (!proposals) return offer(file.name, bytes);
    setWritten({ name: file.name, bytes, proposals });
    return undefined;
  }

  async function offer(name: string, bytes: Uint8Array): Promise<Said | undefined> {
    const found = checkTemplate(bytes, kind);
    setProblems(found);
    if (found.some(({ severity }) => severity === 'error')) return bad(TEMPLATE_WORDS.faulty(name));
    if (!own) return keep({ name, bytes });
    setWaiting({ name, bytes });
    return undefined;
  }

  return (
    <section class="slot">
      <h2>{label}</h2>
      <p>{own ? TEMPLATE_WORDS.own(own.name, own.time) : TEMPLATE_WORDS.usual}</p>
      {own?.content === '' && <p class="warning">{TEMPLATE_WORDS.ownBroken}</p>}
      <div class="line">
        <Button
          onClick={() => download(TEMPLATE_WORDS.usualName(label), templateToWorkOn(dialogData.book, kind), 'docx')}
        >
          {TEMPLATE_WORDS.fetchUsual}
        </Button>
        {own?.content && (
          <Button onClick={() => download(own.name.replace(/\.docx$/i, ''), fromBase64(own.content), 'docx')}>
            {TEMPLATE_WORDS.fetchOwn}
          </Button>
        )}
        {own && (
          <Button kind="danger" onClick={() => work.run(() => store('', '', TEMPLATE_WORDS.dropped))}>
            {TEMPLATE_WORDS.drop}
          </Button>
        )}
      </div>
      <label class="file">
        <span>{TEMPLATE_WORDS.upload}</span>
        <input
          type="file"
          accept=".docx"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) work.run(() => take(file), TEMPLATE_WORDS.reading);
            // The same file, mended, can be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </label>
      <Status {...work} retry={undefined} />
      {waiting && own && (
        <Confirm
          question={askReplace(waiting.name, own.name)}
          yes={REPLACE_WORDS.replace}
          no={REPLACE_WORDS.leave}
          isDanger
          onYes={() => work.run(() => keep(waiting))}
          onNo={() => {
            setWaiting(undefined);
            setProblems([]);
            work.say(good(REPLACE_WORDS.left));
          }}
        />
      )}
      {written && (
        <FromPlan
          {...{ kind, show, proposals: written.proposals, written: written.bytes }}
          book={dialogData.book}
          made={source}
          use={(template) => {
            setWritten(undefined);
            work.run(() => offer(written.name, template));
          }}
          leave={() => setWritten(undefined)}
        />
      )}
      <ul class="findings">
        {problems.map((problem) => (
          <li key={problemKey(problem)} class={problem.severity}>
            <span class="where">{printPlace(problem.place)}</span> {problem.message}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Guide() {
  return (
    <details>
      <summary>{TEMPLATE_WORDS.guide}</summary>
      <p>
        {TEMPLATE_WORDS.guideText
          .split(/(\{[^}]*\})/)
          .map((part, index) => (index % 2 === 0 ? part : <code key={index}>{part}</code>))}
      </p>
      {templateGuide().map(({ inside, tags }) => (
        <section key={inside}>
          <h3>{TEMPLATE_WORDS.inside(inside)}</h3>
          <dl>
            {tags.map(({ tag, explanation }) => (
              <div key={tag}>
                <dt>
                  <code>{tag}</code>
                </dt>
                <dd>{explanation}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </details>
  );
}
