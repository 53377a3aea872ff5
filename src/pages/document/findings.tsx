/** What the check found, gravest first, each with its place and the way there. */
import { isInSheet, printPlace, type SheetPlace } from '../../core/place.ts';
import { type Problem, placeBeside, problemKey, type Severity } from '../../core/problems.ts';
import { Button } from '../kit/button.tsx';
import '../kit/findings.css';
import { SEVERITIES, WORDS } from './texts.ts';

interface Props {
  readonly findings: readonly Problem[];
  readonly goTo: (place: SheetPlace) => void;
}

export function Findings({ findings, goTo }: Props) {
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
              <Finding key={problemKey(finding)} finding={finding} goTo={goTo} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Finding({ finding, goTo }: { finding: Problem; goTo: Props['goTo'] }) {
  const { severity, place, message } = finding;
  const beside = placeBeside(finding);
  return (
    <li class={severity}>
      {beside && <span class="where">{beside}</span>}
      <span>{message}</span>
      {isInSheet(place) && (
        <Button kind="plain" onClick={() => goTo(place)} aria-label={`${WORDS.goTo}: ${printPlace(place)}`}>
          {WORDS.goTo}
        </Button>
      )}
    </li>
  );
}
