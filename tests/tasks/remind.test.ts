/** "Đôn đốc": the index is of the year scored, the plan of its own year; polite words, and days told exactly. */
import { expect, it } from 'vitest';
import { EMPTY_SETTINGS } from '../../src/core/settings.ts';
import type { Task } from '../../src/core/tasks.ts';
import { NO_TEXTS } from '../../src/pages/tasks/model/changes.ts';
import { remindersOf } from '../../src/pages/tasks/model/remind.ts';
import type { SidebarBook, SidebarTask } from '../../src/pages/tasks/model/sidebar-book.ts';
import { task } from '../plan/sample.ts';

const DAY = { year: 2024, month: 7, day: 12 };
const sidebarTask = (one: Task): SidebarTask => ({
  id: 'n1',
  place: 2,
  updated: '',
  texts: NO_TEXTS,
  task: one,
});
type Settings = SidebarBook['settings'];
const UNITS = [{ name: 'Văn phòng', aliases: ['VP'], person: '', email: '' }];
const bookOf = (
  tasks: readonly Task[],
  settings: Settings = { ...EMPTY_SETTINGS, yearScored: 2023, planYear: 2024 },
) => ({ settings, tasks: tasks.map(sidebarTask), units: UNITS });
const due = (text: string) => task({ codes: '1.5', measure: 'Phát động sáng kiến.', lead: 'Văn phòng', due: text });
const textOf = (tasks: readonly Task[], settings?: Settings) =>
  remindersOf(bookOf(tasks, settings), DAY)[0]?.text ?? '';

it('names the plan with number and day where it was issued, else its year, and the year of the index', () => {
  const soon = [due('20/7/2024')];
  expect(textOf(soon)).toContain(
    'Thực hiện Kế hoạch năm 2024 về khắc phục các nội dung bị trừ điểm của Chỉ số cải cách hành chính năm 2023, tính đến ngày 12/07/2024, đơn vị đang chủ trì:\n1 nhiệm vụ sắp đến hạn:',
  );
  const issued = { number: '15/KH-UBND', date: '05/02/2024' };
  expect(remindersOf(bookOf(soon), DAY, issued)[0]?.text).toContain(
    'Thực hiện Kế hoạch số 15/KH-UBND ngày 05/02/2024 về khắc phục',
  );
  expect(textOf(soon, EMPTY_SETTINGS)).toContain(
    'Về việc khắc phục các nội dung bị trừ điểm của Chỉ số cải cách hành chính, tính đến',
  );
});

it('tells what is overdue first, then what is due soon, politely and with days', () => {
  const text = textOf([due('20/7/2024'), due('30/6/2024'), due('30/11/2024')]);
  expect(text).toContain(
    '1 nhiệm vụ đã quá hạn:\n1. Tiêu chí 1.5: Phát động sáng kiến.\nThời hạn: chậm nhất ngày 30/6/2024 (đã quá hạn 12 ngày); tình trạng: chưa thực hiện.\n1 nhiệm vụ sắp đến hạn:\n2. Tiêu chí 1.5: Phát động sáng kiến.\nThời hạn: chậm nhất ngày 20/7/2024 (còn 8 ngày);',
  );
  expect(text).toContain('Ngoài ra còn 1 nhiệm vụ khác chưa đến hạn.');
  expect(text).toContain('Rất mong đơn vị quan tâm, sớm hoàn thành các nhiệm vụ đã quá hạn và thực hiện đúng hạn');
  expect(text).not.toContain('QUÁ HẠN');
});

it('asks for no remaining tasks where all are overdue, and names today as today', () => {
  expect(textOf([due('30/6/2024')])).toContain('sớm hoàn thành các nhiệm vụ đã quá hạn; xong việc nào');
  expect(textOf([due('12/7/2024')])).toContain('chậm nhất ngày 12/7/2024 (hạn là hôm nay)');
  expect(textOf([due('12/7/2024')])).toContain('Rất mong đơn vị quan tâm, thực hiện đúng hạn; xong việc nào');
});

