/** What typing, copying and typesetting do to a text: the figures must be the same in each. Lines keep their numbers. */

export interface Dress {
  readonly name: string;
  readonly wear: (text: string) => string;
}

/** Old places of the tone mark: "hóa" becomes "hoá", "Ủy" becomes "Uỷ". */
function oldTones(text: string): string {
  const open =
    /(o)([\u0300\u0301\u0303\u0309\u0323])([ae])(?!\p{L}|\p{M})|(u)([\u0300\u0301\u0303\u0309\u0323])(y)(?!\p{L}|\p{M})/giu;
  return text.normalize('NFD').replace(open, '$1$3$2$4$6$5').normalize('NFC');
}

export const DRESSES: readonly Dress[] = [
  { name: 'as it is', wear: (text) => text },
  { name: 'decomposed letters', wear: (text) => text.normalize('NFD') },
  { name: 'non-breaking spaces', wear: (text) => text.replace(/(?<=\S) (?=\S)/g, '\u00a0') },
  { name: 'carriage returns', wear: (text) => text.replaceAll('\n', '\r\n') },
  { name: 'en dashes', wear: (text) => text.replace(/(?<=^|\s)-(?=\s)/gm, '–') },
  {
    name: 'bold figures',
    wear: (text) => text.replace(/(?<![\d/.,\p{L}-])\d+(?:[.,]\d+)*(?![\d/.,-]|\p{L})/gu, '**$&**'),
  },
  { name: 'bold lines', wear: (text) => text.replace(/^(?=\S)(?![*])(.*\S) ?$/gm, '**$1**') },
  { name: 'old tone marks', wear: oldTones },
  { name: 'double spaces', wear: (text) => text.replace(/(?<=\S) (?=\S)/g, '  ') },
  { name: 'zero-width marks', wear: (text) => `\ufeff${text.replace(/điểm/g, '\u200bđiểm')}` },
  {
    name: 'capital words',
    wear: (text) => text.replace(/tiêu chí|thang điểm|điểm tối đa|không được điểm/gi, (word) => word.toUpperCase()),
  },
];
