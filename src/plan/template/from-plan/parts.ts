/** Where the parts I to IV of a written plan are; each becomes the part of the model, in the look of its own paragraphs. */
import type { XmlElement } from '../../render/xml.ts';
import { closingOf } from './ending.ts';
import { taskTables } from './table.ts';
import { alike, type Proposal, quoted, takeOut, type WrittenParagraph, type WrittenPlan } from './written.ts';

/** By their order in the model; a heading that fits none is left as it is. */
const PARTS: readonly (readonly [number: number, pattern: RegExp])[] = [
  [4, /to chuc thuc hien|phan cong/],
  [1, /muc dich|yeu cau/],
  [3, /giai phap|nhiem vu|bien phap/],
  [2, /ket qua|diem toi da|bi tru|ton tai|han che|thuc trang|danh gia/],
];

const ROMAN = /^(?:phan\s+)?[ivx]{1,4}\s*[.:/)-]\s*\p{L}/u;

interface FoundPart {
  readonly number: number;
  readonly heading: WrittenParagraph;
  readonly inside: readonly WrittenParagraph[];
}

/** What each tells, and what becomes of what stands there. */
const NAMES: Readonly<Record<number, string>> = {
  1: 'Mục đích, yêu cầu',
  2: 'Kết quả, tiêu chí chưa đạt điểm tối đa',
  3: 'Giải pháp',
  4: 'Tổ chức thực hiện',
};

/**
 * Sentences of the office stay unless somebody chooses otherwise; results are those of the year, and so are the tasks where no table
 * tells them.
 * @param tables of the default template, to stand in part II
 */
export function proposeParts(plan: WrittenPlan, tables: string): Proposal[] {
  const usual = taskTables(plan).length > 0 ? [2] : [2, 3];
  return foundParts(plan).map((part) => {
    const changes = changesOf(plan, part, tables);
    const instead = `thay toàn bộ đoạn này bằng phần “${NAMES[part.number] ?? ''}” do tiện ích soạn`;
    return {
      place: `${quoted(part.heading.text)} và ${part.inside.length} đoạn sau đó`,
      instead: usual.includes(part.number) ? instead : `${instead}; không chọn thì giữ nguyên chữ của cơ quan`,
      tags: `{#phần ${part.number}}…{/phần ${part.number}}`,
      usual: usual.includes(part.number),
      changes,
    };
  });
}

function foundParts(plan: WrittenPlan): FoundPart[] {
  const end =
    closingOf(plan)?.number ??
    plan.paragraphs.find(({ folded }) => /^noi nhan\b/.test(folded))?.number ??
    Number.POSITIVE_INFINITY;
  const text = plan.paragraphs.filter(({ number }) => number < end);
  const headings = text.filter(({ row, folded, text: words }) => {
    if (row || words.length > 160) return false;
    // Where Word counts, the number is no word.
    return (
      ROMAN.test(folded) ||
      (words === words.toUpperCase() &&
        PARTS.some(([, pattern]) => pattern.test(folded)) &&
        !/^ke hoach|^uy ban/.test(folded))
    );
  });
  const taken = new Set<number>();
  return headings.flatMap((heading, i): FoundPart[] => {
    const found = PARTS.find(([number, pattern]) => pattern.test(heading.folded) && !taken.has(number));
    if (!found) return [];
    const [number] = found;
    taken.add(number);
    const next = headings[i + 1]?.number ?? end;
    return [{ number, heading, inside: text.filter((one) => one.number > heading.number && one.number < next) }];
  });
}

function changesOf(plan: WrittenPlan, { number, heading, inside }: FoundPart, tables: string): Proposal['changes'] {
  const own = taskTables(plan).map(({ table }) => table);
  const isKept = (element: XmlElement): boolean =>
    own.some((table) => table.start <= element.start && element.end <= table.end);
  const plain = inside.filter(({ row, text }) => !row && text !== '');
  const line = plain.find(({ folded }) => !/^(?:\d+|[a-z])\s*[.)]/.test(folded)) ?? plain[0] ?? heading;
  const title = plain.find(({ folded, text }) => /^\d+\s*[.)]\s/.test(folded) && text.length < 160) ?? line;
  const point = plain.find(({ folded, text }) => /^[a-z]\s*[.)]\s/.test(folded) && text.length < 160) ?? line;
  const write = (like: WrittenParagraph, words: string): string => alike(plan, like, words);
  const part = `phần ${number}`;
  const each = '{#đoạn}{.}{/đoạn}';
  const put = [
    write(heading, `{#${part}}{tên phần}`),
    write(line, each),
    ...(number === 2 ? [tables] : []),
    write(title, '{#mục}{tên mục}'),
    write(line, each),
    write(point, '{#điểm}{tên điểm}'),
    write(line, `${each}{/điểm}{/mục}`),
    write(line, `{#đoạn cuối}{.}{/đoạn cuối}{/${part}}`),
  ].join('');
  const blocks = new Set(inside.map(({ element }) => blockOf(element)).filter((block) => !isKept(block)));
  return [
    { start: heading.element.start, end: heading.element.end, put },
    ...[...blocks].map((block) => takeOut(plan, block)),
  ];
}

/** The paragraph itself, or the table in which it stands. */
function blockOf(element: XmlElement): XmlElement {
  let block = element;
  for (let one: XmlElement | undefined = element; one; one = one.parent) if (one.name === 'w:tbl') block = one;
  return block;
}
