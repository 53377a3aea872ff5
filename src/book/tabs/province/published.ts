/** The tab "Công bố": what was published of each unit, by which decision, frozen as it stood on that day. */
import { cellText } from '../../../core/cells.ts';
import { digestOf } from '../../../core/digest.ts';
import { HIDDEN_ID, ofUnit, type Tab } from '../../tab.ts';

/** What later documents cite beside number and day: the add-in's own copy, whatever "Thông tin chung" says since. */
const CITED = {
  kind: 'text',
  width: 100,
  hidden: true,
  note: 'Như lúc chốt, để văn bản viện dẫn đúng. Không sửa.',
} as const;

export type PublishedKey =
  | 'unit'
  | 'group'
  | 'max'
  | 'total'
  | 'rate'
  | 'rank'
  | 'of'
  | 'grade'
  | 'number'
  | 'date'
  | 'person'
  | 'time'
  | 'issuer'
  | 'subject'
  | 'unitId'
  | 'id';

/** "Số 12/QĐ-UBND" is 12/QĐ-UBND: sentences say "số" themselves. */
export const bareNumber = (number: string): string =>
  number
    .normalize('NFC')
    .trim()
    .replace(/^(?:quyết định\s+)?số\s*[:.]?\s*/iu, '');

/** A decision, however its number is spaced and in whatever letters. */
export const decisionPart = (number: string): string => digestOf(bareNumber(number).toLowerCase().replace(/\s/g, ''));

export const PUBLISHED: Tab<PublishedKey> = {
  name: 'Công bố',
  identity: ofUnit('number', (cell) => decisionPart(cellText(cell))),
  frozenColumns: 1,
  madeBy: 'use',
  newYear: 'set-aside',
  columns: [
    { key: 'unit', header: 'Đơn vị', kind: 'text', essential: true, width: 220, note: 'Đơn vị được công bố.' },
    { key: 'group', header: 'Nhóm xếp hạng', kind: 'text', width: 100, note: 'Đơn vị được xếp hạng trong nhóm này.' },
    {
      key: 'max',
      header: 'Tổng điểm tối đa',
      kind: 'points',
      width: 100,
      note: 'Tổng điểm tối đa, trừ phần không áp dụng.',
    },
    { key: 'total', header: 'Tổng điểm', kind: 'points', width: 100, note: 'Tổng điểm như đã công bố.' },
    { key: 'rate', header: 'Chỉ số', kind: 'percent', width: 100, note: 'Tổng điểm trên tổng điểm tối đa.' },
    { key: 'rank', header: 'Xếp hạng', kind: 'number', width: 100, note: 'Xếp hạng trong nhóm như đã công bố.' },
    { key: 'of', header: 'Số đơn vị', kind: 'number', width: 100, note: 'Số đơn vị được xếp hạng trong nhóm.' },
    { key: 'grade', header: 'Xếp loại', kind: 'text', width: 100, note: 'Xếp loại, nếu có.' },
    { key: 'number', header: 'Quyết định số', kind: 'text', width: 100, note: 'Số của quyết định công bố.' },
    { key: 'date', header: 'Ngày', kind: 'date', width: 100, note: 'Ngày của quyết định công bố.' },
    {
      key: 'person',
      header: 'Người chốt',
      kind: 'text',
      width: 100,
      isPersonal: true,
      note: 'Ai chốt số liệu công bố.',
    },
    { key: 'time', header: 'Lúc', kind: 'text', width: 100, note: 'Thời điểm chốt.' },
    { key: 'issuer', header: 'Cơ quan ban hành', ...CITED },
    { key: 'subject', header: 'Trích yếu', ...CITED },
    { key: 'unitId', header: 'Mã đơn vị', ...HIDDEN_ID },
    { key: 'id', header: 'Mã dòng', ...HIDDEN_ID },
  ],
};
