/** The looks of a `Range`: number formats, fonts, colours, alignment, wrapping, borders. */

import type { Style, StyleKey } from '../book/cells.ts';
import { GENERAL, isKnownFormat } from '../book/display.ts';
import type { Environment } from '../runtime/environment.ts';
import { NotEmulated, ServiceError } from '../runtime/errors.ts';
import { enumValue, type Handle, type Member, read, write } from '../runtime/service.ts';
import { hexColour } from './colours.ts';
import { asRange } from './handles.ts';
import { alive, checkShape, type RangeRef, restyle, table } from './range-ref.ts';
import { wrapStrategy } from './spreadsheet-enums.ts';
import { TEXT_KEYS, type TextLook } from './text-style.ts';

export interface Look {
  readonly key: StyleKey;
  readonly type: string;
  /** What live reports for a cell nobody touched. */
  readonly unset: unknown;
  readonly check?: (value: unknown) => void;
  /** As what live keeps it, and tells it again. */
  readonly kept?: (value: unknown) => unknown;
}

/** What live tells for a cell whose format nobody chose, or chose as "General". */
const AUTOMATIC = '0.###############';

const keptFormat = (value: unknown): unknown => (value === AUTOMATIC || value === '' ? GENERAL : value);

function oneOf(...allowed: string[]): (value: unknown) => void {
  return (value) => {
    if (value !== null && !allowed.includes(String(value)))
      throw new ServiceError(`Invalid argument: ${String(value)}`);
  };
}

function colour(value: unknown): void {
  if (value !== null && hexColour(value) === undefined) throw new ServiceError(`Invalid argument: ${String(value)}`);
}

// developers.google.com/apps-script/reference/spreadsheet/range: the setter pairs and their defaults
export const LOOKS: readonly (readonly [single: string, plural: string, look: Look])[] = [
  [
    'NumberFormat',
    'NumberFormats',
    { key: 'numberFormat', type: 'string', unset: AUTOMATIC, check: knownFormat, kept: keptFormat },
  ],
  [
    'Background',
    'Backgrounds',
    { key: 'background', type: 'string?', unset: '#ffffff', check: colour, kept: hexColour },
  ],
  ['FontColor', 'FontColors', { key: 'fontColor', type: 'string?', unset: '#000000', check: colour, kept: hexColour }],
  [
    'FontWeight',
    'FontWeights',
    { key: 'fontWeight', type: 'string?', unset: 'normal', check: oneOf('bold', 'normal') },
  ],
  ['FontStyle', 'FontStyles', { key: 'fontStyle', type: 'string?', unset: 'normal', check: oneOf('italic', 'normal') }],
  [
    'FontLine',
    'FontLines',
    { key: 'fontLine', type: 'string?', unset: 'none', check: oneOf('underline', 'line-through', 'none') },
  ],
  ['FontSize', 'FontSizes', { key: 'fontSize', type: 'integer', unset: 10 }],
  ['FontFamily', 'FontFamilies', { key: 'fontFamily', type: 'string?', unset: 'Arial' }],
  [
    'HorizontalAlignment',
    'HorizontalAlignments',
    {
      key: 'horizontalAlignment',
      type: 'string?',
      unset: 'general',
      check: oneOf('left', 'center', 'right', 'normal'),
    },
  ],
  [
    'VerticalAlignment',
    'VerticalAlignments',
    { key: 'verticalAlignment', type: 'string?', unset: 'bottom', check: oneOf('top', 'middle', 'bottom') },
  ],
];

function knownFormat(value: unknown): void {
  if (!isKnownFormat(String(value))) throw new NotEmulated(`the number format ${String(value)}`);
}

function look(range: RangeRef, key: StyleKey, unset: unknown, row: number, column: number): unknown {
  const style: Style = range.sheet.style(row, column);
  const own = style[key];
  return own === undefined || own === GENERAL ? unset : own;
}

