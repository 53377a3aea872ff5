/** The rows of "Thông tin chung": how each is written, and into which setting it goes. */
import { type CellReading, cellText, isBlank, readPointsCell } from '../core/cells.ts';
import { calendarDate, readDate } from '../core/dates.ts';
import type { Points } from '../core/points.ts';
import { BASES, type Basis } from '../core/result/current.ts';
import { EMPTY_SETTINGS, type Settings, SIGNING_FORMS, type SigningForm } from '../core/settings.ts';
import { fold } from '../core/text.ts';
import { readCriteriaSet } from './criteria-set.ts';
import type { TableRow } from './table.ts';
import { SETTING_FIELDS, type SettingKey, settingsByLabel, YES_NO } from './tabs/settings.ts';

const accept = (value: Settings): CellReading<Settings> => ({ ok: true, value });
const refuse = (message: string): CellReading<Settings> => ({ ok: false, message });

/** Reads a cell into the settings; a blank cell never gets here. */
type Read = (cell: unknown, settings: Settings) => CellReading<Settings>;

/** Line breaks are kept out of one-line settings: they would break a paragraph of the document in two. */
const oneLine = (cell: unknown): string => cellText(cell).replace(/\s+/g, ' ');

const text =
  (put: (value: string) => Partial<Settings>): Read =>
  (cell, settings) =>
    accept({ ...settings, ...put(oneLine(cell)) });

const lines =
  (put: (value: string[]) => Partial<Settings>): Read =>
  (cell, settings) => {
    const list = cellText(cell)
      .split(/\r?\n/)
      .map((line) =>
        line
          .trim()
          .replace(/^[-–+•]\s*/, '')
          .replace(/[;.]$/, ''),
      );
    return accept({ ...settings, ...put(list.filter((line) => line !== '')) });
  };

const whole =
  (least: number, most: number, put: (value: number) => Partial<Settings>): Read =>
  (cell, settings) => {
    const value = Number(cellText(cell));
    if (Number.isInteger(value) && value >= least && value <= most) return accept({ ...settings, ...put(value) });
    return refuse(`“${cellText(cell)}” không phải là số nguyên từ ${least} đến ${most}.`);
  };

const points =
  (put: (value: Points) => Partial<Settings>): Read =>
  (cell, settings) => {
    const read = readPointsCell(cell);
    if (!read.ok) return refuse(read.message);
    if (!read.value) return accept(settings);
    if (read.value.points < 0) return refuse(`“${cellText(cell)}” là số âm.`);
    return accept({ ...settings, ...put(read.value.points) });
  };

const day =
  (put: (value: NonNullable<ReturnType<typeof readDate>>, settings: Settings) => Partial<Settings>): Read =>
  (cell, settings) => {
    const date = readDate(cellText(cell));
    if (date) return accept({ ...settings, ...put(date, settings) });
    return refuse(`“${cellText(cell)}” không phải là một ngày có thật. Hãy ghi ngày/tháng/năm, ví dụ 15/01/2024.`);
  };

/** A day, or a month alone while the day is left open until signing. */
const dayOrMonth: Read = (cell, settings) => {
  const written = cellText(cell);
  const date = readDate(written);
  if (date) return accept({ ...settings, documentDate: date, documentMonth: { year: date.year, month: date.month } });
  const match = /^(?:tháng\s*)?(\d{1,2})\s*(?:\/|-|năm)\s*(\d{4})$/.exec(fold(written));
  const first = match && calendarDate(Number(match[2]), Number(match[1]), 1);
  if (first) return accept({ ...settings, documentMonth: { year: first.year, month: first.month } });
  return refuse(`“${written}” không phải là ngày hoặc tháng. Hãy ghi 05/02/2024, hoặc 02/2024 khi chưa có ngày.`);
};

/** "14", "ngày 14"; of what is a whole day, or no day, nothing is guessed. */
const dayOfMonth: Read = (cell, settings) => {
  const reportClosing = Number(/^(?:ngày\s*)?(\d{1,2})$/.exec(fold(cellText(cell)))?.[1]);
  if (reportClosing >= 1 && reportClosing <= 31) return accept({ ...settings, reportClosing });
  return refuse(`“${cellText(cell)}” không phải là ngày trong tháng. Hãy ghi một số từ 1 đến 31, ví dụ 14.`);
};

const signing: Read = (cell, settings) => {
  const wanted = fold(cellText(cell));
  const form = (Object.keys(SIGNING_FORMS) as SigningForm[]).find((key) => fold(SIGNING_FORMS[key].label) === wanted);
  if (form) return accept({ ...settings, signingForm: form });
  return refuse(`“${cellText(cell)}” không có trong danh sách thể thức ký. Hãy chọn một mục trong danh sách.`);
};

/** One of the words of a list; anything else is refused. */
const choice =
  <T>(choices: readonly (readonly [word: string, value: T])[], put: (value: T) => Partial<Settings>): Read =>
  (cell, settings) => {
    const found = choices.find(([word]) => fold(word) === fold(cellText(cell)));
    if (found) return accept({ ...settings, ...put(found[1]) });
    const words = choices.map(([word]) => `“${word}”`).join(' hoặc ');
    return refuse(`“${cellText(cell)}” không có trong danh sách. Hãy chọn ${words}, hoặc để trống.`);
  };

