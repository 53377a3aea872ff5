/** Documents of the dossier as templates: the report, the letter, and the annex with their tables. */
import { type FileChild, HeadingLevel } from 'docx';
import { columnsOf, DOSSIER_TABLES, type DossierTableKind } from '../dossier/tables.ts';
import { annex, END } from './annex-section.ts';
import { columnTag, TABLE_TAGS } from './dossier-tags.ts';
import { BODY, LANDSCAPE_WIDTH, SIZE, TEXT_WIDTH } from './form.ts';
import { body, centred, nothing, repeat, title } from './paragraphs.ts';
import { addressees, head, signature, subject } from './plan-section.ts';
import { type Content, RuledTable } from './tables.ts';

/** The current entry of a list. */
const EACH = '{.}';

export function dossierSection(): FileChild[] {
  return [head(), ...subject(), ...text([title('{tên phần}', HeadingLevel.HEADING_1, { bold: true })])];
}

/** "V/v …" stands below the number, at 12-13 pt (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.5). */
export function letterSection(): FileChild[] {
  const about = centred('{trích yếu}', { size: SIZE.letterSubject }, { spacing: { before: 60, after: 240 } });
  return [head([about]), ...text([])];
}

/** @param heading of each part */
function text(heading: readonly FileChild[]): FileChild[] {
  return [
    ...addressees(),
    body('{mở đầu}'),
    ...repeat<FileChild>('phần', [
      ...heading,
      ...repeat('đoạn', [body(EACH)]),
      ...KINDS.flatMap((kind) => tableOf(kind, SIZE.textTable, TEXT_WIDTH, false)),
      ...repeat('đoạn cuối', [body(EACH)]),
    ]),
    body('{kết thúc}', {}, { keepNext: true, spacing: { after: 240 } }),
    signature(),
  ];
}

export function dossierAnnex(): FileChild[] {
  return annex(KINDS.flatMap((kind) => tableOf(kind, SIZE.table, LANDSCAPE_WIDTH, true)));
}

const KINDS = Object.keys(DOSSIER_TABLES) as DossierTableKind[];

/** The cell of the last row that holds no figure: there the annex ends. */
const LAST_BLANK: Readonly<Record<DossierTableKind, number>> = {
  'self-scores': 5,
  explanation: 6,
  inquiry: 3,
  evidence: 5,
};

/** @param isLast nothing comes after it: it ends with "./." */
function tableOf(kind: DossierTableKind, size: number, width: number, isLast: boolean): FileChild[] {
  const blank = isLast ? LAST_BLANK[kind] : undefined;
  const columns = columnsOf(kind);
  const table = new RuledTable(columns, size, width);
  /** A row of the cells, in a list that opens in its first cell and ends in its last. */
  const row = (open: string, close: string, end?: number): Content[] =>
    columns.map((_, i): Content => {
      const [before, after] = [i === 0 ? open : '', i === columns.length - 1 ? close : ''];
      const isEnd = end === i + 1;
      return { text: `${before}{${columnTag(i + 1)}}${isEnd ? END : ''}${after}`, right: isEnd };
    });
  return repeat<FileChild>(TABLE_TAGS[kind], [
    table.table([
      table.row(row('{#nhóm}{#dòng đầu}', '{/dòng đầu}'), { bold: true, keepNext: true }),
      table.row(row('{#dòng}', '{/dòng}{/nhóm}')),
      table.row(row('{#dòng cuối}', '{/dòng cuối}', blank), { bold: true }),
    ]),
    nothing(isLast ? 0 : BODY.after),
  ]);
}
