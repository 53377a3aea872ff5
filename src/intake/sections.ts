/** The parts of a document: where the result is told, where measures and aims are, where the signature begins. */

import { fold } from '../core/text.ts';
import type { Ordinal } from './heads.ts';
import { isUpperCase, lineAt, type Paragraph } from './paragraphs.ts';
import { foldWord, phraseWords } from './tokens.ts';

/**
 * `opening`: letterhead, title and legal bases; `result`: figures of the result may stand here; `aside`: aims, measures,
 * who does what: numbers there are no figures of the result; `closing`: recipients and signature.
 */
export type Part = 'opening' | 'result' | 'aside' | 'closing';

export interface Placed {
  readonly paragraph: Paragraph;
  readonly part: Part;
  /** "Căn cứ …" */
  readonly legal: boolean;
}

const list = (words: string): readonly string[] => words.split('|').map(fold);
const RESULT_WORDS = list(
  'kết quả|chưa đạt|điểm|tiêu chí|chỉ số|hạn chế|tồn tại|nguyên nhân|tình hình|thực trạng|đánh giá|xếp hạng|lĩnh vực',
);
const ASIDE_WORDS = list(
  'giải pháp|biện pháp|nhiệm vụ|khắc phục|tổ chức thực hiện|phân công|kiến nghị|đề xuất|phương hướng|mục tiêu|mục đích|yêu cầu|kinh phí|chế độ báo cáo|trách nhiệm|quan điểm|chỉ tiêu',
);
const MEASURE_WORDS = list(
  'giải pháp|biện pháp|nhiệm vụ|khắc phục|tổ chức thực hiện|phân công|phương hướng|mục tiêu|mục đích|yêu cầu',
);

/** By the first of its telling words: "giải pháp khắc phục các tiêu chí" is about measures, not about criteria. */
function titlePart(title: string): Part | undefined {
  const text = fold(title);
  const first = (words: readonly string[]): number => {
    const places = words.map((word) => text.indexOf(word)).filter((place) => place >= 0);
    return places.length > 0 ? Math.min(...places) : Number.POSITIVE_INFINITY;
  };
  const aside = first(ASIDE_WORDS);
  const result = first(RESULT_WORDS);
  if (aside === result) return undefined;
  return aside < result ? 'aside' : 'result';
}

const RECIPIENTS = phraseWords('nơi nhận').join(' ');
const ANNEX = fold('phụ lục');
const LEGAL = [fold('căn cứ'), fold('xét đề nghị'), fold('theo đề nghị')];
/** A title is short and tells no figure. */
const LONGEST_TITLE = 200;

function isTitle({ text, head }: Paragraph): boolean {
  return head.ordinal !== undefined && text.length - head.end <= LONGEST_TITLE;
}

/** Tells for each paragraph which part of the document it belongs to. */
export function placeParagraphs(paragraphs: readonly Paragraph[]): Placed[] {
  let part: Part = 'opening';
  /** The ordinal that led into the part: only one of its own rank leads out of it. */
  let opener: Ordinal | undefined;
  return paragraphs.map((paragraph) => {
    const { text, head } = paragraph;
    const opening = fold(text.slice(0, 40));
    if (opening.startsWith(RECIPIENTS)) part = 'closing';
    else if (opening.startsWith(ANNEX) && text.length < LONGEST_TITLE) part = 'result';
    else if (part !== 'closing' && head.ordinal && isTitle(paragraph)) {
      const title = text.slice(head.end);
      const { kind } = head.ordinal;
      if (kind === 'part') {
        part = titlePart(title) ?? 'result';
        opener = head.ordinal;
      } else if (kind === 'number' && opener?.kind !== 'part' && !/\d/.test(title)) {
        const next = measureTitle(title) ? 'aside' : part === 'aside' ? titlePart(title) : undefined;
        if (next) opener = head.ordinal;
        part = next ?? part;
      }
    }
    const legal = LEGAL.some((word) => opening.startsWith(word));
    return { paragraph, part: part as Part, legal };
  });
}

/** "2. Giải pháp khắc phục": under no part of its own such a number leads out of the result. */
function measureTitle(title: string): boolean {
  const text = fold(title);
  return MEASURE_WORDS.some((word) => text.startsWith(word) || text.startsWith(`${foldWord('các')} ${word}`));
}

/** A heading in the tree of the document. */
export interface Heading {
  readonly ordinal: Ordinal;
  readonly title: string;
  readonly line: number;
  readonly part: Part;
  /** Path of the headings above it: "III", "III/2". */
  readonly above: string;
}

const RANK: Record<Ordinal['kind'], number> = { part: 0, number: 1, code: 2, letter: 3 };

/** Headings: ordinals with a title that is no sentence and tells no figure. */
export function findHeadings(placed: readonly Placed[]): Heading[] {
  const path: { rank: number; text: string }[] = [];
  const headings: Heading[] = [];
  for (const { paragraph, part } of placed) {
    const { ordinal } = paragraph.head;
    if (!ordinal || paragraph.head.item || paragraph.head.bullet || part === 'closing') continue;
    const rank = RANK[ordinal.kind] + (ordinal.kind === 'code' ? ordinal.text.split('.').length / 10 : 0);
    while (path.length > 0 && (path[path.length - 1]?.rank ?? 0) >= rank) path.pop();
    const above = path.map(({ text }) => text).join('/');
    path.push({ rank, text: ordinal.text });
    const title = paragraph.text.slice(paragraph.head.end);
    if (!looksLikeTitle(title)) continue;
    headings.push({ ordinal, title, line: lineAt(paragraph, 0), part, above });
  }
  return headings;
}

function looksLikeTitle(title: string): boolean {
  if (title.length > LONGEST_TITLE || title.length < 4) return false;
  return isUpperCase(title) || (/^["“(]?\p{Lu}/u.test(title) && !/[.;:,]$/.test(title) && !/\d[^.]*điểm/iu.test(title));
}
