/** Measures of an older plan, from its part III or its annex: what is to be done, by whom, for which field or item. */
import { codeDepth, type ItemCode, readCode } from '../../core/codes.ts';
import { isGap } from '../../core/gaps.ts';
import { fold } from '../../core/text.ts';
import { usualFieldCode } from '../field-names.ts';
import { readLines } from '../lines.ts';
import { joinLines, lineAt, type Paragraph } from '../paragraphs.ts';
import { placeParagraphs } from '../sections.ts';
import type { Given } from '../sources/document.ts';
import { codesIn, fromTables, holdsMeasures, type Measure } from './in-tables.ts';
import { factsIn, namesLead, sharesIn, unitAhead } from './who.ts';

export type { Measure } from './in-tables.ts';

/** Never throws. */
export function readMeasures(given: readonly Given[]): Measure[] {
  const parts = given.flatMap((piece) => piece.parts);
  const tabled = parts.flatMap((part) => (part.kind === 'text' ? [] : fromTables(part.grid)));
  const told = parts.flatMap((part) => (part.kind === 'text' ? fromProse(part.text, part.line) : []));
  const hasAnnex = parts.some((part) => part.kind !== 'text' && holdsMeasures(part.grid));
  // Beside an annex that holds the measures, a sentence that points to it is none.
  return once([...told.filter(({ text }) => !hasAnnex || !/phụ lục/iu.test(text)), ...tabled]);
}

/** The same measure of the same unit in the text and in the annex, or for several items, is one. */
function once(measures: readonly Measure[]): Measure[] {
  const known = new Map<string, Measure>();
  for (const measure of measures) {
    const key = `${fold(measure.text)} | ${fold(measure.lead)}`;
    const before = known.get(key);
    const codes = [...new Set([...(before?.codes ?? []), ...measure.codes])];
    known.set(key, { ...measure, ...before, codes });
  }
  return [...known.values()];
}

