/** What was frozen under a decision beside what the book says now: documents cite the one and must not tell the other. */
import { formatPoints } from '../core/numbers.ts';
import { partPlace } from '../core/place.ts';
import { type Problem, problemAt } from '../core/problems.ts';
import type { Settings } from '../core/settings.ts';
import { fold } from '../core/text.ts';
import { nameApart } from '../plan/province/unit-names.ts';
import type { Ranked } from './appraisal.ts';
import type { ProvinceBook, Published } from './province-book.ts';

/** By the decision that the settings name, else by the one that was frozen last. */
function frozenIn({ settings: { decision }, published }: ProvinceBook): Published[] {
  const number = decision.number === '' ? published.at(-1)?.number : decision.number;
  return number === undefined ? [] : published.filter((one) => fold(one.number) === fold(number));
}

/** The decision under which results were frozen is cited where the settings name none. */
export function citing(book: ProvinceBook): Settings {
  const { settings } = book;
  const frozen = frozenIn(book).at(-1);
  if (!frozen || settings.decision.number !== '') return settings;
  const date = settings.decision.date ?? frozen.date;
  return { ...settings, decision: { ...settings.decision, number: frozen.number, date } };
}

const MOST_NAMED = 8;

/** Points that were corrected since: which units, and what to do. */
export function changedSince(ranked: readonly Ranked[], book: ProvinceBook): Problem[] {
  const frozen = new Map(frozenIn(book).map((one) => [one.unitId, one]));
  const changed = ranked.flatMap(({ unit, rank, of, result: { total } }): string[] => {
    const then = frozen.get(unit.id);
    if (!then || (then.total === total.score && then.rank === rank && then.of === of)) return [];
    const told = (points: typeof then.total, place: typeof then.rank, all: typeof then.of): string =>
      `${points === undefined ? '…' : formatPoints(points)} điểm, ${place === undefined ? 'chưa có hạng' : `hạng ${place}/${all ?? '…'}`}`;
    const before = told(then.total, then.rank, then.of);
    return [`${nameApart(unit, book.communes)} (đã chốt ${before}; nay ${told(total.score, rank, of)})`];
  });
  if (changed.length === 0) return [];
  const more = changed.length > MOST_NAMED ? ` và ${changed.length - MOST_NAMED} đơn vị khác` : '';
  const number = [...frozen.values()][0]?.number ?? '';
  const what = `${changed.length} đơn vị có kết quả khác số đã chốt theo Quyết định số ${number}: ${changed.slice(0, MOST_NAMED).join('; ')}${more}. Văn bản được lập theo số hiện nay; hãy chốt lại số liệu công bố, hoặc sửa điểm cho khớp, trước khi trình ký.`;
  return [problemAt(partPlace('Công bố'), 'published-differs', 'warning', what)];
}
