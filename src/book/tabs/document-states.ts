/** What "Tình trạng" of a document says; apart from the tab's columns, which the server reads from the long texts. */

/** A row stands before its document does, so that neither is ever without the other for good. */
export const STATES = {
  making: 'Đang tạo',
  failed: 'Chưa tạo được',
  draft: 'Dự thảo',
  issued: 'Đã ban hành',
} as const;
