/** Documents of the dossier and of a superior body as templates: report, letter, decision, and annexes with their tables. */
import { type FileChild, HeadingLevel } from 'docx';
import { columnsOf, type DossierTableKind } from '../dossier/tables.ts';
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

/** Căn cứ follow the authority that decides, articles the word QUYẾT ĐỊNH (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.2 và 1.3). */
export function decisionSection(): FileChild[] {
  const bold = { bold: true };
  return [
    head(),
    ...subject(),
    centred('{mở đầu}', bold, { keepNext: true, spacing: { after: 240 } }),
    ...repeat('căn cứ', [body(EACH, { italics: true })]),
    centred('QUYẾT ĐỊNH:', bold, { keepNext: true, spacing: { before: 240, after: 240 } }),
    ...repeat<FileChild>('phần', repeat('đoạn', [body(EACH)])),
    ...end(),
  ];
}

/** @param heading of each part */
function text(heading: readonly FileChild[]): FileChild[] {
  return [
    ...addressees(),
    body('{mở đầu}'),
    ...repeat<FileChild>('phần', [
      ...heading,
      ...repeat('đoạn', [body(EACH)]),
      ...IN_TEXT.flatMap((kind) => tableOf(kind, SIZE.textTable, TEXT_WIDTH, false)),
      ...repeat('đoạn cuối', [body(EACH)]),
    ]),
    ...end(),
  ];
}

const end = (): FileChild[] => [body('{kết thúc}', {}, { keepNext: true, spacing: { after: 240 } }), signature()];

export const dossierAnnex = (): FileChild[] => tableAnnex([...OF_DOSSIER, 'following']);
export const listAnnex = (): FileChild[] => tableAnnex(['evidence', 'slip']);
export const rankingAnnex = (): FileChild[] => tableAnnex(['ranking'], 'phụ lục thứ nhất');
export const fieldAnnex = (): FileChild[] => tableAnnex(['field-points'], 'phụ lục thứ hai');

function tableAnnex(kinds: readonly DossierTableKind[], name?: string): FileChild[] {
  const lines = repeat('đoạn phụ lục', [body(EACH, { size: SIZE.textTable }, { spacing: { after: 60 } })]);
  return annex([...lines, ...kinds.flatMap((kind) => tableOf(kind, SIZE.table, LANDSCAPE_WIDTH, true))], name);
}

/** A template holds the tables of its documents alone: each is read anew for every document. */
const OF_DOSSIER: readonly DossierTableKind[] = ['self-scores', 'explanation', 'inquiry', 'evidence'];
const IN_TEXT: readonly DossierTableKind[] = [...OF_DOSSIER, 'losses'];

/** The cell of the last row that holds no figure: there the annex ends. Where columns may be left out, it is the last that stays. */
const LAST_BLANK: Readonly<Partial<Record<DossierTableKind, number>>> = {
  'self-scores': 5,
  explanation: 6,
  inquiry: 3,
  evidence: 5,
  ranking: 7,
  slip: 9,
  losses: 6,
  following: 10,
};

/** @param isLast nothing comes after it: it ends with "./." */
function tableOf(kind: DossierTableKind, size: number, width: number, isLast: boolean): FileChild[] {
  const blank = isLast ? LAST_BLANK[kind] : undefined;
  const ending = isLast && blank === undefined ? '{kết thúc bảng}' : '';
  const columns = columnsOf(kind).map((column, i) => (i === 0 ? { ...column, title: column.title + ending } : column));
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
