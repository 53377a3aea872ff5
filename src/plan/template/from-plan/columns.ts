/** What the columns of a written table hold, by the words of their header: one fact, or several in one cell. */
import { foldSearch } from '../../../core/text.ts';

export interface Column {
  /** As they stand in a cell: "{giải pháp}"; '' where the column holds nothing that is known. */
  readonly tags: string;
  /** What is told there. */
  readonly facts: readonly string[];
  /** Tells of an item or of its number, not of a task: the same for all its tasks. */
  readonly ofItem: boolean;
}

type Known = readonly [pattern: RegExp, fact: string];
/** In this order: "thời gian hoàn thành" is no "thành phần", "đơn vị phối hợp" no lead. */
const FACTS: readonly Known[] = [
  [/^(?:stt|tt|so tt)$/, 'stt'],
  [/phoi hop/, 'phối hợp'],
  [/lanh dao|chi dao/, 'lãnh đạo chỉ đạo'],
  [/nguoi thuc hien|can bo|cong chuc|phu trach/, 'người thực hiện'],
  [/chu tri|don vi thuc hien|co quan thuc hien|don vi$/, 'chủ trì'],
  [/thoi han|thoi gian|hoan thanh truoc|tien do/, 'thời hạn'],
  [/chi tieu/, 'chỉ tiêu'],
  [/san pham|ket qua dau ra|ket qua$|ket qua du kien/, 'sản phẩm'],
  [/nguyen nhan|ly do/, 'nguyên nhân'],
  [/giai phap|bien phap|nhiem vu|noi dung cong viec|viec can lam/, 'giải pháp'],
  [/diem (?:bi )?tru|bi tru|diem mat|mat diem/, 'điểm bị trừ'],
  [/toi da|diem chuan/, 'điểm tối đa'],
  [/diem|^dat(?: duoc)?$/, 'điểm đạt'],
  [/tieu chi|noi dung|chi so/, 'tên tiêu chí'],
];

const OF_ITEM = ['stt', 'tên tiêu chí', 'điểm tối đa', 'điểm đạt', 'điểm bị trừ', 'nguyên nhân'];
const POINTS = ['điểm đạt', 'điểm tối đa', 'điểm bị trừ'];
/** Told together by the first of them, unless the second has a place of its own. */
const INCLUDED: Readonly<Record<string, readonly string[]>> = {
  'sản phẩm': ['chỉ tiêu'],
  'chủ trì': ['người thực hiện', 'lãnh đạo chỉ đạo'],
};

const factOf = (words: string): string | undefined => FACTS.find(([pattern]) => pattern.test(words))?.[1];

/** @param sample words of the column in the first row of an item */
export function columnOf(title: string, sample: string): Column {
  const facts = factsIn(foldSearch(title));
  return {
    tags: tagsFor(facts, endsWithPoints(sample)),
    facts,
    ofItem: facts.length > 0 && facts.every((fact) => OF_ITEM.includes(fact)),
  };
}

/** "… (0/3)" */
export const endsWithPoints = (words: string): boolean => /\(\d+(?:[.,]\d+)?\/\d+(?:[.,]\d+)?\)$/.test(words.trim());

/** "Tiêu chí (đạt/tối đa)": each piece that tells something of its own; "Nội dung, nhiệm vụ" is one thing. */
function factsIn(title: string): string[] {
  const pieces = title.split(/[;,/()+&]|\bva\b|\n/).map((piece) => piece.trim());
  // "Điểm (tối đa)" is one figure.
  const telling = pieces.filter((piece) => piece !== 'diem' || pieces.length === 1);
  const found = [...new Set(telling.flatMap((piece) => factOf(piece) ?? []))];
  const isMeasure = found.includes('giải pháp') && !/tieu chi|chi so/.test(title);
  const facts = isMeasure ? found.filter((fact) => fact !== 'tên tiêu chí') : found;
  const whole = factOf(title);
  return facts.length > 0 ? facts : whole ? [whole] : [];
}

function tagsFor(facts: readonly string[], hasPoints: boolean): string {
  const included = facts.flatMap((fact) => INCLUDED[fact] ?? []);
  const named = facts.includes('tên tiêu chí');
  const points = facts.filter((fact) => POINTS.includes(fact));
  const label = named && (hasPoints || (points.includes('điểm đạt') && points.includes('điểm tối đa')));
  const told = facts.filter((fact) => !included.includes(fact) && !(label && POINTS.slice(0, 2).includes(fact)));
  const [first, ...others] = told.map((fact) => (label && fact === 'tên tiêu chí' ? 'tên tiêu chí, điểm' : fact));
  if (first === undefined) return '';
  // What is not there takes its mark with it.
  const more = others.map((fact) => {
    const mark = POINTS.includes(fact) && POINTS.includes(first) ? '/' : '; ';
    return `{#${fact}}${mark}{${fact}}{/${fact}}`;
  });
  return `{${first}}${more.join('')}`;
}
