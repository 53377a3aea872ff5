/**
 * The privacy policy and the terms that a listing links to. What they say of the data in a book are the sentences that "Giới
 * thiệu" shows, what they say of permissions are those of the consent; `tests/build/policies.test.ts` keeps the files so.
 */

/**
 * @typedef {{title: string, sentences: readonly string[]}} Facts
 * @typedef {{asked: string, use: string}} Scope
 */

const MADE =
  '<!-- Written by `npx vitest run tests/build/policies.test.ts -u` from build/policies.mjs and the sentences of the add-in. -->';

/** @param {Facts} facts */
const section = ({ title, sentences }) => [`## ${title}`, ...sentences];

/** @param {readonly Facts[]} facts @param {readonly Scope[]} scopes @returns {string} Markdown */
export function privacyPolicy(facts, scopes) {
  return page([
    MADE,
    '# Chính sách quyền riêng tư của tiện ích CCHC cho Google Trang tính',
    'Tiện ích giúp Ủy ban nhân dân cấp xã chấm điểm chỉ số cải cách hành chính và lập kế hoạch khắc phục ngay trong Google Trang tính. Trang này nêu tiện ích đụng đến dữ liệu nào, để làm gì, dữ liệu nằm ở đâu, xóa thế nào.',
    '## Quyền được xin và dùng vào việc gì',
    scopes.map(({ asked, use }) => `- **${asked}.** ${use}`).join('\n'),
    ...facts.flatMap(section),
    '## Dùng dữ liệu nhận từ Google',
    'Tiện ích chỉ dùng dữ liệu nhận được qua các quyền trên để làm những việc vừa nêu, theo lệnh của người dùng. Dữ liệu đó không được bán, không dùng cho quảng cáo, không dùng để huấn luyện mô hình, không chuyển cho bên thứ ba; tiện ích không mở dữ liệu đó cho ai ngoài người được cơ quan chia sẻ sổ, tài liệu.',
    '## Thay đổi và liên hệ',
    'Khi nội dung trang này thay đổi, lịch sử sửa đổi xem được trong kho mã nguồn. Hỏi về trang này, hoặc báo một điều tiện ích làm khác với điều đã nêu: mở một mục ở phần Issues của kho mã nguồn, không ghi dữ liệu cá nhân vào đó.',
    '---',
    ENGLISH,
  ]);
}

const ENGLISH = `## In English

CCHC for Google Sheets scores a commune's public administration reform index inside a Google spreadsheet and writes its
remediation plan.

- It works on the spreadsheet in which it is opened (\`spreadsheets.currentonly\`), shows windows there
  (\`script.container.ui\`), sees only those files in Drive that it made itself for the same account (\`drive.file\`), and reads
  the address of the account to note in the book's own log who changed what (\`userinfo.email\`).
- It connects to no server but Google's. It collects no usage data and sends nothing to its makers. Nothing is sold, used for
  advertising, used to train models, or passed on.
- What is written stays in the spreadsheet and in the Drive of whoever made a document, and is seen by whom these are shared
  with. Deleting them deletes it; access is taken back in the security settings of the Google account.
- No compliance with any law, standard or programme is claimed here: the office that uses it decides what it writes, with whom
  it is shared, and how long it is kept.

The Vietnamese text above is the whole; this is its summary.`;

/** @param {readonly Facts[]} facts those about who decides and answers @returns {string} Markdown */
export function terms(facts) {
  return page([
    MADE,
    '# Điều khoản sử dụng tiện ích CCHC cho Google Trang tính',
    '## Tiện ích làm gì',
    'Tiện ích tính điểm, chỉ ra điểm bị trừ, giữ nhiệm vụ khắc phục và soạn dự thảo kế hoạch, báo cáo từ số liệu do người dùng ghi hoặc nạp vào sổ. Tiện ích không thay việc thẩm định, công bố kết quả, và không phải sản phẩm của Google hay của cơ quan nhà nước nào.',
    '## Người dùng kiểm tra trước khi dùng kết quả',
    'Số liệu nạp từ văn bản là đề xuất: người dùng xem lại trước khi ghi vào sổ. Văn bản được soạn là dự thảo: người soạn và người ký kiểm tra căn cứ, số liệu, thể thức trước khi ban hành.',
    ...facts.flatMap(section),
    '## Không có bảo đảm',
    'Tiện ích được cung cấp miễn phí, nguyên trạng, theo giấy phép Apache-2.0 (tệp LICENSE): không bảo đảm chạy liên tục hay không có lỗi, và trong phạm vi pháp luật cho phép, người làm tiện ích không chịu trách nhiệm về thiệt hại do việc dùng tiện ích. Nên giữ bản tải xuống (.xlsx) của sổ ở các mốc quan trọng.',
    '## Ngừng dùng, thay đổi',
    'Có thể ngừng dùng bất cứ lúc nào: sổ và văn bản vẫn là của cơ quan và vẫn mở được. Người làm tiện ích có thể sửa, bổ sung hoặc ngừng cung cấp tiện ích; điều khoản thay đổi thì lịch sử sửa đổi xem được trong kho mã nguồn.',
    'Việc xử lý dữ liệu: xem [Chính sách quyền riêng tư](PRIVACY.md).',
    '---',
    '## In English',
    'CCHC is free software under the Apache License 2.0, provided as it is, without warranty. Figures read from documents are\nproposals and documents are drafts: the office checks them before use. It is no product of Google or of any authority. The\noffice keeps its spreadsheets and documents whether it goes on using CCHC or not. The Vietnamese text above is the whole.',
  ]);
}

/** @param {readonly string[]} blocks */
const page = (blocks) => `${blocks.join('\n\n')}\n`;
