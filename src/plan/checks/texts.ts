/** Everything that people typed and the document prints, each text with its cell. */
import { cellPlace } from '../../book/place.ts';
import { SCORES, type ScoreKey } from '../../book/tabs/scores.ts';
import { WORDING_KEYS } from '../../book/wording/table.ts';
import { counts } from '../../core/coverage.ts';
import type { Place } from '../../core/place.ts';
import { atSetting, atTask } from '../findings-list.ts';
import type { PlanSource } from '../source.ts';
import { DEFAULT_WORDING, wordingPlace } from '../wording.ts';

export interface PlacedText {
  readonly place: Place;
  readonly text: string;
  /** The default wording is ours: it is not judged again. */
  readonly kind: 'wording' | 'setting' | 'task' | 'cause';
}

export function textsOf({ settings, result, tasks, wording }: PlanSource): PlacedText[] {
  const { decision, legalBases, recipients } = settings;
  const texts: PlacedText[] = [
    ...WORDING_KEYS.filter((key) => wording[key] !== DEFAULT_WORDING[key]).map((key): PlacedText => {
      return { place: wordingPlace(key), text: wording[key], kind: 'wording' };
    }),
    { place: atSetting('Quyết định công bố kết quả: trích yếu'), text: decision.subject, kind: 'setting' },
    { place: atSetting('Căn cứ khác'), text: legalBases.join('\n'), kind: 'setting' },
    { place: atSetting('Nơi nhận'), text: recipients.join('\n'), kind: 'setting' },
    ...result.card.items.flatMap(({ row }): PlacedText[] => {
      if (!row) return [];
      const at = (key: ScoreKey): Place => cellPlace(SCORES, row.place, key);
      return [
        { place: at('title'), text: row.title, kind: 'cause' },
        { place: at('cause'), text: row.cause ?? '', kind: 'cause' },
      ];
    }),
    ...tasks.filter(counts).flatMap((task): PlacedText[] => [
      { place: atTask(task, 'measure'), text: task.measure, kind: 'task' },
      { place: atTask(task, 'deliverable'), text: task.deliverable, kind: 'task' },
      { place: atTask(task, 'target'), text: task.target, kind: 'task' },
    ]),
  ];
  return texts.filter(({ text }) => text.trim() !== '');
}
