/** The tab "Chấm điểm": one row per field, criterion and sub-criterion, and the total. */
import { columnsOf, type Tab } from '../tab.ts';

export type ScoreKey =
  | 'code'
  | 'title'
  | 'max'
  | 'rule'
  | 'value'
  | 'count'
  | 'byRule'
  | 'self'
  | 'survey'
  | 'score'
  | 'lost'
  | 'rate'
  | 'cause'
  | 'evidence'
  | 'lastYear'
  | 'remark';

export const SCORES: Tab<ScoreKey> = {
  name: 'Chấm điểm',
  frozenColumns: 2,
  columns: columnsOf(
    ['code', 'Mã'],
    ['title', 'Nội dung'],
    ['max', 'Điểm tối đa', 'points'],
    ['rule', 'Cách tính điểm'],
    ['value', 'Số liệu thực hiện'],
    ['count', 'Tổng số', 'number'],
    ['byRule', 'Điểm theo cách tính', 'computed'],
    ['self', 'Điểm tự chấm', 'points'],
    ['survey', 'Điểm ĐTXHH', 'points'],
    ['score', 'Điểm đạt', 'points'],
    ['lost', 'Điểm bị trừ', 'computed'],
    ['rate', 'Tỷ lệ đạt', 'computed-rate'],
    ['cause', 'Nguyên nhân'],
    ['evidence', 'Tài liệu kiểm chứng'],
    ['lastYear', 'Điểm năm trước', 'points'],
    ['remark', 'Ghi chú'],
  ),
};
