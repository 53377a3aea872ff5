/** "Lấy điểm theo số liệu làm điểm tự chấm": fills, says how many, and takes it back when the person does not keep it. */
import { UNDO } from '../book/tabs/journal.ts';
import { SCORES } from '../book/tabs/scores.ts';
import { fillSelfScores } from '../sheet/fill-self-scores.ts';
import { undo } from '../sheet/writer/undo.ts';
import { authorOf } from './author.ts';
import { locked } from './locks.ts';
import { type MenuItem, tell } from './menu-item.ts';

const TITLE = 'Lấy điểm theo số liệu làm điểm tự chấm';

const progress = (): string[] => [
  `Có thể một phần các ô Điểm tự chấm còn trống đã được điền ở trang ${SCORES.name}. Lần sau chỉ điền các ô còn trống.`,
];

export const selfScoresItem: MenuItem = { label: TITLE, handler: 'menuSelfScores', run: takeComputedScores, progress };

function takeComputedScores(): void {
  const { filled, kept, stamp } = locked((spreadsheet) => fillSelfScores(spreadsheet, authorOf(spreadsheet, TITLE)));
  const keeps = kept === 0 ? '' : ` ${kept} ô đã có điểm tự chấm được giữ nguyên.`;
  if (filled === 0) {
    const why = 'Không có ô Điểm tự chấm nào đang trống ở mục có Điểm theo cách tính, nên không ghi gì.';
    tell(TITLE, [`${why}${keeps}`]);
    return;
  }
  const ui = SpreadsheetApp.getUi();
  const question = `Đã ghi điểm theo cách tính vào ${filled} ô Điểm tự chấm còn trống ở trang ${SCORES.name}.${keeps}`;
  const answer = ui.alert(TITLE, `${question}\n\nGiữ các điểm này? Chọn Không để hoàn tác.`, ui.ButtonSet.YES_NO);
  if (answer !== ui.Button.NO) return;
  const back = locked((spreadsheet) => undo(spreadsheet, stamp, authorOf(spreadsheet, UNDO)));
  const changed = back.kept.length === 0 ? '' : ` ${back.kept.length} ô vừa được sửa nên giữ nguyên.`;
  tell(TITLE, [`Đã hoàn tác ${back.restored} ô Điểm tự chấm.${changed}`]);
}
