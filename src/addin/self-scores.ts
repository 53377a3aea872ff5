/** "Lấy điểm theo số liệu làm điểm tự chấm": fills, says how many, and takes it back when the person does not keep it. */
import { SCORES } from '../book/tabs/scores.ts';
import { fillSelfScores } from '../sheet/fill-self-scores.ts';
import { openTable } from '../sheet/table.ts';
import { stepBack } from '../sheet/undo.ts';
import { locked } from './locks.ts';
import { type MenuItem, tell } from './menu-item.ts';

const TITLE = 'Lấy điểm theo số liệu làm điểm tự chấm';

export const selfScoresItem: MenuItem = { label: TITLE, handler: 'menuSelfScores', run: takeComputedScores };

function takeComputedScores(): void {
  const { filled, kept, undo } = locked(fillSelfScores);
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
  const back = locked((spreadsheet) => stepBack(openTable(spreadsheet, SCORES), SCORES, undo));
  const changed = back.kept === 0 ? '' : ` ${back.kept} ô vừa được sửa nên giữ nguyên.`;
  tell(TITLE, [`Đã hoàn tác ${back.restored} ô Điểm tự chấm.${changed}`]);
}
