/** How the columns of each tab look in a new book: the note that explains the header to the officer, and the width. */

export interface ColumnLook {
  /** Stands as a note on the header cell. */
  readonly note: string;
  /** Pixels. */
  readonly width: number;
}

/** By name of the tab, then by key of the column. */
export const COLUMN_LOOKS: Readonly<Record<string, Readonly<Record<string, ColumnLook>>>> = {
  'Chấm điểm': {
    code: {
      width: 70,
      note: 'Mã lĩnh vực, tiêu chí, tiêu chí thành phần, ví dụ 3, 3.1, 3.1.4. Ô là văn bản để 3.10 không thành 3.1. Dòng tổng ghi “Tổng”.',
    },
    title: { width: 320, note: 'Tên lĩnh vực, tiêu chí, tiêu chí thành phần.' },
    max: {
      width: 80,
      note: 'Điểm tối đa theo bộ tiêu chí. Để trống ở mục cha nếu muốn cộng từ các mục con, và ở dòng điểm thưởng, điểm trừ.',
    },
    rule: {
      width: 200,
      note: 'Cách tính như bộ tiêu chí ghi: >=90%: 1; >=80%: 0,5; còn lại: 0. Hoặc: có: 2; không: 0. Hoặc: tỷ lệ từ 80%. Hoặc: trừ 0,1/hồ sơ. Hoặc: cộng 0,5/sáng kiến, tối đa 1. Hoặc: thủ công.',
    },
    value: {
      width: 110,
      note: 'Số liệu dùng để tính điểm: một tỷ lệ (85%), một số lượng (110) hoặc một mức (đúng hạn). Ghi KAD khi tiêu chí không áp dụng; điểm của nó do cột Điểm đạt quyết định.',
    },
    count: { width: 80, note: 'Tổng số để tính tỷ lệ, ví dụ tổng số hồ sơ.' },
    byRule: {
      width: 110,
      note: 'Tự tính từ cách tính, số liệu thực hiện và tổng số; không ghi đè điểm tự chấm, điểm đạt. Điểm ghi tay khác điểm này được tô tím. Dòng không tính được có ô đỏ nêu lý do (bấm vào ô, hoặc xem Giới thiệu, để đọc hết). Không nhập tay vào cột này.',
    },
    self: { width: 80, note: 'Điểm cơ quan tự chấm.' },
    survey: { width: 80, note: 'Điểm từ điều tra xã hội học, không tự chấm.' },
    score: {
      width: 80,
      note: 'Điểm được công nhận: từ 0 đến điểm tối đa. Để trống khi chưa chấm. Tiêu chí không áp dụng, theo bộ tiêu chí: được tính đủ thì ghi điểm tối đa, được một phần thì ghi phần đó, không tính vào thang điểm thì ghi KAD.',
    },
    lost: {
      width: 80,
      note: 'Tự tính: điểm tối đa trừ điểm đạt. Công thức nằm ở dòng đầu, không nhập tay vào cột này.',
    },
    rate: {
      width: 80,
      note: 'Tự tính: điểm đạt chia điểm tối đa. Công thức nằm ở dòng đầu, không nhập tay vào cột này.',
    },
    cause: { width: 320, note: 'Vì sao mất điểm, như kết luận thẩm định nêu. Không cần ghi chữ “do”.' },
    evidence: { width: 200, note: 'Số, ngày văn bản hoặc đường dẫn.' },
    lastYear: { width: 80, note: 'Điểm đạt của năm trước, để so sánh.' },
    remark: { width: 200, note: 'Ghi chú của cơ quan; không đưa vào văn bản.' },
  },
  'Nhiệm vụ': {
    codes: { width: 90, note: 'Mã tiêu chí mà nhiệm vụ khắc phục. Nhiều mã cách nhau bằng dấu chấm phẩy: 3.4.1; 7.2.' },
    measure: { width: 340, note: 'Việc phải làm, nêu rõ kết quả cần đạt.' },
    lead: { width: 160, note: 'Đơn vị chủ trì, như ghi ở trang Đơn vị.' },
    cooperating: { width: 160, note: 'Đơn vị phối hợp; nhiều đơn vị cách nhau bằng dấu chấm phẩy.' },
    person: { width: 130, note: 'Họ tên người trực tiếp làm.' },
    supervisor: { width: 130, note: 'Lãnh đạo phụ trách.' },
    due: { width: 100, note: 'Một ngày (30/06/2024), hoặc Tháng 3/2024, Quý II/2024, Hằng quý, Cả năm, Thường xuyên.' },
    deliverable: { width: 180, note: 'Văn bản hoặc kết quả cụ thể khi hoàn thành.' },
    target: { width: 160, note: 'Mức phải đạt, ví dụ: từ 95% hồ sơ đúng hạn.' },
    gain: { width: 90, note: 'Số điểm dự kiến lấy lại; không quá số điểm đã mất của tiêu chí.' },
    difficulty: { width: 110, note: 'Dễ, Trung bình, Khó hoặc Ngoài thẩm quyền.' },
    status: { width: 120, note: 'Đề xuất chưa được tính là đã giao. Quá hạn được suy ra từ thời hạn, không phải ghi.' },
    progress: { width: 70, note: 'Phần trăm đã hoàn thành.' },
    result: { width: 200, note: 'Đã làm được gì.' },
    obstacles: { width: 200, note: 'Điều gì cản trở.' },
    evidence: { width: 200, note: 'Số, ngày văn bản hoặc đường dẫn.' },
    updated: { width: 130, note: 'Lần cập nhật gần nhất qua tiện ích.' },
    id: { width: 90, note: 'Tiện ích dùng để nhận ra nhiệm vụ. Không sửa.' },
    revision: { width: 60, note: 'Tiện ích dùng để tránh ghi đè. Không sửa.' },
  },
  'Thông tin chung': {
    label: { width: 260, note: 'Tên mục. Không đổi tên để tiện ích tìm thấy.' },
    value: { width: 420, note: 'Nội dung của mục. Nhiều dòng: nhấn Alt+Enter hoặc Ctrl+Enter.' },
    guide: { width: 420, note: 'Cách ghi và ví dụ.' },
  },
  'Đơn vị': {
    name: { width: 280, note: 'Tên đầy đủ như ghi trong văn bản.' },
    aliases: { width: 220, note: 'Tên viết tắt, tên cũ; cách nhau bằng dấu chấm phẩy.' },
    person: { width: 160, note: 'Họ tên người phụ trách hoặc đầu mối.' },
    phone: { width: 120, note: 'Số điện thoại; ô là văn bản để giữ số 0 đầu.' },
    email: { width: 200, note: 'Dùng khi chia sẻ văn bản.' },
  },
  'Lời văn': {
    key: { width: 240, note: 'Đoạn văn cố định của kế hoạch. Không đổi tên đoạn.' },
    text: {
      width: 620,
      note: 'Sửa theo cách viết của cơ quan. Chữ trong ngoặc nhọn được thay bằng số liệu; dùng được ở mọi đoạn: {cơ quan}, {UBND}, {đơn vị}, {năm}, {năm kế hoạch}, {cấp trên}.',
    },
    guide: { width: 360, note: 'Đoạn này nằm ở đâu, dùng được những chỗ thay nào.' },
  },
  'Nhật ký': {
    time: { width: 140, note: 'Ngày giờ lưu thay đổi. Trang này do tiện ích ghi.' },
    who: { width: 180, note: 'Người lưu thay đổi qua tiện ích.' },
    action: { width: 120, note: 'Thêm, sửa, xóa, chuyển chỗ hay hoàn tác.' },
    subject: { width: 300, note: 'Tiêu chí và nhiệm vụ được sửa.' },
    before: { width: 300, note: 'Nội dung các ô trước khi sửa.' },
    after: { width: 300, note: 'Nội dung các ô sau khi sửa.' },
    request: { width: 90, note: 'Tiện ích dùng để không ghi hai lần. Không sửa.' },
    undo: { width: 90, note: 'Tiện ích dùng để hoàn tác. Không sửa.' },
  },
};
