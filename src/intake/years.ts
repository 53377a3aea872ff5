/** The scored year: every place that tells it, the year most of them agree on, and the places that differ. */
import { linePlace } from '../core/place.ts';
import type { Problem } from '../core/problems.ts';
import { type CitedDecision, publishes } from './decisions.ts';
import { lineAt, type Paragraph } from './paragraphs.ts';
import type { Sourced } from './reading.ts';
import type { Placed } from './sections.ts';

interface YearMention {
  readonly year: number;
  readonly line: number;
  readonly quote: string;
  /** The place in words: "tiêu đề phần II". */
  readonly where: string;
  /** How much the place counts. */
  readonly weight: number;
}

/** "chỉ số CCHC … năm 2023": the year belongs to the result when its words stand before it in the same clause. */
const RESULT_YEAR =
  /(?:chỉ số|kết quả|CCHC|cải cách hành chính|tối đa|xếp hạng|điểm|tiêu chí|xã, thị trấn|các xã|phường)[^.;:()]{0,140}?năm (20\d\d)(?!\d| ?[-–/])|(?:CCHC|chỉ số|cải cách hành chính|PAR ?index) (20\d\d)(?!\d| ?[-–/])/giu;
/** "Năm 2024 xã được huyện chấm 68/90 điểm", "Thị trấn … năm 2024 đạt …": no year to compare with. */
const STATED_YEAR =
  /(?<!(?:so với|hơn|từ|trước|cùng kỳ|của|đến|\() )(?<!\()năm (20\d\d),? (?:(?:UBND )?(?:xã|phường|thị trấn|đặc khu|đơn vị)[^.;:()\d]{0,60})?(?:đạt|được|chấm|tự chấm|xếp)/giu;
/** Plans and aims of other years stand in such sentences, too. */
const NOT_RESULT = /(?:kế hoạch|phấn đấu|giai đoạn|so với|mục tiêu|phương hướng|từ|trước)[^.;:()]{0,80}$/iu;
const LONGEST = 1500;
const OVERALL = 'câu nêu kết quả chung';
const PUBLISHED = 'trích yếu của quyết định công bố';

export function findYears(
  placed: readonly Placed[],
  subject: Paragraph | undefined,
  decisions: readonly CitedDecision[],
): YearMention[] {
  const mentions: YearMention[] = [];
  for (const decision of decisions) {
    const year = publishes(decision) > 1 ? /năm (20\d\d)(?!\d)/iu.exec(decision.subject)?.[1] : undefined;
    if (!year) continue;
    const { line, quote } = decision;
    mentions.push({ year: Number(year), line, quote, where: PUBLISHED, weight: 3 });
  }
  for (const { paragraph, part } of placed) {
    if (part === 'closing' || !/(?:năm|CCHC|index|chỉ số|hành chính) 20\d\d/iu.test(paragraph.text)) continue;
    const where = placeOf(paragraph, part, subject);
    if (!where) continue;
    if (where.where === OVERALL) {
      for (const match of paragraph.text.slice(0, LONGEST).matchAll(STATED_YEAR))
        mentions.push({ year: Number(match[1]), line: lineAt(paragraph, match.index), quote: match[0], ...where });
    }
    for (const match of paragraph.text.slice(0, LONGEST).matchAll(RESULT_YEAR)) {
      const quote = match[0];
      const inner = quote.slice(0, -8);
      if (NOT_RESULT.test(inner) && !/kế hoạch khắc phục/iu.test(inner)) continue;
      const line = lineAt(paragraph, match.index + quote.length - 1);
      mentions.push({ year: Number(match[1] ?? match[2]), line, quote, ...where });
    }
  }
  return mentions;
}

/** Only places where the year of the result itself is told: title, heading, overall result, closing sentence. */
function placeOf(
  { text, head }: Paragraph,
  part: Placed['part'],
  subject: Paragraph | undefined,
): Pick<YearMention, 'where' | 'weight'> | undefined {
  if (subject?.text === text) return { where: 'tên văn bản', weight: 2 };
  if (/^trên đây là/iu.test(text)) return { where: 'câu kết', weight: 1 };
  if (part === 'result' && head.ordinal && !head.item && text.length < 250) {
    return {
      where: head.ordinal.kind === 'part' ? `tiêu đề phần ${head.ordinal.text}` : `tiêu đề mục ${head.ordinal.text}`,
      weight: 2,
    };
  }
  // A message or a short report states the result without any heading before it.
  const states = part === 'result' || part === 'opening';
  if (states && !head.item && /điểm/iu.test(text) && /xếp (?:hạng|thứ)|\/100|tự chấm/iu.test(text)) {
    return { where: OVERALL, weight: 2 };
  }
  return undefined;
}

/** The year with the most weight; a year only titles and closing tell may be the plan's own. */
export function chooseYear(mentions: readonly YearMention[]): Sourced<number> | undefined {
  const weights = new Map<number, number>();
  for (const { year, weight } of mentions) weights.set(year, (weights.get(year) ?? 0) + weight);
  const [best, second] = [...weights].sort((a, b) => b[1] - a[1]);
  const first = best && mentions.find(({ year }) => year === best[0]);
  if (!best || !first) return undefined;
  // Titles may name the year of the plan: only a sentence about the result, or its decision, makes the year certain.
  const stated = mentions.some(({ year, where }) => year === best[0] && (where === OVERALL || where === PUBLISHED));
  const confidence = !second ? (stated ? 'high' : 'medium') : second[1] === best[1] ? 'low' : 'medium';
  return { value: best[0], line: first.line, quote: first.quote, confidence };
}

/** One finding for each place that tells another year than the rest. */
export function differingYears(
  mentions: readonly YearMention[],
  year: number,
  planYear: number | undefined,
): Problem[] {
  const agreeing = [...new Set(mentions.filter((mention) => mention.year === year).map(({ line }) => line))].sort(
    (a, b) => a - b,
  );
  const differing = mentions.filter((mention) => {
    // A title may name the year of the plan itself, which is the next one where nothing else is told.
    const own =
      mention.year === (planYear ?? year + 1) && (mention.where === 'tên văn bản' || mention.where === 'câu kết');
    return mention.year !== year && !own;
  });
  const seen = new Set<string>();
  return differing.flatMap(({ line, where, year: told }): Problem[] => {
    const key = `${line} ${told}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const places = agreeing.length > 4 ? `${agreeing.slice(0, 4).join(', ')}…` : agreeing.join(', ');
    return [
      {
        code: 'year-differs',
        severity: 'warning',
        place: linePlace(line),
        message: `Ở dòng ${line}, ${where} ghi năm ${told}, còn các chỗ khác (dòng ${places}) ghi năm ${year}. Hãy kiểm tra và thống nhất năm chấm điểm.`,
      },
    ];
  });
}
