/** What the book that a unit sent lists as evidence: read when somebody looks at the unit, once a submission. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type EvidenceLine, readEvidenceLines } from '../../../province/evidence-lines.ts';
import type { ProvinceBook } from '../../../province/province-book.ts';
import { isCounted } from '../../../province/submission.ts';
import { call } from '../../kit/rpc.ts';
import { messageOf } from '../../kit/use-call.ts';
import { EVIDENCE } from '../texts.ts';

interface SentEvidence {
  readonly lines: readonly EvidenceLine[];
  /** Why there are none, or none yet. */
  readonly told: string;
}

/** @param isShown nothing is read for a face that nobody looks at */
export function useEvidence({ sent }: ProvinceBook, unitId: string, isShown: boolean): SentEvidence {
  const row = sent.find((entry) => entry.unitId === unitId && entry.isCurrent && isCounted(entry))?.id ?? '';
  const [known, setKnown] = useState<ReadonlyMap<string, SentEvidence>>(new Map());
  const asked = useRef(new Set<string>());
  useEffect(() => {
    if (!isShown || row === '' || asked.current.has(row)) return;
    asked.current.add(row);
    const show = (evidence: SentEvidence): void => setKnown((before) => new Map(before).set(row, evidence));
    call('loadSentEvidence', { row })
      .then(({ text }) => {
        const lines = readEvidenceLines(text);
        show({ lines, told: lines.length === 0 ? EVIDENCE.none : '' });
      })
      .catch((failure: unknown) => {
        // The next time somebody looks it is tried again.
        asked.current.delete(row);
        show({ lines: [], told: EVIDENCE.unread(messageOf(failure)) });
      });
  }, [row, isShown, sent]);
  return known.get(row) ?? { lines: [], told: row === '' ? EVIDENCE.notSent : EVIDENCE.reading };
}

/** So many are shown at once. */
const MOST_PROOFS = 3;

export function Proofs({ lines }: { readonly lines: readonly EvidenceLine[] }) {
  if (lines.length === 0) return null;
  const list = (some: readonly EvidenceLine[]) => (
    <ul class="proofs">
      {some.map(({ words, link }) => (
        <li key={`${words} ${link}`}>
          {words}
          {link !== '' && (
            <a href={link} target="_blank" rel="noopener noreferrer" aria-label={EVIDENCE.openOf(words || link)}>
              {words === '' ? link : EVIDENCE.open}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
  const more = lines.slice(MOST_PROOFS);
  return (
    <div class="part quiet">
      {EVIDENCE.label}
      {list(lines.slice(0, MOST_PROOFS))}
      {more.length > 0 && (
        <details>
          <summary>{EVIDENCE.more(more.length)}</summary>
          {list(more)}
        </details>
      )}
    </div>
  );
}
