/** The plan model as the data of a template: tags by key, texts with their marks. */
import { partPlace } from '../../core/place.ts';
import type { Problem } from '../../core/problems.ts';
import type { Annex, AnnexItem, AnnexTask, Part, PlanModel } from '../model.ts';
import { type RichText, textOf } from '../rich-text.ts';
import { HEAD_COLUMNS, LANDSCAPE_WIDTH, OFFICE_LINE, SIZE, SUBJECT_LINE, SUBJECT_WIDTH } from '../template/form.ts';
import { keyOf, TAGS, type Tag } from '../template/tags.ts';
import { longestLine } from '../text-widths.ts';
import { cleanText } from './clean-text.ts';
import { markLine, markText } from './marks.ts';

export type TemplateValue = string | TemplateData | readonly (string | TemplateData)[];
export interface TemplateData {
  readonly [key: string]: TemplateValue;
}

type Entries = Partial<Record<Tag, TemplateValue>>;

export function templateData(model: PlanModel): { data: TemplateData; notes: Problem[] } {
  const notes: Problem[] = [];
  const text = (name: Tag, rich: RichText | string): string => {
    const clean = (words: string): string => {
      const { text: cleaned, removed } = cleanText(words);
      if (removed > 0) {
        const note = removedNote(name, cleaned, removed);
        if (!notes.some(({ message }) => message === note.message)) notes.push(note);
      }
      return cleaned;
    };
    return typeof rich === 'string' ? clean(rich) : markText(rich, clean);
  };
  const texts = (name: Tag, list: readonly (RichText | string)[]): string[] => list.map((rich) => text(name, rich));
  const part = (name: Tag, { heading, lines, groups, after }: Part): Entries => ({
    [name]: keyed({
      partHeading: text('partHeading', heading),
      lines: texts('lines', lines),
      groups: groups.map((group) =>
        keyed({
          groupTitle: text('groupTitle', group.title),
          lines: texts('lines', group.lines),
          points: group.points.map((point) =>
            keyed({ pointTitle: text('pointTitle', point.title), lines: texts('lines', point.lines) }),
          ),
        }),
      ),
      after: texts('after', after),
    }),
  });
  const { heading, signature, annex } = model;
  const subject = withoutOrphan(heading.subject);
  const data = keyed({
    above: text('above', heading.above),
    below: text('below', heading.below),
    officeLine: lineFor(heading.below, SIZE.office, HEAD_COLUMNS[0], OFFICE_LINE),
    number: text('number', heading.number),
    placeAndDate: text('placeAndDate', heading.placeAndDate),
    subject: text('subject', subject),
    subjectLine: lineFor(subject, SIZE.title, SUBJECT_WIDTH, SUBJECT_LINE),
    addressee: model.addressee ? text('addressee', model.addressee) : '',
    legalBases: texts('legalBases', model.legalBases),
    opening: text('opening', model.opening),
    ...part('purpose', model.purpose),
    ...part('result', model.result),
    ...part('measures', model.measures),
    ...part('organization', model.organization),
    closing: text('closing', model.closing),
    signingLines: texts('signingLines', signature.lines),
    signer: text('signer', signature.name),
    recipients: texts('recipients', signature.recipients),
    annex: annex ? [annexData(annex, text)] : [],
  });
  return { data, notes };
}

/** So many gaps between words at the end of a title are not broken: "năm 2023" alone on the last line looks forgotten. */
const TOGETHER = 5;

function withoutOrphan(title: RichText): RichText {
  let left = TOGETHER;
  const fromEnd = title.toReversed().map((segment) => {
    const letters = [...segment.text].reverse().map((letter) => {
      if (letter !== ' ' || left === 0) return letter;
      left -= 1;
      return '\u00a0';
    });
    return { ...segment, text: letters.reverse().join('') };
  });
  return fromEnd.reverse();
}

function keyed(entries: Entries): TemplateData {
  return Object.fromEntries(Object.entries(entries).map(([name, value]) => [keyOf(name as Tag), value]));
}

function lineFor(rich: RichText, size: number, available: number, usual: number): string {
  return markLine(longestLine(cleanText(textOf(rich)).text, size, available), usual);
}

type ToText = (name: Tag, rich: RichText | string) => string;

function annexData(annex: Annex, text: ToText): TemplateData {
  return keyed({
    annexLabel: text('annexLabel', annex.label),
    annexTitle: text('annexTitle', annex.title),
    annexReference: text('annexReference', annex.reference),
    annexLine: lineFor(annex.reference, SIZE.annex, LANDSCAPE_WIDTH, SUBJECT_LINE),
    annexFields: annex.fields.map((field) =>
      keyed({
        fieldNumber: field.number,
        fieldName: text('fieldName', field.name),
        fieldMax: field.max,
        fieldScore: field.score,
        fieldLost: field.lost,
        items: field.items.map((item) => itemData(item, text)),
      }),
    ),
  });
}

function itemData(item: AnnexItem, text: ToText): TemplateData {
  const [first, ...more] = item.tasks;
  return keyed({
    itemNumber: item.number,
    itemName: text('itemName', item.name),
    itemMax: item.max,
    itemScore: item.score,
    itemLost: item.lost,
    cause: text('cause', item.cause),
    ...taskData(first, text),
    more: more.map((task) => keyed(taskData(task, text))),
  });
}

function taskData(task: AnnexTask, text: ToText): Entries {
  return {
    measure: text('measure', task.measure),
    lead: text('lead', task.lead),
    cooperating: text('cooperating', task.cooperating),
    due: text('due', task.due),
    deliverable: text('deliverable', task.deliverable),
  };
}

function removedNote(name: Tag, cleaned: string, removed: number): Problem {
  const start = [...cleaned.replace(/\s+/g, ' ').trim()].slice(0, 40).join('');
  const message = `Đã bỏ ${removed} ký tự điều khiển không in được ở “${start}…”. Hãy xem lại chữ tại chỗ đó.`;
  return {
    code: 'control-characters-removed',
    severity: 'info',
    place: partPlace(`Văn bản, ${TAGS[name][0]}`),
    message,
  };
}
