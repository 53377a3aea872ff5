/** What is known about the office, the result and the document: the content of the tab "Thông tin chung", typed. */
import type { CalendarDate } from './dates.ts';
import type { Points } from './points.ts';
import type { Basis } from './result/current.ts';

/** A decision by number ("202/QĐ-UBND"), day and issuer; each part may still be missing. */
export interface Decision {
  readonly number: string;
  readonly date: CalendarDate | undefined;
  /** As it stands after "của": "Ủy ban nhân dân huyện Chi Lăng". */
  readonly issuer: string;
  /** What it is about, after "về": may be empty. */
  readonly subject: string;
}

/** What a book remembers of a loaded criteria set: by it the listing is known to be complete. */
export interface CriteriaSetNote {
  readonly id: string;
  readonly hash: string;
  /** Rows of the card it holds, fields and items. */
  readonly rows: number;
}

/** How the document is signed: see SIGNING_FORMS. */
export type SigningForm =
  | 'TM.'
  | 'KT.'
  | 'Q.'
  | 'chairman'
  | 'chairman KT.'
  | 'TL. office'
  | 'TL. affairs'
  | 'TUQ. office'
  | 'TUQ. affairs';

export interface Settings {
  /** Full name as in running text: "Ủy ban nhân dân thị trấn Đồng Mỏ". */
  readonly issuer: string;
  /** Where reports go: "Phòng Nội vụ huyện", "Sở Nội vụ". */
  readonly superior: string;
  /** The body above an issuer that is no People's Committee: the upper line of the letterhead. */
  readonly parentBody: string;
  /** Before the date: "Đồng Mỏ". */
  readonly place: string;
  readonly yearScored: number | undefined;
  readonly planYear: number | undefined;
  /** The decision that published the result. */
  readonly decision: Decision;
  /** The decision that issued the criteria set. */
  readonly criteriaDecision: Decision;
  /** Further legal bases, each without "Căn cứ" and without closing punctuation. */
  readonly legalBases: readonly string[];
  readonly publishedMax: Points | undefined;
  readonly publishedScore: Points | undefined;
  readonly selfScore: Points | undefined;
  /** When the self-scoring dossier went to the superior body. */
  readonly submissionDate: CalendarDate | undefined;
  /** Lines of the loaded result that hold numbers nobody has read yet: "13, 14"; undefined where there are none. */
  readonly unreadLines: string | undefined;
  /** Which points count, where the person chose; else the points themselves tell. */
  readonly basis: Basis | undefined;
  /** Whether fields were published rounded above parts with decimals; undefined where nobody was asked. */
  readonly fieldsRounded: boolean | undefined;
  /** The criteria set that was loaded, as long as its rows are what they were. */
  readonly criteriaSet: CriteriaSetNote | undefined;
  readonly rank: number | undefined;
  readonly rankOf: number | undefined;
  /** Among whom the rank counts: "xã, thị trấn". */
  readonly rankGroup: string;
  readonly grade: string;
  readonly lastYearScore: Points | undefined;
  readonly lastYearRank: number | undefined;
  /** What the plan wants to reach at the next scoring. */
  readonly targetScore: Points | undefined;
  /** As it stands after "xếp hạng": "trong nhóm 20/92". */
  readonly targetRank: string;
  /** Who watches over the plan and collects the reports. */
  readonly monitoringUnit: string;
  /** Until when the report goes to the body above: "trước ngày 15 của tháng cuối quý". */
  readonly reportingDays: string;
  /** The day of a report's last month on which its figures close; undefined is the month's end. */
  readonly reportClosing: number | undefined;
  /** The last day whose work still counts in the next scoring. */
  readonly scoringCutOff: CalendarDate | undefined;
  /** "15" in "Số: 15/KH-UBND"; blank until signed. */
  readonly documentNumber: string;
  /** Day may be open until signed: month and year then stand alone. */
  readonly documentDate: CalendarDate | undefined;
  readonly documentMonth: { readonly year: number; readonly month: number } | undefined;
  readonly signer: string;
  readonly signingForm: SigningForm;
  /** Abbreviation of the drafting unit, after "Lưu: VT,". */
  readonly draftingUnit: string;
  readonly recipients: readonly string[];
}

const NO_DECISION: Decision = { number: '', date: undefined, issuer: '', subject: '' };

/** Settings with nothing filled in; the usual signing form is the one for the office. */
export const EMPTY_SETTINGS: Settings = {
  issuer: '',
  superior: '',
  parentBody: '',
  place: '',
  yearScored: undefined,
  planYear: undefined,
  decision: NO_DECISION,
  criteriaDecision: NO_DECISION,
  legalBases: [],
  publishedMax: undefined,
  publishedScore: undefined,
  selfScore: undefined,
  submissionDate: undefined,
  unreadLines: undefined,
  basis: undefined,
  fieldsRounded: undefined,
  criteriaSet: undefined,
  rank: undefined,
  rankOf: undefined,
  rankGroup: '',
  grade: '',
  lastYearScore: undefined,
  lastYearRank: undefined,
  targetScore: undefined,
  targetRank: '',
  monitoringUnit: '',
  reportingDays: '',
  reportClosing: undefined,
  scoringCutOff: undefined,
  documentNumber: '',
  documentDate: undefined,
  documentMonth: undefined,
  signer: '',
  signingForm: 'TM.',
  draftingUnit: '',
  recipients: [],
};

/**
 * The year in which the plan is carried out, that of every deadline that names none: as the office says, else the one after the
 * year scored.
 */
export const planYearOf = ({ planYear, yearScored }: Pick<Settings, 'planYear' | 'yearScored'>): number | undefined =>
  planYear ?? (yearScored === undefined ? undefined : yearScored + 1);

export interface SigningLines {
  /** As printed, the lines one after the other. */
  readonly label: string;
  readonly lines: readonly string[];
  /** Who the text says issues the document: the chairman where no "TM." stands above the signature. */
  readonly issuedBy: 'committee' | 'chairman';
  /** A plan of a People's Committee is signed by its leaders; by order or by authority only reports are. */
  readonly for: 'all' | 'report';
}

function signingLines(
  lines: readonly string[],
  issuedBy: SigningLines['issuedBy'] = 'committee',
  use: SigningLines['for'] = 'all',
): SigningLines {
  return { label: lines.join(' - '), lines, issuedBy, for: use };
}

const byOrder = (...lines: readonly string[]): SigningLines => signingLines(lines, 'committee', 'report');

/** The lines above the signature, by form (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7). */
export const SIGNING_FORMS: Readonly<Record<SigningForm, SigningLines>> = {
  'TM.': signingLines(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']),
  'KT.': signingLines(['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']),
  'Q.': signingLines(['TM. ỦY BAN NHÂN DÂN', 'Q. CHỦ TỊCH']),
  chairman: signingLines(['CHỦ TỊCH'], 'chairman'),
  'chairman KT.': signingLines(['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], 'chairman'),
  'TL. office': byOrder('TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'),
  'TL. affairs': byOrder('TL. CHỦ TỊCH', 'TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI'),
  'TUQ. office': byOrder('TUQ. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'),
  'TUQ. affairs': byOrder('TUQ. CHỦ TỊCH', 'TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI'),
};

/** The forms a document may be signed in. @param isPlan by order or by authority no plan is signed, reports and letters are */
export function signingFormsFor({ isPlan }: { readonly isPlan: boolean }): SigningForm[] {
  const forms = Object.keys(SIGNING_FORMS) as SigningForm[];
  return isPlan ? forms.filter((form) => SIGNING_FORMS[form].for === 'all') : forms;
}
