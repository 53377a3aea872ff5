/** The tab "Chấm điểm": one row per field, criterion and sub-criterion, and the total. */
import type { Tab } from '../columns.ts';

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
  columns: [
    {
      key: 'code',
      header: 'Mã',
      kind: 'text',
    },
    {
      key: 'title',
      header: 'Nội dung',
      kind: 'text',
    },
    {
      key: 'max',
      header: 'Điểm tối đa',
      kind: 'points',
    },
    {
      key: 'rule',
      header: 'Cách tính điểm',
      kind: 'text',
    },
    {
      key: 'value',
      header: 'Số liệu thực hiện',
      kind: 'text',
    },
    { key: 'count', header: 'Tổng số', kind: 'number' },
    {
      key: 'byRule',
      header: 'Điểm theo cách tính',
      kind: 'computed',
    },
    { key: 'self', header: 'Điểm tự chấm', kind: 'points' },
    {
      key: 'survey',
      header: 'Điểm ĐTXHH',
      kind: 'points',
    },
    {
      key: 'score',
      header: 'Điểm đạt',
      kind: 'points',
    },
    {
      key: 'lost',
      header: 'Điểm bị trừ',
      kind: 'computed',
    },
    {
      key: 'rate',
      header: 'Tỷ lệ đạt',
      kind: 'computed-rate',
    },
    {
      key: 'cause',
      header: 'Nguyên nhân',
      kind: 'text',
    },
    {
      key: 'evidence',
      header: 'Tài liệu kiểm chứng',
      kind: 'text',
    },
    {
      key: 'lastYear',
      header: 'Điểm năm trước',
      kind: 'points',
    },
    { key: 'remark', header: 'Ghi chú', kind: 'text' },
  ],
};
