/** What the check found, gravest first, each with its place and the way there. */
import type { Problem, Severity } from '../../core/problems.ts';
import type { Desk } from './desk.ts';
import { type Place, placeOf } from './places.ts';
import { SEVERITIES, WORDS } from './words.ts';

interface Props {
  readonly desk: Desk;
  readonly findings: readonly Problem[];
  readonly goTo: (place: Place) => void;
}

export function Findings({ desk, findings, goTo }: Props) {
  if (findings.length === 0) return <p>{WORDS.nothingFound}</p>;
  const groups = (Object.keys(SEVERITIES) as Severity[])
    .map((severity) => ({ severity, list: findings.filter((finding) => finding.severity === severity) }))
    .filter(({ list }) => list.length > 0);
  return (
    <>
      <p class="quiet">{WORDS.checkIntro}</p>
      {groups.map(({ severity, list }) => (
        <section key={severity}>
          <h2 class={severity}>
            {SEVERITIES[severity]} ({list.length})
          </h2>
          <ul class="findings">
            {list.map((finding) => (
              <Finding key={finding.code + finding.where + finding.message} finding={finding} desk={desk} goTo={goTo} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Finding({ finding, desk, goTo }: { finding: Problem; desk: Desk; goTo: Props['goTo'] }) {
  const { severity, where, message } = finding;
  const place = placeOf(where, desk.book);
  const words = where.replace(/^(?:trang|tab) /, '');
  return (
    <li class={severity}>
      {!message.startsWith(words) && <span class="where">{words.charAt(0).toUpperCase() + words.slice(1)}</span>}
      <span>{message}</span>
      {place && (
        <button type="button" class="link" onClick={() => goTo(place)} aria-label={`${WORDS.goTo}: ${words}`}>
          {WORDS.goTo}
        </button>
      )}
    </li>
  );
}
