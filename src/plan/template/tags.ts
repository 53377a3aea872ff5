/** The tags of a template, in the words of those who edit it, and what each prints of the plan. */
import { DOCUMENT_FORMS } from '../../book/document-kinds.ts';
import { DOCUMENT_FACTS, type DocumentFact } from '../facts.ts';
import type {
  Annex,
  AnnexField,
  AnnexItem,
  AnnexTask,
  ChangeTable,
  FieldTable,
  FieldTableRow,
  Group,
  Part,
  PartName,
  PlanModel,
  Point,
  UnitDuty,
} from '../model.ts';
import { addresseeLines } from '../plain-text.ts';
import { join, plain, type RichText, textOf } from '../rich-text.ts';
import { longestLine } from '../text-widths.ts';
import { HEAD_COLUMNS, LANDSCAPE_WIDTH, LINE_SHARE, OFFICE_LINE, SIZE, SUBJECT_LINE, SUBJECT_WIDTH } from './form.ts';
import { OPTIONAL_FACTS } from './optional-facts.ts';
import {
  type Effect,
  type ListTag,
  list,
  type Printed,
  type Scope,
  scope,
  type TextTag,
  text,
  type Uses,
} from './scope.ts';

/** Facts of the document that have another name in a template: there {trích yếu} is the title below KẾ HOẠCH. */
export const FACT_TAGS: Readonly<Partial<Record<DocumentFact, string>>> = { 'trích yếu': 'trích yếu trong câu' };

const LINE: Scope<RichText> = scope({ '.': text('Nội dung của mỗi mục trong danh sách', (line) => line) });

export const lines = <T>(explanation: string, of: (value: T) => readonly RichText[]) => list(explanation, LINE, of);

const POINT = scope<Point>(
  { 'tên điểm': text('a) …', ({ title }) => title) },
  { đoạn: lines('Các đoạn văn của điểm', (point) => point.lines) },
);

const GROUP = scope<Group>(
  { 'tên mục': text('1. Mục đích', ({ title }) => title) },
  {
    đoạn: lines('Các đoạn văn của mục', (group) => group.lines),
    điểm: list('Các điểm a), b) của mục', POINT, ({ points }) => points),
  },
);

type Change = ChangeTable['rows'][number];
const CHANGE = scope<Change>({
  stt: text('Số thứ tự', ({ number }) => number),
  'tên nhiệm vụ': text('Nhiệm vụ được điều chỉnh', ({ task }) => task),
  'nội dung cũ': text('Theo kế hoạch đã ban hành', ({ before }) => before),
  'nội dung mới': text('Điều chỉnh thành', ({ after }) => after),
  'lý do': text('Lý do điều chỉnh', ({ reason }) => reason),
});

const RESULT_ROW = scope<FieldTableRow>({
  stt: text('Số thứ tự', ({ number }) => number),
  'tên lĩnh vực': text('Tên lĩnh vực', ({ name }) => name),
  'điểm tối đa': text('Điểm tối đa của lĩnh vực', ({ max }) => max),
  'điểm đạt': text('Điểm đạt của lĩnh vực', ({ score }) => score),
  'điểm bị trừ': text('Điểm bị trừ của lĩnh vực', ({ lost }) => lost, 'điểm trừ'),
  'điểm năm trước': text('Điểm đạt của lĩnh vực năm trước', ({ lastYear }) => lastYear),
  'tăng giảm': text('So với năm trước: +1,5', ({ change }) => change),
});

const RESULT_TABLE = scope<FieldTable>(
  {
    'chữ tổng cộng': text('Tên dòng cuối của bảng', ({ total }) => total.name),
    'tổng cộng tối đa': text('Điểm tối đa ở dòng cuối', ({ total }) => total.max),
    'tổng cộng đạt': text('Điểm đạt ở dòng cuối', ({ total }) => total.score),
    'tổng cộng bị trừ': text('Điểm bị trừ ở dòng cuối', ({ total }) => total.lost),
    'tổng cộng năm trước': text('Điểm năm trước ở dòng cuối', ({ total }) => total.lastYear),
    'tổng cộng tăng giảm': text('Tăng, giảm ở dòng cuối', ({ total }) => total.change),
  },
  { dòng: list('Các dòng của bảng, mỗi lĩnh vực một dòng', RESULT_ROW, ({ rows }) => rows) },
);

