/** The rows of "Thông tin chung": what each is called, how it is written, and into which setting it goes. */
import { type CellReading, cellText, isBlank, readPointsCell } from '../core/cells.ts';
import { calendarDate, readDate } from '../core/dates.ts';
import type { Points } from '../core/points.ts';
import { EMPTY_SETTINGS, type Settings, SIGNING_FORMS, type SigningForm } from '../core/settings.ts';
import { fold } from '../core/text.ts';

export interface SettingField {
  readonly key: string;
  readonly label: string;
  readonly choices?: readonly string[];
  /** Reads the cell into the settings; a blank cell never gets here. */
  readonly read: (cell: unknown, settings: Settings) => CellReading<Settings>;
}

const accept = (value: Settings): CellReading<Settings> => ({ ok: true, value });
const refuse = (message: string): CellReading<Settings> => ({ ok: false, message });

type Read = SettingField['read'];

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

const signing: Read = (cell, settings) => {
  const wanted = fold(cellText(cell));
  const form = (Object.keys(SIGNING_FORMS) as SigningForm[]).find((key) => fold(SIGNING_FORMS[key].label) === wanted);
  if (form) return accept({ ...settings, signingForm: form });
  return refuse(`“${cellText(cell)}” không có trong danh sách thể thức ký. Hãy chọn một mục trong danh sách.`);
};

type DecisionKey = 'decision' | 'criteriaDecision';

function decisionFields(key: DecisionKey, name: string): SettingField[] {
  const put = (part: Partial<Settings['decision']>, settings: Settings): Partial<Settings> => ({
    [key]: { ...settings[key], ...part },
  });
  const textPart =
    (part: 'number' | 'issuer' | 'subject'): Read =>
    (cell, settings) =>
      accept({ ...settings, ...put({ [part]: oneLine(cell) }, settings) });
  return [
    { key: `${key}Number`, label: `${name}: số`, read: textPart('number') },
    {
      key: `${key}Date`,
      label: `${name}: ngày`,
      read: day((date, settings) => put({ date }, settings)),
    },
    {
      key: `${key}Issuer`,
      label: `${name}: cơ quan ban hành`,
      read: textPart('issuer'),
    },
    { key: `${key}Subject`, label: `${name}: trích yếu`, read: textPart('subject') },
  ];
}

/** In the order in which the tab shows them. */
export const SETTING_FIELDS: readonly SettingField[] = [
  {
    key: 'issuer',
    label: 'Cơ quan ban hành',
    read: text((issuer) => ({ issuer })),
  },
  {
    key: 'superior',
    label: 'Cơ quan nhận báo cáo',
    read: text((superior) => ({ superior })),
  },
  {
    key: 'place',
    label: 'Địa danh',
    read: text((place) => ({ place })),
  },
  {
    key: 'yearScored',
    label: 'Năm chấm điểm',
    read: whole(1990, 2199, (yearScored) => ({ yearScored })),
  },
  {
    key: 'planYear',
    label: 'Năm kế hoạch',
    read: whole(1990, 2199, (planYear) => ({ planYear })),
  },
  ...decisionFields('decision', 'Quyết định công bố kết quả'),
  ...decisionFields('criteriaDecision', 'Quyết định ban hành bộ tiêu chí'),
  {
    key: 'legalBases',
    label: 'Căn cứ khác',
    read: lines((legalBases) => ({ legalBases })),
  },
  {
    key: 'publishedMax',
    label: 'Tổng điểm tối đa',
    read: points((publishedMax) => ({ publishedMax })),
  },
  {
    key: 'publishedScore',
    label: 'Tổng điểm đạt được công bố',
    read: points((publishedScore) => ({ publishedScore })),
  },
  { key: 'selfScore', label: 'Tổng điểm tự chấm', read: points((selfScore) => ({ selfScore })) },
  { key: 'rank', label: 'Xếp hạng', read: whole(1, 99_999, (rank) => ({ rank })) },
  {
    key: 'rankOf',
    label: 'Trên tổng số đơn vị',
    read: whole(1, 99_999, (rankOf) => ({ rankOf })),
  },
  {
    key: 'rankGroup',
    label: 'Nhóm xếp hạng',
    read: text((rankGroup) => ({ rankGroup })),
  },
  {
    key: 'grade',
    label: 'Xếp loại',
    read: text((grade) => ({ grade })),
  },
  {
    key: 'lastYearScore',
    label: 'Tổng điểm năm trước',
    read: points((lastYearScore) => ({ lastYearScore })),
  },
  {
    key: 'lastYearRank',
    label: 'Xếp hạng năm trước',
    read: whole(1, 99_999, (lastYearRank) => ({ lastYearRank })),
  },
  {
    key: 'scoringCutOff',
    label: 'Ngày chốt số liệu chấm điểm',
    read: day((scoringCutOff) => ({ scoringCutOff })),
  },
  {
    key: 'documentNumber',
    label: 'Số văn bản',
    read: text((documentNumber) => ({ documentNumber })),
  },
  {
    key: 'documentDate',
    label: 'Ngày văn bản',
    read: dayOrMonth,
  },
  { key: 'signer', label: 'Người ký', read: text((signer) => ({ signer })) },
  {
    key: 'signingForm',
    label: 'Thể thức ký',
    choices: Object.values(SIGNING_FORMS).map(({ label }) => label),
    read: signing,
  },
  {
    key: 'draftingUnit',
    label: 'Viết tắt đơn vị soạn thảo',
    read: text((draftingUnit) => ({ draftingUnit })),
  },
  {
    key: 'recipients',
    label: 'Nơi nhận',
    read: lines((recipients) => ({ recipients })),
  },
];

export interface SettingsProblem {
  readonly label: string;
  readonly message: string;
}

/** Reads values by label; blank ones leave the setting empty, unreadable ones are reported and left empty. */
export function readSettings(values: ReadonlyMap<string, unknown>): {
  settings: Settings;
  problems: SettingsProblem[];
} {
  const problems: SettingsProblem[] = [];
  let settings = EMPTY_SETTINGS;
  for (const field of SETTING_FIELDS) {
    const cell = values.get(fold(field.label));
    if (isBlank(cell)) continue;
    const read = field.read(cell, settings);
    if (read.ok) settings = read.value;
    else problems.push({ label: field.label, message: read.message });
  }
  return { settings, problems };
}
