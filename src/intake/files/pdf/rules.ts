/** The straight lines a page draws, level and upright: the borders of its tables. */

import { append } from '../../lists.ts';
import { OPS, type Viewport } from './library.ts';
import type { Turn } from './words.ts';

/** A level or an upright line in the page's coordinates, the first line at the top. */
export interface Rule {
  readonly level: boolean;
  /** Height of a level one, distance from the left edge of an upright one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

type Matrix = readonly number[];

/** A filled stretch as thin as this is a line. */
const THIN = 2.5;
/** Shorter ones are parts of letters and signs. */
const SHORTEST = 4;
/** A drawing of more lines is a picture. */
const MOST_RULES = 20_000;

const STROKES: readonly number[] = [
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
];
const FILLS: readonly number[] = [OPS.fill, OPS.eoFill];
/** How many numbers follow: move, line, curve, close. */
const LENGTHS: readonly number[] = [2, 2, 6, 0, 4];

/** The lines of a page whose text stands turned, as they lie before the reader. */
export function turnedRules(rules: readonly Rule[], turn: Turn): Rule[] {
  const across = (rule: Rule): Rule => ({ ...rule, at: -rule.at });
  const along = (rule: Rule): Rule => ({ ...rule, from: -rule.to, to: -rule.from });
  return rules.map((rule): Rule => {
    if (turn === 0) return rule;
    if (turn === 2) return along(across(rule));
    const turned = { ...rule, level: !rule.level };
    if (turn === 1) return rule.level ? along(turned) : across(turned);
    return rule.level ? across(turned) : along(turned);
  });
}

interface Drawn {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export function rulesOf({ fnArray, argsArray }: Drawn, viewport: Viewport): Rule[] {
  const rules: Rule[] = [];
  const kept: Matrix[] = [];
  let matrix: Matrix = viewport.transform;
  for (let at = 0; at < fnArray.length && rules.length < MOST_RULES; at++) {
    const operation = fnArray[at];
    const args = argsArray[at];
    if (operation === OPS.save) kept.push(matrix);
    else if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd) matrix = kept.pop() ?? matrix;
    else if (operation === OPS.transform) matrix = product(matrix, numbersIn(args));
    else if (operation === OPS.paintFormXObjectBegin) {
      kept.push(matrix);
      if (Array.isArray(args)) matrix = product(matrix, numbersIn(args[0]));
    } else if (operation === OPS.constructPath) append(rules, rulesIn(args, matrix));
  }
  return rules;
}

export function hasPicture({ fnArray }: Drawn): boolean {
  return fnArray.some((operation) => operation >= OPS.firstImage && operation <= OPS.lastImage);
}

function rulesIn(args: unknown, matrix: Matrix): Rule[] {
  if (!Array.isArray(args)) return [];
  const [painted, paths]: unknown[] = args;
  const isStroke = STROKES.includes(Number(painted));
  if (!isStroke && !FILLS.includes(Number(painted))) return [];
  const path = numbersIn(Array.isArray(paths) ? paths[0] : undefined);
  return shapesIn(path).flatMap((shape) => {
    const points = shape.map((point) => moved(point, matrix));
    return isStroke ? sidesOf(points) : thinStretch(points);
  });
}

/** Each shape as the corners it goes through; curves are no borders, and only their ends are kept. */
function shapesIn(path: readonly number[]): Point[][] {
  const shapes: Point[][] = [];
  let shape: Point[] = [];
  for (let at = 0; at < path.length; ) {
    const kind = path[at] ?? 0;
    const length = LENGTHS[kind];
    if (length === undefined) return shapes;
    if (kind === 0) {
      shape = [];
      shapes.push(shape);
    }
    const [first] = shape;
    if (length > 0) shape.push({ x: path[at + length - 1] ?? 0, y: path[at + length] ?? 0 });
    else if (first) shape.push(first);
    at += length + 1;
  }
  return shapes;
}

function sidesOf(points: readonly Point[]): Rule[] {
  return points.slice(1).flatMap((point, index) => {
    const before = points[index];
    return before ? ruleBetween(before, point) : [];
  });
}

function ruleBetween(a: Point, b: Point): Rule[] {
  const [wide, high] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
  if (wide < SHORTEST && high < SHORTEST) return [];
  if (high <= 1) return [{ level: true, at: (a.y + b.y) / 2, from: Math.min(a.x, b.x), to: Math.max(a.x, b.x) }];
  if (wide <= 1) return [{ level: false, at: (a.x + b.x) / 2, from: Math.min(a.y, b.y), to: Math.max(a.y, b.y) }];
  return [];
}

function thinStretch(points: readonly Point[]): Rule[] {
  const [left, right] = boundsOf(points.map(({ x }) => x));
  const [top, bottom] = boundsOf(points.map(({ y }) => y));
  const [wide, high] = [right - left, bottom - top];
  if (high <= THIN && wide >= SHORTEST) return [{ level: true, at: (top + bottom) / 2, from: left, to: right }];
  if (wide <= THIN && high >= SHORTEST) return [{ level: false, at: (left + right) / 2, from: top, to: bottom }];
  return [];
}

const boundsOf = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)];

function numbersIn(value: unknown): number[] {
  return isList(value) ? Array.from(value, Number) : [];
}

/** Also the typed lists of the library, which come from a realm of its own in some hosts. */
function isList(value: unknown): value is ArrayLike<unknown> {
  return typeof value === 'object' && value !== null && 'length' in value && typeof value.length === 'number';
}

function moved({ x, y }: Point, [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

function product(outer: Matrix, inner: Matrix): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = inner;
  const corner = moved({ x: e, y: f }, outer);
  const [oa = 1, ob = 0, oc = 0, od = 1] = outer;
  return [oa * a + oc * b, ob * a + od * b, oa * c + oc * d, ob * c + od * d, corner.x, corner.y];
}