const CHANGE_TABLE = scope<ChangeTable>(
  {},
  { dòng: list('Các dòng của bảng, mỗi thay đổi một dòng', CHANGE, ({ rows }) => rows) },
);

/** Tables of the text: of one part in it, of all parts outside. */
function tableLists<T>(parts: (value: T) => readonly Part[]) {
  const fieldTables = (value: T): FieldTable[] =>
    parts(value).flatMap(({ table }) => (table?.kind === 'fields' ? [table] : []));
  return {
    'bảng kết quả': list('Bảng kết quả theo lĩnh vực', RESULT_TABLE, (value: T, uses: Uses) =>
      fieldTables(value).filter(({ withLastYear }) => !withLastYear || !uses('#bảng kết quả hai năm')),
    ),
    'bảng kết quả hai năm': list(
      'Bảng kết quả theo lĩnh vực khi biết năm trước',
      RESULT_TABLE,
      (value: T, uses: Uses) => fieldTables(value).filter(({ withLastYear }) => withLastYear || !uses('#bảng kết quả')),
    ),
    'bảng điều chỉnh': list('Bảng nội dung điều chỉnh', CHANGE_TABLE, (value: T) =>
      parts(value).flatMap(({ table }) => (table?.kind === 'changes' ? [table] : [])),
    ),
  };
}

export const PART = scope<Part>(
  {
    'tên phần': text('I. MỤC ĐÍCH, YÊU CẦU', ({ heading }) => heading),
    'số phần': text('I, II, III: đổi khi có thêm phần', ({ heading }) => /^[IVX]+/.exec(textOf(heading))?.[0] ?? ''),
  },
  {
    đoạn: lines('Các đoạn văn đầu phần', (part) => part.lines),
    ...tableLists<Part>((part) => [part]),
    mục: list('Các mục 1., 2. của phần', GROUP, ({ groups }) => groups),
    'mục cuối': list('Riêng mục cuối cùng của phần', GROUP, ({ groups }) => groups.slice(-1)),
    'đoạn cuối': lines('Các đoạn văn cuối phần', ({ after }) => after),
  },
);

/** A field, an item of it and a task of that: what each list has at hand. */
interface InField {
  readonly field: AnnexField;
}
interface InItem extends InField {
  readonly item: AnnexItem;
  /** How many tasks the annex tells before this item. */
  readonly tasksBefore: number;
}
interface InTask extends InItem {
  readonly task: AnnexTask;
  /** Counted through the whole annex. */
  readonly taskNumber: number;
}

const FIELD_TEXTS = {
  'stt lĩnh vực': text<InField>('I, II, III của lĩnh vực', ({ field }) => field.number, 'số lĩnh vực'),
  'tên lĩnh vực': text<InField>('Tên lĩnh vực', ({ field }) => field.name),
  'tên lĩnh vực, điểm': text<InField>('Tên lĩnh vực và điểm đạt/tối đa', ({ field }) => field.label),
  'điểm tối đa lĩnh vực': text<InField>('Điểm tối đa của lĩnh vực', ({ field }) => field.max),
  'điểm đạt lĩnh vực': text<InField>('Điểm đạt của lĩnh vực', ({ field }) => field.score),
  'điểm bị trừ lĩnh vực': text<InField>('Điểm bị trừ của lĩnh vực', ({ field }) => field.lost, 'điểm trừ lĩnh vực'),
};

