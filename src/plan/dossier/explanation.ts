/** The report that answers the first appraisal: every item granted another score than was claimed, once, with what the office says to it. */
import { formatPoints } from '../../core/numbers.ts';
import { type Points, subtract, sum } from '../../core/points.ts';
import { citeIssued } from '../adjusted.ts';
import { theItems } from '../context.ts';
import type { Part } from '../model.ts';
import { count, withDash } from '../numbering.ts';
import { bold, concat, gap, plain, type RichText } from '../rich-text.ts';
import { orBlank, orGapOf } from '../task-facts.ts';
import { beforeList, endSentence, oneLine, withoutClosing } from '../typed.ts';
import { type Appraised, type AppraisedItems, findAppraised } from './appraised.ts';
import { type Built, createDossier, type DossierContext, dossierModel, partOf } from './context.ts';
import { checkExplanation } from './findings.ts';
import type { DossierSource, DossierWish } from './source.ts';
import type { Cells, DossierTable } from './tables.ts';

export function buildExplanation(source: DossierSource, wish: DossierWish): Built {
  const context = createDossier(source, wish, { subject: 'explanationSubject', closing: 'explanationClosing' });
  const appraised = findAppraised(source);
  checkExplanation(appraised, context);
  const { items } = appraised;
  const isAnnexed = context.isAnnexed && items.length > 0;
  const table = explanationTable(items, context);
  const { fill } = context;
  const told = isAnnexed ? endSentence(fill('explanationAnnexMention')) : beforeList(fill('explanationTable'));
  const contents = isAnnexed ? {} : { table };
  const model = dossierModel('explanation', context, {
    opening: opening(context),
    parts: [
      partOf('appraisal', fill('explanationResultHeading'), resultLines(appraised, context)),
      ...(items.length > 0 ? [partOf('explanations', fill('explanationHeading'), [told], contents)] : []),
      ...askPart(items, context),
    ],
    annex: isAnnexed
      ? {
          label: bold('Phụ lục'),
          title: fill('explanationAnnexTitle'),
          reference: fill('dossierAnnexReference', context.formName),
          table,
        }
      : undefined,
  });
  return { model, findings: context.findings.list };
}

function opening({ wish, fill, office }: DossierContext): RichText {
  const values = { 'UBND đầy đủ': office.firstName };
  const { sent } = wish;
  if (!sent?.issued) return fill('explanationOpeningPlain', values);
  return fill('explanationOpening', { ...values, 'hồ sơ đã gửi': citeIssued(sent.issued, [], sent.form) });
}

const total = (amounts: readonly Points[]): string => formatPoints(sum(amounts));

function resultLines({ items, isCompared }: AppraisedItems, context: DossierContext): RichText[] {
  const { fill } = context;
  if (items.length === 0)
    return [withDash(isCompared ? endSentence(fill('explanationNone')) : gap('kết quả thẩm định'))];
  const [less, more] = [items.filter(isLess), items.filter((one) => !isLess(one))];
  const gaps = (of: readonly Appraised[]): string =>
    total(
      of.map(({ claimed, granted }) => (claimed > granted ? subtract(claimed, granted) : subtract(granted, claimed))),
    );
  const named = (of: readonly Appraised[]) => ({
    điểm: gaps(of),
    'các tiêu chí': theItems(
      of.map(({ code }) => code),
      context,
    ),
  });
  const lines = [
    fill('explanationTotal', {
      'số tiêu chí': count(items.length),
      'điểm tự chấm': total(items.map(({ claimed }) => claimed)),
      'điểm thẩm định': total(items.map(({ granted }) => granted)),
    }),
    ...(less.length > 0 ? [fill('explanationLess', named(less))] : []),
    ...(more.length > 0 ? [fill('explanationMore', named(more))] : []),
  ];
  return lines.map((line) => withDash(endSentence(line)));
}

const isLess = ({ claimed, granted }: Appraised): boolean => granted < claimed;

function explanationTable(items: readonly Appraised[], context: DossierContext): DossierTable {
  const asked = items.flatMap((one) => (one.asked === undefined ? [] : [one.asked]));
  const sums = [total(items.map(({ claimed }) => claimed)), total(items.map(({ granted }) => granted))].map(plain);
  const last = asked.length === 0 ? [] : plain(total(asked));
  return {
    kind: 'explanation',
    // No field stands above them: the fields are told by their items' codes.
    groups: [{ head: [], rows: items.map((one) => rowOf(one, context)) }],
    total: [context.fill('totalRow'), ...sums, [], [], [], last],
  };
}

/** What is less than was claimed has to be explained; to more than that the office need not say anything. */
function rowOf(one: Appraised, { evidence, fill }: DossierContext): Cells {
  const { code, claimed, granted, reason, explanation, asked } = one;
  const title = withoutClosing(oneLine(one.title));
  const needed = (text: string, what: string): RichText => (isLess(one) ? orGapOf(text, what) : orBlank(text));
  const proof = evidence.cell(code);
  const name = plain(title === '' ? code : `${code}. ${title}`);
  return [
    one.isRest ? concat(name, '. ', fill('residualRow')) : name,
    plain(formatPoints(claimed)),
    plain(formatPoints(granted)),
    needed(reason, 'ý kiến thẩm định'),
    needed(explanation, 'giải trình'),
    proof.length === 0 && isLess(one) && !evidence.proves(code) ? gap('tài liệu') : proof,
    asked === undefined ? needed('', 'điểm đề nghị') : plain(formatPoints(asked)),
  ];
}

function askPart(items: readonly Appraised[], context: DossierContext): Part[] {
  const asked = items.flatMap(({ code, asked: points, granted }) =>
    points !== undefined && points !== granted ? [{ code, points }] : [],
  );
  if (asked.length === 0) return [];
  const values = {
    'điểm đề nghị': total(asked.map(({ points }) => points)),
    'các tiêu chí': theItems(
      asked.map(({ code }) => code),
      context,
    ),
  };
  return [
    partOf('asked', context.fill('explanationAskHeading'), [endSentence(context.fill('explanationAsk', values))]),
  ];
}
