/** What the text tells about year, decision, issuer, place, signature and recipients. */
import { fold } from '../core/text.ts';
import { findPlaceAndDate, findSubject, readClosing } from './closing.ts';
import { type CitedDecision, findDecisions, publishes } from './decisions.ts';
import type { Line } from './lines.ts';
import { chooseOffice, findLetterhead, findOffices, type OfficeMention } from './offices.ts';
import type { Paragraph } from './paragraphs.ts';
import type { SettingsReading, Sourced } from './reading.ts';
import type { Placed } from './sections.ts';
import { readSuperior } from './superior.ts';
import { chooseYear, findYears } from './years.ts';

export interface SettingsFound {
  readonly settings: SettingsReading;
  readonly decisions: readonly CitedDecision[];
  readonly published: CitedDecision | undefined;
  readonly offices: readonly OfficeMention[];
  readonly office: OfficeMention | undefined;
  readonly years: ReturnType<typeof findYears>;
}

const OFFICE = 'Ủy ban nhân dân';

export function readSettings(lines: readonly Line[], placed: readonly Placed[]): SettingsFound {
  const paragraphs = placed.map(({ paragraph }) => paragraph);
  const subject = findSubject(paragraphs);
  const decisions = findDecisions(placed);
  const published = choosePublished(decisions);
  const offices = findOffices(placed);
  const office = chooseOffice(offices);
  const years = findYears(placed, subject, decisions);
  const year = chooseYear(years);
  // Place, date and signature of what a superior body issued are not those of the commune's plan.
  const superior = readSuperior(lines, subject?.text ?? '');
  const settings: SettingsReading = {
    ...(superior ? {} : findPlaceAndDate(lines)),
    ...(year ? { year } : {}),
    ...readIssuer(office, paragraphs),
    ...(published ? readDecision(published, paragraphs) : superior?.settings),
    ...(superior ? {} : readClosing(lines)),
  };
  return { settings, decisions, published, offices, office, years };
}

function choosePublished(decisions: readonly CitedDecision[]): CitedDecision | undefined {
  return decisions.reduce<CitedDecision | undefined>((best, decision) => {
    const sure = publishes(decision);
    return sure > 0 && sure > (best ? publishes(best) : 0) ? decision : best;
  }, undefined);
}

function readDecision(decision: CitedDecision, paragraphs: readonly Paragraph[]): SettingsReading {
  const { number, date, issuer, subject, line, quote } = decision;
  const source = { line, quote, confidence: publishes(decision) > 1 ? 'high' : 'low' } as const;
  const by = spellOut(issuer, paragraphs);
  return {
    decision: { ...source, value: number },
    ...(date ? { decisionDate: { ...source, value: date } } : {}),
    ...(by ? { decisionBy: { ...source, value: by } } : {}),
    ...(subject ? { decisionSubject: { ...source, value: subject } } : {}),
  };
}

/** "UBND huyện Chi Lăng" in full where the text itself writes the words in full somewhere. */
function spellOut(issuer: string, paragraphs: readonly Paragraph[]): string {
  if (!/(?<!\p{L})UBND(?!\p{L})/u.test(issuer)) return issuer;
  const full = fold(OFFICE);
  const told = paragraphs.some(({ text }) => /nhân dân/iu.test(text) && fold(text).includes(full));
  return told ? issuer.replace(/(?<!\p{L})UBND(?!\p{L})/u, OFFICE) : issuer;
}

/** The issuer is always given in full: that is how running text names it. */
function readIssuer(office: OfficeMention | undefined, paragraphs: readonly Paragraph[]): { issuer?: Sourced<string> } {
  const head = office ? undefined : findLetterhead(paragraphs);
  const found = office ?? head;
  if (!found) return {};
  const confidence = office ? (office.role === 'mention' ? 'medium' : 'high') : head?.title ? 'low' : 'medium';
  const value = `${OFFICE} ${found.level} ${found.name}`;
  return { issuer: { value, line: found.line, quote: found.quote, confidence } };
}