const ITEM_TEXTS = {
  stt: text<InItem>('Số thứ tự của tiêu chí', ({ item }) => item.number),
  mã: text<InItem>('Mã tiêu chí', ({ item }) => item.code),
  'tên tiêu chí': text<InItem>('Mã và nội dung tiêu chí', ({ item }) =>
    item.title.length === 0 ? item.label : [{ text: `${item.code}. ` }, ...item.title],
  ),
  'nội dung tiêu chí': text<InItem>('Nội dung tiêu chí, không có mã', ({ item }) =>
    item.title.length === 0 ? item.label : item.title,
  ),
  'tên tiêu chí, điểm': text<InItem>('Mã, nội dung và điểm đạt/tối đa', ({ item }) => item.label),
  'điểm tối đa': text<InItem>('Điểm tối đa của tiêu chí', ({ item }) => item.max),
  'điểm đạt': text<InItem>('Điểm đạt của tiêu chí', ({ item }) => item.score),
  'điểm bị trừ': text<InItem>('Điểm bị trừ của tiêu chí', ({ item }) => item.lost, 'điểm trừ'),
  'nguyên nhân': text<InItem>('Nguyên nhân bị trừ điểm', ({ item }) => item.cause),
  'như stt': text<InItem>('“Như STT 5” khi nhiệm vụ đã nêu ở dòng khác', ({ item }) => item.sameAs ?? []),
};

type OfTask = (task: AnnexTask, uses: Uses) => RichText | string;
/** A cell that holds a second one, too, where the template has no place of its own for that. */
const TASK_CELLS: Readonly<Record<string, readonly [explanation: string, print: OfTask, alias?: string]>> = {
  'giải pháp': ['Nhiệm vụ, giải pháp', ({ measure }) => measure],
  'chủ trì': [
    'Đơn vị chủ trì; kèm người thực hiện, lãnh đạo chỉ đạo nếu mẫu không có hai thẻ đó',
    (task, uses) => (uses('người thực hiện') || uses('lãnh đạo chỉ đạo') ? task.lead : task.leadWithPersons),
  ],
  'người thực hiện': ['Người thực hiện', ({ person }) => person],
  'lãnh đạo chỉ đạo': ['Lãnh đạo chỉ đạo', ({ supervisor }) => supervisor],
  'phối hợp': ['Đơn vị phối hợp', ({ cooperating }) => cooperating],
  'thời hạn': ['Thời hạn', ({ due }) => due],
  'sản phẩm': [
    'Sản phẩm; kèm chỉ tiêu nếu mẫu không có thẻ {chỉ tiêu}',
    (task, uses) => (uses('chỉ tiêu') ? task.deliverable : task.outcome),
  ],
  'chỉ tiêu': ['Chỉ tiêu', ({ target }) => target],
  'điểm dự kiến tăng': ['Điểm dự kiến tăng của nhiệm vụ', ({ gain }) => gain],
  'mức độ khó': ['Mức độ khó', ({ difficulty }) => difficulty],
  'tiến độ': ['Trạng thái, tiến độ', ({ status }) => status],
  'kết quả': ['Kết quả thực hiện', ({ result }) => result],
  'khó khăn, vướng mắc': ['Khó khăn, vướng mắc', ({ obstacles }) => obstacles, 'vướng mắc'],
  'tài liệu kiểm chứng': ['Tài liệu kiểm chứng', ({ evidence }) => evidence],
};

function taskTexts<T>(print: (of: OfTask, value: T, uses: Uses) => Printed): Record<string, TextTag<T>> {
  return Object.fromEntries(
    Object.entries(TASK_CELLS).map(([name, [explanation, of, ...aliases]]) => [
      name,
      text<T>(explanation, (value, uses) => print(of, value, uses), ...aliases.flatMap((one) => one ?? [])),
    ]),
  );
}

const rich = (printed: RichText | string): RichText => (typeof printed === 'string' ? plain(printed) : printed);

/** The first task of an item, which stands beside it; all of them where the template has no place for the others. */
function ofItem(of: OfTask, { item }: InItem, uses: Uses): RichText {
  const shown = uses('#nhiệm vụ') || uses('#nhiệm vụ tiếp') ? item.tasks.slice(0, 1) : item.tasks;
  const cells = shown.map((task) => rich(of(task, uses))).filter((cell) => cell.length > 0);
  return join(cells, '\n');
}

const TASK = scope<InTask>({
  'stt nhiệm vụ': text('Số thứ tự của nhiệm vụ', ({ taskNumber }) => String(taskNumber)),
  ...taskTexts<InTask>((of, { task }, uses) => of(task, uses)),
  ...ITEM_TEXTS,
  ...FIELD_TEXTS,
});

