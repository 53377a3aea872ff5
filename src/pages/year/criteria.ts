/** A new criteria set read from a tab of the book or from what was pasted. */

import { type ItemCode, readCode } from '../../core/codes.ts';
import { readDocument } from '../../intake/read-document.ts';
import { toResultRequest } from '../../intake/result-request.ts';
import type { Given } from '../../intake/sources/document.ts';
import { readHtml } from '../../intake/sources/html.ts';
import { readPlainText } from '../../intake/sources/plain-text.ts';
import { gridOf, type TableCell } from '../../intake/tables/grid.ts';
import { criteriaLabels } from '../intake/state.ts';
import type { FreshCriteria, FreshCriterion } from './plan-year.ts';

export const fromTab = (name: string, rows: readonly (readonly TableCell[])[]): Given => ({
  name,
  parts: [{ kind: 'table', grid: gridOf(rows) }],
});

/** HTML counts only where it holds a table: of prose the plain text keeps the lines as they are seen. */
export function fromPaste(text: string, html: string): Given {
  return /<table[\s>]/i.test(html) ? readHtml(html) : readPlainText(text);
}

/** Undefined when no criteria are found. */
export function readCriteria(given: Given): FreshCriteria | undefined {
  const { reading } = readDocument([given], { criteria: true });
  const fields = reading.fields.map(({ code, name, max }): FreshCriterion => ({ code, title: name, max, rule: '' }));
  const items = reading.items.map(
    ({ code, name, max, rule = '' }): FreshCriterion => ({ code, title: name, max, rule }),
  );
  const all = [...fields, ...items].filter(({ code }) => readCode(code) !== undefined);
  if (all.length === 0) return undefined;
  const settings = criteriaLabels(toResultRequest(reading).settings, 'criteria');
  const max = reading.total?.max;
  return { items: sortByCode(all), totalMax: max, settings };
}

function sortByCode<T extends { readonly code: ItemCode }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => a.code.localeCompare(b.code, undefined, { numeric: true }));
}
