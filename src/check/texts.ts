/** What a person reads of the self-check. */

export const SAYS = {
  menu: 'CCHC kiểm tra',
  item: 'Kiểm tra với Google…',
  title: 'Kiểm tra với Google',
  notBegun: 'Lượt kiểm tra này đã bị xóa dấu vết. Hãy bấm Bắt đầu để kiểm tra lại từ đầu.',
  intro:
    'Chạy khoảng 100 phép thử nhỏ trên Google thật, mất chừng hai phút, rồi cho một tệp kết quả để so với bản mô phỏng. Phép thử dùng một trang riêng và tài liệu riêng. Tệp kết quả không chứa địa chỉ thư, tên tệp hay số liệu của xã. Hãy chạy trong một bảng tính mới, trống: khi đó cả việc tạo sổ, tổng hợp và kế hoạch cũng được thử. Ngay khi bấm Bắt đầu, trình duyệt mở rồi đóng một thẻ trống và hỏi một câu: hãy bấm OK.',
  /** The add-in's own log, and the name of the document. */
  flows: 'Kiểm tra: tổng hợp và kế hoạch',
  consent: 'Khi cho phép chạy, Google đã hiện màn hình nào?',
  consents: {
    '': 'Chọn một dòng…',
    none: 'Không hiện gì, chạy được ngay',
    plain: 'Màn hình xin quyền bình thường',
    unverified: 'Cảnh báo “Google chưa xác minh ứng dụng này”, đi tiếp được',
    blocked: 'Bị chặn ở lần đầu, phải đổi tài khoản hoặc hỏi quản trị viên',
  },
  accounts: 'Trình duyệt này đang đăng nhập mấy tài khoản Google?',
  accountCounts: { '': 'Chọn một dòng…', one: 'Một tài khoản', several: 'Hai tài khoản trở lên' },
  confirm: 'Đây là phép thử cửa sổ hỏi của trình duyệt. Hãy bấm OK để tiếp tục.',
  second: 'Tôi là người thứ hai',
  secondHint:
    'Để thử việc hai người dùng chung sổ: chia sẻ sổ này cho tài khoản thứ hai, mở sổ bằng tài khoản đó sau khi người thứ nhất đã chạy xong và chưa xóa dấu vết, chọn lại CCHC kiểm tra → Kiểm tra với Google…, rồi bấm “Tôi là người thứ hai” và tải kết quả.',
  asking: 'Đang hỏi Google về người thứ hai…',
  secondDone: 'Đã xong phép thử của người thứ hai. Hãy bấm Tải kết quả; người thứ nhất sẽ xóa dấu vết.',
  begin: 'Bắt đầu',
  download: 'Tải kết quả',
  clean: 'Xóa dấu vết',
  running: (part: string) => `Đang thử: ${part}…`,
  waiting: 'Đang chờ Google tính các công thức, chậm nhất một phút…',
  cleaning: 'Đang xóa trang và tài liệu dùng để thử…',
  done: (count: number, failed: number) =>
    failed === 0
      ? `Đã xong ${count} phép thử. Hãy bấm Tải kết quả, rồi Xóa dấu vết.`
      : `Đã xong ${count} phép thử, ${failed} nhóm không chạy được (ghi trong tệp kết quả). Hãy bấm Tải kết quả, rồi Xóa dấu vết.`,
  downloaded: 'Đã tải tệp kết quả. Hãy gửi tệp này cho người phát triển, rồi bấm Xóa dấu vết.',
  cleaned: 'Đã xóa các trang và tài liệu dùng để thử. Có thể đóng cửa sổ này.',
  outside: 'Trang này chỉ chạy được trong Google Trang tính, từ menu CCHC kiểm tra.',
  noAnswer: 'Google không trả lời. Hãy bấm Bắt đầu để thử lại từ đầu.',
} as const;

/** The parts of a run, as a person reads them. */
export const PARTS: Readonly<Record<string, string>> = {
  engine: 'ngôn ngữ của máy chủ',
  book: 'bảng tính và trang mới',
  entering: 'cách đọc chữ, số, ngày',
  formulas: 'công thức',
  structure: 'bảo vệ, biểu đồ, trang',
  drive: 'tài liệu trên Drive',
  cells: 'hàm CCHC trong ô',
  page: 'trình duyệt',
  flows: 'tạo sổ mẫu, tổng hợp, kế hoạch',
};
