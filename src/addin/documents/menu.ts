/** Menu items that open the document dialogs and the comparisons; beside the sheet rather than over it, so that a finding can be mended there. */

function show(page: string, title: string): void {
  const output = HtmlService.createHtmlOutputFromFile(page).setWidth(1040).setHeight(640);
  SpreadsheetApp.getUi().showModelessDialog(output, title);
}

export const menuPlan = (): void => show('plan', 'Lập kế hoạch khắc phục');
export const menuReport = (): void => show('report', 'Báo cáo kết quả thực hiện');
export const menuTargets = (): void => show('targets', 'Mục tiêu và so sánh');
