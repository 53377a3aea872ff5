/** One A4 page for the head of the superior body: how far plans are, what they cover, what is late, and who has to be spoken to. */
import { type FollowedSum, shareCovered } from '../../../province/follow.ts';
import { periodName } from '../../../province/following-rows.ts';
import { BANDS, type Overview, type UnitLine, uncoveredOf } from '../../../province/overview.ts';
import { Button } from '../../kit/button.tsx';
import { SHEET, STANDINGS, type Standing, UNITS, WORDS } from '../texts.ts';
import { type BarPart, Bars, Columns } from './charts.tsx';

/** So that the page stays one: bars below each other share its height, and names take two lines each time. */
const MOST_GROUPS = 7;
const MOST_BARS = 6;
const MOST_WIDE = 8;
const MOST_ROWS = 11;
const MOST_LETTERS = 160;

export function Sheet({ overview, issuer }: { readonly overview: Overview; readonly issuer: string }) {
  const { all, period } = overview;
  if (all.told === 0) return <p>{SHEET.empty(periodName(period))}</p>;
  return (
    <>
      <div class="screen line">
        <Button kind="primary" onClick={() => window.print()}>
          {SHEET.print}
        </Button>
        <span class="quiet">{SHEET.hint}</span>
      </div>
      <article class="paper">
        <p class="office">{issuer}</p>
        <h2>{SHEET.title}</h2>
        <p class="subject">{SHEET.subject(periodName(period), all.told, all.units)}</p>
        <Tiles all={all} before={overview.alike} />
        <h3>{SHEET.plans}</h3>
        <Plans overview={overview} />
        <div class="pair">
          <section>
            <h3>{SHEET.bands}</h3>
            <Columns
              label={SHEET.bands}
              columns={BANDS.map((band) => ({ label: SHEET.band(band), value: overview.bands[band] }))}
            />
          </section>
          <section>
            <h3>{SHEET.uncovered}</h3>
            <Worst
              label={SHEET.uncovered}
              lines={overview.uncovered}
              value={({ followed }) => uncoveredOf(followed)}
              told={({ followed }) => SHEET.pointsOf(uncoveredOf(followed))}
            />
          </section>
        </div>
        <h3>{SHEET.late}</h3>
        <Worst
          label={SHEET.late}
          lines={overview.late}
          value={({ followed }) => followed.overdue ?? 0}
          told={({ followed }) => SHEET.tasksOf(followed.overdue ?? 0)}
          wide={Math.min(MOST_WIDE, MOST_ROWS - groupsOf(overview).length - (overview.unclear.length > 0 ? 1 : 0))}
        />
        <h3>{SHEET.attention}</h3>
        <Attention overview={overview} />
      </article>
    </>
  );
}

function Tiles({ all, before }: { readonly all: FollowedSum; readonly before: FollowedSum | undefined }) {
  const change = (now: number, earlier: (sum: FollowedSum) => number): string | undefined =>
    before && SHEET.change(now - earlier(before));
  const share = shareCovered(all);
  const tiles = [
    [SHEET.tiles.issued, SHEET.of(all.plans.issued, all.units), change(all.plans.issued, ({ plans }) => plans.issued)],
    [
      SHEET.tiles.covered,
      share === undefined ? SHEET.unknown : UNITS.share(share),
      SHEET.points(all.covered, all.lost),
    ],
    [SHEET.tiles.done, SHEET.of(all.done, all.tasks), change(all.done, ({ done }) => done)],
    [SHEET.tiles.overdue, String(all.overdue), all.overdue > 0 ? SHEET.lateUnits(all.late) : undefined],
  ] as const;
  return (
    <dl class="tiles">
      {tiles.map(([label, figure, more]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{figure}</dd>
          {more !== undefined && <dd class="more">{more}</dd>}
        </div>
      ))}
    </dl>
  );
}

const groupsOf = ({ groups, all }: Overview): Overview['groups'] =>
  groups.length > MOST_GROUPS ? [{ group: WORDS.allUnits, sum: all }] : groups;

function Plans({ overview }: { readonly overview: Overview }) {
  return (
    <>
      <Bars
        label={SHEET.plans}
        names={42}
        bars={groupsOf(overview).map(({ group, sum }) => ({ label: group || WORDS.noGroup, parts: standingsOf(sum) }))}
      />
      <p class="legend">
        {(Object.keys(STANDINGS) as Standing[]).map((standing) => (
          <span key={standing}>
            <svg viewBox="0 0 4 4" aria-hidden="true" class={`part ${standing}`}>
              <rect width="4" height="4" />
            </svg>
            {STANDINGS[standing]}
          </span>
        ))}
      </p>
    </>
  );
}

function standingsOf({ plans, units, told }: FollowedSum): BarPart[] {
  const counts: Readonly<Record<Standing, number>> = { ...plans, silent: units - told };
  return (Object.keys(STANDINGS) as Standing[]).flatMap((kind) => {
    const value = counts[kind];
    return value > 0 ? [{ kind, value, label: SHEET.bar(STANDINGS[kind], String(value)) }] : [];
  });
}

interface WorstProps {
  readonly label: string;
  readonly lines: readonly UnitLine[];
  readonly value: (line: UnitLine) => number;
  readonly told: (line: UnitLine) => string;
  /** Over the whole width: how many. */
  readonly wide?: number;
}

function Worst({ label, lines, value, told, wide }: WorstProps) {
  if (lines.length === 0) return <p>{UNITS.none}</p>;
  const bars = lines.slice(0, wide ?? MOST_BARS).map((line) => ({
    label: line.unit.name,
    parts: [{ kind: 'late', value: value(line), label: SHEET.bar(line.unit.name, told(line)) }],
    told: told(line),
  }));
  return <Bars label={label} bars={bars} {...(wide === undefined ? { names: 42, width: 90 } : { names: 42 })} />;
}

/** How many names are told. */
function fitting(names: readonly string[]): number {
  let letters = 0;
  const over = names.findIndex((name) => {
    letters += name.length + 2;
    return letters > MOST_LETTERS;
  });
  return over === -1 ? names.length : Math.max(1, over);
}

function Attention({ overview: { silent, withoutPlan, withDraft, unclear } }: { readonly overview: Overview }) {
  const namesIn = (lines: readonly UnitLine[]): string[] => lines.map(({ unit }) => unit.name);
  const names: readonly (readonly [what: string, units: readonly string[]])[] = [
    [STANDINGS.silent, silent.map(({ name }) => name)],
    [STANDINGS.none, namesIn(withoutPlan)],
    [STANDINGS.draft, namesIn(withDraft)],
    [SHEET.unclear, namesIn(unclear)],
  ];
  const told = names.filter(([, units]) => units.length > 0);
  if (told.length === 0) return <p>{SHEET.nothingToTell}</p>;
  return (
    <>
      {told.map(([what, units]) => (
        <p key={what}>
          {SHEET.names(what, units.length, units.slice(0, fitting(units)).join(', '), units.length - fitting(units))}
        </p>
      ))}
    </>
  );
}
