/** The same document in another form: every figure that was right must stay so. */
import type { JudgedDocument } from './documents.ts';
import { dropBullets, joinLines, type NoiseKind, wrapLines } from './noise.ts';

export interface Form {
  readonly name: string;
  /** Undefined where the form says nothing for such a document. */
  readonly apply: (document: JudgedDocument) => string | undefined;
}

const TEXT: readonly NoiseKind[] = ['prose', 'list', 'paragraph', 'chat', 'fixed'];

const textForm = (name: string, kinds: readonly NoiseKind[], change: (text: string) => string): Form => ({
  name,
  apply: ({ kind, text }) => (kinds.includes(kind) ? change(text) : undefined),
});

export const FORMS: readonly Form[] = [
  textForm('lines joined', ['prose'], joinLines),
  textForm('lines wrapped', ['prose', 'list', 'paragraph'], (text) => wrapLines(text, 72)),
  textForm('bullets dropped', ['prose', 'list', 'chat'], dropBullets),
  textForm('"điểm" dropped', TEXT, (text) => text.replace(/(?<=\d) điểm(?=\s*(?:[.,;:)\n]|$|do |vì |trên ))/g, '')),
  textForm('"Tiêu chí" dropped', TEXT, (text) =>
    text.replace(/(?:Tiêu chí thành phần|Tiêu chí|TCTP|TC)[ \u00a0]+(?=\d+\.\d)/giu, ''),
  ),
  textForm('lower case', TEXT, (text) => text.toLowerCase()),
  { name: 'columns in another order', apply: (document) => (document.movable ? moveColumns(document) : undefined) },
];

/** Code and name stay first; all other columns are reversed. */
function moveColumns({ text, ext }: JudgedDocument): string | undefined {
  const table = TABLES[ext === 'csv' && /^[^"]*;.*;/m.test(text) ? 'csv;' : ext];
  if (!table) return undefined;
  const rows = text.split('\n').map(table.split);
  const width = Math.max(...rows.map(({ length }) => length));
  return rows
    .map((cells) => (cells.length < width ? cells : [...cells.slice(0, 2), ...cells.slice(2).toReversed()]))
    .map(table.join)
    .join('\n');
}

interface TableText {
  readonly split: (line: string) => string[];
  readonly join: (cells: readonly string[]) => string;
}

const TABLES: Readonly<Record<string, TableText>> = {
  tsv: { split: (line) => line.split('\t'), join: (cells) => cells.join('\t') },
  csv: {
    split: (line) => [...line.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^,]*)/g)].map(([, cell = '']) => cell),
    join: (cells) => cells.join(','),
  },
  'csv;': { split: (line) => line.split(';'), join: (cells) => cells.join(';') },
  md: {
    split: (line) => (line.startsWith('|') ? line.slice(1, -1).split('|') : [line]),
    join: (cells) => (cells.length > 1 ? `|${cells.join('|')}|` : (cells[0] ?? '')),
  },
  html: {
    split: (line) => line.match(/<t[dh][^>]*>.*?<\/t[dh]>/g) ?? [line],
    join: (cells) => (cells.length > 1 ? `<tr>${cells.join('')}</tr>` : (cells[0] ?? '')),
  },
};
