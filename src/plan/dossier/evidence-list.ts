/** The list of evidence in the order of the criteria, as an annex of the report or letter with the self scores. */
import { DOCUMENT_FORMS } from '../../book/document-kinds.ts';
import { compareCodes, type ItemCode } from '../../core/codes.ts';
import { formatDateInWords } from '../../core/dates.ts';
import type { Evidence } from '../../core/evidence.ts';
import { fold } from '../../core/text.ts';
import { numberOf } from '../heading.ts';
import { count } from '../numbering.ts';
import { bold, gap, plain, type RichText, textOf } from '../rich-text.ts';
import { orBlank } from '../task-facts.ts';
import { oneLine, withoutClosing } from '../typed.ts';
import { type Built, createDossier, type DossierContext, dossierModel } from './context.ts';
import { describeEvidence } from './evidence.ts';
import { checkEvidenceList } from './findings.ts';
import { assessSelf, type SelfResult, unproved } from './self-scores.ts';
import type { DossierSource, DossierWish } from './source.ts';
import type { Cells, DossierGroup, DossierTable } from './tables.ts';

export function buildEvidenceList(source: DossierSource, wish: DossierWish): Built {
  const context = createDossier(source, wish, { subject: 'evidenceListTitle', closing: 'dossierClosing' });
  const { fill } = context;
  const self = assessSelf(source);
  checkEvidenceList(self, context);
  const hasOther = wish.sent?.hasAnnex ?? true;
  const model = dossierModel('evidence-list', context, {
    ...{ opening: [], parts: [] },
    annex: {
      label: bold(hasOther ? 'Phụ lục II' : 'Phụ lục'),
      title: fill('evidenceListTitle'),
      reference: fill('evidenceListReference', goesWith(context)),
      table: evidenceTable(self, context),
    },
  });
  return { model, findings: context.findings.list };
}

/** The document it goes with: as it was issued, else with room for its number and day. */
function goesWith({
  wish,
  source,
  facts,
}: DossierContext): Record<'loại văn bản' | 'số hồ sơ' | 'ngày hồ sơ', RichText> {
  const { form, issued } = wish.sent ?? { form: 'report', issued: undefined };
  return {
    'loại văn bản': plain(DOCUMENT_FORMS[form].name),
    'số hồ sơ': numberOf(issued?.number ?? '', form, source.settings),
    'ngày hồ sơ': issued?.date ? plain(formatDateInWords(issued.date)) : (facts['ngày văn bản'] ?? []),
  };
}

/** Each document has one number, at its first item; at the others it is told by that. */
function evidenceTable(self: SelfResult, context: DossierContext): DossierTable {
  const { evidence, source, fill } = context;
  const numbers = new Map<Evidence | string, number>();
  const row = (known: Evidence | string, told: RichText, section: RichText, link: RichText): Cells => {
    const number = numbers.get(known);
    if (number !== undefined) return [[], [], fill('evidenceSame', { 'số tài liệu': String(number) }), section, []];
    numbers.set(known, numbers.size + 1);
    return [[], plain(String(numbers.size)), told, section, link];
  };
  const rows = (one: Evidence): Cells => row(one, describeEvidence(one), orBlank(one.section), orBlank(one.link));
  const lacking = new Set(unproved(self, evidence).map(({ code }) => code));
  const codes = [...new Set([...evidence.codes, ...lacking])].sort(compareCodes);
  const groups = codes.map((code): DossierGroup => {
    const typed = evidence.typed(code);
    return {
      head: [plain(code), [], titleOf(code, self), [], []],
      rows: [
        ...evidence.listed(code).map(rows),
        ...(typed.length > 0 ? [row(fold(textOf(typed)), typed, [], [])] : []),
        ...(lacking.has(code) ? [[[], [], gap('tài liệu'), [], []]] : []),
      ],
    };
  });
  const shared = source.evidence.filter((one) => one.codes.length === 0);
  const rest = shared.length > 0 ? [{ head: [[], [], fill('evidenceShared'), [], []], rows: shared.map(rows) }] : [];
  const total = fill('evidenceTotal', { 'số tài liệu': count(numbers.size) });
  return { kind: 'evidence', groups: [...groups, ...rest], total: [[], [], total, [], []] };
}

function titleOf(code: ItemCode, { result }: SelfResult): RichText {
  const title = result.card.items.find((item) => item.code === code)?.row?.title ?? '';
  const written = withoutClosing(oneLine(title));
  return written === '' ? gap('nội dung tiêu chí') : plain(written);
}
