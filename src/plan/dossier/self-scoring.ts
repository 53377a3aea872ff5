/** The report, or the letter, with the office's self scores: what they come to, what is not scored by itself, every item in a table. */
import type { WordingKey } from '../../book/wording/table.ts';
import { formatPoints } from '../../core/numbers.ts';
import { type Points, ZERO } from '../../core/points.ts';
import { theItems } from '../context.ts';
import { citeDecision, DECISIONS, isBlank } from '../heading.ts';
import type { Part } from '../model.ts';
import { count, withDash } from '../numbering.ts';
import { bold, gap, orGap, plain, type RichText } from '../rich-text.ts';
import { beforeList, endSentence, oneLine, withoutClosing } from '../typed.ts';
import { type Built, createDossier, type DossierContext, dossierModel, partOf } from './context.ts';
import { checkSelfScoring } from './findings.ts';
import { assessSelf, type SelfResult, type SelfState, selfScoreTable } from './self-scores.ts';
import type { DossierSource, DossierWish } from './source.ts';

export function buildSelfScoring(source: DossierSource, wish: DossierWish): Built {
  const isLetter = wish.form === 'letter';
  const context = createDossier(source, wish, {
    subject: isLetter ? 'requestSubject' : 'dossierSubject',
    closing: isLetter ? 'dossierAsk' : 'dossierClosing',
  });
  const self = assessSelf(source);
  checkSelfScoring(self, context);
  const { fill, isAnnexed, formName } = context;
  const table = selfScoreTable(self, context);
  const model = dossierModel('dossier', context, {
    opening: opening(context),
    parts: isLetter ? [letterPart(self, context)] : reportParts(self, context),
    annex: isAnnexed
      ? {
          // The list of evidence goes with the same document.
          label: bold('Phụ lục I'),
          title: fill('dossierAnnexTitle'),
          reference: fill('dossierAnnexReference', formName),
          table,
        }
      : undefined,
  });
  return { model, findings: context.findings.list };
}

function opening(context: DossierContext): RichText {
  const { criteriaDecision } = context.source.settings;
  const values = { 'UBND đầy đủ': context.office.firstName };
  if (isBlank(criteriaDecision)) return context.fill('dossierOpeningPlain', values);
  const cited = citeDecision(criteriaDecision, DECISIONS.criteria, context);
  return context.fill('dossierOpening', { ...values, 'quyết định bộ tiêu chí': cited });
}

function reportParts(self: SelfResult, context: DossierContext): Part[] {
  const { fill } = context;
  return [
    partOf('self-scores', fill('dossierResultHeading'), resultLines(self, context), tableOf(self, context)),
    partOf('evidence', fill('dossierEvidenceHeading'), evidenceLines(context)),
    partOf('asked', fill('dossierAskHeading'), [endSentence(fill('dossierAsk'))]),
  ];
}

/** What a report tells in parts is running text; what is asked for is the end of a letter. */
function letterPart(self: SelfResult, context: DossierContext): Part {
  const after = evidenceLines(context);
  return partOf('self-scores', [], resultLines(self, context), { ...tableOf(self, context), after });
}

const tableOf = (self: SelfResult, context: DossierContext) =>
  context.isAnnexed ? {} : { table: selfScoreTable(self, context) };

function resultLines(self: SelfResult, context: DossierContext): RichText[] {
  const { fill, isAnnexed, formName } = context;
  const told = [
    totalLine(self, context),
    ...adjustmentLine(self, context),
    ...(isAnnexed ? fieldLines(self, context) : []),
    ...stateLines(self, context),
  ];
  const mention = isAnnexed
    ? endSentence(fill('dossierAnnexMention', formName))
    : beforeList(fill('dossierTable', formName));
  return [...told, mention].map((line) => withDash(endSentence(line)));
}

const print = (points: Points | undefined, what: string): RichText =>
  points === undefined ? gap(what) : plain(formatPoints(points));

function totalLine({ result, max }: SelfResult, { fill }: DossierContext): RichText {
  const { score, max: scoredMax, openMax } = result.total;
  const values = {
    'tổng điểm tự chấm': print(score, 'điểm tự chấm'),
    'điểm tối đa tự chấm': print(score === undefined ? undefined : scoredMax, 'điểm tối đa'),
    'thang điểm': formatPoints(max),
  };
  return fill(openMax === ZERO ? 'dossierTotal' : 'dossierTotalPart', values);
}

function adjustmentLine({ result }: SelfResult, { fill }: DossierContext): RichText[] {
  const { adjustment } = result.total;
  return adjustment === ZERO ? [] : [fill('dossierAdjustment', { điểm: formatPoints(adjustment) })];
}

/** What is not in the sum, by why it is not. */
function stateLines(self: SelfResult, context: DossierContext): RichText[] {
  const lines: readonly (readonly [SelfState, WordingKey])[] = [
    ['survey', 'dossierSurvey'],
    ['not-applicable', 'dossierNotApplicable'],
    ['open', 'dossierUnscored'],
  ];
  return lines.flatMap(([state, key]) => {
    const { codes, max } = self.inState(state);
    if (codes.length === 0) return [];
    return [context.fill(key, { 'các tiêu chí': theItems(codes, context), 'điểm tối đa': formatPoints(max) })];
  });
}

function fieldLines({ result }: SelfResult, { fill }: DossierContext): RichText[] {
  return result.fields
    .filter(({ score }) => score !== undefined)
    .map(({ title, score, scoredMax }) =>
      fill('dossierField', {
        'tên lĩnh vực': orGap(withoutClosing(oneLine(title)), 'tên lĩnh vực'),
        'điểm tự chấm': print(score, 'điểm tự chấm'),
        'điểm tối đa': formatPoints(scoredMax),
      }),
    );
}

function evidenceLines({ evidence, fill, formName }: DossierContext): RichText[] {
  const { amount } = evidence;
  if (amount === 0) return [gap('tài liệu kiểm chứng')];
  return [endSentence(fill('dossierEvidence', { ...formName, 'số tài liệu': count(amount) }))];
}
