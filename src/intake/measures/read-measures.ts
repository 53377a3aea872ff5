/** Measures of an older plan, from its part III or its annex: what is to be done, by whom, for which field or item. */
import { codeDepth, fieldOf, type ItemCode, readCode } from '../../core/codes.ts';
import { fold } from '../../core/text.ts';
import { usualFieldCode } from '../field-names.ts';
import { readLines } from '../lines.ts';
import { joinLines, lineAt, type Paragraph } from '../paragraphs.ts';
import { placeParagraphs } from '../sections.ts';
import type { Given } from '../sources/document.ts';
import { type Grid, isBlankCell, wordsOf } from '../tables/grid.ts';
import { readMark, readTitle } from '../tables/marks.ts';
import { columnsOf, findTables } from '../tables/table.ts';
import { namesLead, sharesIn, splitUnits, unitAhead, unitsIn } from './who.ts';

export interface Measure {
  /** Items it names, else the field it stands under; empty when neither is told. */
  readonly codes: readonly ItemCode[];
  readonly text: string;
  readonly lead: string;
  readonly cooperating: readonly string[];
  /** As written: "Quý II/2026". */
  readonly due: string;
  readonly deliverable: string;
  readonly line: number;
}

/** Never throws. */
export function readMeasures(given: readonly Given[]): Measure[] {
  return given.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'text' ? fromProse(part.text, part.line) : fromTables(part.grid))),
  );
}

const MEASURES = /giải pháp|nhiệm vụ|biện pháp|khắc phục/iu;
const NO_MEASURES = /mục đích|yêu cầu|tổ chức thực hiện|kinh phí|chế độ báo cáo|kết quả|nguyên nhân|tồn tại|hạn chế/iu;
const LEAST = 25;
/** ", 3.3 và 3.4: " behind the first code. */
const MORE_CODES = /^(?: ?(?:,|và|;|&) ?(?:(?:tiêu chí|tctp)(?: thành phần)? )?\d{1,2}(?:\.\d{1,2}){1,3})+(?= ?[:(])/iu;
const ITEM = /(?:tiêu chí(?: thành phần)?|tctp|tc) ?:? ?((?:\d{1,2}(?:\.\d{1,2}){1,3}(?:, | và |; )?)+)/giu;

function fromProse(text: string, firstLine: number): Measure[] {
  const placed = placeParagraphs(joinLines(readLines(text)));
  const measures: Measure[] = [];
  let within = false;
  let field: ItemCode | undefined;
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
    const mark = paragraph.text.slice(0, 1);
    const own = ownCodes(paragraph);
    if (own.length > 0) above = { codes: own, mark: head.bullet ? mark : '' };
    else if (head.ordinal || head.field || !head.bullet || mark === above?.mark) above = undefined;
    const name = words.replace(/^(?:đối với |về )?(?:lĩnh vực |nội dung |công tác )?/iu, '').replace(/[:;.].*$/u, '');
    const usual = usualFieldCode(name) ?? usualFieldCode(words.split(/[:;.]/u, 1)[0] ?? '');
    if ((head.ordinal || head.field) && usual) {
      field = usual;
      if (isHeading) continue;
    }
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
    if (words.length < LEAST || /^(?:trên đây là|căn cứ|nơi nhận)/iu.test(words)) continue;
    measures.push(measureOf(words, above?.codes ?? (field ? [field] : []), paragraph, firstLine, owner?.unit ?? ''));
  }
  return measures;
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

function codesIn(words: string): ItemCode[] {
  return [...words.matchAll(ITEM)].flatMap(([, list = '']) =>
    list.split(/, | và |; /u).flatMap((code) => readCode(code) ?? []),
  );
}

/** "Cải cách TTHC (3.4.1)" */
function codeWithin(name: string): { kind: 'code'; code: ItemCode } | undefined {
  const code = readCode(/\((?:mã )?(\d{1,2}(?:\.\d{1,2}){1,3})\)/iu.exec(name)?.[1] ?? '');
  return code ? { kind: 'code', code } : undefined;
}

function fromTables(grid: Grid): Measure[] {
  return findTables(grid).flatMap(({ header, end }) => {
    const columns = columnsOf(grid, header, end, {});
    const [measure] = columns.of('measure');
    if (measure === undefined) return [];
    const first = (role: Parameters<typeof columns.of>[0]): number | undefined => columns.of(role)[0];
    const places = {
      code: first('code') ?? first('ordinal'),
      title: first('title'),
      lead: first('lead'),
      cooperating: first('cooperating'),
      due: first('due'),
      deliverable: first('deliverable'),
    };
    let current: ItemCode | undefined;
    const found: Measure[] = [];
    for (let y = header.to; y < end; y++) {
      const cells = grid.rows[y] ?? [];
      const at = (column: number | undefined): string => (column === undefined ? '' : wordsOf(cells[column]));
      const title = readTitle(places.title === undefined ? '' : cells[places.title]);
      const marks = [places.code === undefined ? title.mark : readMark(cells[places.code]), title.mark];
      const code = marks.find((mark) => mark.kind === 'code') ?? codeWithin(title.name);
      const usual = usualFieldCode(title.name);
      current = code?.kind === 'code' ? code.code : (usual ?? (title.name ? current && fieldOf(current) : current));
      if (isBlankCell(cells[measure])) continue;
      const named = codesIn(at(measure));
      const lead = at(places.lead);
      found.push({
        codes: named.length > 0 ? named : current ? [current] : [],
        text: at(measure).replace(/[;.]$/, ''),
        lead: lead || unitsIn(at(measure)).lead,
        cooperating:
          places.cooperating === undefined ? unitsIn(at(measure)).cooperating : splitUnits(at(places.cooperating)),
        due: at(places.due),
        deliverable: at(places.deliverable),
        line: grid.lines[y] ?? y + 1,
      });
    }
    return found.filter(({ text }) => fold(text).length > 5);
  });
}
