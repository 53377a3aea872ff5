/**
 * The template that an office gets to work on: the default one with the sentences of its tab "Lời văn" written out, facts as tags,
 * what differs from plan to plan in its lists. Filled with the same plan it gives the same document.
 */
import { topmost } from '../../core/result/assess.ts';
import { createContext, type PlanContext, withFacts } from '../context.ts';
import type { DocumentFact, DocumentFacts } from '../facts.ts';
import { buildHeading, headFacts } from '../heading.ts';
import { buildMeasures } from '../measures.ts';
import type { FieldTable, Group, Part, UnitDuty } from '../model.ts';
import { buildOrganization, unitDuties } from '../organization.ts';
import { buildPurpose } from '../purpose.ts';
import { fillTemplate } from '../render.ts';
import { buildResult, isWaiting } from '../result.ts';
import { concat, plain, type RichText, textOf } from '../rich-text.ts';
import { buildSignature } from '../signature.ts';
import type { PlanSource } from '../source.ts';
import { OPTIONAL_FACTS } from './optional-facts.ts';
import { list, scope, text } from './scope.ts';
import { FACT_TAGS, PART } from './tags.ts';

interface WrittenOut {
  readonly opening: RichText;
  readonly parts: readonly Part[];
  readonly closing: RichText;
}

/** Only these are filled; every other tag of the default template is no tag here and stays. */
const TEXTS = {
  'mở đầu': text<WrittenOut>('', ({ opening }) => opening),
  'kết thúc': text<WrittenOut>('', ({ closing }) => closing),
};
const PARTS = { phần: list('', PART, ({ parts }: WrittenOut) => parts) };
const WITH_ANNEX = scope<WrittenOut>(TEXTS, PARTS);
const WITHOUT_ANNEX = scope<WrittenOut>(TEXTS, { ...PARTS, 'phụ lục': list('', scope<never>({}), () => []) });

/** @param template the default one for plans */
export function wordingTemplate(template: Uint8Array, source: PlanSource): Uint8Array {
  const written = fillTemplate(template, {
    scope: source.options.form === 'text' ? WITHOUT_ANNEX : WITH_ANNEX,
    value: writtenOut(source),
    keepsOthers: true,
    properties: { title: 'Mẫu kế hoạch', author: source.settings.issuer, made: new Date(0) },
    notesOf: () => [],
  });
  if (!written.ok) throw new Error(written.problems.map(({ message }) => message).join(' '));
  return written.docx;
}

function writtenOut(source: PlanSource): WrittenOut {
  const base = createContext(source);
  const known = withFacts(base, headFacts(base));
  const context = withFacts(known, tagsFor(known.facts));
  const written = [buildPurpose(context), resultPart(context), measuresPart(context), organizationPart(context)];
  const parts = [adjustmentPart(), ...written.map((part, i) => inItsPlace(part, `phần ${i + 1}`))];
  return {
    opening: buildHeading(context).opening,
    parts: parts.map((part) => ({
      ...part,
      lines: part.lines.map(withOptional),
      groups: part.groups.flatMap(withOptionalTitle),
    })),
    closing: buildSignature(context).closing,
  };
}

/** Left out where a plan has it not; with the number that it has there. */
function inItsPlace(part: Part, list: string): Part {
  const heading = concat(`{#${list}}{số phần}. `, part.heading);
  return { ...part, heading, after: [...part.after, plain(`{/${list}}`)] };
}

/** What is known of this plan as its tag; what is not known is not written about. */
function tagsFor(facts: Partial<DocumentFacts>): Partial<DocumentFacts> {
  const names = (Object.keys(facts) as DocumentFact[]).filter((name) => (facts[name] ?? []).length > 0);
  return Object.fromEntries(names.map((name) => [name, plain(`{${FACT_TAGS[name] ?? name}}`)]));
}

/** Facts that another year may not have: what is said with them is left out then. */
const OPTIONAL = (Object.keys(OPTIONAL_FACTS) as DocumentFact[]).filter((name) => name !== 'nhóm xếp hạng');
/** Added to the rank: without it the rank is still told. */
const GROUP = / \{nhóm xếp hạng\}/g;

