/** Where a template has places for what a document says; sentences that an office wrote itself need none. */
import type { Part, PartName, PlanModel } from '../model.ts';
import { compilePart } from '../render/compile.ts';
import { openTemplate } from '../render/package.ts';
import { tagKey } from './scope.ts';
import { DOCUMENT } from './tags.ts';

export type Tags = (...names: readonly string[]) => boolean;

/** Which tags stand in a template, of lists with "#"; undefined where it cannot be read. */
export function tagsOf(template: Uint8Array): Tags | undefined {
  const opened = openTemplate(template);
  if (!opened) return undefined;
  const keys = new Set(
    opened.parts.flatMap(({ label, content }) => {
      if (label === undefined || typeof content !== 'string') return [];
      return compilePart(content, { document: DOCUMENT, part: label, keepsOthers: false })?.keys ?? [];
    }),
  );
  return (...names) => names.some((name) => keys.has(name.startsWith('#') ? `#${tagKey(name)}` : tagKey(name)));
}

const TASKS = ['#nhiệm vụ', '#tiêu chí', '#lĩnh vực'];

/** A template without any of these says the same in every document. */
const ESSENTIAL = [
  'trích yếu',
  'mở đầu',
  '#căn cứ',
  '#phần',
  '#phần 1',
  '#phần 2',
  '#phần 3',
  '#phần 4',
  '#phần điều chỉnh',
  '#bảng kết quả',
  '#bảng kết quả hai năm',
  '#phụ lục',
  ...TASKS,
];

export const hasPlaces = (tags: Tags): boolean => tags(...ESSENTIAL);

/** Facts that nobody could have written into a template, and the tags that tell them. */
const PLACES: Partial<Record<PartName, readonly string[]>> = {
  adjustment: ['#phần', '#phần điều chỉnh', '#bảng điều chỉnh'],
  progress: ['#phần', '#phần 2', ...TASKS],
  obstacles: ['#phần', '#phần 3', 'khó khăn, vướng mắc', 'vướng mắc'],
};

/** Parts of this document that would be lost in the template, with the tag that would print each. */
export function lostParts(tags: Tags, { parts }: PlanModel): { part: Part; tag: string }[] {
  return parts.flatMap((part) => {
    const places = PLACES[part.name];
    return places && !tags(...places) ? [{ part, tag: places[1] ?? '' }] : [];
  });
}

export const hasPlaceForAdjustment = (tags: Tags): boolean => tags(...(PLACES.adjustment ?? []));
