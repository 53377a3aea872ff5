/** What the documents for one unit share: the body's head and end, the unit's result, and the unit as whom it goes to. */
import type { WordingKey } from '../../book/wording/table.ts';
import { formatDateInWords } from '../../core/dates.ts';
import { partPlace } from '../../core/place.ts';
import type { Settings } from '../../core/settings.ts';
import { createDossier, type DossierContext } from '../dossier/context.ts';
import type { DossierWish } from '../dossier/source.ts';
import { citeDecision, DECISIONS } from '../heading.ts';
import { concat, gap, plain, type RichText } from '../rich-text.ts';
import { DEFAULT_OPTIONS } from '../source.ts';
import type { UnitSource, UnitStanding } from './source.ts';
import { groupInSentence } from './unit-names.ts';

export interface UnitContext extends DossierContext {
  readonly unit: UnitStanding;
  /** "UBND xã Tân Lập" */
  readonly unitName: { readonly 'UBND đơn vị': string };
  readonly cited: { readonly 'quyết định công bố': RichText };
}

export function createUnitContext(
  { settings, wording, unit }: UnitSource,
  wish: DossierWish,
  keys: { readonly subject: WordingKey; readonly closing: WordingKey },
): UnitContext {
  const source = {
    settings: settingsFor(settings, unit),
    ...{ wording, result: unit.result, tasks: [], lastYear: new Map(), units: [], options: DEFAULT_OPTIONS },
    ...{ rows: [], evidence: [], appraisal: [] },
  };
  const context = createDossier(source, wish, keys);
  checkUnit(unit, context);
  return {
    ...context,
    unit,
    unitName: { 'UBND đơn vị': shortOffice(unit.office) },
    cited: { 'quyết định công bố': citeDecision(settings.decision, DECISIONS.result, context) },
  };
}

/** The figures of the whole are the unit's; what the body's book says of a result is another's. */
function settingsFor(settings: Settings, { office, group, rank, of, result }: UnitStanding): Settings {
  return {
    ...settings,
    ...{ superior: office, rank, rankOf: rank === undefined ? undefined : of, rankGroup: groupInSentence(group) },
    ...{ selfScore: result.total.self, grade: '', lastYearScore: undefined, lastYearRank: undefined },
    ...{ targetScore: undefined, targetRank: '', publishedMax: undefined, publishedScore: undefined },
  };
}

export const shortOffice = (office: string): string => office.replace(/^Ủy ban nhân dân\s+/u, 'UBND ');

/** "trước ngày 30 tháng 01 năm 2027", or a gap. */
export const untilDay = (day: DossierWish['replyBy']): RichText =>
  day ? plain(`trước ${formatDateInWords(day)}`) : concat('trước ', gap('ngày hoàn thành'));

export function checkPlanDue({ findings, wish }: DossierContext): void {
  if (wish.replyBy) return;
  const message =
    'Chưa có hạn gửi kế hoạch khắc phục; văn bản đang để [bổ sung ngày hoàn thành]. Hãy ghi hạn ở cửa sổ Văn bản hàng loạt.';
  findings.add('plan-due-missing', 'warning', partPlace('Hạn gửi kế hoạch khắc phục'), message);
}

function checkUnit({ name, result, rank }: UnitStanding, { findings }: DossierContext): void {
  if (rank !== undefined && result.total.unscored === 0) return;
  const message = `${name} còn ${result.total.unscored} tiêu chí chưa có điểm thẩm định nên đây chưa phải kết quả cuối. Hãy thẩm định xong rồi lập văn bản.`;
  findings.add('unit-unscored', 'warning', partPlace(name), message);
}

/** What is lost and nobody said why: the unit cannot put it right. */
export function checkReasons(codes: readonly string[], { findings, unit }: UnitContext): void {
  if (codes.length === 0) return;
  const message = `${codes.length} tiêu chí bị trừ điểm chưa ghi ý kiến thẩm định: ${codes.join(', ')}; văn bản đang để [bổ sung lý do]. Hãy ghi ý kiến ở trang Thẩm định các xã.`;
  findings.add('reason-missing', 'warning', partPlace(unit.name), message);
}
