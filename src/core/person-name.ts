/** What a person's name looks like among other words, and which office a cell names beside it. */
import { foldSearch } from './text.ts';

/** Of nine in ten Vietnamese, and of the peoples of the mountains; without those that begin names of bodies (Văn, Đoàn, Hội). */
const FAMILIES: ReadonlySet<string> = new Set(
  (
    'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đinh Trịnh Mai Lương Trương Lâm Tô Tạ Chu ' +
    'Châu Quách Phùng Thái Tống Vương Nông Triệu Hà Lò Lường Quàng Cầm Giàng Vàng Sùng Thào Mùa Lầu Vừ Bàn Chảo Tẩn Phàn ' +
    'Thạch Danh Kim Cao Kiều Đàm Đồng La Lại Mạc Ngọ Nghiêm Ninh Ông Tăng Thân Tòng Tôn Từ Hứa Khổng Lục Lưu Viên Vi Hoa'
  ).split(' '),
);

const TITLES =
  'chủ tịch|bí thư|trưởng|giám đốc|chánh|công chức|cán bộ|chuyên viên|kế toán|văn phòng|lãnh đạo|chỉ huy|hiệu trưởng';

/** What an office is held by: it stays where a name goes. */
const POSITION = new RegExp(`^(?:(?:phó|quyền|q\\.) )?(?:${TITLES})(?!\\p{L})`, 'iu');
const AND_POSITION = new RegExp(`\\s+(?:và|kiêm)\\s+(?=(?:(?:phó|quyền|q\\.) )?(?:${TITLES})(?!\\p{L}))`, 'iu');

/** Ahead of a name, without its dots and slashes. */
const FORMS_OF_ADDRESS = ['ông', 'bà', 'anh', 'chị', 'cô', 'chú', 'bác', 'thầy', 'đồng chí', 'đ/c', 'đ.c', 'đc'];
const ADDRESS = `(?:${FORMS_OF_ADDRESS.map((form) => form.replace('.', '\\.').replace(' ', '\\s+')).join('|')})`;
const ADDRESS_WORD = new RegExp(`^${ADDRESS}$`, 'iu');

