/** The tab "Xếp hạng": many units side by side, written as a whole; between group and total stands a column per field. */
import type { Tab } from '../tab.ts';

export type RankingKey = 'name' | 'group' | 'total' | 'published' | 'computed' | 'distance' | 'doubts';

const column = { width: 120, note: '' } as const;

export const RANKING: Tab<RankingKey> = {
  name: 'Xếp hạng',
  frozenColumns: 1,
  madeBy: 'use',
  newYear: 'set-aside',
  columns: [
    { key: 'name', header: 'Đơn vị', kind: 'text', ...column },
    { key: 'group', header: 'Nhóm', kind: 'text', ...column },
    { key: 'total', header: 'Tổng điểm', kind: 'points', ...column },
    { key: 'published', header: 'Xếp hạng công bố', kind: 'number', ...column },
    { key: 'computed', header: 'Xếp hạng tính lại', kind: 'number', ...column },
    { key: 'distance', header: 'Cách hạng trên (điểm)', kind: 'points', ...column },
    { key: 'doubts', header: 'Kiểm tra', kind: 'text', ...column },
  ],
};
