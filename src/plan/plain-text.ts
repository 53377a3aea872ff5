/** The plan as plain text, paragraph by paragraph: for tests, for comparing, and for reading a plan back in. */
import { DOCUMENT_FORMS } from '../book/document-kinds.ts';
import { type DossierAnnex, type DossierTable, tableTexts } from './dossier/tables.ts';
import type { Annex, AnnexItem, ChangeTable, FieldTable, Part, PlanModel } from './model.ts';
import { concat, plain, type RichText, textOf } from './rich-text.ts';

/** One paragraph a line, in the order of the document; annex rows with " | " between cells. */
export function planText(model: PlanModel): string {
  const { heading, signature } = model;
  const { title } = DOCUMENT_FORMS[model.form];
  const annexes = [
    ...(model.annex ? annexLines(model.annex) : []),
    ...(model.tableAnnexes ?? []).flatMap(dossierAnnexLines),
  ];
  const lines: (RichText | string)[] = [
    heading.above,
    heading.below,
    // Below the number of a letter stands what it is about.
    ...(title === ''
      ? [heading.number, heading.subject, heading.placeAndDate]
      : [heading.number, heading.placeAndDate, title, heading.subject]),
    ...addresseeLines(model.addressees),
    ...model.legalBases,
    model.opening,
    ...model.parts.flatMap(partLines),
    model.closing,
    'Nơi nhận:',
    ...signature.recipients,
    ...signature.lines,
    signature.name,
    ...annexes,
  ];
  return (model.form === 'annex' ? annexes : lines)
    .map((line) => (typeof line === 'string' ? line : textOf(line)))
    .join('\n');
}

/** "Kính gửi: …" with one body; with several a list below it. */
export function addresseeLines(addressees: readonly RichText[]): RichText[] {
  const [first, ...more] = addressees;
  if (!first) return [];
  if (more.length === 0) return [concat('Kính gửi: ', first)];
  return [
    plain('Kính gửi:'),
    ...addressees.map((one, i) => concat('- ', one, i === addressees.length - 1 ? '.' : ';')),
  ];
}

function partLines({ heading, lines, table, groups, after }: Part): (RichText | string)[] {
  const inside = groups.flatMap((group) => [
    group.title,
    ...group.lines,
    ...group.points.flatMap((point) => [point.title, ...point.lines]),
  ]);
  return [...(heading.length > 0 ? [heading] : []), ...lines, ...(table ? tableLines(table) : []), ...inside, ...after];
}

function tableLines(table: FieldTable | ChangeTable | DossierTable): string[] {
  if (table.kind === 'changes') {
    return [
      row(CHANGE_COLUMNS),
      ...table.rows.map(({ number, task, before, after, reason }) => row([number, task, before, after, reason])),
    ];
  }
  if (table.kind !== 'fields') return dossierLines(table);
  const { withLastYear, year, lastYear, rows, total } = table;
  const last = withLastYear ? [`Năm ${lastYear}`, 'Tăng, giảm'] : [];
  return [
    row(['STT', 'Lĩnh vực', 'Điểm tối đa', withLastYear ? `Năm ${year}` : 'Điểm đạt', 'Bị trừ', ...last]),
    ...[...rows, total].map((one) => {
      const { number, name, max, score, lost, lastYear: before, change } = one;
      return row([number, name, max, score, lost, ...(withLastYear ? [before, change] : [])]);
    }),
  ];
}

export const CHANGE_COLUMNS = ['STT', 'Nhiệm vụ', 'Theo Kế hoạch đã ban hành', 'Điều chỉnh thành', 'Lý do'] as const;

export const ANNEX_COLUMNS = {
  tasks: [
    'STT',
    'Tiêu chí (đạt/tối đa)',
    'Bị trừ',
    'Nhiệm vụ, giải pháp',
    'Chủ trì',
    'Phối hợp',
    'Thời hạn',
    'Sản phẩm; chỉ tiêu',
  ],
  progress: [
    'STT',
    'Nhiệm vụ',
    'Chủ trì',
    'Thời hạn',
    'Kết quả',
    'Tiến độ',
    'Tài liệu kiểm chứng',
    'Điểm dự kiến tăng',
  ],
} as const;

function row(cells: readonly (RichText | string)[]): string {
  return cells.map((cell) => (typeof cell === 'string' ? cell : textOf(cell).replaceAll('\n', ' '))).join(' | ');
}

const dossierLines = (table: DossierTable): string[] =>
  tableTexts(table).map((cells) => row(cells.map((cell) => cell.replaceAll('\n', ' '))));

const dossierAnnexLines = ({ label, title, reference, lines = [], table }: DossierAnnex): (RichText | string)[] => {
  return [...(label.length > 0 ? [label] : []), title, reference, ...lines, ...dossierLines(table), './.'];
};

function annexLines(annex: Annex): (RichText | string)[] {
  const { kind, label, title, reference, fields, total } = annex;
  const rows = fields.flatMap((field) => [
    row(kind === 'tasks' ? [field.number, field.label, field.lost] : [field.number, field.label]),
    ...field.items.flatMap((item) => (kind === 'tasks' ? itemRows(item) : progressRows(item))),
  ]);
  const last = kind === 'tasks' ? [row(['', total.name, total.lost])] : [];
  return [label, title, reference, row(ANNEX_COLUMNS[kind]), ...rows, ...last, './.'];
}

function itemRows({ number, label, lost, sameAs, tasks }: AnnexItem): string[] {
  const cells = [
    ...tasks.map((task) => [task.measure, task.leadWithPersons, task.cooperating, task.due, task.outcome]),
    ...(sameAs ? [[sameAs]] : []),
  ];
  if (cells.length === 0) return [row([number, label, lost])];
  return cells.map((own, i) => row([...(i === 0 ? [number, label, lost] : ['', '', '']), ...own]));
}

function progressRows({ number, tasks }: AnnexItem): string[] {
  return tasks.map(({ measure, lead, due, result, status, evidence, gain }, i) =>
    row([i === 0 ? number : '', measure, lead, due, result, status, evidence, gain]),
  );
}