const itemTasks = taskTexts<InItem>(ofItem);
const ITEM_CELLS: Readonly<Record<string, TextTag<InItem>>> = {
  ...ITEM_TEXTS,
  ...itemTasks,
  'giải pháp': text('Nhiệm vụ, giải pháp', (value, uses) => {
    const told = ofItem(({ measure }) => measure, value, uses);
    const { sameAs } = value.item;
    if (!sameAs || uses('như stt') || uses('#như stt')) return told;
    return join(
      [told, sameAs].filter((one) => one.length > 0),
      '\n',
    );
  }),
  ...FIELD_TEXTS,
};

const ITEM_PLAIN = scope<InItem>(ITEM_CELLS);

const ITEM_ALONE = scope<InItem>({ ...ITEM_TEXTS, ...FIELD_TEXTS });

const ITEM = scope<InItem>(ITEM_CELLS, {
  'nhiệm vụ': list('Các nhiệm vụ của tiêu chí', TASK, tasksOf),
  'nhiệm vụ đầu': list('Dòng của tiêu chí với nhiệm vụ đầu', ITEM_PLAIN, (value) =>
    value.item.tasks.length > 0 || !value.item.sameAs ? [value] : [],
  ),
  'nhiệm vụ tiếp': list('Các nhiệm vụ từ thứ hai của tiêu chí', TASK, (value) => tasksOf(value).slice(1)),
  'chỉ như stt': list('Dòng của tiêu chí chỉ có “Như STT …”', ITEM_ALONE, (value) =>
    value.item.tasks.length === 0 && value.item.sameAs ? [value] : [],
  ),
  'cũng như stt': list('Dòng “Như STT …” sau các nhiệm vụ của tiêu chí', ITEM_ALONE, (value) =>
    value.item.tasks.length > 0 && value.item.sameAs ? [value] : [],
  ),
});

interface InAnnex {
  readonly fields: readonly AnnexField[];
  readonly tasksBefore?: number;
}

function itemsIn({ fields, tasksBefore = 0 }: InAnnex): InItem[] {
  let before = tasksBefore;
  return fields.flatMap((field) =>
    field.items.map((item) => {
      const entry = { field, item, tasksBefore: before };
      before += item.tasks.length;
      return entry;
    }),
  );
}

function fieldsIn({ fields }: InAnnex): (InField & InAnnex)[] {
  let tasksBefore = 0;
  return fields.map((field) => {
    const entry = { field, fields: [field], tasksBefore };
    tasksBefore += field.items.reduce((sum, { tasks }) => sum + tasks.length, 0);
    return entry;
  });
}

/** All tasks in their order, each told once. */
const tasksIn = (annex: InAnnex): InTask[] => itemsIn(annex).flatMap(tasksOf);

/** Lists of a table of tasks: field by field, or all items or all tasks in one go. */
const ANNEX_LISTS = {
  'lĩnh vực': list(
    'Các lĩnh vực bị trừ điểm',
    scope<InField & InAnnex>(FIELD_TEXTS, {
      'tiêu chí': list('Các tiêu chí của lĩnh vực', ITEM, itemsIn),
      'nhiệm vụ': list('Các nhiệm vụ của lĩnh vực', TASK, tasksIn),
    }),
    fieldsIn,
  ),
  'tiêu chí': list('Tất cả tiêu chí bị trừ điểm', ITEM, itemsIn),
  'nhiệm vụ': list('Tất cả nhiệm vụ', TASK, tasksIn),
};

const ANNEX = scope<Annex>(
  {
    'chữ phụ lục': text('Phụ lục', ({ label }) => label),
    'tên phụ lục': text('Tên phụ lục', ({ title }) => title),
    'kèm theo': text('(Kèm theo Kế hoạch số …)', ({ reference }) => reference),
    'đường kẻ phụ lục': text('Đặt trong đoạn có đường kẻ dưới (Kèm theo …)', ({ reference }) =>
      lineBelow(reference, SIZE.annex, LANDSCAPE_WIDTH, SUBJECT_LINE),
    ),
    'chữ tổng cộng': text('Tên dòng cuối của bảng', ({ total }) => total.name),
    'tổng cộng tối đa': text('Điểm tối đa ở dòng cuối', ({ total }) => total.max),
    'tổng cộng đạt': text('Điểm đạt ở dòng cuối', ({ total }) => total.score),
    'tổng cộng bị trừ': text('Điểm bị trừ ở dòng cuối', ({ total }) => total.lost),
  },
  ANNEX_LISTS,
);

