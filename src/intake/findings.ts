/** Findings about a document, and the place a proposal stands at. */
import { linePlace, type Place } from '../core/place.ts';
import type { Problem, Severity } from '../core/problems.ts';
import type { Source } from './reading.ts';

export function finding(code: string, severity: Severity, line: number, message: string): Problem {
  return { code, severity, place: linePlace(line), message };
}

export function placeOfSource({ line, document }: Pick<Source, 'line' | 'document'>): Place {
  return linePlace(line, document);
}
