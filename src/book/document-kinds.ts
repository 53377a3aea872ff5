/** The kinds of documents that the add-in makes: the form of each, its letters, what the register calls it. Everything that has to tell kinds apart asks here. */

/** The forms of a document (Nghị định 30/2020/NĐ-CP, Điều 7); an annex goes with another document and has no number of its own. */
export type DocumentForm = 'plan' | 'report' | 'letter' | 'annex' | 'decision' | 'notice';

interface FormFacts {
  /** Above the subject. An official letter has none: "V/v …" stands below its number. */
  readonly title: string;
  /** In a sentence: "Kế hoạch số 15/KH-UBND". */
  readonly name: string;
  /** In its symbol; those of a letter are the drafting unit's, behind those of the office. */
  readonly letters: string;
}

export const DOCUMENT_FORMS: Readonly<Record<DocumentForm, FormFacts>> = {
  plan: { title: 'KẾ HOẠCH', name: 'Kế hoạch', letters: 'KH' },
  report: { title: 'BÁO CÁO', name: 'Báo cáo', letters: 'BC' },
  letter: { title: '', name: 'Công văn', letters: '' },
  annex: { title: '', name: 'Danh mục', letters: '' },
  decision: { title: 'QUYẾT ĐỊNH', name: 'Quyết định', letters: 'QĐ' },
  notice: { title: 'THÔNG BÁO', name: 'Thông báo', letters: 'TB' },
};

/** What "Loại" says. */
export const KIND_NAMES = {
  plan: 'Kế hoạch',
  adjusted: 'Kế hoạch điều chỉnh',
  report: 'Báo cáo',
  dossier: 'Báo cáo tự chấm điểm',
  request: 'Công văn đề nghị thẩm định',
  explanation: 'Báo cáo giải trình',
  inquiry: 'Công văn đề nghị làm rõ',
  evidenceList: 'Danh mục tài liệu kiểm chứng',
  announcement: 'Quyết định công bố kết quả, xếp hạng',
  slip: 'Phiếu kết quả',
  noticeLetter: 'Công văn thông báo kết quả',
  notice: 'Thông báo kết quả',
  following: 'Báo cáo theo dõi kế hoạch các xã',
} as const;

type Name = (typeof KIND_NAMES)[keyof typeof KIND_NAMES];

interface KindFacts {
  /** The window in which it is made. */
  readonly window: string;
  /** The forms it may take, the usual one first, and what the register calls it in each. */
  readonly names: Readonly<Partial<Record<DocumentForm, Name>>>;
  /** It tells what will be done or was done about lost points: tasks are a part of it. */
  readonly hasTasks: boolean;
  /** It comes after the published result. */
  readonly followsResult: boolean;
  /** The decision that published the result stands in it. */
  readonly citesResult: boolean;
}

export type DocumentKind = 'plan' | 'report' | 'dossier' | 'explanation' | 'inquiry' | 'evidence-list';
/** Those that stand on tasks. */
export type TaskDocument = 'plan' | 'report';
/** What a superior body makes for all its units at once, in the window of the batch. */
export type BodyDocument = 'announcement' | 'slip' | 'notice';
/** And the one on how its units' plans go. */
export type AnyDocument = DocumentKind | BodyDocument | 'following';

const BATCH = { window: 'Văn bản hàng loạt', hasTasks: false, followsResult: true } as const;

