/** What is wrong with a template, said to the person who edited it: every error at once, with its place. */
import { type Place, partPlace } from '../../core/place.ts';
import { type Problem, problemKey } from '../../core/problems.ts';
import { isList, keyOf, TAGS, type Tag, tagKey } from '../template/tags.ts';
import type { PlacedTag } from './template-scan.ts';

const LISTS = new Set((Object.keys(TAGS) as Tag[]).filter(isList).map(keyOf));
const KNOWN = new Map(Object.values(TAGS).map(([name]) => [tagKey(name), name]));

const MESSAGES: Readonly<Record<string, (tag: string) => string>> = {
  unopened_tag: (tag) => `Có dấu } nhưng thiếu dấu { trước “${tag}”. Hãy thêm dấu { hoặc xóa dấu }.`,
  unclosed_tag: (tag) => `Thẻ {${tag} thiếu dấu } ở cuối. Hãy thêm dấu }.`,
  duplicate_open_tag: (tag) => `Có hai dấu { liền nhau ở “${tag}”. Hãy xóa một dấu.`,
  duplicate_close_tag: (tag) => `Có hai dấu } liền nhau ở “${tag}”. Hãy xóa một dấu.`,
  unopened_loop: (tag) => `Có {/${tag}} nhưng không có {#${tag}} đứng trước. Hãy thêm thẻ mở hoặc xóa thẻ đóng.`,
  unclosed_loop: (tag) => `Khối {#${tag}} chưa được đóng. Hãy thêm {/${tag}} ở cuối khối.`,
  closing_tag_does_not_match_opening_tag: (tag) => `Thẻ đóng không khớp với {#${tag}}. Hãy ghi thẻ đóng là {/${tag}}.`,
  unbalanced_loop_tags: (tag) =>
    `Thẻ mở và thẻ đóng của “${tag}” không nằm cùng một bảng hoặc cùng một đoạn. Hãy đặt lại hai thẻ.`,
  loop_position_invalid: (tag) => `Thẻ của khối “${tag}” đặt sai chỗ. Hãy đặt thẻ mở và thẻ đóng trên dòng riêng.`,
};

const TEMPLATE = partPlace('Mẫu văn bản');

const PLACES: readonly (readonly [RegExp, string])[] = [
  [/header/, 'đầu trang'],
  [/footer/, 'chân trang'],
  [/document/, 'thân văn bản'],
];

function partOfTemplate(file: unknown): Place {
  const path = typeof file === 'string' ? file : 'word/document.xml';
  return partPlace(`Mẫu văn bản, ${PLACES.find(([pattern]) => pattern.test(path))?.[1] ?? path}`);
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** The problems behind an error of docxtemplater or of the zip reader. */
export function templateProblems(error: unknown): Problem[] {
  const properties = record(record(error)['properties']);
  const inner = properties['errors'];
  if (properties['id'] === 'multi_error' && Array.isArray(inner)) return unique(inner.flatMap(templateProblems));
  const id = typeof properties['id'] === 'string' ? properties['id'] : '';
  const tag = String(properties['xtag'] ?? properties['openingtag'] ?? properties['context'] ?? '').trim();
  const say = MESSAGES[id];
  if (say)
    return [{ code: 'template-tag', severity: 'error', place: partOfTemplate(properties['file']), message: say(tag) }];
  if (id.startsWith('filetype') || id === '') return [notDocx()];
  const message = `Mẫu văn bản có lỗi (${id}${tag === '' ? '' : `, ở “${tag}”`}). Hãy sửa trong Word rồi tải lên lại, hoặc dùng mẫu mặc định.`;
  return [{ code: 'template-broken', severity: 'error', place: partOfTemplate(properties['file']), message }];
}

export function notDocx(): Problem {
  const message =
    'Tệp mẫu không phải là tài liệu Word (.docx) hoặc đã hỏng. Hãy mở tệp trong Word, lưu lại dạng .docx rồi tải lên.';
  return { code: 'template-not-docx', severity: 'error', place: TEMPLATE, message };
}

/** What the filler would take for raw XML or for new delimiters. */
const OTHER_SYNTAX = /^[@=!<>]/;

/** Tags that no plan has; each with the nearest known name where there is one. */
export function unknownTags(tags: readonly PlacedTag[]): Problem[] {
  const unknown = tags.filter(({ tag }) => tag !== '.' && (OTHER_SYNTAX.test(tag) || !KNOWN.has(tagKey(tag))));
  const problems = unknown.map(({ tag, file }): Problem => {
    const close = [...KNOWN].find(([key]) => key.startsWith(tagKey(tag)) || tagKey(tag).startsWith(key));
    const advice = close ? `Có phải là {${close[1]}}?` : 'Hãy xóa thẻ này hoặc xem danh sách thẻ trong hướng dẫn.';
    const message = `Không có thẻ nào tên là {${tag}}. ${advice}`;
    return { code: 'template-tag-unknown', severity: 'error', place: partOfTemplate(file), message };
  });
  return unique(problems);
}

/** A list printed as if it were a text. */
export function listsAsTexts(tags: readonly PlacedTag[]): Problem[] {
  const found = tags.filter(({ tag, list }) => !list && LISTS.has(tagKey(tag)));
  const problems = found.map(({ tag, file }): Problem => {
    const message = `Thẻ {${tag}} là danh sách hoặc khối. Hãy viết {#${tag}} ở dòng trước, {/${tag}} ở dòng sau, ở giữa là nội dung của mỗi mục.`;
    return { code: 'template-tag-list', severity: 'error', place: partOfTemplate(file), message };
  });
  return unique(problems);
}

export function outsideList(): Problem {
  const message =
    'Có thẻ {.} đứng ngoài danh sách nên chỗ đó để trống. Hãy đặt thẻ giữa thẻ mở và thẻ đóng của một danh sách, ví dụ {#căn cứ} và {/căn cứ}.';
  return { code: 'template-dot-outside', severity: 'warning', place: TEMPLATE, message };
}

/** What belongs in every plan, and the annex when there is one. */
const EXPECTED: readonly Tag[] = [
  'subject',
  'legalBases',
  'result',
  'measures',
  'organization',
  'closing',
  'signer',
  'recipients',
];

/** Parts of the plan that the template has no place for, or an annex that it has and the plan has not. */
export function templateNotes(tags: Iterable<string>, hasAnnex: boolean): Problem[] {
  const keys = new Set([...tags].map(tagKey));
  const has = (name: Tag): boolean => keys.has(keyOf(name));
  const expected: readonly Tag[] = hasAnnex ? [...EXPECTED, 'annex'] : EXPECTED;
  const notes = expected
    .filter((name) => !has(name))
    .map((name): Problem => {
      const message = `Mẫu không có thẻ {${TAGS[name][0]}} nên văn bản thiếu phần này. Hãy thêm thẻ vào mẫu nếu cần.`;
      return { code: 'template-tag-missing', severity: 'warning', place: TEMPLATE, message };
    });
  if (hasAnnex || !has('annex')) return notes;
  const message =
    'Mẫu có phụ lục nhưng kế hoạch này không có nên văn bản thừa một trang trống. Hãy dùng mẫu không có phụ lục.';
  return [...notes, { code: 'template-annex-empty', severity: 'warning', place: TEMPLATE, message }];
}

function unique(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [problemKey(problem), problem])).values()];
}
