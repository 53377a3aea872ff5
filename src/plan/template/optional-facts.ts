/** Facts of the document that a book need not have, and where each is filled in. */
import { type SettingKey, settingLabel } from '../../book/tabs/settings.ts';
import { type Place, TAB_NAMES } from '../../core/place.ts';
import type { DocumentFact } from '../facts.ts';
import { atSetting } from '../findings-list.ts';

interface Source {
  readonly place: Place;
  /** What to do there, for people. */
  readonly advice: string;
}

const setting = (key: SettingKey, advice = 'Hãy điền mục này nếu có'): Source => {
  return { place: atSetting(settingLabel(key)), advice };
};

export const OPTIONAL_FACTS: Readonly<Partial<Record<DocumentFact, Source>>> = {
  'tỷ lệ đạt': setting('publishedScore', 'Hãy điền mục này và Tổng điểm tối đa'),
  'thứ hạng': setting('rank'),
  'số đơn vị xếp hạng': setting('rankOf'),
  'nhóm xếp hạng': setting('rankGroup'),
  'xếp loại': setting('grade'),
  'tổng điểm tự chấm': setting('selfScore'),
  'tổng điểm năm trước': setting('lastYearScore'),
  'thứ hạng năm trước': setting('lastYearRank'),
  'so với năm trước': setting('lastYearScore'),
  'điểm phấn đấu': setting('targetScore'),
  'điểm cần tăng': setting('targetScore', 'Hãy điền mục này, cao hơn tổng điểm đạt'),
  'thứ hạng phấn đấu': setting('targetRank'),
  'điểm dự kiến tăng': {
    place: { kind: 'cell', tab: TAB_NAMES.tasks, column: 'Điểm dự kiến tăng' },
    advice: 'Hãy điền cột này ở các nhiệm vụ',
  },
};
