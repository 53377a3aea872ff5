/** A table whose columns a PDF flattened to spaces: its header tells how many figures stand in a row. */
import type { FoundTable } from './cell-lines.ts';

/** Labels as they follow each other in a header line; the first that fits at a place counts. */
const LABELS =
  /(?:stt|số tt|tt|mã(?: (?:số|tc|tctp|tiêu chí))?)(?!\p{L})|(?:lĩnh vực|nội dung|tên|tiêu chí|tctp|chỉ tiêu|chỉ số)(?:(?:,|\/| và)? ?(?:lĩnh vực|nội dung|tiêu chí|thành phần|tctp|đánh giá))*|(?:số |tổng )?điểm (?:số )?(?:tối đa|chuẩn|tự chấm|tự đánh giá|thẩm định|đạt được|đạt|chấm|bị trừ|trừ|bị mất|mất|đtxhh|điều tra xhh|điều tra xã hội học|xhh)|thang điểm|tự chấm|tự đánh giá|thẩm định|đtxhh|tỷ lệ(?: đạt)?(?: ?\(?%\)?)?|(?:lý do|lí do|nguyên nhân|ý kiến)(?: (?:trừ điểm|mất điểm|bị trừ|thẩm định))?|ghi chú/giu;
const FIGURE = /điểm|chấm|đánh giá|thẩm định|đtxhh|tỷ lệ/iu;
const WORDS = /lý do|lí do|nguyên nhân|ý kiến|ghi chú/iu;
const TITLE = /^(?:lĩnh vực|nội dung|tên|tiêu chí|tctp|chỉ tiêu|chỉ số)/iu;
const AMOUNT = String.raw`(?:[-−+]?\d{1,3}(?:[.,]\d{1,4})?%?|KAD|KĐG|KAĐ)`;
const RUN = new RegExp(String.raw`(?<=\s)${AMOUNT}(?:\s+${AMOUNT})*(?=\s|$)`, 'gu');
const CODE = /^\s*(\d{1,2}(?:\.\d{1,2}){0,4}\.?|[IVX]{1,5}\.?)\s+(?=\p{L})/u;
const SUM = /^\s*(?:tổng|cộng)(?:\s|:)/iu;
const LEAST_ROWS = 3;
/** Blank lines and page numbers in between, and the second line of a cause. */
const MOST_BETWEEN = 2;

/** Undefined when no such table begins at this line. */
export function readFlatRows(lines: readonly string[], from: number): FoundTable | undefined {
  const labels = headerOf(lines[from] ?? '');
  if (!labels) return undefined;
  const figures = labels.filter((label) => isFigure(label)).length;
  const explained = labels.some((label) => WORDS.test(label));
  const rows: string[][] = [labels];
  const places = [from];
  let end = from + 1;
  let partial: { code: string; name: string; line: number } | undefined;
  let between = 0;
  for (let at = from + 1; at < lines.length && between <= MOST_BETWEEN; at++) {
    const line = (lines[at] ?? '').replaceAll('\t', ' ').trimEnd();
    if (line.trim() === '' || /^\s*\d{1,3}\s*$/.test(line)) {
      between++;
      continue;
    }
    const code = CODE.exec(line);
    const sums = SUM.test(line);
    const body = code ? line.slice(code[0].length) : line;
    const run = runOf(body, figures, explained);
    if (run && (code || sums || partial)) {
      const begins = code !== null || sums;
      if (begins && partial) pushBare(rows, places, labels, partial);
      const start = begins || !partial ? { code: code?.[1] ?? '', name: '', line: at } : partial;
      rows.push(
        rowOf(
          labels,
          start.code,
          `${start.name} ${body.slice(0, run.from)}`.trim(),
          run.amounts,
          body.slice(run.to).trim(),
        ),
      );
      places.push(start.line);
      partial = undefined;
    } else if (code) {
      // A name that goes on in the next line, where its figures stand; a field may have none.
      if (partial) pushBare(rows, places, labels, partial);
      partial = { code: code[1] ?? '', name: body.trim(), line: at };
    } else if (partial) partial.name += ` ${line.trim()}`;
    else if (/^\s*\p{Ll}/u.test(line) && rows.length > 1 && appendCause(rows, labels, line.trim())) end = at + 1;
    else break;
    between = 0;
    end = partial ? end : at + 1;
  }
  return rows.length > LEAST_ROWS ? { rows, lines: places, end } : undefined;
}

