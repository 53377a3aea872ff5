/** The same heading or the same paragraph twice: copied and forgotten, as in III.1 and III.2 of many plans. */
import { cellPlace } from '../../book/place.ts';
import { SCORES } from '../../book/tabs/scores.ts';
import { WORDING_KEYS } from '../../book/wording/table.ts';
import { counts } from '../../core/coverage.ts';
import { type Place, partPlace } from '../../core/place.ts';
import { fold } from '../../core/text.ts';
import { atTask, type Findings, WHOLE_TEXT } from '../findings-list.ts';
import type { PlanModel } from '../model.ts';
import { hasGap, type RichText, textOf } from '../rich-text.ts';
import type { PlanSource } from '../source.ts';
import { oneLine } from '../typed.ts';
import { wordingPlace } from '../wording.ts';
import type { PlacedText } from './texts.ts';

/** Shorter lines repeat by right: "Như trên", one unit's name. */
const LONG = 40;

export function checkRepeats(
  { tasks, wording, result }: PlanSource,
  model: PlanModel,
  texts: readonly PlacedText[],
  findings: Findings,
): void {
  /** The last cell that says so: the first is the one that was copied. */
  const cellOf = (text: string): Place | undefined => {
    const written = fold(text).slice(0, LONG);
    const key = WORDING_KEYS.findLast((one) => fold(wording[one]).includes(written));
    const field = result.card.fields.findLast(({ row }) => row && fold(row.title) === fold(text))?.row;
    if (field) return cellPlace(SCORES, field.place, 'title');
    return texts.findLast((one) => fold(one.text).includes(written))?.place ?? (key && wordingPlace(key));
  };
  const { parts } = model;
  for (const part of parts) {
    const titles = [part.heading, ...part.groups.map(({ title }) => title)];
    for (const title of twice(titles, 8)) {
      const message = `Tiêu đề “${title}” có hai lần trong cùng một phần. Hãy sửa một tiêu đề ở trang Lời văn hoặc tên lĩnh vực.`;
      findings.add('heading-twice', 'warning', cellOf(title) ?? partPlace(textOf(part.heading)), message);
    }
  }
  const lines = parts.flatMap((part) => [
    ...part.lines,
    ...part.groups.flatMap((group) => [...group.lines, ...group.points.flatMap((point) => point.lines)]),
  ]);
  for (const text of twice(
    lines.filter((line) => !hasGap(line)),
    LONG,
  )) {
    const message = `Đoạn “${text.slice(0, 80)}…” có hai lần trong văn bản. Hãy bỏ một đoạn.`;
    findings.add('paragraph-twice', 'warning', cellOf(text) ?? WHOLE_TEXT, message);
  }
  const measures = new Map<string, number>();
  for (const task of tasks.filter(counts)) {
    const key = fold(oneLine(task.measure));
    const before = measures.get(key);
    if (key !== '' && before !== undefined) {
      const message = `Giải pháp này trùng với dòng ${before}. Hãy gộp hai nhiệm vụ: ghi các mã cách nhau bằng dấu chấm phẩy.`;
      findings.add('measure-twice', 'info', atTask(task, 'measure'), message);
    } else measures.set(key, task.place);
  }
}

/** Texts that stand twice, without their numbers and labels. */
function twice(lines: readonly RichText[], least: number): string[] {
  const bare = lines.map((line) => textOf(line).replace(/^(?:[IVX]+\.|\d+\.|\p{L}\)|[-+])\s*/u, ''));
  const seen = new Set<string>();
  return bare.filter((text) => {
    const key = fold(text);
    const again = key.length >= least && seen.has(key);
    seen.add(key);
    return again;
  });
}
