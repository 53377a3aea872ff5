/** Menu items that open the document dialogs and the comparisons; beside the sheet rather than over it, so that a finding can be mended there. */
import { show } from '../pages.ts';

export const menuPlan = (): void => show('plan', 'Lập kế hoạch khắc phục');
export const menuReport = (): void => show('report', 'Báo cáo kết quả thực hiện');
export const menuTargets = (): void => show('targets', 'Mục tiêu và so sánh');
