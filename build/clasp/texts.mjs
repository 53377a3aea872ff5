/** What the commands create, push and release tell a person. */

/** @typedef {import('../build.mjs').Shell} Shell */

/** How each shell is called in a command, and what it is in words. */
const NAMES = { bound: 'dự án gắn với bảng tính', addon: 'dự án của tiện ích mở rộng' };

/** @param {string} command @param {Shell} shell */
const commandOf = (command, shell) => `npm run ${command}${shell === 'bound' ? '' : ' -- addon'}`;

const useOrDelete =
  'Để dùng tiếp bảng tính đó, hãy chạy npm run create -- --sheet ĐỊA-CHỈ-BẢNG-TÍNH; hoặc xóa nó rồi chạy lại npm run create.';

const SHEET = 'https://docs.google.com/spreadsheets/d/';

export const TEXTS = {
  /** @param {string} tracked @param {string} own */
  twoIds: (tracked, own) =>
    `${tracked} và ${own} ghi hai mã dự án khác nhau nên chưa gửi gì. Hãy giữ mã đúng trong ${own}, rồi trả ${tracked} về như cũ bằng lệnh: git checkout ${tracked}`,
  /** @param {string} tracked @param {string} own */
  idMoved: (tracked, own) =>
    `Mã dự án ghi trong ${tracked} đã chuyển sang ${own}: tệp này không vào git nên mã của đơn vị không bị đưa lên kho chung.`,
  /** @param {string} name */
  unreadable: (name) =>
    `Không đọc được ${name}: nội dung không phải JSON. Hãy sửa lại thành {"scriptId": "mã dự án", "rootDir": "build/addin"}, hoặc xóa tệp này rồi tạo dự án mới.`,

  /** @param {string} words */
  badOption: (words) =>
    `Không hiểu ${words}. Dùng được: bound hoặc addon, --title "tên bảng tính", --sheet ĐỊA-CHỈ-BẢNG-TÍNH (lệnh create), --check (lệnh push), --note "nội dung bản" (lệnh release), --user, --auth.`,

  /** @param {Shell} shell @param {string} file */
  noProject: (shell, file) =>
    `Chưa có ${NAMES[shell]} nên chưa gửi gì. Hãy chạy ${commandOf('create', shell)}, hoặc ghi mã dự án bạn đã có vào ${file}: {"scriptId": "mã dự án"} (trong trình soạn thảo Apps Script: Cài đặt dự án → Mã tập lệnh).`,
  /** @param {Shell} shell @param {string} file */
  hasProject: (shell, file) =>
    `${file} đã trỏ tới một dự án nên không tạo thêm. Để gửi mã mới, hãy chạy ${commandOf('push', shell)}; để tạo dự án khác, hãy đổi tên hoặc xóa ${file} trước.`,
  noSheetId:
    'Sau --sheet phải là địa chỉ (https://docs.google.com/spreadsheets/d/…) hoặc mã của bảng tính. Hãy mở bảng tính, chép địa chỉ trên thanh địa chỉ, rồi chạy lại.',
  sheetIsBound:
    '--sheet chỉ dùng cho dự án gắn với bảng tính. Tiện ích mở rộng là một dự án riêng, không gắn với bảng tính nào.',

  /** @param {string} command */
  noAnswer: (command) =>
    `clasp dừng mà không cho biết đã tạo dự án nào. Hãy xem https://script.google.com có dự án mới không, rồi chạy lại ${command}.`,

  /** @param {Shell} shell */
  pushCommand: (shell) => commandOf('push', shell),
  /** @param {Shell} shell */
  createCommand: (shell) => commandOf('create', shell),

  creating: 'Đang tạo dự án trên Google…',
  pushing: 'Đang gửi mã lên Google…',
  /** @param {string} scriptId @param {string} parentId */
  createdBound: (scriptId, parentId) =>
    [
      'Đã tạo:',
      `  Bảng tính:        ${SHEET}${parentId}/edit`,
      `  Dự án Apps Script: https://script.google.com/d/${scriptId}/edit`,
    ].join('\n'),
  /** @param {string} scriptId */
  createdAddon: (scriptId) => `Đã tạo dự án của tiện ích mở rộng: https://script.google.com/d/${scriptId}/edit`,
  /** @param {string} file */
  projectKept: (file) => `Mã dự án ghi trong ${file} (không vào git).`,
  /** @param {string} parentId */
  nextBound: (parentId) =>
    [
      'Việc tiếp theo: mở bảng tính, đợi thực đơn CCHC hiện ra, chọn CCHC → Việc cần làm và cấp quyền (README, mục “Put it into a real Sheet”, có các màn hình Google sẽ hiện).',
      `Để đơn vị khác tự chép sổ này: chia sẻ bảng tính cho họ xem, rồi gửi địa chỉ ${SHEET}${parentId}/copy`,
    ].join('\n'),
  nextAddon:
    'Việc tiếp theo: trong trình soạn thảo Apps Script chọn Triển khai → Kiểm thử bản triển khai để thử trong một bảng tính; .github/LISTING.md nêu những gì còn cần để đưa lên Marketplace.',
  /** @param {Shell} shell */
  createdNotSent: (shell) =>
    `Dự án đã tạo nhưng chưa có mã của tiện ích. Làm xong việc nêu trên rồi chạy ${commandOf('push', shell)}; đừng chạy lại lệnh create.`,
  /** @param {string} title */
  halfMade: (title) =>
    `Trước khi chạy lại: Google đã tạo bảng tính trống “${title}” trong Drive của bạn (xem https://drive.google.com/drive/recent). ${useOrDelete}`,
  /** @param {string} title */
  perhapsHalfMade: (title) =>
    `Trước khi chạy lại: có thể Google đã kịp tạo bảng tính trống “${title}” trong Drive của bạn (xem https://drive.google.com/drive/recent). Nếu có, ${useOrDelete.charAt(0).toLowerCase()}${useOrDelete.slice(1)}`,
  /** @param {string} sheet */
  sheetNotThere: (sheet) =>
    `Google không thấy bảng tính ${sheet}, hoặc tài khoản đang đăng nhập không được sửa bảng tính đó, nên chưa tạo gì. Hãy mở bảng tính bằng đúng tài khoản, chép lại địa chỉ, nhờ chủ bảng tính cho quyền chỉnh sửa nếu cần, rồi chạy lại.`,

  checkIsBound:
    '--check chỉ dùng cho dự án gắn với bảng tính nên chưa gửi gì. Hãy chạy npm run push -- --check với một bảng tính mới, trống (tạo bằng npm run create).',
  checkPushed:
    'Bản vừa gửi có thêm phép thử. Hãy mở bảng tính, tải lại trang, chọn menu CCHC kiểm tra → Kiểm tra với Google… và làm theo hướng dẫn. Xong việc, hãy chạy npm run push để bỏ phép thử khỏi bảng tính.',
  /** @param {number} count */
  pushed: (count) => `Đã gửi ${count} tệp. Hãy tải lại bảng tính (phím F5) để thấy bản mới.`,
  upToDate: 'Mã trên Google đã giống bản vừa dựng: không có gì phải gửi.',
};