const bases = Object.entries(BASES).map(([basis, word]) => [word, basis as Basis] as const);
const [YES, NO] = YES_NO;

const criteriaSet: Read = (cell, settings) => {
  const note = readCriteriaSet(cellText(cell));
  if (note) return accept({ ...settings, criteriaSet: note });
  return refuse(`“${cellText(cell)}” không phải do tiện ích ghi. Hãy xóa ô này, hoặc nạp lại bộ tiêu chí.`);
};

type DecisionKey = 'decision' | 'criteriaDecision';

const decisionPart = (
  key: DecisionKey,
  part: Partial<Settings['decision']>,
  settings: Settings,
): Partial<Settings> => ({
  [key]: { ...settings[key], ...part },
});

const decisionText =
  (key: DecisionKey, part: 'number' | 'issuer' | 'subject'): Read =>
  (cell, settings) =>
    accept({ ...settings, ...decisionPart(key, { [part]: oneLine(cell) }, settings) });

const READERS: Readonly<Record<SettingKey, Read>> = {
  issuer: text((issuer) => ({ issuer })),
  superior: text((superior) => ({ superior })),
  place: text((place) => ({ place })),
  yearScored: whole(1990, 2199, (yearScored) => ({ yearScored })),
  planYear: whole(1990, 2199, (planYear) => ({ planYear })),
  decisionNumber: decisionText('decision', 'number'),
  decisionDate: day((date, settings) => decisionPart('decision', { date }, settings)),
  decisionIssuer: decisionText('decision', 'issuer'),
  decisionSubject: decisionText('decision', 'subject'),
  criteriaDecisionNumber: decisionText('criteriaDecision', 'number'),
  criteriaDecisionDate: day((date, settings) => decisionPart('criteriaDecision', { date }, settings)),
  criteriaDecisionIssuer: decisionText('criteriaDecision', 'issuer'),
  criteriaDecisionSubject: decisionText('criteriaDecision', 'subject'),
  legalBases: lines((legalBases) => ({ legalBases })),
  publishedMax: points((publishedMax) => ({ publishedMax })),
  publishedScore: points((publishedScore) => ({ publishedScore })),
  selfScore: points((selfScore) => ({ selfScore })),
  submissionDate: day((submissionDate) => ({ submissionDate })),
  unreadLines: text((lines) => ({ unreadLines: fold(lines) === 'không' ? undefined : lines })),
  basis: choice(bases, (basis) => ({ basis })),
  fieldsRounded: choice(
    [
      [YES, true],
      [NO, false],
    ],
    (fieldsRounded) => ({ fieldsRounded }),
  ),
  criteriaSet,
  rank: whole(1, 99_999, (rank) => ({ rank })),
  rankOf: whole(1, 99_999, (rankOf) => ({ rankOf })),
  rankGroup: text((rankGroup) => ({ rankGroup })),
  grade: text((grade) => ({ grade })),
  lastYearScore: points((lastYearScore) => ({ lastYearScore })),
  lastYearRank: whole(1, 99_999, (lastYearRank) => ({ lastYearRank })),
  targetScore: points((targetScore) => ({ targetScore })),
  targetRank: text((targetRank) => ({ targetRank })),
  scoringCutOff: day((scoringCutOff) => ({ scoringCutOff })),
  monitoringUnit: text((monitoringUnit) => ({ monitoringUnit })),
  reportingDays: text((reportingDays) => ({ reportingDays })),
  reportClosing: dayOfMonth,
  documentNumber: text((documentNumber) => ({ documentNumber })),
  documentDate: dayOrMonth,
  parentBody: text((parentBody) => ({ parentBody })),
  signer: text((signer) => ({ signer })),
  signingForm: signing,
  draftingUnit: text((draftingUnit) => ({ draftingUnit })),
  recipients: lines((recipients) => ({ recipients })),
};

/** Why a value cannot stand in the row of a setting; undefined where it can. */
export function whyUnreadable(key: SettingKey, typed: string): string | undefined {
  const read = READERS[key](typed, EMPTY_SETTINGS);
  return read.ok ? undefined : read.message;
}

export interface SettingsProblem {
  readonly label: string;
  readonly message: string;
}

/** Blank cells leave the setting empty, unreadable ones are reported and leave it empty. */
export function readSettings(rows: readonly TableRow<'label' | 'value'>[]): {
  settings: Settings;
  problems: SettingsProblem[];
} {
  const problems: SettingsProblem[] = [];
  const standing = settingsByLabel(rows);
  let settings = EMPTY_SETTINGS;
  for (const field of SETTING_FIELDS) {
    const cell = standing.get(fold(field.label))?.cell('value');
    if (isBlank(cell)) continue;
    const read = READERS[field.key](cell, settings);
    if (read.ok) settings = read.value;
    else problems.push({ label: field.label, message: read.message });
  }
  return { settings, problems };
}
