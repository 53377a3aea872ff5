/**
 * Bare facts about the office, the result and the document by the names that the tab "Lời văn" and templates use: no
 * grammar in them, so that an office can write its own sentences around them.
 */
import { nameOfUnit } from '../book/unit-names.ts';
import { formatDateInWords } from '../core/dates.ts';
import { formatPoints, formatRate } from '../core/numbers.ts';
import { magnitude, type Points, subtract } from '../core/points.ts';
import type { PlanContext } from './context.ts';
import { count } from './numbering.ts';
import { gap, orGap, plain, type RichText } from './rich-text.ts';
import { oneLine, withoutClosing } from './typed.ts';

/** The name of each fact, and what it says, for those who write with it. */
export const DOCUMENT_FACTS = {
  'cơ quan': 'Tên đầy đủ của cơ quan ban hành: Ủy ban nhân dân xã Chi Lăng',
  UBND: 'Tên viết tắt: UBND xã Chi Lăng',
  'đơn vị': 'Loại đơn vị: xã, phường, thị trấn, đặc khu',
  'tên đơn vị': 'Loại và tên: xã Chi Lăng',
  năm: 'Năm chấm điểm',
  'năm trước': 'Năm trước năm chấm điểm',
  'năm kế hoạch': 'Năm kế hoạch',
  'cấp trên': 'Cơ quan nhận báo cáo',
  'địa danh': 'Địa danh',
  'tổng điểm tối đa': 'Tổng điểm tối đa',
  'tổng điểm đạt': 'Tổng điểm đạt',
  'tổng điểm bị trừ': 'Tổng điểm bị trừ',
  'tỷ lệ đạt': 'Tổng điểm đạt trên tổng điểm tối đa, theo phần trăm',
  'thứ hạng': 'Thứ hạng: 13',
  'số đơn vị xếp hạng': 'Số đơn vị được xếp hạng: 20',
  'nhóm xếp hạng': 'Nhóm xếp hạng: xã, phường',
  'xếp loại': 'Xếp loại',
  'tổng điểm tự chấm': 'Tổng điểm tự chấm',
  'tổng điểm năm trước': 'Tổng điểm năm trước',
  'thứ hạng năm trước': 'Thứ hạng năm trước',
  'so với năm trước': 'Tăng 1,5 điểm, giảm 0,5 điểm hoặc không thay đổi',
  'điểm phấn đấu': 'Điểm phấn đấu của năm kế hoạch',
  'điểm cần tăng': 'Điểm phấn đấu trừ tổng điểm đạt',
  'thứ hạng phấn đấu': 'Xếp hạng phấn đấu',
  'điểm dự kiến tăng': 'Tổng điểm các nhiệm vụ dự kiến lấy lại',
  'số tiêu chí': 'Số tiêu chí, tiêu chí thành phần bị trừ điểm',
  'số lĩnh vực': 'Số lĩnh vực bị trừ điểm',
  'số nhiệm vụ': 'Số nhiệm vụ',
  'đơn vị theo dõi': 'Đơn vị theo dõi, đôn đốc việc thực hiện',
  'kỳ báo cáo': 'Thời hạn báo cáo cơ quan cấp trên',
  'quyết định công bố': 'Quyết định công bố kết quả: số, ngày, cơ quan ban hành',
  'số, ký hiệu': 'Số, ký hiệu của văn bản: 15/KH-UBND',
  'ngày văn bản': 'Ngày của văn bản, bằng chữ',
  'trích yếu': 'Trích yếu, viết thường chữ đầu',
  'người ký': 'Họ tên người ký',
} as const satisfies Readonly<Record<string, string>>;

export type DocumentFact = keyof typeof DOCUMENT_FACTS;
export type DocumentFacts = Readonly<Record<DocumentFact, RichText>>;