const CAPITAL = /^\p{Lu}\p{Ll}*(?:[’'ʼ]\p{Lu}?\p{Ll}+)?$/u;
const INITIAL = /^\p{Lu}\.$/u;
/** "NGUYỄN" can be spoken, "UBND" cannot. */
const SPOKEN = /^(?:[bcdghklmnprstvx]|ch|gh|gi|kh|ng|ngh|nh|ph|qu|th|tr)?[aeiouy]{1,3}(?:[cmnpt]|ch|ng|nh)?$/;

const isNameWord = (word: string): boolean =>
  CAPITAL.test(word) || INITIAL.test(word) || (/^\p{Lu}+$/u.test(word) && SPOKEN.test(foldSearch(word)));

const isFamily = (word: string): boolean => FAMILIES.has(word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());

/** No name has more words. */
const MOST_WORDS = 6;

/** How many of these words, from the first on, are written as a name: "Nguyễn văn An", "LÒ THỊ MAI", "Đỗ V. Hùng". */
function nameLength(words: readonly string[]): number {
  let length = 0;
  while (length < Math.min(words.length, MOST_WORDS)) {
    const [word = '', next = ''] = words.slice(length);
    const isMiddle = length > 0 && /^(?:văn|thị)$/.test(word) && next !== '';
    if (!isNameWord(word) && !isMiddle && !(length > 0 && words[length - 1]?.match(/^(?:văn|thị)$/))) break;
    length += 1;
  }
  return length;
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** Whatever parts people in one cell: "A và B", "A - Chủ tịch", "A (Văn phòng)". */
const BETWEEN = /[;,\n/()[\]:&|]|\s[-–—]\s|\s(?:và|cùng)\s/u;

/**
 * Names in a cell about people.
 * @returns each of two words or more, as written
 */
export function namesIn(cell: string): string[] {
  const parts = cell.normalize('NFC').split(BETWEEN);
  return parts.flatMap((part) => {
    const words = wordsOf(part.trim().replace(POSITION, '')).map((word) => word.replace(/^["“']+|["”']+$/g, ''));
    // Written small from end to end.
    if (words.length > 1 && words.length < MOST_WORDS && isFamily(words[0] ?? '')) return [words.join(' ')];
    const names: string[] = [];
    for (let at = 0; at < words.length; ) {
      const length = nameLength(words.slice(at));
      const run = words.slice(at, at + length);
      if (length > 1) names.push(run.join(' '), ...afterPlace(run));
      at += Math.max(1, length);
    }
    return names;
  });
}

/** The name at the end of capitals that begin with a place or a unit: "UBND xã Đồi Thông Lý A Páo". */
function afterPlace(run: readonly string[]): string[] {
  const at = run.findIndex(isFamily);
  return at > 0 && run.length - at > 1 ? [run.slice(at).join(' ')] : [];
}

/** Of a cell in a column of people the positions alone. */
export function positionsIn(cell: string): string {
  return cell
    .normalize('NFC')
    .split(/[;,\n]/)
    .flatMap((part) => part.split(AND_POSITION))
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => POSITION.test(part))
    .map(withoutPerson)
    .join('; ');
}

/** Up to the first word that may be a person's: too little is better here than a name. */
function withoutPerson(part: string): string {
  const [title = ''] = POSITION.exec(part) ?? [];
  const words = wordsOf(part.slice(title.length));
  const plain = words.map((word) => word.replace(/^[("“[]+|[)"”\],:]+$/g, ''));
  const end = words.findIndex((_, at) => isPersons(plain.slice(at)));
  const kept = end < 0 ? words : words.slice(0, end);
  // A word that begins with a colon or a bracket belongs to what went.
  return [title, ...kept]
    .join(' ')
    .replace(/ (?=[:,])/g, '')
    .replace(/[\s([:,–—-]+$/u, '');
}

function isPersons(words: readonly string[]): boolean {
  const [word = '', next = ''] = words;
  if (/\d{3}|^[+0]\d|@/.test(word) || ADDRESS_WORD.test(word) || ADDRESS_WORD.test(`${word} ${next}`)) return true;
  const length = nameLength(words);
  if (length === 0) return false;
  const after = words[length] ?? '';
  return length > 2 || !/^\p{Ll}/u.test(after) || (length > 1 && isFamily(word));
}

const ADDRESSED = new RegExp(
  `(?<![\\p{L}\\d])(${ADDRESS}\\s*[.:]?\\s*)((?:[\\p{L}’'ʼ]+\\.?)(?:[ \\t\\u00a0]+[\\p{L}’'ʼ]+){0,${MOST_WORDS - 1}})`,
  'giu',
);

/** What else follows a form of address and is no name: "đồng chí Ủy viên". */
const OFFICE = /^(?:phó|ủy|thường|đại|đảng|thủ|tổng|bộ|viện|đội|tổ|hội|chi|thư|phụ)(?!\p{L})/iu;
/** "đc" is "được", too, and a capital begins a sentence. */
const ALONE = /^(?:ông|bà|anh|chị|cô|chú|bác|thầy|đồng chí|đ\/c)\s/u;

/** Takes out what follows a form of address and is written as a name; alone stands a given name: "anh Hùng". */
export function replaceAddressed(text: string, replace: (name: string) => string): string {
  return text.replace(ADDRESSED, (whole: string, address: string, rest: string) => {
    const words = rest.split(/[ \t\u00a0]+/);
    const length = POSITION.test(rest) || OFFICE.test(rest) ? 0 : nameLength(words);
    const isAlone = length === 1 && ALONE.test(address) && CAPITAL.test(words[0] ?? '');
    if (length < 2 && !isAlone) return whole;
    const [taken = ''] = new RegExp(`^\\S+(?:[ \\t\\u00a0]+\\S+){${length - 1}}`, 'u').exec(rest) ?? [];
    return address + replace(taken) + rest.slice(taken.length);
  });
}

const PLAIN_NAME = new RegExp(
  `(?<!\\p{L}|(?:[Đđ]ường|phố|trường|học|thcs|thpt|xã|phường|quận|huyện|thôn|làng|bản)\\s)` +
    `(?:${[...FAMILIES].join('|')})[ \\u00a0]+(?:Văn|Thị)(?:[ \\u00a0]+\\p{Lu}\\p{Ll}*){1,3}(?!\\p{L})`,
  'gu',
);

/** Names that tell themselves: a family's, "Văn" or "Thị", a given name; not those of streets, schools and communes. */
export const replacePlainNames = (text: string, replace: (name: string) => string): string =>
  text.replace(PLAIN_NAME, replace);

/** A word with its tone mark in either of its two places. */
function toneVariants(word: string): string[] {
  const loose = word.normalize('NFD');
  const early = /^(.*[ou])([\u0300\u0301\u0303\u0309\u0323])([aey]\u0302?)$/iu.exec(loose);
  const late = /^(.*[ou])([aey]\u0302?)([\u0300\u0301\u0303\u0309\u0323])$/iu.exec(loose);
  const other = early ? `${early[1]}${early[3]}${early[2]}` : late ? `${late[1]}${late[3]}${late[2]}` : undefined;
  return other ? [word, other.normalize('NFC')] : [word];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * What finds these names however they are typed: with wide or several spaces, in capitals, with the tone mark where others set
 * it; three words and more also in small letters and without diacritics.
 */
export function patternOf(names: readonly string[]): RegExp | undefined {
  if (names.length === 0) return undefined;
  const one = (name: string): string => {
    const words = wordsOf(name);
    return words
      .map((word) => {
        const forms = toneVariants(word).flatMap((each) => {
          const title = each.charAt(0).toUpperCase() + each.slice(1).toLowerCase();
          const usual = [each, title, each.toUpperCase()];
          return words.length < 3 ? usual : [...usual, each.toLowerCase()];
        });
        const bare = foldSearch(word);
        const plain = words.length < 3 ? [] : [bare, bare.toUpperCase(), bare.charAt(0).toUpperCase() + bare.slice(1)];
        return `(?:${[...new Set([...forms, ...plain])].map(escaped).join('|')})`;
      })
      .join('\\s+');
  };
  // The longer one first: a part of it may be a name, too.
  const longest = [...new Set(names)].toSorted((a, b) => b.length - a.length);
  return new RegExp(`(?<!\\p{L})(?:${longest.map(one).join('|')})(?!\\p{L})`, 'gu');
}
