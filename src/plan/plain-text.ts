/** The plan as plain text, paragraph by paragraph: for tests, for comparing, and for reading a plan back in. */
import type { Annex, Part, PlanModel } from './model.ts';
import { type RichText, textOf } from './rich-text.ts';

/** The name of the kind of document, above its subject. */
export const TITLES = { plan: 'KẾ HOẠCH', report: 'BÁO CÁO' } as const;

/** One paragraph a line, in the order of the document; annex rows with " | " between cells. */
export function planText(model: PlanModel): string {
  const { heading, signature } = model;
  const lines: (RichText | string)[] = [
    heading.above,
    heading.below,
    heading.number,
    heading.placeAndDate,
    TITLES[model.kind],
    heading.subject,
    ...(model.addressee ? [model.addressee] : []),
    ...model.legalBases,
    model.opening,
    ...[model.purpose, model.result, model.measures, model.organization].flatMap(partLines),
    model.closing,
    'Nơi nhận:',
    ...signature.recipients,
    ...signature.lines,
    signature.name,
    ...(model.annex ? annexLines(model.annex) : []),
  ];
  return lines.map((line) => (typeof line === 'string' ? line : textOf(line))).join('\n');
}

function partLines({ heading, lines, groups, after }: Part): RichText[] {
  const inside = groups.flatMap((group) => [
    group.title,
    ...group.lines,
    ...group.points.flatMap((point) => [point.title, ...point.lines]),
  ]);
  return [heading, ...lines, ...inside, ...after];
}

export const ANNEX_COLUMNS = [
  'STT',
  'Tiêu chí',
  'Điểm tối đa',
  'Điểm đạt',
  'Điểm trừ',
  'Nguyên nhân',
  'Giải pháp',
  'Chủ trì',
  'Phối hợp',
  'Thời hạn',
  'Sản phẩm',
] as const;

function annexLines({ label, title, reference, fields }: Annex): (RichText | string)[] {
  const row = (cells: readonly (RichText | string)[]): string => {
    return cells.map((cell) => (typeof cell === 'string' ? cell : textOf(cell).replaceAll('\n', ' '))).join(' | ');
  };
  const rows = fields.flatMap(({ number, name, max, score, lost, items }) => [
    row([number, name, max, score, lost]),
    ...items.flatMap((item) =>
      item.tasks.map((task, i) => {
        const own =
          i === 0 ? [item.number, item.name, item.max, item.score, item.lost, item.cause] : ['', '', '', '', '', ''];
        return row([...own, task.measure, task.lead, task.cooperating, task.due, task.deliverable]);
      }),
    ),
  ]);
  return [label, title, reference, row(ANNEX_COLUMNS), ...rows, './.'];
}
