/** Reads the text of a plan or of a published result: its figures become proposals with place and quote. Only wiring. */
import { compareCodes, type ItemCode } from '../core/codes.ts';
import { sum } from '../core/points.ts';
import { bySeverity, type Problem } from '../core/problems.ts';
import { type Adjustment, asItems, askForCodes, isAdjustmentLine, readAdjustments } from './adjustments.ts';
import { type Block, findBlocks } from './blocks.ts';
import {
  contradictoryFigures,
  differingItemLosses,
  differingLosses,
  openQuestions,
  repeatedHeadings,
  tooLong,
} from './contradictions.ts';
import { codeFields } from './fields.ts';
import { limitText, readLines } from './lines.ts';
import { mergeFields, mergeItems, mergeTotal, settleTotal } from './merge.ts';
import { joinLines } from './paragraphs.ts';
import { askForPoints } from './percent-total.ts';
import type { Reading } from './reading.ts';
import { findHeadings, placeParagraphs } from './sections.ts';
import { differingSettings } from './settings/contradictions.ts';
import { readSettings } from './settings/read-settings.ts';
import { readSeveral, readVerdictList, shareCauses } from './several.ts';
import { readStatement, type Statement, tellsSomething } from './statements.ts';
import { gradeOf, readTotal, type TotalStatement } from './totals.ts';
import { findUnread } from './unread.ts';

const LIST_OF_PARTS = /(?:trong đó|bao gồm|gồm|gồm có) ?:$/iu;

/** "Các nội dung chưa có kết quả chấm điểm (4 điểm): tiêu chí 2.2": what is listed has no score. */
const LISTS_WAITING =
  /^[-–+•]? ?(?:các|những) (?:nội dung|tiêu chí)[^\d:.;]{0,30} chưa (?:có (?:kết quả|điểm)|được (?:chấm|thẩm định)|chấm)/iu;

/** "Ngoài ra, lĩnh vực này còn 0,1 điểm bị trừ chưa được nêu lý do": what the figures of the field and its items leave. */
const LEFT_OVER = /còn (?:lại )?\d[\d.,]* điểm (?:bị trừ )?(?:chưa|không) (?:được )?(?:nêu|rõ|chi tiết)/iu;

function tellsNoFigure({ kind, paragraph }: Block): boolean {
  const opening = paragraph.text.slice(0, 120);
  return LISTS_WAITING.test(opening) || (kind === 'free' && LEFT_OVER.test(opening));
}

/**
 * Reads prose leniently and guesses nothing: what contradicts itself is withheld and reported, what is not understood is
 * listed in `unread`. Never throws.
 * @param given as it was pasted or extracted, any line ends and any Unicode normal form
 */
export function readProse(given: string): Reading {
  const { text, rest } = limitText(given);
  const lines = readLines(text);
  const placed = placeParagraphs(joinLines(lines));
  const found = readSettings(
    text.split(/\r\n|\r|\n/).map((line, index) => ({ piece: 0, line: index + 1, text: line.normalize('NFC') })),
  );
  const year = found.settings.year?.value;
  const blocks = withoutSections(findBlocks(placed)).filter((block) => !tellsNoFigure(block));

  const read: Statement[] = [];
  const spread = new Set<Block>();
  const totals: TotalStatement[] = [];
  const adjustments: Adjustment[] = [];
  let adjusting = false;
  let begun = false;
  /** The bullet of a line that announced parts of the whole, '' without one. */
  let parts: string | undefined;
  for (const block of blocks) {
    const several = block.kind === 'item' ? [] : block.head.several ? readSeveral(block, year) : readVerdictList(block);
    if (several.length > 0) {
      begun = true;
      read.push(...several);
      spread.add(block);
      continue;
    }
    const adjusts: boolean = block.from === 0 && isAdjustmentLine(block.paragraph, adjusting);
    const told: Adjustment[] = adjusts && block.kind !== 'item' ? readAdjustments(block.paragraph) : [];
    adjusting = adjusts;
    if (told.length > 0) {
      adjustments.push(...told);
      spread.add(block);
      continue;
    }
    if (block.kind === 'free') {
      const { text, head } = block.paragraph;
      const mark: string = head.bullet ? (text[0] ?? '') : '';
      // "Trong đó:" announces parts: none of them is the whole. The next line of its own rank ends them.
      const isPart = parts !== undefined && mark !== '' && mark !== parts;
      if (!isPart) parts = LIST_OF_PARTS.test(text.slice(-24)) ? mark : undefined;
      else continue;
      const total = readTotal(block, {
        begun,
        year,
        commune: found.ownUnit?.confidence === 'low' ? undefined : found.unit?.name,
      });
      if (total) totals.push(total);
      continue;
    }
    const statement = readStatement(block, block.kind, year);
    begun ||= tellsSomething(statement);
    read.push(statement);
  }
  const statements = shareCauses(read, blocks);
  const coded = codeFields(statements);
  const telling = statements.filter((statement) => statement.kind === 'item' && tellsSomething(statement));
  const conflicts: Problem[] = [];
  const items = mergeItems(telling, conflicts);
  const fields = mergeFields(coded.fields, conflicts);
  const total = settleTotal(
    mergeTotal(totals, conflicts),
    fields,
    conflicts,
    sum(adjustments.map(({ points }) => points)),
  );
  const adjusted = asItems(adjustments, [...fields, ...items]);
  // What one sentence leaves open another may tell.
  const complete = new Set(
    items
      .filter(({ max, score }) => max !== undefined && score !== undefined)
      .map(({ code }) => code as ItemCode | undefined),
  );
  const findings = [
    ...askForCodes(adjusted),
    ...askForPoints(blocks, total),
    ...(rest ? [tooLong(lines)] : []),
    ...[...totals, ...statements].flatMap(contradictoryFigures),
    ...conflicts,
    ...differingLosses(total, fields),
    ...differingItemLosses(fields, items),
    ...statements.filter(({ kind, code }) => kind === 'field' || !complete.has(code)).flatMap(openQuestions),
    ...coded.findings,
    ...differingSettings(found),
    ...repeatedHeadings(findHeadings(placed)),
  ];
  const unread = findUnread(blocks, { statements, totals, unknown: coded.unknown, spread });
  const graded = totals.find(({ grade }) => grade !== '');
  const settings = graded ? { ...found.settings, grade: gradeOf(graded) } : found.settings;
  const all = [...items, ...adjusted].sort((a, b) => compareCodes(a.code, b.code));
  return { settings, total, fields, items: all, findings: bySeverity(findings), unread };
}

/** Where "2.1" and "2.2" head fields, "2.3" beside them heads a section, too, and is no criterion's code. */
function withoutSections(blocks: readonly Block[]): Block[] {
  const above = ({ head }: Block): string | undefined =>
    head.ordinal?.kind === 'code' ? head.ordinal.text.replace(/\.\d+$/, '') : undefined;
  const sections = new Set(blocks.filter(({ kind }) => kind === 'field').flatMap((block) => above(block) ?? []));
  return blocks.map((block): Block => {
    const parent = block.kind === 'item' && !block.worded && !block.mentioned ? above(block) : undefined;
    return parent !== undefined && sections.has(parent) ? { ...block, kind: 'free', code: undefined } : block;
  });
}