function pair(single: string, plural: string, { key, type, unset, check, kept }: Look): Record<string, Member> {
  const set = (range: RangeRef, env: Environment, at: (down: number, across: number) => unknown): Handle => {
    let last: { readonly given: unknown; readonly value: unknown } | undefined;
    restyle(range, env, key, (down, across) => {
      const given = at(down, across);
      if (last && last.given === given) return last.value;
      check?.(given);
      last = { given, value: kept ? kept(given) : given };
      return last.value;
    });
    return asRange(range);
  };
  return {
    [`get${single}`]: read('', (range: RangeRef, env) => {
      alive(range, env);
      return look(range, key, unset, range.area.row, range.area.column);
    }),
    [`get${plural}`]: read('', (range: RangeRef, env) => {
      alive(range, env);
      return table(range, (row, column) => look(range, key, unset, row, column));
    }),
    [`set${single}`]: write(type, (range: RangeRef, env, value: unknown) => set(range, env, () => value)),
    [`set${plural}`]: write(`${type}[][]`, (range: RangeRef, env, values: unknown[][]) => {
      checkShape(range, values);
      return set(range, env, (down, across) => values[down]?.[across]);
    }),
  };
}

const SIDES = ['top', 'left', 'bottom', 'right', 'vertical', 'horizontal'] as const;

/** Edges are stored by side on the cells they touch; null leaves a side as it is. */
function setBorder(
  range: RangeRef,
  env: Environment,
  flags: readonly (boolean | null)[],
  color: string,
  style: string,
): void {
  const { area } = range;
  restyle(range, env, 'borders', (down, across) => {
    const before = range.sheet.style(area.row + down, area.column + across).borders ?? {};
    const next = { ...before };
    const side = (name: string, flag: boolean | null | undefined): void => {
      if (flag === null || flag === undefined) return;
      if (flag) next[name] = { color, style };
      else delete next[name];
    };
    const [top, left, bottom, right, vertical, horizontal] = flags;
    side('top', down === 0 ? top : horizontal);
    side('bottom', down === area.rows - 1 ? bottom : horizontal);
    side('left', across === 0 ? left : vertical);
    side('right', across === area.columns - 1 ? right : vertical);
    return Object.keys(next).length === 0 ? null : next;
  });
}

const BORDER_FLAGS = SIDES.map(() => 'boolean?').join(',');

/** What a style does not name stays. */
function setTextStyles(range: RangeRef, env: Environment, at: (down: number, across: number) => TextLook): Handle {
  for (const key of TEXT_KEYS)
    restyle(range, env, key, (down, across) => {
      const { row, column } = range.area;
      return at(down, across)[key] ?? range.sheet.style(row + down, column + across)[key];
    });
  return asRange(range);
}

export const formatMembers: Record<string, Member> = {
  ...Object.assign({}, ...LOOKS.map(([single, plural, one]) => pair(single, plural, one))),
  setWrap: write('boolean', (range: RangeRef, env, wrap: boolean) => {
    restyle(range, env, 'wrapStrategy', () => (wrap ? 'WRAP' : 'OVERFLOW'));
    return asRange(range);
  }),
  setWrapStrategy: write('WrapStrategy', (range: RangeRef, env, strategy: string) => {
    restyle(range, env, 'wrapStrategy', () => strategy);
    return asRange(range);
  }),
  getWrapStrategy: read('', (range: RangeRef, env) => {
    alive(range, env);
    return enumValue(wrapStrategy, String(look(range, 'wrapStrategy', 'OVERFLOW', range.area.row, range.area.column)));
  }),
  getWrap: read('', (range: RangeRef, env) => {
    alive(range, env);
    return look(range, 'wrapStrategy', 'OVERFLOW', range.area.row, range.area.column) === 'WRAP';
  }),
  setTextStyle: write('TextStyle', (range: RangeRef, env, style: TextLook) => setTextStyles(range, env, () => style)),
  setTextStyles: write('TextStyle[][]', (range: RangeRef, env, styles: Handle<TextLook>[][]) => {
    checkShape(range, styles);
    return setTextStyles(range, env, (down, across) => styles[down]?.[across]?.self ?? {});
  }),
  setBorder: write(
    `${BORDER_FLAGS} | ${BORDER_FLAGS},string?,BorderStyle?`,
    (range: RangeRef, env, ...args: (boolean | string | null)[]) => {
      const flags = args.slice(0, 6) as (boolean | null)[];
      setBorder(range, env, flags, String(args[6] ?? '#000000'), String(args[7] ?? 'SOLID'));
      return asRange(range);
    },
  ),
};
