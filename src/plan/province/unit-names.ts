/** How a superior body's documents call its units together, and the groups in which it ranks them. */
import { fold, lowerFirst, upperFirst } from '../../core/text.ts';

const UNIT_WORDS = ['xã', 'phường', 'thị trấn', 'đặc khu'] as const;

/** "các xã, phường, đặc khu", as the units' names tell. */
export function kindsOf(units: readonly { readonly name: string }[]): string {
  const known = UNIT_WORDS.filter((word) => units.some(({ name }) => fold(name).startsWith(`${word} `)));
  return known.length > 0 ? `các ${known.join(', ')}` : 'các đơn vị';
}

/** "Nhóm xã"; a body that ranks all together has one group without a name. */
export function groupTitle(group: string): string {
  const name = group.trim();
  if (name === '') return 'Tất cả đơn vị';
  return /^nhóm /iu.test(name) ? upperFirst(name) : `Nhóm ${lowerFirst(name)}`;
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
