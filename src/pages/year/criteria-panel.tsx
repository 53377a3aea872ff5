/** Which criteria set the new year has: the one that stands, or another one that is loaded, looked over and set beside it. */
import type { ItemCode } from '../../core/codes.ts';
import { compareSets } from '../../core/criteria/compare-sets.ts';
import type { Decisions } from '../../core/criteria/links.ts';
import type { LoadedSet } from '../criteria/model/source.ts';
import { Difference } from '../criteria/ui/difference.tsx';
import { Findings } from '../criteria/ui/findings.tsx';
import { Links } from '../criteria/ui/links.tsx';
import { SetView } from '../criteria/ui/set-view.tsx';
import { Source } from '../criteria/ui/source.tsx';
import type { Work } from '../kit/use-call.ts';
import type { YearPlan } from './plan-year.ts';
import { TEXTS } from './texts.ts';

interface Props {
  readonly plan: YearPlan;
  readonly newYear: number;
  /** Another set than that of the book is wanted, whether or not it was read yet. */
  readonly isOther: boolean;
  readonly onOther: (isOther: boolean) => void;
  readonly loaded: LoadedSet | undefined;
  readonly onLoaded: (loaded: LoadedSet) => void;
  readonly profile: string | undefined;
  readonly onProfile: (profile: string) => void;
  readonly decisions: Decisions;
  readonly onDecide: (from: ItemCode, to: readonly ItemCode[] | undefined) => void;
  readonly work: Work;
}

export function CriteriaPanel(props: Props) {
  const { plan, newYear, isOther, onOther, loaded, onLoaded, work } = props;
  return (
    <section aria-labelledby="criteria">
      <h2 id="criteria">{TEXTS.criteria}</h2>
      <div role="radiogroup" aria-labelledby="criteria">
        <label>
          <input type="radio" name="criteria" checked={!isOther} onChange={() => onOther(false)} />{' '}
          {TEXTS.keep(plan.standing.length)}
        </label>
        <label>
          <input type="radio" name="criteria" checked={isOther} onChange={() => onOther(true)} /> {TEXTS.other}
        </label>
      </div>
      {isOther && <Source year={newYear} work={work} isOpen={loaded === undefined} onLoaded={onLoaded} />}
      {isOther && loaded && <Other {...props} loaded={loaded} />}
    </section>
  );
}

function Other({
  plan,
  loaded,
  profile,
  onProfile,
  decisions,
  onDecide,
  work,
}: Props & { readonly loaded: LoadedSet }) {
  const { standing, newer, links } = plan;
  return (
    <>
      <SetView set={loaded.set} from={loaded.from} told={[]} work={work} />
      <Findings findings={loaded.findings} />
      {loaded.set.profiles.length > 1 && (
        <div role="radiogroup" aria-label={TEXTS.profiles}>
          {loaded.set.profiles.map(({ name }) => (
            <label key={name}>
              <input type="radio" name="profile" checked={profile === name} onChange={() => onProfile(name)} /> {name}
            </label>
          ))}
        </div>
      )}
      {newer !== standing && (
        <>
          <Difference difference={compareSets(standing, newer, links)} />
          <Links {...{ standing, newer, links, decisions, onDecide }} />
        </>
      )}
    </>
  );
}