function isFigure(label: string): boolean {
  return FIGURE.test(label) && !WORDS.test(label) && !TITLE.test(label);
}

/** The labels of a header line: a name, then two figures at least, nothing unknown between them. */
function headerOf(line: string): string[] | undefined {
  if (line.length > 300 || !/^\s*(?:STT|TT|Số TT|Mã)(?!\p{L})/iu.test(line)) return undefined;
  const text = line.normalize('NFC').replace(/\s+/g, ' ').trim();
  const labels = [...text.matchAll(LABELS)].map(([label]) => label.trim());
  const rest = text.replace(LABELS, '').replace(/[\s,/()%-]/g, '');
  const title = labels.findIndex((label) => TITLE.test(label));
  const first = labels.findIndex(isFigure);
  const figures = labels.filter(isFigure).length;
  const together = labels.slice(first, first + figures).every(isFigure);
  return rest === '' && title === 1 && first === 2 && figures >= 2 && together ? labels : undefined;
}

/**
 * The run of as many amounts as the header has figures; a year may stand before it in the name. Where the last column holds
 * words, a longer run goes on into them: "3 2 1,75 15 hồ sơ trễ". Fewer amounts than figures (a cell was empty) stay
 * together as one cell that cannot be read, and is asked about: which of the columns was empty nobody knows.
 */
function runOf(
  body: string,
  figures: number,
  explained: boolean,
): { from: number; to: number; amounts: string[] } | undefined {
  const text = ` ${body}`;
  const runs = [...text.matchAll(RUN)].map((match) => ({
    from: match.index - 1,
    parts: [...match[0].matchAll(/\S+/g)],
  }));
  const fitting = runs.filter(({ parts }) => parts.length === figures);
  const longer = explained && fitting.length === 0 ? runs.filter(({ parts }) => parts.length > figures) : [];
  const [run, second] = [...fitting, ...longer];
  if (run && !second) {
    const parts = run.parts.slice(0, figures);
    const last = parts.at(-1);
    return {
      from: run.from,
      to: run.from + (last ? last.index + last[0].length : 0),
      amounts: parts.map(([amount]) => amount),
    };
  }
  const rest = runs.at(-1);
  if (run || !rest || rest.parts.length < 2 || rest.parts.length >= figures) return undefined;
  const amounts = [rest.parts.map(([amount]) => amount).join(' … '), ...Array.from({ length: figures - 1 }, () => '')];
  const last = rest.parts.at(-1);
  return { from: rest.from, to: rest.from + (last ? last.index + last[0].length : 0), amounts };
}

function rowOf(
  labels: readonly string[],
  code: string,
  name: string,
  amounts: readonly string[],
  rest: string,
): string[] {
  const row = [code, name, ...amounts, rest];
  return row.length > labels.length && rest === '' ? row.slice(0, labels.length) : row;
}

function pushBare(
  rows: string[][],
  places: number[],
  labels: readonly string[],
  partial: { code: string; name: string; line: number },
): void {
  rows.push([partial.code, partial.name, ...labels.slice(2).map(() => '')]);
  places.push(partial.line);
}

/** The second line of a cause begins small. */
function appendCause(rows: string[][], labels: readonly string[], words: string): boolean {
  const row = rows.at(-1);
  const column = labels.findIndex((label) => WORDS.test(label));
  if (!row || column < 0 || !row[column]) return false;
  row[column] = `${row[column]} ${words}`;
  return true;
}