const MEASURES = /giải pháp|nhiệm vụ|biện pháp|khắc phục/iu;
const NO_MEASURES = /mục đích|yêu cầu|tổ chức thực hiện|kinh phí|chế độ báo cáo|kết quả|nguyên nhân|tồn tại|hạn chế/iu;
const LEAST = 25;
/** ", 3.3 và 3.4: " behind the first code. */
const MORE_CODES = /^(?: ?(?:,|và|;|&) ?(?:(?:tiêu chí|tctp)(?: thành phần)? )?\d{1,2}(?:\.\d{1,2}){1,3})+(?= ?[:(])/iu;
/** "Thực hiện cùng giải pháp đối với tiêu chí 3.4.1": told there. */
const TOLD_ELSEWHERE = /^thực hiện (?:cùng|chung|theo)(?: với)? (?:nhiệm vụ|giải pháp|biện pháp)/iu;

function fromProse(text: string, firstLine: number): Measure[] {
  const placed = placeParagraphs(joinLines(readLines(text)));
  const measures: Measure[] = [];
  let within = false;
  let field: ItemCode | undefined;
  let fieldMark: string | undefined;
  /** A heading says that what follows keeps what is at its maximum. */
  let keeps = false;
  /** The measure that a line of labelled facts below it belongs to; a short one is only then known to be one. */
  let open: { measure: Measure; listed: boolean } | undefined;
  /** The unit whose measures are listed below it, and the bullet it stands behind. */
  let owner: { unit: string; mark: string } | undefined;
  /** The items whose measures are listed below them, and the bullet they stand behind. */
  let above: { codes: readonly ItemCode[]; mark: string } | undefined;
  for (const { paragraph, part } of placed) {
    const { head } = paragraph;
    const words = paragraph.text.slice(head.end).trim();
    const isHeading = head.ordinal !== undefined && words.length < 200 && !/[.;]$/.test(words) && !namesLead(words);
    if (head.ordinal?.kind === 'part') {
      within = MEASURES.test(words) && !NO_MEASURES.test(words);
      field = undefined;
      continue;
    }
    if (!within || part === 'closing') continue;
    const { before, facts } = factsIn(words);
    if (!head.bullet && head.ordinal === undefined && before === '' && words !== '') {
      if (open?.listed) measures.pop();
      if (open) measures.push({ ...open.measure, ...facts });
      open = undefined;
      continue;
    }
    open = undefined;
    const mark = paragraph.text.slice(0, 1);
    const own = ownCodes(paragraph);
    if (own.length > 0) above = { codes: own, mark: head.bullet ? mark : '' };
    else if (head.ordinal || head.field || !head.bullet || mark === above?.mark) above = undefined;
    const name = words.replace(/^(?:đối với |về )?(?:lĩnh vực |nội dung |công tác )?/iu, '').replace(/[:;.].*$/u, '');
    const usual = usualFieldCode(name) ?? usualFieldCode(words.split(/[:;.]/u, 1)[0] ?? '');
    if ((head.ordinal || head.field) && usual) {
      field = usual;
      fieldMark = head.ordinal?.kind;
      if (isHeading) continue;
    } else if (isHeading && head.ordinal && head.ordinal.kind === fieldMark) field = undefined;
    if (isHeading && head.ordinal) keeps = /đã đạt (?:điểm )?tối đa/iu.test(words);
    if (isHeading && !head.bullet && !namesLead(words) && words.length < 120 && !/\p{Ll}[.;]$/u.test(paragraph.text)) {
      // A heading that names no field leads out of the field before it.
      if (head.ordinal?.kind === 'number' && !codesIn(words).length) field = usual ?? field;
      if (
        words.length < LEAST ||
        !/^(?:giao|tăng cường|đẩy mạnh|thực hiện|rà soát|tổ chức|xây dựng|ban hành|chỉ đạo|niêm yết|nâng cao|bố trí)/iu.test(
          words,
        )
      )
        continue;
    }
    if (owner && (head.ordinal || !head.bullet || mark === owner.mark)) owner = undefined;
    const ahead = unitAhead(words);
    if (ahead?.rest === '') {
      owner = { unit: ahead.unit, mark: head.bullet ? mark : '' };
      continue;
    }
    if (/^(?:trên đây là|căn cứ|nơi nhận)/iu.test(words) || (keeps && !head.bullet && own.length === 0)) continue;
    const measure = measureOf(words, above?.codes ?? (field ? [field] : []), paragraph, firstLine, owner?.unit ?? '');
    if (isGap(measure.text)) continue;
    if (TOLD_ELSEWHERE.test(measure.text)) {
      share(measures, own, codesIn(measure.text));
      continue;
    }
    const listed = words.length >= LEAST;
    if (listed) measures.push(measure);
    open = { measure, listed };
  }
  return measures;
}

/** What was told for one of the items is for these, too. */
function share(measures: Measure[], codes: readonly ItemCode[], others: readonly ItemCode[]): void {
  const at = measures.findIndex((measure) => measure.codes.some((code) => others.includes(code)));
  const known = measures[at];
  if (known) measures[at] = { ...known, codes: [...new Set([...known.codes, ...codes])] };
}

function measureOf(
  words: string,
  under: readonly ItemCode[],
  paragraph: Paragraph,
  firstLine: number,
  owner: string,
): Measure {
  const { item } = paragraph.head;
  const named = [...new Set([...ownCodes(paragraph), ...codesIn(words)])];
  // "Tiêu chí 1.5 (Sáng kiến): Giao …": the name of the criterion is no part of what is to be done.
  const told = item
    ? words.replace(MORE_CODES, '').replace(/^[ "“]*(?:\([^)]{2,120}\)|[^:.;]{2,120}?)? ?: */u, '') || words
    : words;
  const codes = named.length > 0 ? named : under;
  return { codes, ...sharesIn(told.replace(/^[-–] ?/, ''), owner), line: lineAt(paragraph, 0) + firstLine - 1 };
}

/** The items a paragraph is headed by: "Tiêu chí 3.2, 3.3: …", "1.8: …". */
function ownCodes({ head, text }: Paragraph): ItemCode[] {
  const own = head.item ?? (head.ordinal?.kind === 'code' ? readCode(head.ordinal.text) : undefined);
  if (own === undefined || codeDepth(own) < 2) return [];
  const listed = (MORE_CODES.exec(text.slice(head.end))?.[0] ?? '').match(/\d{1,2}(?:\.\d{1,2})+/g);
  return [own, ...(listed ?? []).flatMap((code) => readCode(code) ?? [])];
}
