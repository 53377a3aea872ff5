/** Whether the person is told of a figure: by a finding about it, a line listed as unread, or the figure marked to be asked. */
import type { ReadResult, ReadRow } from './product.ts';

/** Findings that nearly every plan has; they tell nothing about a figure. */
const GENERAL =
  /^((issuer|superior|place|plan-year|year|cause|signer|recipients|decision-number|decision-date|decision-issuer|decision-subject|field-name|rank|total)-missing|no-measure|total-computed)$/;
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const lineOf = (where: string): number => Number(/dòng (\d+)/.exec(where)?.[1] ?? 0);

export class Told {
  private readonly lines: readonly string[];
  private readonly findings: ReadResult['findings'];

  constructor(
    private readonly result: ReadResult,
    source: string,
  ) {
    this.lines = source.normalize('NFC').split(/\r\n|\n|\r/);
    this.findings = result.findings.filter(({ code, severity }) => !GENERAL.test(code) && severity !== 'info');
  }

  /** Of a field, an item, or anything else that has a code. */
  ofCode(code: string): boolean {
    const { unread } = this.result;
    const said = this.naming(code);
    const head = /^\d+$/.test(code)
      ? new RegExp(`^[-+*\\s"|]*(${code}|${ROMAN[Number(code)] ?? code})[.)\\t |:;,-](?![0-9])`)
      : said;
    const at = new Set(this.lines.flatMap((line, index) => (head.test(line) ? [index + 1] : [])));
    return (
      this.isAsked(code) ||
      this.findings.some(({ where, message }) => said.test(where) || said.test(message) || at.has(lineOf(where))) ||
      unread.some(({ line, text }) => said.test(text) || at.has(line))
    );
  }

  /** Of the total; a plan says by itself that a total or a rank is missing. @param wanted the figure that is told, in points */
  ofTotal(key: string, wanted: number | undefined): boolean {
    const { total, unread } = this.result;
    if (total.confidence === 'ask') return true;
    if (this.findings.some(({ where, message }) => /Kết quả chung|Dòng tổng|tổng điểm/i.test(where + message)))
      return true;
    if (['score', 'max', 'lost'].includes(key) && total.score === null) return true;
    if (['rank', 'of'].includes(key) && total.rank === null) return true;
    if (wanted === undefined) return false;
    const figure = new RegExp(`(^|[^0-9,.])${escaped(String(wanted)).replace('\\.', '[.,]')}(?![0-9])`);
    return (
      unread.some(({ text }) => figure.test(text)) ||
      this.findings.some(({ where }) => figure.test(this.lines[lineOf(where) - 1] ?? ''))
    );
  }

  /** What a person has to look at: findings, unread lines, and rows to be asked that no finding names. */
  get questions(): number {
    const { fields, items, total, unread } = this.result;
    const findings = this.findings.filter(({ code }) => !code.startsWith('residual'));
    const asked = [...fields, ...items].filter(({ code, confidence }) => {
      if (confidence !== 'ask') return false;
      const said = this.naming(code);
      return !findings.some(({ where, message }) => said.test(where) || said.test(message));
    });
    const totalAsked =
      total.confidence === 'ask' && !findings.some(({ message }) => /Kết quả chung|tổng/i.test(message));
    return findings.length + unread.length + asked.length + (totalAsked ? 1 : 0);
  }

  private naming(code: string): RegExp {
    return /^\d+$/.test(code)
      ? new RegExp(`(Lĩnh vực|lĩnh vực|LV) ?${code}(?![0-9]|[.,][0-9])`)
      : new RegExp(`(^|[^0-9.,])${escaped(code)}(?![0-9]|[.,][0-9])`);
  }

  private isAsked(code: string): boolean {
    const rows: readonly ReadRow[] = [...this.result.fields, ...this.result.items];
    return rows.some((row) => row.code === code && row.confidence === 'ask');
  }
}
