/** Evidence by item: what the ledger lists and what was typed beside the score, each as it was written. */
import type { ItemCode } from '../../core/codes.ts';
import { formatDate } from '../../core/dates.ts';
import { listByDocument, tellsMore } from '../../core/dossier/proposals.ts';
import { isAbout } from '../../core/dossier/proven.ts';
import type { Evidence } from '../../core/evidence.ts';
import { saysSomething } from '../../core/gaps.ts';
import { fold } from '../../core/text.ts';
import { withDash } from '../numbering.ts';
import { concat, gap, join, plain, type RichText, textOf } from '../rich-text.ts';
import { orBlank } from '../task-facts.ts';
import { oneLine, withoutClosing } from '../typed.ts';
import type { DossierSource } from './source.ts';

export class EvidenceByItem {
  readonly #listed = new Map<ItemCode, Evidence[]>();
  readonly #typed = new Map<ItemCode, string>();
  readonly #all: number;
  readonly #byDocument: ReadonlyMap<string, readonly Evidence[]>;

  constructor({ evidence, rows }: Pick<DossierSource, 'evidence' | 'rows'>) {
    this.#all = evidence.length;
    this.#byDocument = listByDocument(evidence);
    for (const one of evidence) for (const code of new Set(one.codes)) this.#listedAt(code).push(one);
    for (const { code, evidence: typed = '' } of rows)
      if (code !== 'total' && saysSomething(typed)) this.#typed.set(code, typed);
  }

  /** Codes that have some. */
  get codes(): ReadonlySet<ItemCode> {
    return new Set([...this.#listed.keys(), ...this.#typed.keys()]);
  }

  listed(code: ItemCode): readonly Evidence[] {
    return this.#listed.get(code) ?? [];
  }

  /** What was typed beside the score; [] where it only names again what is listed for the item, or for what it is a part of. */
  typed(code: ItemCode): RichText {
    return this.#beside(code, this.#byDocument);
  }

  #beside(code: ItemCode, listed: ReadonlyMap<string, readonly Evidence[]>): RichText {
    const written = this.#typed.get(code) ?? '';
    const isNamed = this.listed(code).some(({ title, number }) => [title, number].map(fold).includes(fold(written)));
    return isNamed || !tellsMore(written, code, listed) ? [] : orBlank(written);
  }

  /** Something proves the item itself, or what it is a part of. */
  proves(code: ItemCode): boolean {
    return isAbout([...this.codes], code);
  }

  /** Documents in all: the same text typed at several items is one. */
  get amount(): number {
    const typed = [...this.#typed.keys()].map((code) => fold(textOf(this.typed(code)))).filter((text) => text !== '');
    return this.#all + new Set(typed).size;
  }

  /** Each document on a line of its own. */
  cell(code: ItemCode): RichText {
    const listed = this.listed(code).map((one) => {
      const section = orBlank(one.section);
      return section.length === 0 ? describeEvidence(one) : concat(describeEvidence(one), '; ', section);
    });
    // What the ledger has for the criterion above stands in the row of that.
    const lines = [...listed, this.#beside(code, listByDocument(this.listed(code)))].filter((line) => line.length > 0);
    return join(lines.length > 1 ? lines.map(withDash) : lines, '\n');
  }

  #listedAt(code: ItemCode): Evidence[] {
    const standing = this.#listed.get(code);
    if (standing) return standing;
    const fresh: Evidence[] = [];
    this.#listed.set(code, fresh);
    return fresh;
  }
}

/** "Kế hoạch cải cách hành chính năm 2025 (số 15/KH-UBND ngày 05/02/2025 của UBND xã Bình Minh)" */
export function describeEvidence({ title, number, date, issuer }: Evidence): RichText {
  const name = withoutClosing(oneLine(title));
  const symbol = oneLine(number).replace(/^số\s*:?\s*/iu, '');
  const source = [
    symbol === '' || name.includes(symbol) ? '' : `số ${symbol}`,
    date ? `ngày ${formatDate(date)}` : '',
  ].filter((part) => part !== '');
  const by = withoutClosing(oneLine(issuer));
  if (by !== '') source.push(source.length === 0 ? by : `của ${by}`);
  if (name === '') return concat(gap('tên tài liệu'), source.length === 0 ? [] : ` ${source.join(' ')}`);
  return plain(source.length === 0 ? name : `${name} (${source.join(' ')})`);
}
