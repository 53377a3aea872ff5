/** How source and proposals show each other's place without drawing either anew: marks by attribute, scrolling inside a box. */
import { useRef } from 'preact/hooks';

export interface Reveal {
  /** The keyboard goes on there; otherwise it is only marked and scrolled into its own box. */
  readonly focus?: boolean;
  /** The key of the number that is scrolled to within its line. */
  readonly number?: string | undefined;
}

export interface Sides {
  /** @param keys of lines, or of one number */
  showLines: (keys: readonly string[], how?: Reveal) => void;
  showRow: (code: string, how?: Reveal) => void;
}

/** Each side puts its own way of showing in. */
export function useSides(): Sides {
  return useRef<Sides>({ showLines: () => undefined, showRow: () => undefined }).current;
}

/** The element of a number, or the button of a line, by its key; and the whole line. */
export const lineId = (key: string): string => `source-${key}`;
export const wholeLineId = (key: string): string => `line-${key}`;
export const rowId = (code: string): string => `row-${code}`;

/** Marks these elements of a side, and no others of it. */
export function mark(side: Element | null, ids: readonly string[]): HTMLElement[] {
  for (const marked of side?.querySelectorAll('[data-marked]') ?? []) marked.removeAttribute('data-marked');
  const elements = ids.flatMap((id) => document.getElementById(id) ?? []);
  for (const element of elements) element.setAttribute('data-marked', '');
  return elements;
}

/** Scrolls the box alone: the page stays where the person reads. */
export function scrollWithin(box: HTMLElement | null, element: HTMLElement | undefined): void {
  if (!box || !element) return;
  const [outer, inner] = [box.getBoundingClientRect(), element.getBoundingClientRect()];
  if (inner.top < outer.top) box.scrollTop -= outer.top - inner.top + MARGIN;
  else if (inner.bottom > outer.bottom) box.scrollTop += inner.bottom - outer.bottom + MARGIN;
}

/** The lines around are seen, too. */
const MARGIN = 48;

/** One side stands below the other then (`source.css`): the page does not leave what the person looks at. */
const STACKED = '(max-width: 860px)';

/** The page goes there, too. */
export function goTo(element: HTMLElement | undefined, { focus = false }: Reveal): void {
  if (focus || !window.matchMedia(STACKED).matches) element?.scrollIntoView({ block: 'nearest' });
  if (focus) element?.focus({ preventScroll: true });
}
