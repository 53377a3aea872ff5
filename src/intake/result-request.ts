/** A reading becomes what "Chấm điểm" and "Thông tin chung" take: rows by code, the total, settings by their label. */

import type { ResultRow } from '../book/result-row.ts';
import { SETTING_FIELDS, settingLabel } from '../book/tabs/settings.ts';
import { compareCodes, type ItemCode, TOTAL_LABEL } from '../core/codes.ts';
import { formatDate, formatMonth } from '../core/dates.ts';
import { formatPoints } from '../core/numbers.ts';
import { type Points, toNumber } from '../core/points.ts';
import { SIGNING_FORMS } from '../core/settings.ts';
import { fold } from '../core/text.ts';
import type { Reading, Source } from './reading.ts';

export interface ResultRequest {
  readonly rows: ResultRow[];
  readonly settings: Record<string, string>;
}

/** What the book remembers of numbers that were not read: by it the plan accuses nobody of giving no reason. */
export function unreadSetting({ unread }: Pick<Reading, 'unread'>): Record<string, string> {
  const lines = unread.filter(({ text }) => /\d/.test(text)).map(({ line }) => line);
  if (lines.length === 0) return {};
  const shown = lines.slice(0, MOST_LINES).join(', ') + (lines.length > MOST_LINES ? ', …' : '');
  return { [settingLabel('unreadLines')]: shown };
}

/** More numbers of lines are no help to anybody. */
const MOST_LINES = 10;

export function toResultRequest(reading: Reading): ResultRequest {
  return { rows: [...itemRows(reading), ...totalRow(reading)], settings: settingValues(reading) };
}

const amount = (points: Points | undefined): number | undefined =>
  points === undefined ? undefined : toNumber(points);

function itemRows({ fields, items }: Reading): ResultRow[] {
  const rows: (ResultRow & { readonly code: ItemCode })[] = [
    ...fields.map(({ code, name, max, score, self }) => ({
      code,
      title: name,
      max: amount(max),
      score: amount(score),
      self: amount(self),
    })),
    ...items.map(({ code, name, max, score, self, survey, lastYear, rule, cause }) => ({
      code,
      title: name,
      max: amount(max),
      score: score === 'KAD' ? score : amount(score),
      self: amount(self),
      ...(survey === undefined ? {} : { survey: amount(survey) }),
      ...(lastYear === undefined ? {} : { lastYear: amount(lastYear) }),
      ...(rule === undefined ? {} : { rule }),
      cause,
    })),
  ];
  return rows.sort((a, b) => compareCodes(a.code, b.code));
}

function totalRow({ total }: Reading): ResultRow[] {
  if (!total || (total.max === undefined && total.score === undefined)) return [];
  const { max, score, self } = total;
  return [{ code: TOTAL_LABEL, title: 'Tổng điểm', max: amount(max), score: amount(score), self: amount(self) }];
}

function settingValues({ settings, total }: Reading): Record<string, string> {
  const { decisionDate, documentMonth, signingLines } = settings;
  const month = documentMonth?.value;
  const values: Readonly<Record<string, string | undefined>> = {
    issuer: settings.issuer?.value,
    place: settings.place?.value,
    yearScored: settings.year && String(settings.year.value),
    planYear: settings.planYear && String(settings.planYear.value),
    decisionNumber: settings.decision?.value,
    decisionDate: decisionDate && formatDate(decisionDate.value),
    decisionIssuer: settings.decisionBy?.value,
    decisionSubject: settings.decisionSubject?.value,
    publishedMax: total?.max === undefined ? undefined : formatPoints(total.max),
    publishedScore: total?.score === undefined ? undefined : formatPoints(total.score),
    selfScore: total?.self === undefined ? undefined : formatPoints(total.self),
    rank: total?.rank === undefined ? undefined : String(total.rank),
    rankOf: total?.of === undefined ? undefined : String(total.of),
    rankGroup: total?.group,
    documentDate: month && documentDay(month),
    signer: settings.signer?.value,
    signingForm: signingLines && signingLabel(signingLines.value),
    recipients: settings.recipients?.value.join('\n'),
  };
  const filled = SETTING_FIELDS.flatMap(({ key, label }) => {
    const value = values[key];
    return value ? [[label, value] as const] : [];
  });
  return Object.fromEntries(filled);
}

/** Where each setting of the sheet was read. */
function sourcesOf({ settings, total }: Reading): Readonly<Record<string, Source | undefined>> {
  const { issuer, place, planYear, decisionDate, decisionSubject, signer, recipients } = settings;
  return {
    ...{ issuer, place, planYear, decisionDate, decisionSubject, signer, recipients },
    yearScored: settings.year,
    decisionNumber: settings.decision,
    decisionIssuer: settings.decisionBy,
    documentDate: settings.documentMonth,
    signingForm: settings.signingLines,
    ...Object.fromEntries(OF_TOTAL.map((key) => [key, total])),
  };
}

const OF_TOTAL = ['publishedMax', 'publishedScore', 'selfScore', 'rank', 'rankOf', 'rankGroup'];

/**
 * Labels of settings to be asked about before they are written.
 * @param totalDiffers the total and what is listed below it do not add up
 */
export function askedSettings(reading: Reading, totalDiffers: boolean): ReadonlySet<string> {
  const sources = sourcesOf(reading);
  const asked = SETTING_FIELDS.filter(({ key }) => {
    return sources[key]?.confidence === 'low' || (totalDiffers && OF_TOTAL.includes(key));
  });
  return new Set(asked.map(({ label }) => label));
}

function documentDay({ year, month, day }: { year: number; month: number; day?: number }): string {
  return day === undefined ? `${formatMonth(month).padStart(2, '0')}/${year}` : formatDate({ year, month, day });
}

/** The form whose last lines are those found: older plans leave "TM. ỦY BAN NHÂN DÂN" out. */
function signingLabel(lines: readonly string[]): string | undefined {
  const written = lines.map(fold).filter((line) => line !== fold('TM. ỦY BAN NHÂN DÂN'));
  const withOffice = lines.length > written.length;
  const form = Object.entries(SIGNING_FORMS).find(([key, { lines: official }]) => {
    const tail = official.filter((line) => fold(line) !== fold('TM. ỦY BAN NHÂN DÂN')).map(fold);
    return tail.join('|') === written.join('|') && (key !== 'chairman' || !withOffice);
  });
  return form?.[1].label;
}