const DUTY = scope<UnitDuty>({
  'đơn vị chủ trì': text('Tên đơn vị chủ trì', ({ unit }) => unit),
  'các tiêu chí được giao': text('Các tiêu chí đơn vị phụ trách', ({ items }) => items),
  'điểm được giao': text('Điểm bị trừ của các tiêu chí đó', ({ points }) => points),
  'số nhiệm vụ được giao': text('Số nhiệm vụ của đơn vị', ({ tasks }) => tasks),
});

const FACTS = Object.fromEntries(
  (Object.keys(DOCUMENT_FACTS) as DocumentFact[])
    // The same as in the signature.
    .filter((name) => name !== 'người ký')
    .map((name) => [FACT_TAGS[name] ?? name, text<PlanModel>(DOCUMENT_FACTS[name], (model) => factOf(name, model))]),
);

/** In a condition "{#xếp loại}…{/xếp loại}" what is missing is left out with its sentence; elsewhere the sentence has a gap. */
function factOf(name: DocumentFact, { facts }: PlanModel): Printed {
  const known = facts[name] ?? [];
  const source = OPTIONAL_FACTS[name];
  if (known.length > 0 || !source) return known;
  const { place, advice } = source;
  const message = `Mẫu có thẻ {${name}} nhưng chưa có dữ liệu; văn bản đang để [bổ sung ${name}]. ${advice}, hoặc đặt câu đó trong {#${name}}…{/${name}} để câu được bỏ khi không có.`;
  return { effect: 'missing', what: name, note: { code: 'template-fact-missing', severity: 'info', place, message } };
}

/** The parts by the number that they have in a whole plan or report, whichever are there. */
const NUMBERED: readonly (readonly PartName[])[] = [
  ['purpose', 'lead'],
  ['result', 'progress'],
  ['measures', 'obstacles'],
  ['organization', 'next'],
];
const numberedPart = (names: readonly PartName[]) => (model: PlanModel) =>
  model.parts.filter(({ name }) => names.includes(name));
const severalAddressees = ({ addressees }: PlanModel): boolean => addressees.length > 1;

/** Head and end of any document. */
export const FRAME_TEXTS: Readonly<Record<string, TextTag<PlanModel>>> = {
  'cơ quan dòng 1': text('Dòng trên của tên cơ quan (ỦY BAN NHÂN DÂN)', ({ heading }) => heading.above),
  'cơ quan dòng 2': text('Dòng dưới của tên cơ quan', ({ heading }) => heading.below),
  'đường kẻ cơ quan': text('Đặt trong đoạn có đường kẻ dưới tên cơ quan: độ dài theo tên', ({ heading }) =>
    lineBelow(heading.below, SIZE.office, HEAD_COLUMNS[0], OFFICE_LINE),
  ),
  'số ký hiệu': text('Số: …/KH-UBND', ({ heading }) => heading.number),
  'địa danh ngày tháng': text('Đồng Mỏ, ngày … tháng … năm …', ({ heading }) => heading.placeAndDate),
  'loại văn bản': text('KẾ HOẠCH hoặc BÁO CÁO', ({ form }) => DOCUMENT_FORMS[form].title),
  'trích yếu': text('Trích yếu, dưới chữ KẾ HOẠCH', ({ heading, form }) =>
    // Below the number of a letter the lines are short.
    withoutOrphan(heading.subject, form === 'letter' ? 1 : TOGETHER),
  ),
  'đường kẻ trích yếu': text('Đặt trong đoạn có đường kẻ dưới trích yếu: độ dài theo trích yếu', ({ heading }) =>
    lineBelow(withoutOrphan(heading.subject), SIZE.title, SUBJECT_WIDTH, SUBJECT_LINE),
  ),
  'kính gửi': text('Dòng Kính gửi của báo cáo', ({ addressees }) => join(addresseeLines(addressees), '\n')),
  'mở đầu': text('Câu mở đầu', ({ opening }) => opening),
  'kết thúc': text('Câu kết, kết thúc bằng ./.', ({ closing }) => closing),
  'người ký': text('Họ và tên người ký', ({ signature }) => signature.name),
  'cột theo nội dung': text(
    'Đặt trong một ô của bảng: độ rộng các cột theo nội dung; các dòng cuối ở cùng một trang',
    (): Effect => ({ effect: 'columns' }),
  ),
  'kết thúc bảng': text('Đặt trong một ô của bảng: ô cuối cùng kết thúc bằng ./.', (): Effect => ({ effect: 'end' })),
};

