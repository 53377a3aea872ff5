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
