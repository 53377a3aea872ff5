/** Where a document contradicts itself about its unit, its decision, its days and its year: what says what, where, and what to do. */
import { toIso } from '../../core/dates.ts';
import { linePlace } from '../../core/place.ts';
import type { Problem } from '../../core/problems.ts';
import { fold } from '../../core/text.ts';
import type { CitedDecision } from './decisions.ts';
import type { SettingsFound } from './read-settings.ts';
import { isSlip } from './units.ts';
import { END, TITLE } from './years.ts';

export function differingSettings(found: SettingsFound): Problem[] {
  return [...differingYears(found), ...differingNames(found), ...differingDecisions(found), ...datesOutOfOrder(found)];
}

const finding = (code: string, line: number, message: string): Problem => ({
  code,
  severity: 'warning',
  place: linePlace(line),
  message,
});

/** The commune's name with a slip of the pen, or another commune in the closing sentence. */
function differingNames({ unit, units, settings }: SettingsFound): Problem[] {
  if (!unit) return [];
  const others = units.filter(
    ({ level, folded, name, role }) =>
      level === unit.level && folded !== unit.folded && (isSlip(name, unit.name) || role === 'closes'),
  );
  const place = settings.place && isSlip(settings.place.value, unit.name) ? settings.place : undefined;
  const named = [...others, ...(place ? [{ name: place.value, line: place.line }] : [])];
  return [...new Map(named.toReversed().map((one) => [fold(one.name), one])).values()]
    .toReversed()
    .map(({ name, line }) =>
      finding(
        'name-differs',
        line,
        `Tên đơn vị được viết là “${name}” ở dòng ${line} nhưng là “${unit.name}” ở dòng ${unit.line}. Hãy kiểm tra và thống nhất tên đơn vị.`,
      ),
    );
}

/** The publishing decision cited with another day, or another decision for the same purpose. */
function differingDecisions({ decisions, published }: SettingsFound): Problem[] {
  if (!published) return [];
  const dayOf = ({ date }: CitedDecision): string => (date ? toIso(date) : '');
  const first = `Quyết định số ${published.number} (dòng ${published.line})`;
  const others = new Map(decisions.toReversed().map((one) => [`${one.number} ${dayOf(one)}`, one]));
  return [...others.values()].toReversed().flatMap((other): Problem[] => {
    if (!other.date || !published.date) return [];
    const sameNumber = fold(other.number) === fold(published.number);
    const sameDay = dayOf(other) === dayOf(published);
    const again = `${first} được dẫn lại ở dòng ${other.line} với ngày ban hành khác. Hãy kiểm tra ngày của quyết định.`;
    if (sameNumber) return sameDay ? [] : [finding('decision-differs', other.line, again)];
    if (!sameDay || other.publishes < 3 || fold(other.subject) !== fold(published.subject)) return [];
    const twin = `${first} và Quyết định số ${other.number} (dòng ${other.line}) có cùng ngày và trích yếu. Hãy kiểm tra số của quyết định.`;
    return [finding('decision-differs', other.line, twin)];
  });
}

/** The document before the decision it carries out, or the decision before the year it scores. */
function datesOutOfOrder({ published, settings: { documentMonth, year } }: SettingsFound): Problem[] {
  const date = published?.date;
  if (!date) return [];
  const month = documentMonth?.value;
  const early = month !== undefined && month.year * 12 + month.month < date.year * 12 + date.month;
  return [
    ...(early
      ? [
          finding(
            'dates-out-of-order',
            documentMonth?.line ?? 1,
            `Văn bản ghi tháng ${month.month}/${month.year}, trước ngày của quyết định công bố (dòng ${published.line}). Hãy kiểm tra lại hai ngày này.`,
          ),
        ]
      : []),
    ...(year && date.year < year.value
      ? [
          finding(
            'dates-out-of-order',
            published.line,
            `Quyết định công bố ban hành năm ${date.year}, trước năm được chấm điểm (${year.value}). Hãy kiểm tra ngày của quyết định.`,
          ),
        ]
      : []),
  ];
}

/** One finding for each place that tells another year than the rest. */
function differingYears({ years, settings }: SettingsFound): Problem[] {
  const year = settings.year?.value;
  if (year === undefined) return [];
  const planYear = settings.planYear?.value;
  const mentions = years.filter(({ where }) => where !== '');
  const agreeing = [...new Set(mentions.filter((mention) => mention.year === year).map(({ line }) => line))].sort(
    (a, b) => a - b,
  );
  const differing = mentions.filter((mention) => {
    // A title may name the year of the plan itself, which is the next one where nothing else is told.
    const own = mention.year === (planYear ?? year + 1) && (mention.where === TITLE || mention.where === END);
    return mention.year !== year && !own;
  });
  const seen = new Set<string>();
  return differing.flatMap(({ line, where, year: other }): Problem[] => {
    const key = `${line} ${other}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const places = agreeing.length > 4 ? `${agreeing.slice(0, 4).join(', ')}…` : agreeing.join(', ');
    return [
      finding(
        'year-differs',
        line,
        `Ở dòng ${line}, ${where} ghi năm ${other}, còn các chỗ khác (dòng ${places}) ghi năm ${year}. Hãy kiểm tra và thống nhất năm chấm điểm.`,
      ),
    ];
  });
}
