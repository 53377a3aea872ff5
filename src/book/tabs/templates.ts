/** The tab "Mẫu văn bản": an office's own templates, hidden; a long file takes several rows. */
import type { Tab } from '../tab.ts';

export type TemplateKey = 'kind' | 'name' | 'time' | 'person' | 'part' | 'content';

const LOOK = { kind: 'text', width: 120, note: 'Tiện ích dùng để giữ mẫu của cơ quan. Không sửa.' } as const;

/** A row holds a part of the file of a kind of document. */
export const templateIdentity = (kind: string, part: string): string => `${kind} ${part}`.trim();

export const TEMPLATES: Tab<TemplateKey> = {
  name: 'Mẫu văn bản',
  identity: { key: 'part', of: (cell) => templateIdentity(String(cell('kind')), String(cell('part'))) },
  frozenColumns: 0,
  madeBy: 'use',
  hidden: true,
  columns: [
    { key: 'kind', header: 'Mẫu', ...LOOK },
    { key: 'name', header: 'Tên tệp', ...LOOK },
    { key: 'time', header: 'Thời điểm', ...LOOK },
    { key: 'person', header: 'Người tải lên', ...LOOK },
    { key: 'part', header: 'Phần', ...LOOK },
    { key: 'content', header: 'Nội dung', ...LOOK },
  ],
};