it('prints what was typed whole, and no gap that is for the office to fill', () => {
  const measure = 'Giao ban hằng tuần.\nRà soát hồ sơ';
  const typed = { codes: '3.1.4', measure, lead: 'Văn phòng', due: '20/7/2024', deliverable: 'Biên bản' };
  const one = task({ ...typed, target: '[bổ sung chỉ tiêu]' });
  expect(textOf([{ ...one, progress: 0.5, status: 'doing' }])).toContain(
    `1. Tiêu chí thành phần 3.1.4: ${measure}\nThời hạn: chậm nhất ngày 20/7/2024 (còn 8 ngày); tình trạng: đang thực hiện, 50%; sản phẩm: Biên bản.`,
  );
  expect(textOf([one])).not.toContain('bổ sung');
});

it('is one letter to one office, whatever name its tasks call it by, and none where nothing is due', () => {
  const letters = remindersOf(bookOf([due('30/6/2024'), { ...due('30/6/2024'), lead: 'vp' }]), DAY);
  expect(letters.map(({ unit, overdue }) => [unit, overdue])).toEqual([['Văn phòng', 2]]);
  expect(remindersOf(bookOf([due('30/11/2024'), due('Thường xuyên')]), DAY)).toEqual([]);
});

it('leaves out what is drafted, paused or done', () => {
  const others = (['draft', 'paused', 'done'] as const).map((status) => ({ ...due('30/6/2024'), status }));
  expect(remindersOf(bookOf(others), DAY)).toEqual([]);
});

it('says of no other task that it is not due yet: without a day, without end, or with all its periods done', () => {
  const all = ['quý I', 'quý II', 'quý III', 'quý IV'];
  const ended = { ...due('Hằng quý'), donePeriods: all };
  expect(textOf([due('20/7/2024'), ended])).not.toContain('Ngoài ra');
  expect(textOf([due('20/7/2024'), due('Thường xuyên'), due('sớm'), ended])).toContain(
    'Ngoài ra còn 2 nhiệm vụ thường xuyên hoặc chưa rõ thời hạn.',
  );
  expect(textOf([due('20/7/2024'), due('Thường xuyên'), due('30/11/2024')])).toContain(
    'Ngoài ra còn 1 nhiệm vụ khác chưa đến hạn và 1 nhiệm vụ thường xuyên hoặc chưa rõ thời hạn.',
  );
});

const each = (periods: readonly string[], text = 'Hằng quý') => ({ ...due(text), donePeriods: periods });

it('names the period that is late, or due soon, with its last day', () => {
  expect(textOf([each(['quý I'])])).toContain(
    '1 nhiệm vụ đã quá hạn:\n1. Tiêu chí 1.5: Phát động sáng kiến.\nThời hạn: Hằng quý, kỳ quý II, hạn 30/6 (đã quá hạn 12 ngày);',
  );
  expect(textOf([each(['tháng 6'], 'Ngày 20 hằng tháng')])).toContain(
    '1 nhiệm vụ sắp đến hạn:\n1. Tiêu chí 1.5: Phát động sáng kiến.\nThời hạn: Ngày 20 hằng tháng, kỳ tháng 7, hạn 20/7 (còn 8 ngày);',
  );
  expect(textOf([each(['tháng 3'], 'Hằng tháng')])).toContain(
    'Thời hạn: Hằng tháng, kỳ tháng 4, tháng 5, tháng 6, hạn 30/4 (đã quá hạn 73 ngày);',
  );
  expect(textOf([each(['30/6'], '30/6 và 20/7')])).toContain('Thời hạn: 30/6 và 20/7, hạn 20/7 (còn 8 ngày);');
});

it('asks what came of a period just over of which nobody noted anything, and holds it against nobody', () => {
  const [reminder] = remindersOf(bookOf([each([])]), DAY);
  expect(reminder).toMatchObject({ overdue: 0, soon: 0, asked: 1 });
  expect(reminder?.text).toContain(
    '1 nhiệm vụ định kỳ vừa hết kỳ, chưa ghi nhận kết quả:\n1. Tiêu chí 1.5: Phát động sáng kiến.\nThời hạn: Hằng quý, kỳ quý II, hạn 30/6 (đã qua 12 ngày);',
  );
  expect(reminder?.text).toContain('Rất mong đơn vị cho biết kết quả của kỳ vừa qua; xong việc nào');
  expect(reminder?.text).not.toContain('quá hạn');
  expect(remindersOf(bookOf([each([])]), { ...DAY, day: 16 })).toEqual([]);
});
