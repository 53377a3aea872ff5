/** The wording of a plan: defaults, checks of what an office changed, and filling the placeholders. */

import { isFormerDefault, RETIRED_LABELS } from '../book/wording/former.ts';
import { WORDING_KEYS, WORDING_TABLE, type WordingKey } from '../book/wording/table.ts';
import type { Place } from '../core/place.ts';
import type { Problem } from '../core/problems.ts';
import { fold, foldSearch } from '../core/text.ts';
import { DOCUMENT_FACTS } from './facts.ts';
import { plain, type RichText } from './rich-text.ts';
import { oneLine } from './typed.ts';

export type Wording = Readonly<Record<WordingKey, string>>;

function forEachKey(text: (key: WordingKey) => string): Wording {
  return Object.fromEntries(WORDING_KEYS.map((key) => [key, text(key)])) as Record<WordingKey, string>;
}

export const DEFAULT_WORDING: Wording = forEachKey((key) => WORDING_TABLE[key].text);

const PLACEHOLDER = /\{([^{}]*)\}/g;

const NAMES = new Map<string, string>();

/** People write placeholders with or without accents, capitals and spaces; the same ones come again and again. */
function nameOf(placeholder: string): string {
  const known = NAMES.get(placeholder);
  if (known !== undefined) return known;
  const name = foldSearch(placeholder).replace(/[^a-z0-9]/g, '');
  NAMES.set(placeholder, name);
  return name;
}

function allowedPlaceholders(key: WordingKey): readonly string[] {
  return [...Object.keys(DOCUMENT_FACTS), ...WORDING_TABLE[key].placeholders];
}

/**
 * Reads rows of the tab: a label and its text. A label not in the table and an emptied obligatory text are findings; a
 * label that has no row keeps its usual text.
 */
export function readWording(rows: readonly { readonly label: string; readonly text: string }[]): {
  wording: Wording;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const written = new Map<WordingKey, string>();
  for (const { label, text } of rows) {
    const key = WORDING_KEYS.find((candidate) => fold(WORDING_TABLE[candidate].label) === fold(label));
    if (isFormerDefault(text)) continue;
    if (key) written.set(key, text);
    else if (RETIRED_LABELS.some((retired) => fold(retired) === fold(label))) {
      const message = `Mục lời văn “${oneLine(label)}” không còn dùng: văn bản nêu các nội dung này ở chỗ riêng, không ghép thành câu. Hãy xóa dòng này; muốn viết khác thì sửa ở mục thay cho nó.`;
      problems.push({
        code: 'wording-retired',
        severity: 'info',
        place: { kind: 'wording', label: oneLine(label) },
        message,
      });
    } else if (fold(label) !== '') {
      const message = `Không có mục lời văn nào tên là “${oneLine(label)}”. Hãy ghi lại đúng tên mục hoặc xóa dòng này.`;
      problems.push({
        code: 'wording-unknown',
        severity: 'warning',
        place: { kind: 'wording', label: oneLine(label) },
        message,
      });
    }
  }
  const wording = forEachKey((key) => {
    const text = written.get(key);
    if (text === undefined) return WORDING_TABLE[key].text;
    if (text.trim() !== '' || WORDING_TABLE[key].optional) return text;
    const message = `Lời văn “${WORDING_TABLE[key].label}” để trống. Văn bản dùng lời văn mặc định; hãy ghi lời văn khác nếu cần.`;
    problems.push({ code: 'wording-empty', severity: 'info', place: wordingPlace(key), message });
    return WORDING_TABLE[key].text;
  });
  return { wording, problems: [...problems, ...checkWording(wording)] };
}

/** The row of "Lời văn". */
export function wordingPlace(key: WordingKey): Place {
  return { kind: 'wording', label: WORDING_TABLE[key].label };
}

/** Placeholders that the text of a key cannot have. */
export function checkWording(wording: Wording): Problem[] {
  return WORDING_KEYS.flatMap((key) => {
    const allowed = allowedPlaceholders(key);
    const names = new Set(allowed.map(nameOf));
    const unknown = [...wording[key].matchAll(PLACEHOLDER)].filter(([, name = '']) => !names.has(nameOf(name)));
    return unknown.map(([written]): Problem => {
      const list = allowed.map((name) => `{${name}}`).join(', ');
      const message = `Chỗ điền ${written} không dùng được ở đây. Các chỗ điền dùng được: ${list}.`;
      return { code: 'placeholder-unknown', severity: 'warning', place: wordingPlace(key), message };
    });
  });
}

export type Values = Readonly<Record<string, RichText | string>>;

/** Puts the values into the placeholders; one without a value stays as written, marked. */
export function fillPlaceholders(template: string, values: Values): RichText {
  const byName = new Map(Object.entries(values).map(([name, value]) => [nameOf(name), value]));
  const parts: RichText[] = [];
  let end = 0;
  for (const match of template.matchAll(PLACEHOLDER)) {
    const value = byName.get(nameOf(match[1] ?? ''));
    parts.push(plain(template.slice(end, match.index)));
    if (value === undefined) parts.push([{ text: match[0], mark: true }]);
    else parts.push(typeof value === 'string' ? plain(value) : value);
    end = match.index + match[0].length;
  }
  parts.push(plain(template.slice(end)));
  return parts.flat();
}

/** The paragraphs of a list: its lines without bullets and blank lines. */
export function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|[\r\n\u2028\u2029]/).map((line) => line.replace(/^\s*[-–•+*]\s+/, '').trim());
  return lines.filter((line) => line !== '');
}
