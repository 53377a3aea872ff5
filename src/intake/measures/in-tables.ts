/** Measures of an annex: a row each, beside the item or below the field they serve. */
import { fieldOf, type ItemCode, readCode } from '../../core/codes.ts';
import { fold } from '../../core/text.ts';
import { usualFieldCode } from '../field-names.ts';
import { findTables } from '../tables/find-tables.ts';
import { type Grid, type TableCell, wordsOf } from '../tables/grid.ts';
import { readMark, readTitle } from '../tables/marks.ts';
import { understandColumns } from '../tables/understand-columns.ts';
import { type Facts, factsIn, splitUnits, unitsIn, written } from './who.ts';

export interface Measure extends Facts {
  /** Items it names, else the field it stands under; empty when neither is told. */
  readonly codes: readonly ItemCode[];
  readonly text: string;
  readonly line: number;
}

const ITEM = /(?:tiêu chí(?: thành phần)?|tctp|tc) ?:? ?((?:\d{1,2}(?:\.\d{1,2}){1,3}(?:, | và |; )?)+)/giu;

export function codesIn(words: string): ItemCode[] {
  return [...words.matchAll(ITEM)].flatMap(([, list = '']) =>
    list.split(/, | và |; /u).flatMap((code) => readCode(code) ?? []),
  );
}

/** "Cải cách TTHC (3.4.1)" */
function codeWithin(name: string): ItemCode | undefined {
  return readCode(/\((?:mã )?(\d{1,2}(?:\.\d{1,2}){1,3})\)/iu.exec(name)?.[1] ?? '');
}

/** "Như STT 5": the measure stands in that row. */
const SAME_AS = /^như (?:STT|TT|số thứ tự|mục|dòng) ([\d, ]+)$/iu;

export function holdsMeasures(grid: Grid): boolean {
  return findTables(grid).some(({ header, end }) => understandColumns(grid, header, end).of('measure').length > 0);
}

export function fromTables(grid: Grid): Measure[] {
  return findTables(grid).flatMap(({ header, end }) => {
    const columns = understandColumns(grid, header, end);
    const [measure] = columns.of('measure');
    if (measure === undefined) return [];
    const first = (role: Parameters<typeof columns.of>[0]): number | undefined => columns.of(role)[0];
    const code = first('code') ?? first('ordinal');
    let current: readonly ItemCode[] = [];
    let number = '';
    const found: (Measure & { number: string })[] = [];
    for (let y = header.to; y < end; y++) {
      const cells = grid.rows[y] ?? [];
      const at = (column: number | undefined): TableCell => (column === undefined ? '' : cells[column]);
      number = wordsOf(at(first('ordinal'))) || number;
      current = codesOf(at(code), at(first('title')), current);
      const text = written(wordsOf(at(measure)));
      const same = SAME_AS.exec(text)?.[1]?.split(/[, ]+/);
      if (same) {
        for (const [i, one] of found.entries())
          if (same.includes(one.number)) found[i] = { ...one, codes: [...new Set([...one.codes, ...current])] };
        continue;
      }
      const named = codesIn(text);
      const facts = factsOf(at(first('lead')), at(first('deliverable')));
      const cooperating =
        first('cooperating') === undefined ? undefined : splitUnits(linesOf(at(first('cooperating'))));
      found.push({
        codes: named.length > 0 ? named : current,
        text,
        ...facts,
        lead: facts.lead || unitsIn(text).lead,
        cooperating: cooperating ?? unitsIn(text).cooperating,
        due: written(wordsOf(at(first('due')))),
        number,
        line: grid.lines[y] ?? y + 1,
      });
    }
    return found.filter(({ text }) => fold(text).length > 5).map(({ number: _, ...told }) => told);
  });
}

/** The items of a row; those of the row above where it names none, its field where it names something else. */
function codesOf(mark: TableCell, cell: TableCell, above: readonly ItemCode[]): readonly ItemCode[] {
  const { mark: titled, name } = readTitle(cell);
  const [own] = [readMark(mark), titled].flatMap((one) => (one.kind === 'code' ? one.code : []));
  const code = own ?? codeWithin(name);
  // "Tiêu chí 3.4.1, 3.5.1" names several.
  if (code) return [...new Set([code, ...(/^(?:tiêu chí|tc)/iu.test(wordsOf(cell)) ? codesIn(wordsOf(cell)) : [])])];
  if (name === '') return above;
  const usual = usualFieldCode(name.replace(/ ?\([\d.,]+ ?\/ ?[\d.,]+\)$/, '').replace(/^lĩnh vực /iu, ''));
  return usual ? [usual] : above.slice(0, 1).map(fieldOf);
}

/** "Văn phòng", below it "(Nguyễn Văn A; lãnh đạo chỉ đạo: …)"; "Quyết định", below it "Chỉ tiêu: …". */
function factsOf(lead: TableCell, deliverable: TableCell): Omit<Facts, 'cooperating' | 'due'> {
  const [, unit = '', persons = ''] =
    /^(.*?)(?:(?:\n| (?=\([^()]*lãnh đạo chỉ đạo:))\((.*)\))?$/su.exec(linesOf(lead).trim()) ?? [];
  const { before: person, facts: who } = factsIn(persons);
  const { before, facts } = factsIn(linesOf(deliverable));
  return {
    lead: written(unit.replace(/\n/g, ' ')),
    person: written(person),
    supervisor: who.supervisor ?? '',
    deliverable: facts.deliverable ?? written(before.replace(/\n/g, ' ')),
    target: facts.target ?? '',
  };
}

const linesOf = (cell: TableCell): string => (typeof cell === 'string' ? cell : wordsOf(cell));
