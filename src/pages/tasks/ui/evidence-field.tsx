/** Evidence of a task: words and an optional link, several; offered to the item's own evidence. */
import { useState } from 'preact/hooks';
import type { ItemCode } from '../../../core/codes.ts';
import { isLink } from '../../../core/text.ts';
import { named } from '../model/actions.ts';
import { type Evidence, readEvidence, writeEvidence } from '../model/evidence.ts';
import { addEvidence } from '../model/side-actions.ts';
import { LABELS } from '../texts.ts';
import type { FieldProps } from './fields.tsx';
import { useStore } from './hooks.ts';

export function EvidenceField({ text, set, codes }: FieldProps & { readonly codes: readonly ItemCode[] }) {
  const store = useStore();
  // Rows are kept here while they are typed: a blank one would vanish from the text.
  const [rows, setRows] = useState<readonly Evidence[]>(() => readEvidence(text));
  const list = writeEvidence(rows) === writeEvidence(readEvidence(text)) ? rows : readEvidence(text);
  const put = (next: readonly Evidence[]): void => {
    setRows(next);
    set(writeEvidence(next));
  };
  const change = (at: number, part: Partial<Evidence>): void =>
    put(list.map((row, i) => (i === at ? { ...row, ...part } : row)));
  return (
    <fieldset class="field">
      <legend>{LABELS.evidence}</legend>
      {list.map(({ text: words, link }, i) => {
        const name = `Tài liệu ${i + 1}`;
        return (
          <div class="evidence" key={i}>
            <input
              aria-label={`${name}: số, ngày, tên văn bản`}
              placeholder="Số, ngày, tên văn bản"
              value={words}
              onInput={(event) => change(i, { text: event.currentTarget.value })}
            />
            <input
              type="url"
              aria-label={`${name}: đường dẫn`}
              placeholder="https://… (không bắt buộc)"
              value={link}
              onInput={(event) => change(i, { link: event.currentTarget.value })}
            />
            {link !== '' && !isLink(link) && (
              <p class="error" role="alert">
                Đường dẫn phải bắt đầu bằng http:// hoặc https://.
              </p>
            )}
            <p class="row">
              {isLink(link) && (
                <a href={link.trim()} target="_blank" rel="noopener noreferrer">
                  Mở {name.toLowerCase()}
                </a>
              )}
              <button
                type="button"
                class="plain"
                aria-label={`Bỏ ${name.toLowerCase()}`}
                onClick={() => put(list.filter((_, at) => at !== i))}
              >
                Bỏ
              </button>
            </p>
          </div>
        );
      })}
      <p class="row">
        <button type="button" onClick={() => setRows([...list, { text: '', link: '' }])}>
          Thêm tài liệu
        </button>
        {text.trim() !== '' &&
          codes.map((code) => (
            <button key={code} type="button" onClick={() => named(store, () => void addEvidence(store, code, text))}>
              Ghi cả vào tiêu chí {code}
            </button>
          ))}
      </p>
    </fieldset>
  );
}
