/** Turns the model's styles and rules into what the grid draws, each kept once and named by a number. */

import type { Style, ValidationRule } from '../../book/cells.ts';
import type { Look, Rule } from '../protocol.ts';

const LINES: Readonly<Record<string, string>> = { underline: 'underline', 'line-through': 'line-through' };
const WIDTHS: Readonly<Record<string, string>> = {
  SOLID_MEDIUM: '2px solid',
  SOLID_THICK: '3px solid',
  DASHED: '1px dashed',
  DOTTED: '1px dotted',
  DOUBLE: '3px double',
};

export function lookOf(style: Style): Look {
  const { background, fontColor, fontWeight, fontStyle, fontLine, fontSize, fontFamily, wrapStrategy, borders } = style;
  return {
    ...(background && background !== '#ffffff' ? { background } : {}),
    ...(fontColor ? { color: fontColor } : {}),
    ...(fontWeight === 'bold' ? { bold: true } : {}),
    ...(fontStyle === 'italic' ? { italic: true } : {}),
    ...(fontLine && LINES[fontLine] ? { line: LINES[fontLine] } : {}),
    ...(fontSize ? { size: fontSize } : {}),
    ...(fontFamily ? { family: fontFamily } : {}),
    ...(style.horizontalAlignment ? { align: style.horizontalAlignment.replace('general-', '') } : {}),
    ...(style.verticalAlignment ? { vertical: style.verticalAlignment } : {}),
    ...(wrapStrategy === 'WRAP' ? { wrap: true } : {}),
    ...(borders
      ? { borders: Object.fromEntries(Object.entries(borders).map(([side, one]) => [side, line(one)])) }
      : {}),
  };
}

function line({ color, style }: { readonly color: string; readonly style: string }): string {
  return `${WIDTHS[style] ?? '1px solid'} ${color}`;
}

export function ruleOf({ criteria, values, helpText }: ValidationRule): Rule {
  return {
    ...(criteria === 'VALUE_IN_LIST' ? { list: (values[0] as readonly unknown[]).map(String) } : {}),
    ...(criteria === 'CHECKBOX' ? { checkbox: true } : {}),
    ...(helpText ? { help: helpText } : {}),
  };
}

/** Equal values share a number, from 1; 0 stands for none. Numbers are never given to anything else. */
export class Shelf<Source extends object, Shown> {
  readonly #show: (source: Source) => Shown;
  /** Models share objects freely, so most questions end here. */
  #known = new WeakMap<Source, number>();
  readonly #numbers = new Map<string, number>();
  readonly entries: [number, Shown][] = [];

  constructor(show: (source: Source) => Shown) {
    this.#show = show;
  }

  number(source: Source | undefined): number {
    if (!source) return 0;
    const known = this.#known.get(source);
    if (known !== undefined) return known;
    const shown = this.#show(source);
    const text = JSON.stringify(shown);
    const number = text === '{}' ? 0 : (this.#numbers.get(text) ?? this.#add(text, shown));
    this.#known.set(source, number);
    return number;
  }

  #add(text: string, shown: Shown): number {
    const number = this.entries.length + 1;
    this.#numbers.set(text, number);
    this.entries.push([number, shown]);
    return number;
  }
}
