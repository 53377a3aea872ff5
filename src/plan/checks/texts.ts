/** Everything that people typed and the document prints, each text with its cell. */

import { WORDING_KEYS, wordingEntry } from '../../book/wording/table.ts';
import { atSetting, atTask } from '../findings-list.ts';
import type { PlanSource } from '../source.ts';
import { DEFAULT_WORDING } from '../wording.ts';

export interface PlacedText {
  readonly where: string;
  readonly text: string;
  /** The default wording is ours: it is not judged again. */
  readonly kind: 'wording' | 'setting' | 'task' | 'cause';
}

export function textsOf({ settings, result, tasks, wording }: PlanSource): PlacedText[] {
  const { decision, legalBases, recipients } = settings;
  const texts: PlacedText[] = [
    ...WORDING_KEYS.filter((key) => wording[key] !== DEFAULT_WORDING[key]).map((key): PlacedText => {
      return { where: `Lời văn, mục ${wordingEntry(key).label}`, text: wording[key], kind: 'wording' };
    }),
    { where: atSetting('Quyết định công bố kết quả: trích yếu'), text: decision.subject, kind: 'setting' },
    { where: atSetting('Căn cứ khác'), text: legalBases.join('\n'), kind: 'setting' },
    { where: atSetting('Nơi nhận'), text: recipients.join('\n'), kind: 'setting' },
    ...result.card.items.flatMap(({ row }): PlacedText[] => {
      if (!row) return [];
      const at = (column: string): string => `Chấm điểm, dòng ${row.place}, cột ${column}`;
      return [
        { where: at('Nội dung'), text: row.title, kind: 'cause' },
        { where: at('Nguyên nhân'), text: row.cause ?? '', kind: 'cause' },
      ];
    }),
    ...tasks.flatMap((task): PlacedText[] => [
      { where: atTask(task, 'Nhiệm vụ, giải pháp'), text: task.measure, kind: 'task' },
      { where: atTask(task, 'Sản phẩm'), text: task.deliverable, kind: 'task' },
      { where: atTask(task, 'Chỉ tiêu'), text: task.target, kind: 'task' },
    ]),
  ];
  return texts.filter(({ text }) => text.trim() !== '');
}
