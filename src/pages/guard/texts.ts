/** The words of the notice in a page that was cut or changed before the browser got it, or that does not run there. */

export const CUT = {
  title: 'Trang bị cắt khi tải',
  what: 'Google đã gửi trang này thiếu hoặc sai một phần mã chương trình, nên trang không mở để tránh ghi sai. Số liệu trong sổ vẫn nguyên.',
  steps: [
    'Đóng cửa sổ này rồi mở lại từ thực đơn CCHC.',
    'Nếu vẫn thấy thông báo này, hãy chép dòng cuối cùng và gửi cho người cài tiện ích để cài lại.',
  ],
  page: (page: string, version: string): string => `Trang ${page}, phiên bản ${version}.`,
  detail: (page: string, version: string, got: number, made: number): string =>
    `Trang ${page}, phiên bản ${version}: ${got === made ? 'đủ số ký tự mã nhưng nội dung đã bị đổi' : `nhận được ${got} trong ${made} ký tự mã`}.`,
  open: 'Vẫn mở trang này',
} as const;

export const FAILED = {
  title: 'Trang không chạy được',
  what: (words: string): string =>
    `Trang đã tải đủ nhưng trình duyệt không chạy được: “${words}”. Hãy cập nhật Chrome, Edge hoặc Firefox rồi mở lại; nếu vẫn vậy, hãy gửi nguyên câu này cho người cài tiện ích. Số liệu trong sổ vẫn nguyên.`,
} as const;
