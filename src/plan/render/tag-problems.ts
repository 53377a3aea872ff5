/** What is wrong with the tags of a template, said to the person who edited it: every one at once, with its place. */
import type { Place } from '../../core/place.ts';
import type { Problem, Severity } from '../../core/problems.ts';
import { type Declared, tagKey } from '../template/scope.ts';
import { unescapeXml } from './xml.ts';

interface NamedTag {
  readonly sign: string;
  readonly name: string;
  readonly key: string;
}

/** A tag that exists, and the lists in which it can be written, from the outermost; none for the whole document. */
interface Known {
  readonly name: string;
  readonly paths: (readonly string[])[];
}

export class TagProblems {
  readonly list: Problem[] = [];
  private readonly known: ReadonlyMap<string, Known>;
  private readonly insides = new Map<string, Declared>();

  constructor(document: Declared) {
    const known = new Map<string, Known>();
    this.collect(document, [], known);
    this.known = known;
  }

  private collect({ texts, lists }: Declared, path: readonly string[], known: Map<string, Known>): void {
    const add = (key: string, name: string): void => {
      const one = known.get(key) ?? { name, paths: [] };
      one.paths.push(path);
      known.set(key, one);
    };
    for (const [key, { name }] of texts) add(key, name);
    for (const [key, { name, inside }] of lists) {
      add(key, name);
      this.insides.set(key, inside);
      this.collect(inside, [...path, name], known);
    }
  }

  isKnown(key: string): boolean {
    return this.known.has(key);
  }

  listAnywhere(key: string): Declared | undefined {
    return this.insides.get(key);
  }

  /** No tag at all: what people write in braces is printed as it stands; a slip of the pen is told with what was meant. */
  unknown({ sign, name }: NamedTag, place: Place): void {
    const written = `{${sign}${name}}`;
    const close = name === '' ? undefined : this.nearest(tagKey(name));
    if (close) {
      const meant = `{${sign}${close}}`;
      this.add(
        'template-tag-unknown',
        'warning',
        place,
        `Không có thẻ nào tên là ${written} nên được giữ nguyên như chữ thường. Có phải là ${meant}?`,
      );
    } else this.add('template-no-tag', 'info', place, `${written} không phải là thẻ của mẫu, được giữ nguyên.`);
  }

  private nearest(key: string): string | undefined {
    if (key.length < 2) return undefined;
    const names = [...this.known].filter(([one]) => one.length > 1);
    const begins = names.find(
      ([one]) => one.length > 3 && (one.startsWith(key) || (key.startsWith(one) && key.length - one.length < 4)),
    );
    const found =
      begins ??
      names.find(([one]) => key.length > 4 && Math.abs(one.length - key.length) < 3 && distance(one, key) < 3);
    return found?.[1].name;
  }

  /** A tag that this place has no value for. */
  elsewhere({ sign, name, key }: NamedTag, scopes: readonly Declared[], place: Place): void {
    const paths = this.known.get(key)?.paths ?? [];
    const shortest = Math.min(...paths.map(({ length }) => length));
    const lists = paths.filter(({ length }) => length === shortest).map(written);
    const whole = tagKey(`tổng ${this.known.get(key)?.name ?? name}`);
    const total = scopes.map(({ texts }) => texts.get(whole)?.name).find((one) => one !== undefined);
    const instead = total && sign === '' ? `; cho kết quả chung dùng {${total}}` : '';
    this.add(
      'template-tag-place',
      'error',
      place,
      `{${sign}${name}} chỉ dùng trong ${lists.join(' hoặc ')}${instead}.`,
    );
  }

  listAsText({ name }: NamedTag, place: Place): void {
    this.add(
      'template-tag-list',
      'error',
      place,
      `{${name}} là danh sách: viết {#${name}} ở trước, {/${name}} ở sau, ở giữa là nội dung của mỗi mục.`,
    );
  }

  crossed({ name }: NamedTag, place: Place): void {
    this.add(
      'template-tag',
      'error',
      place,
      `{#${name}} chưa được đóng trước thẻ đóng này. Hãy ghi {/${name}} ở trước.`,
    );
  }

  notOpened({ name }: NamedTag, place: Place): void {
    this.add(
      'template-tag',
      'error',
      place,
      `Có {/${name}} nhưng không có {#${name}} đứng trước. Hãy thêm thẻ mở hoặc xóa thẻ đóng.`,
    );
  }

  notClosed({ name }: NamedTag, place: Place): void {
    this.add('template-tag', 'error', place, `{#${name}} chưa được đóng. Hãy thêm {/${name}} ở cuối khối.`);
  }

  /** Half a pair of braces beside the name of a tag; other braces are ordinary text. */
  looseBraces(escaped: string, place: Place): void {
    const text = unescapeXml(escaped);
    for (const [, inside = ''] of text.matchAll(/\{\s*[#/^]?([^{}]*)(?=\{|$)/g)) {
      if (this.isKnown(tagKey(inside)))
        this.add('template-tag', 'error', place, `Thẻ {${inside} thiếu dấu } ở cuối. Hãy thêm dấu }.`);
    }
    for (const [, inside = ''] of text.matchAll(/(?:^|\})([^{}]*)\}/g)) {
      if (this.isKnown(tagKey(inside)))
        this.add('template-tag', 'error', place, `Có dấu } nhưng thiếu dấu { trước “${inside}”. Hãy thêm dấu {.`);
    }
  }

  private add(code: string, severity: Severity, place: Place, message: string): void {
    this.list.push({ code, severity, place, message });
  }
}

/** "{#bảng kết quả}{#dòng}…{/dòng}{/bảng kết quả}" */
function written(path: readonly string[]): string {
  return `${path.map((list) => `{#${list}}`).join('')}…${path
    .toReversed()
    .map((list) => `{/${list}}`)
    .join('')}`;
}

/** Letters to be changed, added or left out. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
