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

it('names the year of the index and the year of the plan', () => {
  const text = textOf([due('30/11/2024')]);
  expect(text).toContain(
    'đơn vị đang chủ trì 1 nhiệm vụ chưa hoàn thành theo Kế hoạch năm 2024 khắc phục Chỉ số cải cách hành chính năm 2023:',
  );
  expect(text).toContain('Đề nghị đơn vị thực hiện đúng hạn, báo kết quả');
  expect(textOf([due('30/11/2024')], EMPTY_SETTINGS)).toContain(
    'chưa hoàn thành khắc phục Chỉ số cải cách hành chính:',
  );
});

it('tells an overdue task politely, in small letters', () => {
  const text = textOf([due('30/6/2024'), due('30/11/2024')]);
  expect(text).toContain(
    '1. Tiêu chí 1.5: Phát động sáng kiến.\nThời hạn: chậm nhất ngày 30/6/2024 (đã quá hạn 12 ngày); tình trạng: chưa thực hiện.',
  );
  expect(text).toContain('trong đó 1 nhiệm vụ đã quá hạn:');
  expect(text).toContain('sớm hoàn thành các nhiệm vụ đã quá hạn, thực hiện đúng hạn các nhiệm vụ còn lại');
  expect(text).not.toContain('QUÁ HẠN');
});

it('asks for no remaining tasks where all are overdue', () => {
  expect(textOf([due('30/6/2024')])).toContain('sớm hoàn thành các nhiệm vụ đã quá hạn, báo kết quả');
});

it('prints what was typed whole', () => {
  const measure = 'Giao ban hằng tuần.\nRà soát hồ sơ';
  const one = task({ codes: '3.1.4', measure, lead: 'Văn phòng', due: 'Khi có hướng dẫn.', deliverable: 'Biên bản' });
  expect(textOf([{ ...one, progress: 0.5, status: 'doing' }])).toContain(
    `1. Tiêu chí thành phần 3.1.4: ${measure}\nThời hạn: Khi có hướng dẫn. Tình trạng: đang thực hiện, 50%; sản phẩm: Biên bản.`,
  );
});

it('is one letter to one office, whatever name its tasks call it by', () => {
  const letters = remindersOf(bookOf([due('30/11/2024'), { ...due('30/11/2024'), lead: 'vp' }]), DAY);
  expect(letters.map(({ unit, overdue }) => [unit, overdue])).toEqual([['Văn phòng', 2]]);
});

it('leaves out what is drafted, paused or done', () => {
  const others = (['draft', 'paused', 'done'] as const).map((status) => ({ ...due('30/6/2024'), status }));
  expect(remindersOf(bookOf(others), DAY)).toEqual([]);
});
