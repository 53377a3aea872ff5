/** The templates: the default to download, the office's own to upload; errors all at once, and the guide of the tags. */

import { useState } from 'preact/hooks';
import { printPlace } from '../../core/place.ts';
import { type Problem, problemKey } from '../../core/problems.ts';
import type { PlanSource } from '../../plan/source.ts';
import type { Proposal } from '../../plan/template/from-plan/propose.ts';
import { download, fromBase64, toBase64 } from './bytes.ts';
import { callServer } from './call.ts';
import type { DialogData, Kind } from './dialog-data.ts';
import { FromPlan } from './from-plan.tsx';
import {
  checkTemplate,
  proposalsFor,
  TEMPLATE_KINDS,
  type TemplateKind,
  templateGuide,
  templateToWorkOn,
} from './template-check.ts';
import { askReplace, REPLACE_WORDS } from './words.ts';

interface Props {
  readonly kind: Kind;
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
  const kinds = (Object.keys(TEMPLATE_KINDS) as TemplateKind[]).filter((one) => TEMPLATE_KINDS[one].for === kind);
  return (
    <>
      <p class="quiet">
        Tải mẫu về, sửa lời văn, cách trình bày trong Word (giữ các thẻ trong ngoặc nhọn) rồi tải lên; hoặc tải lên kế
        hoạch năm trước của cơ quan, tiện ích đề xuất chỗ đặt thẻ. Mẫu của cơ quan được giữ trong sổ này.
      </p>
      {kinds.map((one) => (
        <Slot key={one} kind={one} {...{ dialogData, source, reopen, show }} />
      ))}
      <Guide />
    </>
  );
}

function Slot({ kind, dialogData, source, reopen, show }: Omit<Props, 'kind'> & { readonly kind: TemplateKind }) {
  const own = dialogData.templates.find((one) => one.kind === kind);
  const [told, setTold] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [written, setWritten] = useState<Written | undefined>();
  /** Good, but another one is in force. */
  const [waiting, setWaiting] = useState<Omit<Written, 'proposals'> | undefined>();
  const { label } = TEMPLATE_KINDS[kind];

  async function store(name: string, content: string, done: string): Promise<void> {
    setTold('Đang ghi vào sổ…');
    try {
      await callServer('storeTemplate', { kind, name, content });
      setTold(done);
      await reopen();
    } catch (error) {
      setTold(error instanceof Error ? error.message : String(error));
    }
  }

  async function take(file: File): Promise<void> {
    setProblems([]);
    setWritten(undefined);
    setWaiting(undefined);
    if (file.size > LIMIT) {
      setTold('Tệp lớn hơn 2 MB nên không giữ được trong sổ. Hãy bỏ bớt hình ảnh trong mẫu rồi tải lên lại.');
      return;
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    const proposals = proposalsFor(bytes, kind);
    if (proposals) {
      setTold('');
      setWritten({ name: file.name, bytes, proposals });
      return;
    }
    await offer(file.name, bytes);
  }

  async function offer(name: string, bytes: Uint8Array): Promise<void> {
    const found = checkTemplate(bytes, kind);
    setProblems(found);
    if (found.some(({ severity }) => severity === 'error')) {
      setTold(`Mẫu “${name}” có lỗi nên chưa được dùng; văn bản vẫn theo mẫu trước đó. Hãy sửa các lỗi dưới đây.`);
      return;
    }
    setTold('');
    if (own) setWaiting({ name, bytes });
    else await keep({ name, bytes });
  }

  async function keep({ name, bytes }: Omit<Written, 'proposals'>): Promise<void> {
    setWaiting(undefined);
    await store(name, toBase64(bytes), `Đã nhận mẫu “${name}”.`);
  }

  return (
    <section class="slot">
      <h2>{label}</h2>
      <p>
        {own ? `Mẫu của cơ quan: ${own.name} (${own.time}).` : 'Đang dùng mẫu mặc định.'}
        {own && own.content === '' ? ' Mẫu này trong sổ đã hỏng nên văn bản theo mẫu mặc định; hãy tải lên lại.' : ''}
      </p>
      <div class="row">
        <button
          type="button"
          onClick={() => download(`Mẫu mặc định - ${label}`, templateToWorkOn(dialogData.book, kind))}
        >
          Tải mẫu mặc định
        </button>
        {own?.content && (
          <button type="button" onClick={() => download(own.name.replace(/\.docx$/i, ''), fromBase64(own.content))}>
            Tải mẫu của cơ quan
          </button>
        )}
        {own && (
          <button
            type="button"
            class="link"
            onClick={() => void store('', '', 'Đã bỏ mẫu của cơ quan; văn bản theo mẫu mặc định.')}
          >
            Bỏ mẫu
          </button>
        )}
      </div>
      <label class="file">
        <span>Tải mẫu của cơ quan lên…</span>
        <input
          type="file"
          accept=".docx"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void take(file);
            // The same file, mended, can be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </label>
      <p role="status">{told}</p>
      {waiting && own && (
        <div class="question">
          <p>{askReplace(waiting.name, own.name)}</p>
          <button type="button" onClick={() => void keep(waiting)}>
            {REPLACE_WORDS.replace}
          </button>
          <button
            type="button"
            class="link"
            onClick={() => {
              setWaiting(undefined);
              setProblems([]);
              setTold(REPLACE_WORDS.left);
            }}
          >
            {REPLACE_WORDS.leave}
          </button>
        </div>
      )}
      {written && (
        <FromPlan
          {...{ kind, show, proposals: written.proposals, written: written.bytes }}
          book={dialogData.book}
          made={source}
          use={(template) => {
            setWritten(undefined);
            void offer(written.name, template);
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
      <summary>Hướng dẫn các thẻ trong mẫu</summary>
      <p>
        Thẻ viết trong ngoặc nhọn, ví dụ <code>{'{trích yếu}'}</code>; không phân biệt chữ hoa, dấu và dấu cách. Danh
        sách mở bằng <code>{'{#căn cứ}'}</code>, đóng bằng <code>{'{/căn cứ}'}</code>; phần ở giữa được lặp lại cho mỗi
        mục. Trong bảng, đặt thẻ mở ở ô đầu, thẻ đóng ở ô cuối của dòng cần lặp, ví dụ <code>{'{#nhiệm vụ}'}</code>. Thẻ
        chung dùng được ở mọi chỗ, kể cả trong danh sách. Muốn một câu chỉ in khi có số liệu, viết câu đó giữa{' '}
        <code>{'{#thứ hạng}'}</code> và <code>{'{/thứ hạng}'}</code>. Chữ trong ngoặc nhọn không phải là thẻ được giữ
        nguyên.
      </p>
      {templateGuide().map(({ inside, tags }) => (
        <section key={inside}>
          <h3>{inside === '' ? 'Dùng ở mọi chỗ' : `Dùng trong ${inside}`}</h3>
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