export const RELEASE = {
  usage:
    'Lệnh release cần biết phát hành bản nào: npm run release -- bound (mã gắn với bảng tính của đơn vị) hoặc npm run release -- addon (tiện ích mở rộng). Thêm --note "nội dung bản" nếu muốn ghi bản này có gì mới.',
  noGit:
    'Thư mục này không phải kho git nên không biết bản phát hành làm từ mã nào; chưa gửi gì. Hãy phát hành từ một bản sao của kho git.',
  /** @param {readonly string[]} files */
  dirty: (files) =>
    `Có thay đổi chưa ghi vào git nên chưa phát hành: ${files.slice(0, 5).join(', ')}${files.length > 5 ? ` và ${files.length - 5} tệp khác` : ''}. Hãy commit hoặc bỏ các thay đổi đó, rồi chạy lại.`,
  untested:
    'Bộ kiểm thử chưa qua trên đúng bản mã này nên chưa phát hành. Hãy chạy npm test (toàn bộ, không chọn riêng tệp nào); khi mọi phép thử đều qua, chạy lại lệnh này.',
  /** @param {number} version */
  versionMade: (version) => `Đã tạo phiên bản ${version}.`,
  /** @param {number} version */
  versionThere: (version) => `Phiên bản ${version} của đúng bản mã này đã có sẵn, không tạo thêm.`,
  /** @param {number} version */
  notDeployed: (version) =>
    `Phiên bản ${version} đã tạo nhưng chưa triển khai xong. Làm việc nêu trên rồi chạy lại lệnh này: phiên bản đó sẽ được dùng tiếp.`,
  /** @param {string} note @param {string} deployment */
  done: (note, deployment) => `Đã phát hành: ${note}\n  Mã bản triển khai: ${deployment}`,
  nextBound:
    'Bảng tính gắn dự án này dùng mã mới ngay khi tải lại. Phiên bản vừa tạo là chỗ quay về: trong trình soạn thảo Apps Script, mục Lịch sử dự án. Các bản chép từ bảng tính này không nhận bản mới.',
  /** @param {string} scriptId @param {number} version */
  nextAddon: (scriptId, version) =>
    `Việc tiếp theo, làm trên Google Cloud Console → Google Workspace Marketplace SDK → App Configuration → Editor Add-on: ghi Script ID ${scriptId}, Version ${version}, rồi lưu. Người đã cài nhận bản mới mà không phải cài lại; nếu bản này xin thêm quyền thì phải xác minh lại với Google trước.`,
};
