/** What the documents of the dossier share: head, end and facts of a report or a letter to the body above, without legal bases. */
import { type AnyDocument, DOCUMENT_FORMS } from '../../book/document-kinds.ts';
import type { WordingKey } from '../../book/wording/table.ts';
import type { Problem } from '../../core/problems.ts';
import { addresseesOf, hasAddressee, recipientsIn } from '../addressees.ts';
import { createContext, type PlanContext, withFacts } from '../context.ts';
import { atSetting } from '../findings-list.ts';
import { buildHead, headFacts, usualSymbol } from '../heading.ts';
import { numbered, type Part, type PlanModel } from '../model.ts';
import { checkAddressed, checkUnaddressed } from '../report/report-findings.ts';
import { concat, gap, join, type RichText } from '../rich-text.ts';
import { buildSignature } from '../signature.ts';
import { oneLine } from '../typed.ts';
import { EvidenceByItem } from './evidence.ts';
import type { DossierSource, DossierWish } from './source.ts';
import type { DossierAnnex, DossierTable } from './tables.ts';

export interface DossierContext extends PlanContext {
  readonly source: DossierSource;
  readonly wish: DossierWish;
  readonly evidence: EvidenceByItem;
  /** Its table lies across, after the text. */
  readonly isAnnexed: boolean;
  /** "Báo cáo", for the wording. */
  readonly formName: { readonly 'loại văn bản': string };
}

export interface Built {
  readonly model: PlanModel;
  readonly findings: readonly Problem[];
}

export function createDossier(
  source: DossierSource,
  wish: DossierWish,
  { subject, closing }: { readonly subject: WordingKey; readonly closing: WordingKey },
): DossierContext {
  const { settings, wording } = source;
  const symbol = usualSymbol(wish.form, settings);
  const asked = {
    ...source,
    settings: {
      ...settings,
      documentNumber: `/${symbol}`,
      documentDate: undefined,
      documentMonth: wish.today,
      recipients: recipientsIn(wish.form, settings),
    },
    wording: { ...wording, subject: wording[subject], subjectKeeping: wording[subject], closing: wording[closing] },
  };
  const base = { ...createContext(asked), source: asked };
  const head = headFacts(base);
  // Whose letter it is, the symbol alone tells.
  const lacksUnit = wish.form === 'letter' && oneLine(settings.draftingUnit) === '';
  const number = head['số, ký hiệu'];
  const facts = {
    ...head,
    ...(lacksUnit ? { 'số, ký hiệu': concat(number, '-', gap('viết tắt đơn vị soạn thảo')) } : {}),
    // In a sentence several bodies are no list.
    'cấp trên': join(addresseesOf(settings), ', '),
  };
  if (lacksUnit) {
    const message =
      'Ký hiệu của công văn có chữ viết tắt của đơn vị soạn thảo, ví dụ /UBND-VHXH. Hãy điền mục này; văn bản đang để [bổ sung viết tắt đơn vị soạn thảo].';
    base.findings.add('drafting-unit-missing', 'warning', atSetting('Viết tắt đơn vị soạn thảo'), message);
  }
  // An annex is signed and sent with the document it belongs to; a decision goes to those whom it names.
  (wish.form === 'annex' || wish.form === 'decision' ? checkUnaddressed : checkAddressed)(base);
  return {
    ...withFacts(base, facts),
    ...{ source: asked, wish, evidence: new EvidenceByItem(source) },
    isAnnexed: source.options.form !== 'text',
    formName: { 'loại văn bản': DOCUMENT_FORMS[wish.form].name },
  };
}

interface Contents {
  readonly opening: RichText;
  readonly parts: readonly Part[];
  readonly annex?: DossierAnnex | undefined;
}

export function dossierModel(
  kind: AnyDocument,
  context: DossierContext,
  { opening, parts, annex }: Contents,
): PlanModel {
  const { form } = context.wish;
  return {
    ...{ kind, form },
    heading: buildHead(context),
    addressees: hasAddressee(form) ? addresseesOf(context.source.settings) : [],
    legalBases: [],
    opening,
    // A letter is running text.
    parts: form === 'letter' ? parts.map((part) => ({ ...part, heading: [] })) : numbered(parts),
    ...(form === 'annex' ? UNSIGNED : buildSignature(context)),
    ...{ rows: [], annex: undefined, tableAnnexes: annex ? [annex] : [], facts: context.facts, duties: [] },
  };
}

const UNSIGNED = { closing: [], signature: { lines: [], name: [], recipients: [] } } as const;

export function partOf(
  name: Part['name'],
  heading: RichText,
  lines: readonly RichText[],
  { table, after = [] }: { readonly table?: DossierTable | undefined; readonly after?: readonly RichText[] } = {},
): Part {
  return { name, heading, lines, table, groups: [], after };
}
