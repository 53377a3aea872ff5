/** The wording of a plan that adjusts issued ones. Texts are our own. */
import { line, type WordingEntry } from './entry.ts';

export const ADJUSTED_WORDING = {
  adjustedSubject: line(
    'Điều chỉnh: trích yếu',
    'Dưới chữ KẾ HOẠCH của kế hoạch điều chỉnh, khi các nội dung khác giữ nguyên.',
    'Điều chỉnh, bổ sung {kế hoạch đã ban hành}',
    ['kế hoạch đã ban hành'],
  ),
  adjustmentHeading: line('Điều chỉnh: tên phần', 'Phần đầu của kế hoạch điều chỉnh. Viết hoa.', 'NỘI DUNG ĐIỀU CHỈNH'),
  adjustmentAnnex: line(
    'Điều chỉnh: dẫn chiếu phụ lục',
    'Sau bảng nội dung điều chỉnh, khi có phụ lục.',
    'Nhiệm vụ, giải pháp sau khi điều chỉnh, bổ sung nêu tại Phụ lục kèm theo Kế hoạch này.',
  ),
  adjustmentKeeps: line(
    'Điều chỉnh: giữ nguyên',
    'Sau bảng nội dung điều chỉnh, khi các nội dung khác giữ nguyên.',
    'Các nội dung khác của {các kế hoạch} giữ nguyên.',
    ['các kế hoạch'],
  ),
  adjustmentReplaces: line(
    'Điều chỉnh: thay thế',
    'Sau bảng nội dung điều chỉnh, khi kế hoạch này thay thế các kế hoạch trước.',
    'Kế hoạch này thay thế {các kế hoạch}.',
    ['các kế hoạch'],
  ),
  adjustedAnnexTitle: line(
    'Điều chỉnh: tên phụ lục',
    'Khi các nội dung khác giữ nguyên. Viết hoa.',
    'NHIỆM VỤ, GIẢI PHÁP ĐIỀU CHỈNH, BỔ SUNG',
  ),
  taskNew: line(
    'Điều chỉnh: bổ sung nhiệm vụ',
    'Cột Điều chỉnh thành, khi nhiệm vụ mới được thêm; bên dưới là đơn vị chủ trì, thời hạn, sản phẩm.',
    'Bổ sung nhiệm vụ',
  ),
  taskAdded: line('Điều chỉnh: nhiệm vụ mới', 'Cột Theo Kế hoạch đã ban hành, khi nhiệm vụ mới được thêm.', 'Chưa có'),
  taskRemoved: line('Điều chỉnh: nhiệm vụ bỏ', 'Cột Điều chỉnh thành, khi nhiệm vụ không còn.', 'Đưa ra khỏi Kế hoạch'),
  taskPaused: line(
    'Điều chỉnh: nhiệm vụ tạm dừng',
    'Cột Điều chỉnh thành, khi nhiệm vụ tạm dừng; cột trước đó, khi nhiệm vụ đã tạm dừng nay tiếp tục.',
    'Tạm dừng thực hiện',
  ),
  taskResumed: line(
    'Điều chỉnh: nhiệm vụ tiếp tục',
    'Cột Điều chỉnh thành, khi nhiệm vụ đã tạm dừng nay tiếp tục; bên dưới là nội dung thay đổi.',
    'Tiếp tục thực hiện',
  ),
  taskFinished: line(
    'Điều chỉnh: đã hoàn thành',
    'Trong phụ lục của kế hoạch thay thế, khi nhiệm vụ của tiêu chí đều đã hoàn thành.',
    'Nhiệm vụ đã hoàn thành',
  ),
  taskOnHold: line(
    'Điều chỉnh: đang tạm dừng',
    'Trong phụ lục của kế hoạch thay thế, khi nhiệm vụ của tiêu chí đều tạm dừng.',
    'Nhiệm vụ tạm dừng thực hiện',
  ),
  tasksClosed: line(
    'Điều chỉnh: đã hoàn thành và tạm dừng',
    'Trong phụ lục của kế hoạch thay thế, khi tiêu chí có nhiệm vụ đã hoàn thành, còn lại đều tạm dừng.',
    'Có nhiệm vụ đã hoàn thành, có nhiệm vụ tạm dừng thực hiện',
  ),
} as const satisfies Readonly<Record<string, WordingEntry>>;
