/** What a set asks for as evidence: read from a decision's table, kept with the set, shown where evidence is entered. */
import { describe, expect, it } from 'vitest';
import { keptFile, readKeptSet } from '../../src/book/kept-set.ts';
import type { BookCells } from '../../src/book/plain-table.ts';
import { readCriteriaSet } from '../../src/intake/read-criteria-set.ts';
import { readDocument } from '../../src/intake/read-document.ts';
import { givenOf } from '../../src/intake/sources/document.ts';
import { gridOf } from '../../src/intake/tables/grid.ts';
import { readDossier } from '../../src/pages/dossier/model/dossier-book.ts';
import { code } from '../core/criteria/random-set.ts';
import { call } from '../workbook/book.ts';
import { newBook, TEACHING } from './book.ts';

const TABLE = [
  ['TT', 'Tiêu chí', 'Điểm tối đa', 'Cách tính điểm', 'Tài liệu kiểm chứng'],
  ['1', 'Công tác chỉ đạo, điều hành', '3', '', ''],
  ['1.1', 'Ban hành kế hoạch', '1', 'có: 1; không: 0', 'Kế hoạch của UBND xã'],
  ['1.2', 'Tuyên truyền', '2', 'Có đủ 04 hình thức được 2 điểm, thiếu một hình thức trừ điểm', 'Báo cáo, hình ảnh'],
];
const GIVEN = [givenOf('', [{ kind: 'table', grid: gridOf(TABLE) }])];

describe('a decision’s table', () => {
  it('gives the evidence that it asks for; a rule in prose is scored by hand, and kept as it was printed', () => {
    const read = readCriteriaSet(GIVEN, 2026);
    expect(read?.set.items.map(({ code: of, evidence, rule }) => [of, evidence, rule])).toEqual([
      ['1', '', ''],
      ['1.1', 'Kế hoạch của UBND xã', 'có: 1; không: 0'],
      ['1.2', 'Báo cáo, hình ảnh', 'thủ công'],
    ]);
    expect(read?.set.items[2]?.printed).toContain('Có đủ 04 hình thức');
    expect(read?.problems.map(({ code: of }) => of)).toEqual(['set-rule-prose']);
    expect([read?.set.isPartial, read?.set.year]).toEqual([false, 2026]);
  });

  it('tells the rows that became no item, and who scores what', () => {
    const more = [
      ...[...TABLE, ['2', 'Tác động', '5', '', ''], ['2.1', 'Hài lòng', '5', 'Theo điều tra xã hội học', '']],
      ...[
        ['II', 'Điểm thưởng', '', '', ''],
        ['3', 'Sáng kiến', '', 'Cộng 1 điểm/sáng kiến', ''],
      ],
      ['', 'Tổng cộng', '8', '', ''],
    ];
    const read = readCriteriaSet([givenOf('', [{ kind: 'table', grid: gridOf(more) }])], 2026);
    expect(read?.set.items.map(({ code: of, scorer }) => [of, scorer])).toEqual([
      ...[
        ['1', 'office'],
        ['1.1', 'office'],
        ['1.2', 'office'],
        ['2', 'office'],
        ['2.1', 'survey'],
      ],
    ]);
    const told = new Map(read?.problems.map(({ code: of, message }) => [of, message]));
    expect(told.get('set-rows-left')).toContain('2 dòng có số thứ tự mà không thành mục nào');
    expect(told.get('set-rows-left')).toContain('dòng 7 “Điểm thưởng”, dòng 8 “Sáng kiến”');
    expect(told.get('set-scorers')).toContain('mã 2.1 được đọc là do điều tra xã hội học chấm');
  });

  it('tells nothing of it where a result is read', () => {
    const scored = TABLE.map((row, i) => [...row, i === 0 ? 'Điểm đạt' : '1']);
    const { reading } = readDocument([givenOf('', [{ kind: 'table', grid: gridOf(scored) }])], {});
    expect(reading.items).toHaveLength(2);
    expect(reading.items.every(({ evidence }) => evidence === undefined)).toBe(true);
  });
});

describe('the dossier', () => {
  const cells = call(newBook(), 'readBook', { ledgers: true }).result as BookCells;

  it('knows what the kept set asks for, and until when', () => {
    const { asked } = readDossier(cells, readKeptSet(keptFile(TEACHING, '', '')));
    expect(asked.get(code('1.1.1'))).toEqual({ evidence: 'Kế hoạch của Ủy ban nhân dân cấp xã', due: '31/12' });
    expect(asked.has(code('1'))).toBe(false);
  });

  it('says that a set was damaged', () => {
    const { problems, asked } = readDossier(cells, readKeptSet({ ...keptFile(TEACHING, '', ''), content: '' }));
    expect(problems.filter(({ code: of }) => of === 'kept-set')).toHaveLength(1);
    expect(asked.size).toBe(0);
  });
});
