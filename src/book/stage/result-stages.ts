/** The stages up to a result that tasks can be made from: a book, criteria, scores, evidence, the dossier, what is unclear. */
import { compareCodes, type ItemCode } from '../../core/codes.ts';
import { digestOf } from '../../core/digest.ts';
import type { Place } from '../../core/place.ts';
import { magnitude, type Points, sum } from '../../core/points.ts';
import { DIFFERENCE_KINDS } from '../../core/result/differences.ts';
import type { Difference, DifferenceKind, LeafResult, Result } from '../../core/result/result.ts';
import { parseRule } from '../../core/rules/parse.ts';
import { headerOf } from '../tab.ts';
import { SCORES } from '../tabs/scores.ts';
import { settingLabel } from '../tabs/settings.ts';
import type { Stage, StageFacts, StagePlace } from './stage.ts';
import { LABELS, LINES, type MissingKey, nameOf } from './texts.ts';

export function resultStages(facts: StageFacts): Stage[] {
  const { isEmpty, faults, isYearBegun, result } = facts;
  if (isYearBegun) return [stop('broken', 'year-begun', LINES.yearBegun, LABELS.finishYear, 'year')];
  if (isEmpty)
    return [
      {
        kind: 'no-book',
        key: 'no-book',
        line: LINES.noBook,
        next: { action: 'begin', label: LABELS.begin },
        canWait: false,
      },
    ];
  const [fault] = faults;
  if (fault !== undefined) return [stop('broken', `broken ${digestOf(fault)}`, fault, LABELS.repair, 'repair')];
  if (result.card.items.length === 0 && result.total.score === undefined)
    return [stop('no-criteria', 'no-criteria', LINES.noCriteria, LABELS.intake, 'intake')];
  const isStated = result.basis === 'published' && result.total.origin === 'stated';
  const own = isStated ? [] : [...scoringStages(facts), ...dossierStages(facts)];
  return [...wrongStages(facts), ...own, ...unclearStages(facts)];
}

/** What cannot be right is not counted: before it is mended everything else looks other than it is. */
function wrongStages({ problems }: StageFacts): Stage[] {
  return problems.flatMap(({ code, severity, place, message }): Stage[] => {
    const target = severity === 'error' ? stagePlace(place) : undefined;
    if (!target) return [];
    return [
      {
        kind: 'result',
        key: `wrong ${code} ${digestOf(message)}`,
        line: message,
        next: { action: 'goTo', label: LABELS.cell, target },
        canWait: true,
      },
    ];
  });
}

function stagePlace(place: Place): StagePlace | undefined {
  if (place.kind === 'item') return place;
  if (place.kind === 'setting') return { kind: 'setting', label: place.label };
  if (place.kind !== 'cell' || place.column === undefined) return undefined;
  const { kind, tab, row, column } = place;
  return { kind, tab, column, ...(row === undefined ? {} : { row }) };
}

/** Nothing else can be done before. */
function stop(
  kind: Stage['kind'],
  key: string,
  line: string,
  label: string,
  window: 'year' | 'repair' | 'intake',
): Stage {
  return { kind, key, line, next: { action: 'open', label, target: { window } }, canWait: false };
}

const pointsOf = (leaves: readonly LeafResult[], pick: (leaf: LeafResult) => Points | undefined): Points =>
  sum(leaves.flatMap((leaf) => pick(leaf) ?? []));

function scoringStages({ rows, result }: StageFacts): Stage[] {
  const listed = result.leaves.filter(({ max }) => max !== undefined).toSorted((a, b) => compareCodes(a.code, b.code));
  const open = listed.filter(({ score }) => score === undefined);
  const [first] = open;
  if (!first) return [];
  return [
    {
      kind: 'scoring',
      key: `scoring ${digestOf(open.map(({ code }) => code).join())}`,
      line: LINES.scoring(
        listed.length - open.length,
        listed.length,
        pointsOf(open, ({ max }) => max),
      ),
      next: { action: 'goTo', label: LABELS.score(first.code), target: scorePlace(rows, result, first.code) },
      canWait: true,
    },
  ];
}

/** The cell that gives an item its points: the figure that its rule reads, the survey's points, else the score. */
function scorePlace(rows: StageFacts['rows'], { basis }: Result, code: ItemCode): StagePlace {
  const row = rows.find((one) => one.code === code);
  const rule = row?.rule ?? '';
  const read = parseRule(rule);
  const isFigure = read.ok && read.rule.kind !== 'manual';
  const isSurvey = /điều tra|đtxhh/i.test(rule.normalize('NFC'));
  const key = basis === 'published' ? 'score' : isFigure ? 'value' : isSurvey ? 'survey' : 'self';
  if (row?.place === undefined) return { kind: 'item', code };
  return { kind: 'cell', tab: SCORES.name, row: row.place, column: headerOf(SCORES, key) };
}

