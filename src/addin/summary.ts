/** "Tổng hợp kết quả" and "Mục tiêu và so sánh": what the scores come to, as a tab and as a page. */

import { TARGET_FIELDS } from '../book/tabs/settings.ts';
import { SUMMARY_TAB } from '../book/tabs/summary.ts';
import { sumUp } from '../sheet/summary/sum-up.ts';
import { writeSettings } from '../sheet/write-settings.ts';
import { authorOf } from './author.ts';
import { command } from './book.ts';
import { call } from './call.ts';
import { lockedToTheEnd } from './locks.ts';
import { type MenuItem, showModeless, type WindowItem } from './menu-item.ts';
import { matching, object, text } from './schema.ts';

export const summaryItem: MenuItem = {
  label: 'Tổng hợp kết quả',
  handler: 'menuSummary',
  run: () => command('Tổng hợp kết quả', (spreadsheet, beginning) => ({ paragraphs: sumUp(spreadsheet, beginning) })),
  progress: () => [
    `Trang ${SUMMARY_TAB.name} có thể chưa đủ. Điểm, nhiệm vụ và các trang khác không thay đổi; lần sau trang này được lập lại từ đầu.`,
  ],
};

export const targetsItem: WindowItem = {
  label: 'Mục tiêu và so sánh…',
  handler: 'menuTargets',
  open: (start = '') => showModeless('targets', 'Mục tiêu và so sánh', { start }),
};

export const targetCalls = {
  /** What the plan wants to reach. @param year the year scored as the page shows it: a window of another year must not write */
  writeTarget: call(
    object({ score: matching(/^\d{1,6}(?:,\d{1,4})?$/), rank: text(200), year: text(20) }),
    ({ score, rank, year }) =>
      lockedToTheEnd((spreadsheet) => {
        const writes = [
          { field: TARGET_FIELDS.score, value: score },
          { field: TARGET_FIELDS.rank, value: rank.trim() },
        ];
        const { stamp, recovered } = writeSettings(spreadsheet, writes, authorOf(spreadsheet, 'Sửa'), { year });
        return { stamp, told: recovered.join(' ') };
      }),
  ),
};