export const DOCUMENT_KINDS: Readonly<Record<AnyDocument, KindFacts>> = {
  plan: {
    window: 'Lập kế hoạch khắc phục',
    names: { plan: KIND_NAMES.plan },
    ...{ hasTasks: true, followsResult: true, citesResult: true },
  },
  report: {
    window: 'Báo cáo kết quả thực hiện',
    names: { report: KIND_NAMES.report },
    ...{ hasTasks: true, followsResult: true, citesResult: false },
  },
  dossier: {
    window: 'Báo cáo, đề nghị thẩm định kết quả tự chấm điểm',
    names: { report: KIND_NAMES.dossier, letter: KIND_NAMES.request },
    ...{ hasTasks: false, followsResult: false, citesResult: false },
  },
  explanation: {
    window: 'Báo cáo giải trình kết quả thẩm định',
    names: { report: KIND_NAMES.explanation },
    ...{ hasTasks: false, followsResult: false, citesResult: false },
  },
  inquiry: {
    window: 'Công văn đề nghị làm rõ điểm chưa đạt',
    names: { letter: KIND_NAMES.inquiry },
    ...{ hasTasks: false, followsResult: true, citesResult: true },
  },
  'evidence-list': {
    window: 'Danh mục tài liệu kiểm chứng',
    names: { annex: KIND_NAMES.evidenceList },
    ...{ hasTasks: false, followsResult: false, citesResult: false },
  },
  announcement: { ...BATCH, names: { decision: KIND_NAMES.announcement }, citesResult: false },
  slip: { ...BATCH, names: { annex: KIND_NAMES.slip }, citesResult: true },
  following: {
    window: 'Theo dõi kế hoạch các xã',
    names: { report: KIND_NAMES.following },
    ...{ hasTasks: false, followsResult: true, citesResult: false },
  },
  notice: { ...BATCH, names: { letter: KIND_NAMES.noticeLetter, notice: KIND_NAMES.notice }, citesResult: true },
};

/** A superior body's own. */
const OF_BODY: ReadonlySet<AnyDocument> = new Set(['announcement', 'slip', 'notice', 'following']);

/** Those of the window of one document; the register knows no others. */
export const KINDS = (Object.keys(DOCUMENT_KINDS) as readonly AnyDocument[]).filter(
  (kind): kind is DocumentKind => !OF_BODY.has(kind),
);

export const formsOf = (kind: AnyDocument): readonly DocumentForm[] =>
  Object.keys(DOCUMENT_KINDS[kind].names) as DocumentForm[];

export const usualForm = (kind: DocumentKind): DocumentForm => formsOf(kind)[0] ?? 'report';

export const isTaskDocument = (kind: AnyDocument): kind is TaskDocument => DOCUMENT_KINDS[kind].hasTasks;

/** The default templates, by what they are the form of. */
export type TemplateName = TaskDocument | 'dossier' | 'letter' | 'list' | 'decision';

const TEMPLATES: Readonly<Partial<Record<DocumentForm, TemplateName>>> = {
  ...{ letter: 'letter', annex: 'list', decision: 'decision' },
};

export function templateOf({ kind, form }: { readonly kind: AnyDocument; readonly form: DocumentForm }): TemplateName {
  return isTaskDocument(kind) ? kind : (TEMPLATES[form] ?? 'dossier');
}

interface Registered {
  readonly kind: DocumentKind;
  readonly form: DocumentForm;
}

const REGISTERED: ReadonlyMap<string, Registered> = new Map<string, Registered>([
  ...KINDS.flatMap((kind) =>
    formsOf(kind).map((form) => [DOCUMENT_KINDS[kind].names[form] ?? '', { kind, form }] as const),
  ),
  [KIND_NAMES.adjusted, { kind: 'plan', form: 'plan' }],
]);

/** What a row of the register is, by its "Loại"; undefined for what the add-in does not make. */
export const registeredAs = (name: string | undefined): Registered | undefined => REGISTERED.get((name ?? '').trim());

export const isOfKind = (row: { readonly kind?: string | undefined }, kind: DocumentKind): boolean =>
  registeredAs(row.kind)?.kind === kind;

/** The word that the window begins with: "report", "report-issue"; of a plan its kind may be left out. */
export const kindOfStart = (start: string): DocumentKind =>
  KINDS.find((kind) => start === kind || start.startsWith(`${kind}-`)) ?? 'plan';
