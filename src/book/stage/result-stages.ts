/** The stages up to a result that tasks can be made from: a book, criteria, scores, evidence, the dossier, what is unclear. */
import type { ItemCode } from '../../core/codes.ts';
import { digestOf } from '../../core/digest.ts';
import { withEvidence } from '../../core/dossier/proven.ts';
import { claimedCard, deniedPieces, roundLines } from '../../core/dossier/rounds.ts';
import { saysSomething } from '../../core/gaps.ts';
import { type Place, TAB_NAMES } from '../../core/place.ts';
import { magnitude, type Points, sum, ZERO } from '../../core/points.ts';
import { DIFFERENCE_KINDS } from '../../core/result/differences.ts';
import { needsMending } from '../../core/result/problems.ts';
import type { LeafResult, Result } from '../../core/result/result.ts';
import { parseRule } from '../../core/rules/parse.ts';
import { lowerFirst } from '../../core/text.ts';
import { missingSettings } from '../missing-settings.ts';
import { headerOf } from '../tab.ts';
import { SCORES } from '../tabs/scores.ts';
import { type SettingKey, settingLabel } from '../tabs/settings.ts';
import { TASKS } from '../tabs/tasks.ts';
import type { NextStep, Stage, StageFacts, StagePlace } from './stage.ts';
import { LABELS, LINES, nameOf } from './texts.ts';
import { findUnknown, isSettled, isStated, scorable, surveyedCodes, type Unknown } from './unknown.ts';
import { waiting } from './waiting.ts';
import { clashOfYears } from './years.ts';

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
  const unknown = findUnknown(facts);
  const own = isStated(result) ? [] : [...scoringStages(facts, unknown), ...dossierStages(facts, unknown)];
  return [...wrongStages(facts), ...own, ...unclearStages(facts, unknown), ...yearStages(facts)];
}

/** What cannot be right is not counted: before it is mended everything else looks other than it is. */
function wrongStages({ problems }: StageFacts): Stage[] {
  return problems.flatMap(({ code, severity, place, message }): Stage[] => {
    const target = severity === 'error' ? stagePlace(place) : undefined;
    return target ? [waiting('wrong', message, { action: 'goTo', label: LABELS.cell, target }, code)] : [];
  });
}

function stagePlace(place: Place): StagePlace | undefined {
  if (place.kind === 'item') return place;
  if (place.kind === 'setting') return settingPlace(place.label);
  if (place.kind !== 'cell') return undefined;
  const { kind, tab, row } = place;
  const column = place.column ?? (row === undefined ? undefined : CODE_HEADERS[tab]);
  if (column === undefined) return undefined;
  return { kind, tab, column, ...(row === undefined ? {} : { row }) };
}

/** Where a whole row is meant. */
const CODE_HEADERS: Readonly<Partial<Record<string, string>>> = {
  [TAB_NAMES.scores]: headerOf(SCORES, 'code'),
  [TAB_NAMES.tasks]: headerOf(TASKS, 'codes'),
};

const settingPlace = (label: string): StagePlace => ({ kind: 'setting', label });

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

function scoringStages({ rows, result }: StageFacts, { items }: Unknown): Stage[] {
  const [first] = items;
  if (!first) return [];
  const ofSurvey = surveyedCodes(rows, result);
  const all = scorable(result).filter(({ code }) => !ofSurvey.has(code)).length;
  const amount = pointsOf(items, ({ max }) => max);
  return [
    waiting(
      'scoring',
      LINES.scoring(all - items.length, all, amount),
      { action: 'goTo', label: LABELS.score(first.code), target: scorePlace(rows, result, first.code) },
      ...items.map(({ code }) => code),
    ),
  ];
}

/** The cell that gives an item its points: the figure that its rule reads, else the score. */
function scorePlace(rows: StageFacts['rows'], { basis }: Result, code: ItemCode): StagePlace {
  const row = rows.find((one) => one.code === code);
  const read = parseRule(row?.rule ?? '');
  const isFigure = read.ok && read.rule.kind !== 'manual';
  const key = basis === 'published' ? 'score' : isFigure ? 'value' : 'self';
  if (row?.place === undefined) return { kind: 'item', code };
  return { kind: 'cell', tab: SCORES.name, row: row.place, column: headerOf(SCORES, key) };
}

/** What the office claims by itself needs evidence; what others granted or the survey gave does not. */
const claimed = ({ result }: StageFacts): readonly LeafResult[] =>
  scorable(result).filter(
    ({ source, score }) => (source === 'self' || source === 'computed') && score !== undefined && score > 0,
  );

