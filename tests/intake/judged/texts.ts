/** Causes and settings of a document: they are no figures and are counted apart. */
import type { Expected } from './doc.ts';
import type { Certainty, ReadResult } from './product.ts';

/** How many figures of a label were read, and how many of them wrong. */
export type Labels = Partial<Record<Certainty, { n: number; wrong: number }>>;

export interface Texts {
  right: number;
  readonly wrong: string[];
  missing: number;
}

export interface MeasuredTexts {
  readonly causes: Texts;
  readonly settings: Texts;
  readonly settingLabels: Labels;
}

/** @param read undefined where the document was refused: nothing is compared then */
export function compareTexts(expected: Expected, read: ReadResult | undefined): MeasuredTexts {
  const settingLabels: Labels = {};
  if (!read) return { causes: none(), settings: none(), settingLabels };
  return { causes: causesOf(expected, read), settings: settingsOf(expected, read, settingLabels), settingLabels };
}

const none = (): Texts => ({ right: 0, wrong: [], missing: 0 });

/** Letters and digits alone, as scanned: O is 0 and l is 1. */
function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll('0', 'o')
    .replaceAll('1', 'l')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function causesOf({ causes = {} }: Expected, { items }: ReadResult): Texts {
  const counted = none();
  for (const [code, cause] of Object.entries(causes)) {
    const got = items.find((item) => item.code === code)?.cause ?? '';
    if (got === '') counted.missing++;
    else if (foldText(got) === foldText(cause)) counted.right++;
    else counted.wrong.push(`${code} “${got}” for “${cause}”`);
  }
  return counted;
}

function settingsOf(expected: Expected, { settings, settingsConfidence }: ReadResult, labels: Labels): Texts {
  const counted = none();
  for (const [key, wanted] of Object.entries(expected.settings ?? {})) {
    const got = settings[key] ?? null;
    if (got === null) {
      counted.missing++;
      continue;
    }
    const right = got === wanted || (key === 'issuer' && foldText(String(got)).endsWith(foldText(String(wanted))));
    if (right) counted.right++;
    else counted.wrong.push(`${key} ${got} for ${wanted}`);
    const label = settingsConfidence[key];
    if (label) countLabel(labels, label, right);
  }
  return counted;
}

export function countLabel(labels: Labels, label: Certainty, right: boolean): void {
  const counted = labels[label] ?? { n: 0, wrong: 0 };
  labels[label] = { n: counted.n + 1, wrong: counted.wrong + (right ? 0 : 1) };
}
