/** Where a document contradicts itself about its unit, its decision, its days and its year: what says what, where, and what to do. */
import { toIso } from '../../core/dates.ts';
import { linePlace } from '../../core/place.ts';
import type { Problem } from '../../core/problems.ts';
import { fold } from '../../core/text.ts';
import type { SettingsFound } from './read-settings.ts';
import { isSlip } from './units.ts';
import { END, TITLE } from './years.ts';

export function differingSettings(found: SettingsFound): Problem[] {
  return [...differingYears(found), ...differingNames(found), ...differingDecisions(found)];
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
  const told = new Set<string>();
  const problems: Problem[] = [];
  const report = (name: string, line: number): void => {
    const key = fold(name);
    if (told.has(key)) return;
    told.add(key);
    problems.push(
      finding(
        'name-differs',
        line,
        `Tên đơn vị được viết là “${name}” ở dòng ${line} nhưng là “${unit.name}” ở dòng ${unit.line}. Hãy kiểm tra và thống nhất tên đơn vị.`,
      ),
    );
  };
  for (const mention of units) {
    if (mention.level !== unit.level || mention.folded === unit.folded) continue;
    if (isSlip(mention.name, unit.name) || mention.role === 'closes') report(mention.name, mention.line);
  }
  const { place } = settings;
  if (place && isSlip(place.value, unit.name)) report(place.value, place.line);
  return problems;
}

/** The publishing decision cited with another day, or another decision for the same purpose; dates in the wrong order. */
function differingDecisions({ decisions, published, settings }: SettingsFound): Problem[] {
  if (!published) return [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const first = `Quyết định số ${published.number} (dòng ${published.line})`;
  for (const other of decisions) {
    if (other === published) continue;
    const key = `${other.number} ${other.date ? toIso(other.date) : ''}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const sameNumber = fold(other.number) === fold(published.number);
    const sameDate = !other.date || !published.date || toIso(other.date) === toIso(published.date);
    if (sameNumber && !sameDate) {
      problems.push(
        finding(
          'decision-differs',
          other.line,
          `${first} được dẫn lại ở dòng ${other.line} với ngày ban hành khác. Hãy kiểm tra ngày của quyết định.`,
        ),
      );
    } else if (
      !sameNumber &&
      other.date &&
      sameDate &&
      other.publishes === 3 &&
      fold(other.subject) === fold(published.subject)
    ) {
      problems.push(
        finding(
          'decision-differs',
          other.line,
          `${first} và Quyết định số ${other.number} (dòng ${other.line}) có cùng ngày và trích yếu. Hãy kiểm tra số của quyết định.`,
        ),
      );
    }
  }
  const month = settings.documentMonth?.value;
  const date = published.date;
  if (month && date && month.year * 12 + month.month < date.year * 12 + date.month) {
    problems.push(
      finding(
        'dates-out-of-order',
        settings.documentMonth?.line ?? 1,
        `Văn bản ghi tháng ${month.month}/${month.year}, trước ngày của quyết định công bố (dòng ${published.line}). Hãy kiểm tra lại hai ngày này.`,
      ),
    );
  }
  const year = settings.year?.value;
  if (year !== undefined && date && date.year < year) {
    problems.push(
      finding(
        'dates-out-of-order',
        published.line,
        `Quyết định công bố ban hành năm ${date.year}, trước năm được chấm điểm (${year}). Hãy kiểm tra ngày của quyết định.`,
      ),
    );
  }
  return problems;
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