/** What the office claims by itself needs evidence; what others granted or the survey gave does not. */
function claimed({ result }: StageFacts): readonly LeafResult[] {
  return result.leaves
    .filter(({ source, score }) => (source === 'self' || source === 'computed') && score !== undefined && score > 0)
    .toSorted((a, b) => compareCodes(a.code, b.code));
}

function dossierStages(facts: StageFacts): Stage[] {
  const { settings, result } = facts;
  const own = claimed(facts);
  if (result.basis !== 'expected' || settings.submissionDate !== undefined || own.length === 0) return [];
  const evidence = new Map(facts.rows.map((row) => [row.code, row]));
  const without = own.filter(({ code }) => !evidence.get(code)?.evidence?.trim());
  const [first] = without;
  const stages: Stage[] = [];
  if (first) {
    const row = evidence.get(first.code)?.place;
    stages.push({
      kind: 'evidence',
      key: `evidence ${digestOf(without.map(({ code }) => code).join())}`,
      line: LINES.evidence(
        without.length,
        pointsOf(without, ({ score }) => score),
      ),
      next: {
        action: 'goTo',
        label: LABELS.evidence(first.code),
        target: {
          ...{ kind: 'cell', tab: SCORES.name, column: headerOf(SCORES, 'evidence') },
          ...(row === undefined ? {} : { row }),
        },
      },
      canWait: true,
    });
  }
  const label = settingLabel('submissionDate');
  const score = result.total.score ?? pointsOf(own, (leaf) => leaf.score);
  stages.push({
    kind: 'ready',
    key: `ready ${score}`,
    line: LINES.ready(score, result.total.max),
    next: { action: 'fill', label: LABELS.send, target: { kind: 'setting', label, content: 'day' } },
    canWait: true,
  });
  return stages;
}

/** What a document of this result cannot do without. */
function missingSettings({ settings, result }: StageFacts): MissingKey[] {
  const { issuer, yearScored, decision } = settings;
  const isPublished = result.basis === 'published';
  const values: readonly (readonly [MissingKey, unknown])[] = [
    ['issuer', issuer.trim()],
    ['yearScored', yearScored],
    ...(isPublished
      ? ([
          ['decisionNumber', decision.number.trim()],
          ['decisionDate', decision.date],
          ['decisionIssuer', decision.issuer.trim()],
        ] as const)
      : []),
  ];
  return values.filter(([, value]) => !value).map(([key]) => key);
}

/** Differences that people can clear up; the others explain themselves. */
const UNCLEAR: readonly DifferenceKind[] = (Object.keys(DIFFERENCE_KINDS) as DifferenceKind[]).filter(
  (kind) => kind !== 'rounding' && kind !== 'open' && kind !== 'adjustment',
);

/** A task for the whole of it, or the office's word that there is none to set, settles it. */
function isSettled({ code }: Difference, { tasks, result }: StageFacts): boolean {
  if (code === 'total') return false;
  const row = result.card.items.find((item) => item.code === code)?.row;
  return row?.declined !== undefined || tasks.some(({ codes }) => codes.includes(code));
}

function unclearStages(facts: StageFacts): Stage[] {
  const { settings, result, documents } = facts;
  // Once a plan was issued it is history.
  if (result.basis === undefined || documents.some(({ kind, isIssued }) => kind === 'plan' && isIssued)) return [];
  const stages: Stage[] = [];
  if (settings.unreadLines !== undefined)
    stages.push({
      kind: 'result',
      key: `unread ${digestOf(settings.unreadLines)}`,
      line: LINES.unread(settings.unreadLines),
      next: {
        action: 'goTo',
        label: LABELS.difference(settingLabel('unreadLines').toLowerCase()),
        target: { kind: 'setting', label: settingLabel('unreadLines') },
      },
      canWait: true,
    });
  const missing = missingSettings(facts);
  const [first] = missing;
  if (first) {
    const label = settingLabel(first);
    stages.push({
      kind: 'result',
      key: `missing ${missing.join()}`,
      line: LINES.missing(result.basis === 'published', missing),
      next: {
        action: 'fill',
        label: LABELS.fill(first),
        target: { kind: 'setting', label, content: first === 'decisionDate' ? 'day' : 'text' },
      },
      canWait: true,
    });
  }
  for (const difference of result.differences) {
    if (!UNCLEAR.includes(difference.kind) || isSettled(difference, facts)) continue;
    const { code, kind, points } = difference;
    stages.push({
      kind: 'result',
      key: `difference ${code} ${kind} ${points}`,
      line: LINES.difference(code, kind === 'unexplained' && points > 0, DIFFERENCE_KINDS[kind], magnitude(points)),
      next: { action: 'goTo', label: LABELS.difference(nameOf(code)), target: { kind: 'item', code } },
      canWait: true,
    });
  }
  return stages;
}
