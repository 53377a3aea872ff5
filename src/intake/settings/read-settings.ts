/** What a document tells about year, decision, issuer, place, signature and recipients: proposals with their place and how sure they are. */
import { fold } from '../../core/text.ts';
import type { Confidence, SettingsReading, Sourced } from '../reading.ts';
import type { SourceLine } from '../source.ts';
import { findPlaceAndDate, readClosing } from './closing.ts';
import { type CitedDecision, choosePublished, findDecisions } from './decisions.ts';
import { anyOf, cleanLines, lineOf, type Passage, readPassages, Wording } from './passages.ts';
import { readSuperior } from './superior.ts';
import { type ChosenUnit, chooseUnit, communesIn, findUnits, joinLetterhead, type UnitMention } from './units.ts';
import * as told from './wordings.ts';
import { chooseYear, findYears, type YearMention } from './years.ts';

export interface OwnUnit {
  /** "thị trấn Đồng Mỏ" */
  readonly name: string;
  readonly confidence: Confidence;
  readonly line: number;
}

export interface SettingsFound {
  readonly settings: SettingsReading;
  readonly ownUnit: OwnUnit | undefined;
  readonly years: readonly YearMention[];
  readonly units: readonly UnitMention[];
  /** The mention that names the own unit. */
  readonly unit: UnitMention | undefined;
  readonly decisions: readonly CitedDecision[];
  readonly published: CitedDecision | undefined;
}

const OFFICE = 'Ủy ban nhân dân';

/** Never throws. What is doubtful has the confidence `low` and is written nowhere before a person has looked at it. */
export function readSettings(given: readonly SourceLine[]): SettingsFound {
  const lines = cleanLines(given);
  const passages = joinLetterhead(readPassages(lines));
  const subject = findSubject(passages);
  const decisions = findDecisions(passages);
  const published = choosePublished(decisions);
  const units = findUnits(passages);
  const chosen = chooseUnit(units);
  const years = findYears(passages, decisions);
  const year = chooseYear(years);
  const grade = readGrade(passages, chosen?.mention.folded);
  // Place, date and signature of what a superior body issued are not those of the commune's plan.
  const superior = readSuperior(lines, subject);
  const settings: SettingsReading = {
    ...(superior ? {} : findPlaceAndDate(lines)),
    ...(year ? { year } : {}),
    ...(chosen ? { issuer: issuerOf(chosen) } : {}),
    ...(published ? readDecision(published, passages) : superior),
    ...(grade ? { grade } : {}),
    ...(superior ? {} : readClosing(lines)),
  };
  const ownUnit = chosen && {
    name: `${chosen.mention.level} ${chosen.mention.name}`,
    confidence: chosen.confidence,
    line: chosen.mention.line,
  };
  return { settings, ownUnit, years, units, unit: chosen?.mention, decisions, published };
}

/** The issuer is always given in full: that is how running text names it. */
function issuerOf({ mention, confidence }: ChosenUnit): Sourced<string> {
  const { level, name, line, quote } = mention;
  return { value: `${OFFICE} ${level} ${name}`, line, quote, confidence };
}

function readDecision(decision: CitedDecision, passages: readonly Passage[]): SettingsReading {
  const { number, date, dateRepaired, issuer, subject, line, quote, publishes } = decision;
  const source = { line, quote, confidence: publishes > 2 ? 'high' : publishes > 1 ? 'medium' : 'low' } as const;
  const by = spellOut(issuer, passages);
  return {
    decision: { ...source, value: number },
    ...(date
      ? { decisionDate: { ...source, value: date, ...(dateRepaired ? { confidence: 'low' as const } : {}) } }
      : {}),
    ...(by ? { decisionBy: { ...source, value: by } } : {}),
    ...(subject ? { decisionSubject: { ...source, value: subject } } : {}),
  };
}

/** "UBND huyện Chi Lăng" in full where the text itself writes the words in full somewhere. */
function spellOut(issuer: string, passages: readonly Passage[]): string {
  const full = fold(OFFICE);
  return passages.some(({ words }) => words.includes(full))
    ? issuer.replace(/(?<!\p{L})UBND(?!\p{L})/u, OFFICE)
    : issuer;
}

const TITLE = new Wording(`^(?:${told.TITLES})$`);

/** The words between the title KẾ HOẠCH and the legal bases: the subject of the document. */
function findSubject(passages: readonly Passage[]): string {
  const title = passages.slice(0, 30).findIndex((passage) => passage.letters !== 'mixed' && TITLE.in(passage));
  return title < 0 ? '' : (passages[title + 1]?.text ?? '');
}

/** "18 đơn vị đạt loại xuất sắc" counts others. */
const COUNTED = `(?<!\\d (?:đơn vị|xã|phường|xã, phường|địa phương)(?: (?:được|đạt|xếp|mức))* )`;
const GRADE = new Wording(`${COUNTED}${anyOf(told.GRADED)}:? ?["“(]?(?:mức )?(${told.GRADES})(?!\\p{L})`);

/** Two that differ are none. */
function readGrade(passages: readonly Passage[], own: string | undefined): Sourced<string> | undefined {
  const found = passages.flatMap((passage) => {
    const match = passage.zone === 'closing' || passage.zone === 'legal' ? undefined : GRADE.in(passage);
    const words = match?.[1];
    const named = communesIn(passage.text).map(fold);
    if (!match || words === undefined || (own !== undefined && named.length > 0 && !named.includes(own))) return [];
    const end = match.index + match[0].length;
    const written = passage.text.slice(end - words.length, end);
    const value = (written[0] ?? '').toUpperCase() + written.slice(1).toLowerCase();
    return [
      { value, line: lineOf(passage, match.index), quote: passage.text.slice(match.index, end), bare: passage.bare },
    ];
  });
  const [first] = found;
  if (!first || found.some(({ value }) => value !== first.value)) return undefined;
  const { value, line, quote } = first;
  return { value, line, quote, confidence: first.bare ? 'low' : 'high' };
}
