/** How a superior body's documents call its units together, and the groups in which it ranks them. */
import { fold, lowerFirst, upperFirst } from '../../core/text.ts';

const UNIT_WORDS = ['xã', 'phường', 'thị trấn', 'đặc khu'] as const;

/** "các xã, phường, đặc khu", as the units' names tell. */
export function kindsOf(units: readonly { readonly name: string }[]): string {
  const known = UNIT_WORDS.filter((word) => units.some(({ name }) => fold(name).startsWith(`${word} `)));
  return known.length > 0 ? `các ${known.join(', ')}` : 'các đơn vị';
}

/** What stands before a unit's name, small within a sentence; a name without it ("Tân Lập") keeps its capital. */
const KIND = /^(?:xã|phường|thị trấn|thị xã|đặc khu|thành phố|huyện|quận|tỉnh|sở|ban|văn phòng|(?:ủy|uỷ) ban)\s/iu;

/** Within a sentence: "xã Tân Lập". */
export const unitInSentence = (name: string): string => (KIND.test(name.normalize('NFC')) ? lowerFirst(name) : name);

/** Words before a number or a name of a group: "vùng Tây Bắc", "cụm Nam Định". */
const AREA = /^(?:vùng|cụm|miền|khu|khối|tiểu|địa)\s/iu;

/** Within a sentence: "miền núi"; what is called after a place stays: "Yên Bái". */
export function groupInSentence(group: string): string {
  const name = group.trim().normalize('NFC');
  const isPlace = !KIND.test(name) && !AREA.test(name) && /^\S+\s+\p{Lu}[\p{Ll}\p{M}]/u.test(name);
  return isPlace ? name : lowerFirst(name);
}

/** "Nhóm xã"; a body that ranks all together has one group without a name, beside others it is what is left. */
export function groupTitle(group: string, isOnly = false): string {
  const name = group.trim();
  if (name === '') return isOnly ? 'Tất cả đơn vị' : 'Các đơn vị khác';
  return /^nhóm /iu.test(name) ? upperFirst(name) : `Nhóm ${groupInSentence(name)}`;
}

/** After "xếp hạng 1/5": "xã", "đơn vị nhóm miền núi". */
export function rankedAmong(group: string): string {
  const name = group.trim();
  const isKind = UNIT_WORDS.some((word) => fold(name) === word || fold(name).startsWith(`${word},`));
  return name === '' || isKind ? lowerFirst(name) : `đơn vị ${lowerFirst(groupTitle(name))}`;
}

interface Named {
  readonly name: string;
  readonly group: string;
}

/** "Xã Tân Lập (Miền núi)" where another unit is called the same. */
export function nameApart({ name, group }: Named, all: readonly Named[]): string {
  const isTwin = all.filter((other) => fold(other.name) === fold(name)).length > 1;
  return isTwin && group !== '' ? `${name} (${group})` : name;
}
