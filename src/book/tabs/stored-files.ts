/** The hidden tab "Mẫu văn bản": files that the book keeps itself; a long file takes several rows. */
import type { Tab } from '../tab.ts';

export type StoredFileKey = 'kind' | 'name' | 'time' | 'person' | 'part' | 'content';

const LOOK = {
  kind: 'text',
  width: 120,
  note: 'Tiện ích dùng để giữ mẫu của cơ quan và văn bản đã tạo. Không sửa.',
} as const;

/** A row holds a part of the file of a kind. */
export const fileIdentity = (kind: string, part: string): string => `${kind} ${part}`.trim();

/** Of a document the Word file as it was made, and what it says as data. */
export type DocumentFile = 'docx' | 'facts';

/** The criteria set that the book was handed out with, or that was loaded into it from a file. */
export const CRITERIA_FILE = 'criteria-set';

/** How the kinds of sets begin that another one took the place of, and of what stood in the rows before and after. */
export const CLOSED_CRITERIA = 'criteria-closed';
export const CRITERIA_CHANGE = 'criteria-change';

/** The kind under which a file of a document is kept: "docx r1a2-b3c4". All but these and criteria sets are templates of the office. */
export const documentFile = (file: DocumentFile, request: string): string => `${file} ${request}`;

export const isTemplate = (kind: string): boolean => !isCriteria(kind) && !/^(?:docx|facts) /.test(kind);

/** The set, those of before, and what stood when it was changed. */
export const isCriteria = (kind: string): boolean =>
  kind === CRITERIA_FILE || kind.startsWith(`${CLOSED_CRITERIA} `) || kind.startsWith(`${CRITERIA_CHANGE} `);

export const STORED_FILES: Tab<StoredFileKey> = {
  name: 'Mẫu văn bản',
  identity: { key: 'part', of: (cell) => fileIdentity(String(cell('kind')), String(cell('part'))) },
  frozenColumns: 0,
  madeBy: 'use',
  hidden: true,
  // The content comes last: which files there are is read without it.
  columns: [
    { key: 'kind', header: 'Mẫu', ...LOOK },
    { key: 'name', header: 'Tên tệp', ...LOOK },
    { key: 'time', header: 'Thời điểm', ...LOOK },
    { key: 'person', header: 'Người tải lên', ...LOOK, isPersonal: true },
    { key: 'part', header: 'Phần', ...LOOK },
    { key: 'content', header: 'Nội dung', ...LOOK },
  ],
};
