/** Evidence of a task: words and an optional link, several; offered to the item's own evidence. */
import { useState } from 'preact/hooks';
import type { ItemCode } from '../../../core/codes.ts';
import { isLink } from '../../../core/text.ts';
import { Button } from '../../kit/button.tsx';
import { named } from '../model/actions.ts';
import { type EvidenceLine, readEvidenceLines, writeEvidenceLines } from '../model/evidence.ts';
import { addEvidence } from '../model/side-actions.ts';
import { EVIDENCE, LABELS, WORDS } from '../texts.ts';
import type { FieldProps } from './fields.tsx';
import { useStore } from './hooks.ts';

export function EvidenceField({ text, set, codes }: FieldProps & { readonly codes: readonly ItemCode[] }) {
  const store = useStore();
  // Rows are kept here while they are typed: a blank one would vanish from the text.
  const [rows, setRows] = useState<readonly EvidenceLine[]>(() => readEvidenceLines(text));
  const list =
    writeEvidenceLines(rows) === writeEvidenceLines(readEvidenceLines(text)) ? rows : readEvidenceLines(text);
  const put = (next: readonly EvidenceLine[]): void => {
    setRows(next);
    set(writeEvidenceLines(next));
  };
  const change = (at: number, part: Partial<EvidenceLine>): void =>
    put(list.map((row, i) => (i === at ? { ...row, ...part } : row)));
  return (
    <fieldset class="field">
      <legend>{LABELS.evidence}</legend>
      {list.map(({ text: words, link }, i) => {
        const name = EVIDENCE.name(i + 1);
        return (
          <div class="evidence" key={i}>
            <input
              aria-label={EVIDENCE.words(name)}
              placeholder={EVIDENCE.wordsShort}
              value={words}
              onInput={(event) => change(i, { text: event.currentTarget.value })}
            />
            <input
              type="url"
              aria-label={EVIDENCE.link(name)}
              placeholder={EVIDENCE.linkShort}
              value={link}
              onInput={(event) => change(i, { link: event.currentTarget.value })}
            />
            {link !== '' && !isLink(link) && (
              <p class="error" role="alert">
                {EVIDENCE.badLink}
              </p>
            )}
            <p class="ways">
              {isLink(link) && (
                <a href={link.trim()} target="_blank" rel="noopener noreferrer">
                  {EVIDENCE.open(name)}
                </a>
              )}
              <Button
                kind="plain"
                aria-label={EVIDENCE.remove(name)}
                onClick={() => put(list.filter((_, at) => at !== i))}
              >
                {WORDS.remove}
              </Button>
            </p>
          </div>
        );
      })}
      <p class="ways">
        <Button onClick={() => setRows([...list, { text: '', link: '' }])}>{EVIDENCE.add}</Button>
        {text.trim() !== '' &&
          codes.map((code) => (
            <Button key={code} onClick={() => named(store, () => void addEvidence(store, code, text))}>
              {EVIDENCE.alsoTo(code)}
            </Button>
          ))}
      </p>
    </fieldset>
  );
}
