/** The known documents: how many figures are right, asked or wrong, and whether that holds however they are typed. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/intake/read-document.ts';
import { BARS, countsOf, KEPT, MOST_NAMES_WRONG, MOST_WITHOUT_LINE, worseThan } from './bars.ts';
import { givenOf, knownDocuments } from './documents.ts';
import { KNOWN_FORMS, keptInForm } from './forms.ts';
import { judgeFixture, printWorst } from './measure.ts';

const KNOWN = knownDocuments();
const JUDGED = KNOWN.map(judgeFixture);

describe.each([
  ['texts', false],
  ['tables', true],
] as const)('the known %s', (name, isTable) => {
  it('are not read worse than before', () => {
    const judged = JUDGED.filter((_, index) => KNOWN[index]?.isTable === isTable);
    expect(worseThan(countsOf(judged), BARS[name].now), printWorst(judged, 10)).toEqual([]);
    expect(judged.filter(({ measured }) => measured.crashed !== undefined)).toEqual([]);
  });
});

describe('a known document', () => {
  it.each(KNOWN_FORMS)('keeps its figures with $name', (form) => {
    const { kept, lost } = keptInForm(JUDGED, KNOWN, form);
    expect(kept, lost.slice(0, 20).join('\n')).toBeGreaterThanOrEqual(KEPT[form.name] ?? 100);
  });

  it('keeps names and rules of its criteria as they stand in the text', () => {
    const wrong = KNOWN.flatMap((known) => {
      const { items } = readDocument([givenOf(known)], { criteria: known.isCriteriaSet }).reading;
      const read = new Map(items.map((item) => [item.code as string, item]));
      const names = Object.entries(known.names).map(([code, name]) => [code, name, read.get(code)?.name]);
      const rules = Object.entries(known.rules).map(([code, rule]) => [code, rule, read.get(code)?.rule]);
      return [...names, ...rules].flatMap(([code, wanted, got]) => {
        return got === wanted ? [] : [`${known.name}: ${code} “${got}” for “${wanted}”`];
      });
    });
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(MOST_NAMES_WRONG);
  });

  it('shows the words of every figure on a line that it has', () => {
    const wrong = KNOWN.flatMap((known) => {
      const { lines, reading } = readDocument([givenOf(known)], { criteria: known.isCriteriaSet });
      const shown = new Set(lines.map(({ line }) => line));
      const rows = [...reading.items, ...reading.fields, ...(reading.total ? [reading.total] : [])];
      const lost = rows.filter(({ line, quote }) => !shown.has(line) || quote.trim() === '');
      return lost.map(({ line, quote }) => `${known.name}: line ${line} “${quote}”`);
    });
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(MOST_WITHOUT_LINE);
  });
});
