/** A document as an office writes it, and what reading it must give, figure by figure in short lines. */
import { fold } from '../../../src/core/text.ts';
import type { Reading } from '../../../src/intake/reading.ts';
import { told } from '../tables/fixture.ts';

export interface OfficeText {
  readonly name: string;
  readonly kind: 'notices' | 'messages' | 'layouts';
  readonly text: string;
  /** "100→84.75 tự 91.25 hạng 7/21" */
  readonly total?: string;
  readonly fields?: readonly string[];
  /** "1.1 2→1.5 tự 2 | nguyên nhân" */
  readonly items?: readonly string[];
  /** "code dòng n", errors and warnings only. */
  readonly findings?: readonly string[];
  readonly unread?: readonly number[];
}

/** Words folded: dresses change how they are written. */
export function inShort(reading: Reading) {
  const { items, ...rest } = told(reading);
  return { ...rest, items: items.map(shortened) };
}

export function expected({ total, fields = [], items = [], findings = [], unread = [] }: OfficeText) {
  return { total, fields, findings, unread, items: items.map(shortened) };
}

function shortened(line: string): string {
  const [figures = '', ...cause] = line.split(' | ');
  return [figures, ...cause.map(fold)].join(' | ');
}