export const FRAME_LISTS: Readonly<Record<string, ListTag<PlanModel>>> = {
  'kính gửi': lines('Các nơi nhận báo cáo', ({ addressees }) => addressees),
  'gửi một nơi': list('Khi báo cáo gửi một nơi', scope<PlanModel>({}), (model) =>
    model.addressees.length === 1 ? [model] : [],
  ),
  'gửi nhiều nơi': list('Khi báo cáo gửi nhiều nơi', scope<PlanModel>({}), (model) =>
    severalAddressees(model) ? [model] : [],
  ),
  'quyền hạn chức vụ': lines('Các dòng TM., KT., chức vụ của người ký', ({ signature }) =>
    signature.lines.map((line) => plain(line)),
  ),
  'nơi nhận': lines('Các nơi nhận', ({ signature }) => signature.recipients),
};

export const DOCUMENT: Scope<PlanModel> = scope(
  {
    ...FRAME_TEXTS,
    ...FACTS,
  },
  {
    'căn cứ': lines('Các căn cứ, mỗi căn cứ một đoạn', ({ legalBases }) => legalBases),
    ...FRAME_LISTS,
    phần: list('Tất cả các phần I, II, III …', PART, ({ parts }) => parts),
    ...Object.fromEntries(
      NUMBERED.map((names, i) => [
        `phần ${i + 1}`,
        list(`Phần thứ ${i + 1} của văn bản đầy đủ, khi văn bản có phần đó`, PART, numberedPart(names)),
      ]),
    ),
    'phần điều chỉnh': list('Phần Nội dung điều chỉnh của kế hoạch điều chỉnh', PART, ({ parts }) =>
      parts.filter(({ name }) => name === 'adjustment'),
    ),
    ...tableLists<PlanModel>(({ parts }) => parts),
    'lĩnh vực': outOfAnnex(ANNEX_LISTS['lĩnh vực']),
    'tiêu chí': outOfAnnex(ANNEX_LISTS['tiêu chí']),
    'nhiệm vụ': outOfAnnex(ANNEX_LISTS['nhiệm vụ']),
    'đơn vị chủ trì': list('Các đơn vị chủ trì và nhiệm vụ được giao', DUTY, ({ duties }) => duties),
    'phụ lục': list('Khối phụ lục', ANNEX, ({ annex }) => (annex ? [annex] : [])),
  },
);

/** Told from the same rows, with or without an annex. */
function outOfAnnex(tag: (typeof ANNEX_LISTS)[keyof typeof ANNEX_LISTS]) {
  return { ...tag, open: (model: PlanModel, uses: Uses) => tag.open({ fields: model.rows }, uses) };
}

function tasksOf(value: InItem): InTask[] {
  return value.item.tasks.map((task, i) => ({ ...value, task, taskNumber: value.tasksBefore + i + 1 }));
}

export function lineBelow(words: RichText, size: number, available: number, usual: number): Effect {
  return { effect: 'line', length: Math.round(longestLine(textOf(words), size, available) * LINE_SHARE), usual };
}

/** So many gaps between words at the end of a title are not broken: "năm 2023" alone on the last line looks forgotten. */
const TOGETHER = 5;

export function withoutOrphan(title: RichText, together = TOGETHER): RichText {
  let left = together;
  const fromEnd = title.toReversed().map((segment) => {
    const letters = [...segment.text].reverse().map((letter) => {
      if (letter !== ' ' || left === 0) return letter;
      left -= 1;
      return '\u00a0';
    });
    return { ...segment, text: letters.reverse().join('') };
  });
  return fromEnd.reverse();
}
