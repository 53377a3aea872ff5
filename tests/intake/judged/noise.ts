/** What typing, copying and scanning do to a text. Each change leaves every figure readable to a careful person. */
import type { Random } from './random.ts';

/** `fixed`: lines mean something, as in forms; `chat`: abbreviated and without marks at the ends of lines. */
export type NoiseKind = 'prose' | 'list' | 'paragraph' | 'chat' | 'fixed' | 'table';

export interface Change {
  readonly name: string;
  readonly kinds: readonly NoiseKind[];
  readonly apply: (text: string, random: Random) => string;
}

const FLOWING: readonly NoiseKind[] = ['prose', 'list', 'paragraph'];
const TEXT: readonly NoiseKind[] = [...FLOWING, 'chat', 'fixed'];
const ANY: readonly NoiseKind[] = [...TEXT, 'table'];

const TONES: readonly (readonly [string, string])[] = [
  ...['òa oà', 'óa oá', 'ỏa oả', 'õa oã', 'ọa oạ', 'òe oè', 'óe oé', 'ỏe oẻ', 'ọe oẹ'],
  ...['Ủy Uỷ', 'ủy uỷ', 'úy uý', 'ùy uỳ', 'ũy uỹ', 'ụy uỵ'],
].map((pair) => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]);

/** "hòa" as it was typed before the reform of tone marks: "hoà". */
function oldTones(text: string): string {
  return TONES.reduce((old, [now, before]) => old.replace(new RegExp(`${now}(?!\\p{L})`, 'gu'), before), text);
}

function withoutDiacritics(text: string): string {
  return text.replaceAll('đ', 'd').replaceAll('Đ', 'D').normalize('NFD').replace(/\p{M}/gu, '');
}

/** A scanner sees O for 0 and l for 1; a number keeps at least one true digit. */
function scanned(text: string, random: Random): string {
  return text.replace(/\d+(?:,\d+)?/g, (number) => {
    const places = [...number.matchAll(/[01]/g)].map(({ index }) => index);
    if (number.replace(/\D/g, '').length < 2 || places.length === 0 || !random.chance(0.12)) return number;
    const at = random.from(places);
    return number.slice(0, at) + (number[at] === '0' ? 'O' : 'l') + number.slice(at + 1);
  });
}

/** All lines in one paragraph; a line that ends without a mark gets one. */
export function joinLines(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return lines
    .filter((line) => line !== '')
    .map((line, index) => (/[.;:,]$/.test(line) ? line : `${line}${index === 0 ? ':' : '.'}`))
    .join(' ');
}

/** Lines broken at a width, as a PDF or a mail program does. */
export function wrapLines(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const rows: string[] = [];
      let row = '';
      for (const word of line.split(' ')) {
        if (row.trim() !== '' && row.length + word.length >= width) {
          rows.push(row.trimEnd());
          row = word;
        } else row = row === '' ? word : `${row} ${word}`;
      }
      return [...rows, row];
    })
    .join('\n');
}

export function dropBullets(text: string): string {
  return text.replace(/^[ \t]*[-+*•▪–👉✅❌] /gmu, '');
}

/** In the order in which they are made: the last two change how the others would see the text. */
export const CHANGES: readonly Change[] = [
  {
    name: 'nbsp',
    kinds: TEXT,
    apply: (text, random) =>
      text.replace(/(?<=\d) (?=điểm)|(?<=\S) (?=\d)/g, () => (random.chance(0.6) ? '\u00a0' : ' ')),
  },
  {
    name: 'dashes',
    kinds: FLOWING,
    apply: (text) => text.replace(/^(\s*)- |(?<=\s)- /gm, (dash) => dash.replace('-', '–')),
  },
  {
    name: 'bold',
    kinds: ['prose', 'list'],
    apply: (text, random) =>
      text.replace(/(?<![\d,./*])(\d+(?:,\d+)?)(?= điểm)/g, (number) =>
        random.chance(0.5) ? `**${number}**` : number,
      ),
  },
  { name: 'old-tones', kinds: ANY, apply: oldTones },
  { name: 'lower-case', kinds: TEXT, apply: (text) => text.toLowerCase() },
  { name: 'no-diacritics', kinds: TEXT, apply: withoutDiacritics },
  { name: 'scanned', kinds: ['prose', 'list'], apply: scanned },
  { name: 'joined', kinds: ['prose'], apply: joinLines },
  { name: 'wrapped', kinds: FLOWING, apply: (text, random) => wrapLines(text, random.int(60, 90)) },
  { name: 'no-bullets', kinds: ['list'], apply: dropBullets },
  {
    name: 'decimal-points',
    kinds: ANY,
    apply: (text) => text.replace(/(?<![\d.,])(\d+),(\d+)(?![\d.,]?\d|,["',])/g, '$1.$2'),
  },
  { name: 'blank-lines', kinds: ['prose', 'list'], apply: (text) => text.replaceAll('\n', '\n\n') },
  {
    name: 'double-spaces',
    kinds: [...FLOWING, 'chat'],
    apply: (text, random) => text.replace(/(?<=\S) (?=\S)/g, () => (random.chance(0.05) ? '  ' : ' ')),
  },
  { name: 'trailing-spaces', kinds: TEXT, apply: (text) => text.replace(/$/gm, '  ') },
  { name: 'nfd', kinds: ANY, apply: (text) => text.normalize('NFD') },
  { name: 'crlf', kinds: ANY, apply: (text) => text.replaceAll('\n', '\r\n') },
];

/** At most two changes; every second document has none. */
export function spoil(random: Random, text: string, kind: NoiseKind): { text: string; changes: readonly string[] } {
  const fit = CHANGES.filter(({ kinds }) => kinds.includes(kind));
  const chosen = random.sample(fit, random.pick(0, 0, 0, 1, 1, 2));
  const ordered = CHANGES.filter((change) => chosen.includes(change));
  return {
    text: ordered.reduce((spoilt, { apply }) => apply(spoilt, random), text),
    changes: ordered.map(({ name }) => name),
  };
}
