/** "Điểm tối đa của các lĩnh vực lần lượt là 14; 9; 18": as many figures as fields, criteria or years were listed before, in their order. */
import { type ItemCode, readCode } from '../../core/codes.ts';
import { codeAt } from './code-mentions.ts';
import { type Element, hasMeaning, isAmount } from './elements.ts';
import { fieldAt } from './field-mentions.ts';
import type { Meaning } from './lexicon.ts';
import { wordSet } from './lexicon.ts';
import { type Known, MOST_FIELDS, Scan } from './mentions.ts';
import type { SourceText } from './source-text.ts';
import type { Figure, Option, Quantity, Statement } from './statements.ts';
import { usualNameAt } from './usual-names.ts';

interface Dealt {
  readonly statements: readonly Statement[];
  /** Elements that are read by it, and need no other reading. */
  readonly used: ReadonlySet<number>;
}

interface Owner {
  readonly code: ItemCode;
  readonly codeFrom: 'code' | 'name';
}

/** @param year the year the result is about */
export function dealtInTurn(
  elements: readonly Element[],
  { known, text, year }: { known: Known; text: SourceText; year: number | undefined },
): Dealt {
  const statements: Statement[] = [];
  const used = new Set<number>();
  const scan = new Scan(elements, known);
  elements.forEach((element, at) => {
    if (!hasMeaning(element, 'in-turn')) return;
    const amounts = amountsFrom(elements, at);
    const from = clauseStart(elements, at);
    const option = optionIn(elements.slice(from, at + 2));
    const owners = ownersBefore(scan, at, amounts.length);
    const years = yearsIn(elements.slice(from, at));
    const own = years.length === amounts.length ? years.indexOf(year ?? 0) : -1;
    const told = owners.length > 0 ? owners.map((owner, index) => statementOf(owner, amounts[index])) : [];
    if (own >= 0) told.push(statementOf(undefined, amounts[own]));
    if (told.length === 0) return;
    statements.push(...told);
    for (const place of amounts) used.add(place);

    function statementOf(owner: Owner | undefined, place: number | undefined): Statement {
      const number = place === undefined ? undefined : elements[place];
      return {
        subject: owner === undefined ? 'total' : owner.code.includes('.') ? 'item' : 'field',
        code: owner?.code,
        codeFrom: owner?.codeFrom ?? 'code',
        name: '',
        figures: number ? figureOf(number, option, text) : [],
        verdict: undefined,
        cause: '',
        ...text.lineOf(number),
        tabled: false,
      };
    }
  });
  return { statements, used };
}

function figureOf(element: Element, [told, ...others]: readonly Option[], text: SourceText): Figure[] {
  if (element.value === undefined || !told) return [];
  return [
    {
      span: text.spanOf(element),
      text: element.first.raw,
      value: element.value,
      decimals: element.decimals,
      slot: `in turn|${told.quantity}`,
      options: [told, ...others],
    },
  ];
}

const JOINS: ReadonlySet<string> = new Set([',', ';', '-', '–', ...wordSet('và')]);

/** The numbers of the list, with nothing but marks, "và" and their unit between them. */
function amountsFrom(elements: readonly Element[], from: number): number[] {
  const found: number[] = [];
  for (let at = from + 1; at < elements.length; at++) {
    const element = elements[at];
    if (isAmount(element)) found.push(at);
    else if (
      found.length === 0 ? !mayLead(element) : !(JOINS.has(element?.text ?? '') || hasMeaning(element, 'points'))
    )
      break;
  }
  return found;
}

/** "lần lượt là:", "lần lượt đạt" */
const mayLead = (element: Element | undefined): boolean =>
  element !== undefined && element.kind !== 'line' && element.kind !== 'stop' && element.kind !== 'date';

/** So far back a clause, or a line that lists whom the figures belong to, is looked for. */
const FARTHEST = 400;

function clauseStart(elements: readonly Element[], at: number): number {
  let from = at;
  while (
    from > Math.max(0, at - FARTHEST) &&
    elements[from - 1]?.kind !== 'line' &&
    elements[from - 1]?.kind !== 'stop'
  )
    from--;
  return from;
}

const ROLES: readonly (readonly [Meaning, Quantity])[] = [
  ['max', 'max'],
  ['self', 'self'],
  ['lost', 'lost'],
  ['score', 'score'],
  ['final', 'score'],
  ['assessed', 'score'],
];

/** What the clause calls the figures; without a word for it, the score is the usual one. */
function optionIn(clause: readonly Element[]): Option[] {
  const role = ROLES.find(([meaning]) => clause.some((element) => hasMeaning(element, meaning)))?.[1];
  const cost = role === undefined ? 1 : 0.3;
  const rest = (['score', 'max', 'lost', 'noise'] as const).filter((quantity) => quantity !== (role ?? 'score'));
  return [
    { quantity: role ?? 'score', cost },
    ...rest.map((quantity) => ({ quantity, cost: role === undefined ? 2.2 : 4 })),
  ];
}

function yearsIn(clause: readonly Element[]): number[] {
  return clause.flatMap(({ kind, text }) => (kind === 'date' && /^20\d\d$/.test(text) ? [Number(text)] : []));
}

/** The nearest line, the own one or one above it, that lists exactly so many. */
function ownersBefore(scan: Scan, at: number, count: number): readonly Owner[] {
  let to = at;
  for (let lines = 0; count > 1 && lines < 3 && to > 0; lines++) {
    let from = to;
    while (from > Math.max(0, to - FARTHEST) && scan.at(from - 1)?.kind !== 'line') from--;
    const owners = ownersIn(scan, from, to);
    if (owners.length === count) return owners;
    to = from - 1;
  }
  return [];
}

/** All that are named, each once; where they are numbered in brackets, what is not is part of a name. */
function ownersIn(scan: Scan, from: number, to: number): Owner[] {
  const found = new Map<ItemCode, Owner>();
  const listed: Owner[] = [];
  for (let at = from; at < to; ) {
    const mention = codeAt(scan, at) ?? fieldAt(scan, at);
    const numbered = mention ? undefined : numberedAt(scan, at);
    const usual = mention || numbered || !opensName(scan, at) ? undefined : usualNameAt(scan, at);
    const code = mention?.code ?? numbered?.code ?? usual?.code;
    if (numbered) listed.push({ code: numbered.code, codeFrom: 'code' });
    if (code !== undefined && !found.has(code)) found.set(code, { code, codeFrom: usual ? 'name' : 'code' });
    at = Math.max(at + 1, mention?.to ?? numbered?.to ?? usual?.to ?? 0);
  }
  return listed.length > 1 ? listed : [...found.values()];
}

const opensName = (scan: Scan, at: number): boolean =>
  scan.opens(at) || scan.at(at - 1)?.text === ':' || scan.at(at - 1)?.text === 'và';

/** "(1) Công tác chỉ đạo, điều hành" */
function numberedAt(scan: Scan, at: number): { code: ItemCode; to: number } | undefined {
  const [open, number, close] = [scan.at(at), scan.at(at + 1), scan.at(at + 2)];
  if (open?.text !== '(' || number?.kind !== 'number' || close?.text !== ')') return undefined;
  const code = Number(number.text) <= MOST_FIELDS ? readCode(number.text) : undefined;
  const usual = code && usualNameAt(scan, at + 3);
  return code && usual ? { code, to: usual.to } : undefined;
}