/** Those of the result and the office; head and end of the document add theirs. */
export function resultFacts(
  context: Pick<PlanContext, 'source' | 'office' | 'total' | 'losses' | 'tasks' | 'year' | 'planYear'>,
): Omit<DocumentFacts, 'số, ký hiệu' | 'ngày văn bản' | 'trích yếu' | 'người ký'> {
  const { source, office, total, losses, tasks, year, planYear } = context;
  const { settings, result } = source;
  const points = (value: Points | undefined, what: string): RichText =>
    value === undefined ? gap(what) : plain(formatPoints(value));
  const optional = (value: Points | number | undefined, print: (value: number) => string): RichText =>
    value === undefined ? [] : plain(print(value));
  const shortfalls = losses.flatMap((loss) => loss.shortfalls);
  const { yearScored, targetScore, lastYearScore, decision } = settings;
  const needed =
    targetScore === undefined || total.score === undefined ? undefined : subtract(targetScore, total.score);
  const gains = tasks.flatMap(({ gain }) => (gain === undefined ? [] : [gain]));
  const cited = [
    decision.number === '' ? '' : `Quyết định số ${oneLine(decision.number)}`,
    decision.date ? formatDateInWords(decision.date) : '',
    decision.issuer === '' ? '' : `của ${oneLine(decision.issuer)}`,
  ].filter((part) => part !== '');
  return {
    'cơ quan': office.name,
    UBND: office.shortName,
    'đơn vị': plain(office.unit),
    'tên đơn vị': office.unitName,
    năm: year,
    'năm trước': yearScored === undefined ? gap('năm trước') : plain(String(yearScored - 1)),
    'năm kế hoạch': planYear,
    'cấp trên': orGap(withoutClosing(oneLine(settings.superior)), 'cơ quan nhận báo cáo'),
    'địa danh': orGap(oneLine(settings.place), 'địa danh'),
    'tổng điểm tối đa': points(total.max, 'tổng điểm tối đa'),
    'tổng điểm đạt': points(total.score, 'tổng điểm đạt'),
    'tổng điểm bị trừ': points(total.lost, 'tổng điểm bị trừ'),
    'tỷ lệ đạt': total.rate === undefined ? [] : plain(formatRate(total.rate)),
    'thứ hạng': optional(settings.rank, String),
    'số đơn vị xếp hạng': optional(settings.rankOf, String),
    'nhóm xếp hạng': plain(withoutClosing(oneLine(settings.rankGroup))),
    'xếp loại': plain(withoutClosing(oneLine(settings.grade))),
    'tổng điểm tự chấm': settings.selfScore === undefined ? [] : plain(formatPoints(settings.selfScore)),
    'tổng điểm năm trước': lastYearScore === undefined ? [] : plain(formatPoints(lastYearScore)),
    'thứ hạng năm trước': optional(settings.lastYearRank, String),
    'so với năm trước':
      lastYearScore === undefined || total.score === undefined
        ? []
        : plain(changeInWords(subtract(total.score, lastYearScore))),
    'điểm phấn đấu': targetScore === undefined ? [] : plain(formatPoints(targetScore)),
    'điểm cần tăng': needed === undefined || needed <= 0 ? [] : plain(formatPoints(needed)),
    'thứ hạng phấn đấu': plain(withoutClosing(oneLine(settings.targetRank))),
    'điểm dự kiến tăng':
      gains.length === 0 || !result.forecast
        ? []
        : plain(formatPoints(subtract(result.forecast.planned, result.forecast.now))),
    'số tiêu chí': plain(count(shortfalls.filter(({ code }) => code.includes('.')).length)),
    'số lĩnh vực': plain(count(losses.length)),
    'số nhiệm vụ': plain(count(tasks.length)),
    'đơn vị theo dõi': orGap(
      nameOfUnit(withoutClosing(oneLine(settings.monitoringUnit)), source.units ?? []),
      'đơn vị theo dõi',
    ),
    'kỳ báo cáo': orGap(withoutClosing(oneLine(settings.reportingDays)), 'kỳ báo cáo'),
    'quyết định công bố': cited.length === 0 ? gap('quyết định công bố kết quả') : plain(cited.join(' ')),
  };
}

function changeInWords(change: Points): string {
  if (change === 0) return 'không thay đổi';
  return change > 0 ? `tăng ${formatPoints(change)} điểm` : `giảm ${formatPoints(magnitude(change))} điểm`;
}