function dossierStages(facts: StageFacts, unknown: Unknown): Stage[] {
  const { settings, result, documents } = facts;
  const own = claimed(facts);
  const denied = deniedStages(facts);
  if (result.basis !== 'expected' || settings.submissionDate !== undefined || own.length === 0) return denied;
  const score = result.total.score ?? pointsOf(own, (leaf) => leaf.score);
  const target = { kind: 'setting', label: settingLabel('submissionDate'), content: 'day' } as const;
  const isMade = documents.some(({ kind }) => kind === 'dossier');
  const line = LINES.ready(score, result.total.max, unknown, isMade);
  const ready = isMade
    ? waiting('ready', line, { action: 'fill', label: LABELS.send, target })
    : waiting('ready', line, openDossier(LABELS.dossier, 'documents'));
  return [...evidenceStages(facts, own), ready, ...denied];
}

const openDossier = (label: string, start: string): NextStep => {
  return { action: 'open', label, target: { window: 'dossier', start } };
};

function evidenceStages({ rows, evidence }: StageFacts, own: readonly LeafResult[]): Stage[] {
  const cells = rows.flatMap(({ code, evidence: text = '' }) => (code === 'total' ? [] : [{ code, text }]));
  const proven = withEvidence({ claimed: own.map((leaf) => ({ leaf })), ledger: evidence, cells });
  const without = own.filter(({ code }) => !proven.has(code));
  if (without.length === 0) return [];
  const line = LINES.evidence(
    without.length,
    pointsOf(without, ({ score }) => score),
  );
  const codes = without.map(({ code }) => code);
  return [waiting('evidence', line, openDossier(LABELS.evidence, 'evidence'), ...codes)];
}

/** Between the first appraisal and the second the office may explain what was not granted. */
function deniedStages({ appraisal, documents, result }: StageFacts): Stage[] {
  if (documents.some(({ kind }) => kind === 'explanation')) return [];
  const lines = roundLines(claimedCard(result), appraisal).filter(({ second }) => second === undefined);
  const denied = lines.filter(({ deniedFirst = ZERO }) => deniedFirst > ZERO);
  const pieces = deniedPieces(lines, ({ first }) => first);
  if (pieces.length === 0) return [];
  const line = LINES.denied(sum(pieces), pieces.length);
  const codes = denied.map(({ code }) => code);
  const isWritten = denied.every(({ explanation }) => saysSomething(explanation));
  const next: NextStep = isWritten
    ? { action: 'open', label: LABELS.explanation, target: { window: 'document', start: 'explanation' } }
    : openDossier(LABELS.explain, 'appraisal');
  return [waiting('denied', line, next, ...codes)];
}

function unclearStages(facts: StageFacts, unknown: Unknown): Stage[] {
  const { settings, result, documents } = facts;
  // Once a plan was issued it is history.
  if (result.basis === undefined || documents.some(({ kind, isIssued }) => kind === 'plan' && isIssued)) return [];
  const unread = settings.unreadLines;
  return [
    ...(unread === undefined ? [] : [waiting('unread', LINES.unread(unread), lookAt('unreadLines'))]),
    ...missingStages(facts),
    ...unlistedStages(facts, unknown),
    ...result.differences
      .filter((difference) => needsMending(difference) && !isSettled(difference, facts))
      .map(({ code, kind, points }) =>
        waiting(
          'difference',
          LINES.difference(code, kind === 'unexplained' && points > 0, DIFFERENCE_KINDS[kind], magnitude(points)),
          { action: 'goTo', label: LABELS.look(nameOf(code)), target: { kind: 'item', code } },
        ),
      ),
  ];
}

const lookAt = (key: SettingKey) =>
  ({
    action: 'goTo',
    label: LABELS.look(lowerFirst(settingLabel(key))),
    target: settingPlace(settingLabel(key)),
  }) as const;

function missingStages({ settings, result }: StageFacts): Stage[] {
  const isPublished = result.basis === 'published';
  const missing = missingSettings(settings, { isPublished, max: result.total.max });
  const [first] = missing;
  if (first === undefined) return [];
  const content = first === 'decisionDate' ? 'day' : 'text';
  const target = { kind: 'setting', label: settingLabel(first), content } as const;
  const line = LINES.missing(isPublished, missing);
  return [waiting('missing', line, { action: 'fill', label: LABELS.fill(first), target }, ...missing)];
}

/** A published total lost points, and where is not in the book. */
function unlistedStages({ result }: StageFacts, { items, loss }: Unknown): Stage[] {
  const { total, leaves, shortfalls } = result;
  const isUnlisted = isStated(result) && loss > 0 && (leaves.length === 0 || items.length > 0);
  if (!isUnlisted || total.lost === undefined) return [];
  const known = { items: shortfalls.length, points: sum(shortfalls.map(({ lost }) => lost)) };
  const line = LINES.unlisted(
    total.lost,
    leaves.some(({ score }) => score !== undefined),
    known,
  );
  const target = { window: 'intake', start: 'published' } as const;
  return [waiting('unlisted', line, { action: 'open', label: LABELS.list, target })];
}

/** Of a year that cannot be, neither the plan nor the new year can be told. */
function yearStages({ settings }: StageFacts): Stage[] {
  const clash = clashOfYears(settings);
  return clash === undefined ? [] : [waiting('years', LINES.years(clash), lookAt(clash.setting))];
}