/** "…{#xếp loại}; xếp loại: {xếp loại}{/xếp loại}.": a piece between semicolons or in brackets, or the whole line. */
function withOptional(line: RichText): RichText {
  const words = textOf(line);
  const [, before = '', end = ''] = /^([\s\S]*?)(\.?)$/.exec(words) ?? [];
  const [first = '', ...others] = before.split(/(?=; | \()/);
  if (optionalIn(words).length === 0) return line;
  const inside = first + others.map((piece) => wrapped(piece, optionalIn(piece))).join('') + end;
  return plain(wrapped(inside, optionalIn(first)).replace(GROUP, (words) => wrapped(words, ['nhóm xếp hạng'])));
}

/** A section of which every line may be left out goes with its last line: its title stands once for the first fact that is there. */
function withOptionalTitle(group: Group): Group[] {
  const lines = group.lines.map(withOptional);
  const facts = new Set(group.lines.map((line) => optionalIn(textOf(line))[0]));
  const names = [...facts].flatMap((name) => name ?? []);
  if (lines.length === 0 || facts.has(undefined)) return [{ ...group, lines }];
  return names.map((name, i) => {
    const before = names.slice(0, i);
    const title = wrapped(textOf(group.title), [name]);
    const alone = before.reduce((inside, one) => `{^${one}}${inside}{/${one}}`, title);
    return { ...group, title: plain(alone), lines: i === names.length - 1 ? lines : [] };
  });
}

const optionalIn = (words: string): DocumentFact[] => OPTIONAL.filter((name) => words.includes(`{${name}}`));

const wrapped = (words: string, names: readonly string[]): string =>
  names.reduce((inside, name) => `{#${name}}${inside}{/${name}}`, words);

const EACH_LINE = '{#đoạn}{.}{/đoạn}';

/** All sections as the plan has them. */
const SECTIONS: readonly Group[] = [
  {
    title: plain('{#mục}{tên mục}'),
    lines: [plain(EACH_LINE)],
    points: [{ title: plain('{#điểm}{tên điểm}'), lines: [plain(`${EACH_LINE}{/điểm}{/mục}`)] }],
  },
];
const LAST_LINES = plain('{#đoạn cuối}{.}{/đoạn cuối}');

const closed = (list: string): Group => ({ title: plain(`{/${list}}`), lines: [], points: [] });

/** Only an adjusted plan has it. */
function adjustmentPart(): Part {
  const list = 'bảng điều chỉnh';
  const row = {
    number: '{#dòng}{stt}',
    task: plain('{tên nhiệm vụ}'),
    before: plain('{nội dung cũ}'),
    after: plain('{nội dung mới}'),
    reason: plain('{lý do}{/dòng}'),
  };
  return {
    name: 'adjustment',
    heading: plain('{#phần điều chỉnh}{tên phần}'),
    lines: [plain(EACH_LINE), plain(`{#${list}}`)],
    table: { kind: 'changes', rows: [row] },
    groups: [closed(list), ...SECTIONS],
    after: [LAST_LINES, plain('{/phần điều chỉnh}')],
  };
}

function resultPart(context: PlanContext): Part {
  const part = buildResult(context);
  const { table } = part;
  const isFields = table?.kind === 'fields';
  const name = isFields && table.withLastYear ? 'bảng kết quả hai năm' : 'bảng kết quả';
  // The last line announces the table.
  const sentences = isFields ? part.lines.slice(0, -1) : part.lines;
  const announced = isFields ? part.lines.slice(-1) : [];
  return {
    ...part,
    lines: [
      ...(tellsOnlyFacts(context) ? sentences : [plain(EACH_LINE)]),
      ...(isFields && tellsOnlyFacts(context)
        ? [plain(`{#${name}}`), ...announced]
        : isFields
          ? [plain(`{#${name}}`)]
          : []),
    ],
    table: isFields ? tableOfTags(table) : undefined,
    groups: [...(isFields ? [closed(name)] : []), ...SECTIONS],
    after: [LAST_LINES],
  };
}

/** Bonus points, items that are not applicable or not scored are told one by one: those lines are the plan's own. */
function tellsOnlyFacts({ source }: PlanContext): boolean {
  const { basis, adjustments, notApplicable, card } = source.result;
  return (
    basis !== 'expected' &&
    adjustments.every(({ points }) => points === 0) &&
    notApplicable.length === 0 &&
    topmost(card.fields, isWaiting).length === 0
  );
}

function tableOfTags(table: FieldTable): FieldTable {
  const end = '{/dòng}';
  return {
    ...table,
    rows: [
      {
        number: '{#dòng}{stt}',
        name: plain('{tên lĩnh vực}'),
        max: '{điểm tối đa}',
        score: '{điểm đạt}',
        lost: `{điểm bị trừ}${table.withLastYear ? '' : end}`,
        lastYear: '{điểm năm trước}',
        change: `{tăng giảm}${end}`,
      },
    ],
    total: {
      number: '',
      name: plain('{chữ tổng cộng}'),
      max: '{tổng cộng tối đa}',
      score: '{tổng cộng đạt}',
      lost: '{tổng cộng bị trừ}',
      lastYear: '{tổng cộng năm trước}',
      change: '{tổng cộng tăng giảm}',
    },
  };
}

/** Tasks in the text are the plan's own, and so is what is said by field where they stand in the annex. */
function measuresPart(context: PlanContext): Part {
  const part = buildMeasures(context);
  const [keep] = part.groups;
  if (!keep || context.source.options.form !== 'annex' || !context.withAnnex) {
    return { ...part, lines: [plain(EACH_LINE)], groups: SECTIONS, after: [LAST_LINES] };
  }
  const rest = { title: plain('{#mục cuối}{tên mục}'), lines: [plain(`${EACH_LINE}{/mục cuối}`)], points: [] };
  return { ...part, groups: [keep, rest] };
}

const DUTY: UnitDuty = {
  unit: plain('{đơn vị chủ trì}'),
  items: plain('{các tiêu chí được giao}'),
  points: '{điểm được giao}',
  tasks: '{số nhiệm vụ được giao}',
};

/** Units in their list: with points at stake, or with tasks alone. */
function organizationPart(context: PlanContext): Part {
  const hasDuties = unitDuties(context).length > 0;
  const part = buildOrganization(context, hasDuties ? [DUTY, { ...DUTY, points: '' }] : []);
  if (!hasDuties) return part;
  const [assignment = [], withPoints = [], without = [], ...others] = part.lines;
  const points = 'điểm được giao';
  return {
    ...part,
    lines: [
      assignment,
      plain('{#đơn vị chủ trì}'),
      plain(`{#${points}}${textOf(withPoints)}{/${points}}`),
      plain(`{^${points}}${textOf(without)}{/${points}}`),
      plain('{/đơn vị chủ trì}'),
      ...others,
    ],
  };
}
