/** Names of communes as tables write them: recognised in headers and rows, compared leniently, never mixed up. */
import { fold, foldSearch } from '../../core/text.ts';
import { bareLabel } from '../tables/column-names.ts';
import { LEVEL_WORDS, LEVELS } from './levels.ts';

const COMMUNE = new RegExp(`^(?:(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân) )?(?:${LEVEL_WORDS}) ?\\p{Lu}?`, 'iu');
const NAME = new RegExp(`^(?:(?:ubnd|${fold('ủy ban nhân dân')}) )?(?:(?:${fold(LEVEL_WORDS)}) ?)?(?=\\p{L}|\\d)`, 'u');
/** A level's word alone, or one that goes on with small letters, heads a column or a group: "Xã", "Xã, thị trấn", "Phường loại I". */
const GENERIC =
  /^(?:các )?(?:xã|phường|thị trấn|đặc khu|xã, phường)(?:,? (?:xã|phường|thị trấn|đặc khu|và|loại|miền|vùng|khu vực|thuộc|các).*)?$/iu;

export function isCommuneName(words: string): boolean {
  const text = words.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (text.length > 60 || !COMMUNE.test(text) || GENERIC.test(text)) return false;
  return /(?:xã|phường|trấn|khu|tt\.?|p\.|x\.|đk\.?) ?[\p{Lu}\d]/iu.test(text);
}

const OTHER_UNIT =
  /^(?:(?:ubnd|[uủ][ỷy] ban nhân dân) )?(?:huyện|quận|thị xã|thành phố|tp\.?|tỉnh|sở|ban|phòng|chi cục|trung tâm|văn phòng) ?\p{Lu}/iu;

/** The same without diacritics, where a capital tells a name from other words. */
const BARE_UNIT = /^(?:UBND )?(?:[Xx]a|[Pp]huong|[Tt]hi tran|[Dd]ac khu|[Hh]uyen|[Qq]uan|[Tt]hi xa|[Tt]hanh pho) [A-Z]/;

/** Communes, and the districts and offices that the same kind of table lists. */
export function isUnitName(words: string): boolean {
  const text = words.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (isCommuneName(words) || (text.length <= 60 && BARE_UNIT.test(text))) return true;
  return text.length <= 60 && OTHER_UNIT.test(text) && /\s\p{Lu}/u.test(text);
}

/** "xã tân lập" and "UBND xã Tân Lập" are the same place. */
const bare = (name: string): string => bareLabel(name).replace(NAME, '');

const BARE_NAME = new RegExp(`^(?:(?:ubnd|uy ban nhan dan) )?(?:(?:${foldSearch(LEVEL_WORDS)}) ?)?(?=[a-z\\d])`);
const searched = (name: string): string => foldSearch(bareLabel(name)).replace(BARE_NAME, '');

/** Without diacritics: each level's word, and its letters with their sign, by the word. */
const LEVEL_SIGNS = LEVELS.map(({ word, letters, needsDot }) => {
  const [whole, short] = [foldSearch(word), foldSearch(letters)];
  return [
    whole,
    new RegExp(`^(?:(?:ubnd|uy ban nhan dan) )?(?:${whole}|${short}${needsDot ? '(?=\\.)' : ''})(?=[ .])`),
  ] as const;
});

function levelOf(name: string): string | undefined {
  const folded = foldSearch(name);
  return LEVEL_SIGNS.find(([, sign]) => sign.test(folded))?.[0];
}

const isPlain = (text: string): boolean => !/[^\x20-\x7e]/.test(text);

/**
 * Whether nothing that two names say tells them apart: "xã Tân Lập" is not "phường Tân Lập", nor "xã Tân Lạc" where both are
 * written with diacritics. Where nobody looks at what is taken for what, the rest is left to `findUnit`.
 */
export function mayBeSame(one: string, other: string): boolean {
  const [level, otherLevel] = [levelOf(one), levelOf(other)];
  if (level !== undefined && otherLevel !== undefined && level !== otherLevel) return false;
  if (isPlain(fold(one)) || isPlain(fold(other))) return true;
  const letters = (name: string): string => bare(name).replace(/[^\p{L}\d]/gu, '');
  return letters(one) === letters(other);
}

/**
 * The unit the person named: letter by letter first, then without "UBND xã", then without diacritics.
 * @returns undefined when none or several fit
 */
export function findUnit<T extends { readonly name: string }>(units: readonly T[], wanted: string): T | undefined {
  const ways: ((name: string) => string)[] = [
    fold,
    bare,
    foldSearch,
    searched,
    (name) => searched(name).replace(/[^a-z\d]/g, ''),
  ];
  for (const way of ways) {
    const found = units.filter(({ name }) => way(name) === way(wanted));
    if (found.length === 1) return found[0];
    if (found.length > 1) return undefined;
  }
  return undefined;
}
