/** The form for those who know how many faults there were, and in which band the rate was, but not of how many. */
import { useState } from 'preact/hooks';
import { codeLabel, compareCodes, type ItemCode } from '../../../core/codes.ts';
import { approximate, compareFractions, WHOLE } from '../../../core/fractions.ts';
import { formatNumber } from '../../../core/numbers.ts';
import { readPercentage } from '../../../core/rates.ts';
import { spanOfTotals } from '../../../core/rules/next-band.ts';
import { readFaults, type ToldBand } from '../../../core/targets/read-faults.ts';
import { Copy } from '../../kit/copy.tsx';
import { TextField } from '../../kit/field.tsx';
import type { TargetsBook } from '../model/targets-book.ts';
import { BANDS } from '../texts.ts';

interface Typed {
  readonly count: string;
  readonly from: string;
  readonly to: string;
}

const percent = ({ value }: ToldBand['from']): string => formatNumber(approximate(value) * 100, 2);

export function Faults({ book }: { readonly book: TargetsBook }) {
  const { faults, bands } = readFaults(book.result.shortfalls);
  const [fault] = faults;
  const [band] = bands;
  const told: Typed = {
    count: fault ? String(fault.count) : '',
    from: band ? percent(band.from) : '',
    to: band ? percent(band.to) : '',
  };
  const [changed, setChanged] = useState<Partial<Typed>>({});
  const typed = { ...told, ...changed };
  const field = (key: keyof Typed, label: string) => (
    <TextField label={label} value={typed[key]} onText={(text) => setChanged({ ...changed, [key]: text })} />
  );
  const sources = [
    ...faults.map(({ count, noun, codes }) => BANDS.told(`${count} ${noun}`, inOrder(codes))),
    ...bands.map(({ label, codes }) => BANDS.told(label, inOrder(codes))),
  ];
  const { lines, wrong } = answerTo(typed);
  // With another band than the one told, nothing is known of what it brings.
  const isTold = typed.from === told.from && typed.to === told.to;
  const served = book.result.shortfalls.filter(({ code }) => isTold && band?.codes.includes(code));
  const brings = served.map(({ code, lost }) => BANDS.brings(codeLabel(code), lost));
  return (
    <section>
      <h2>{BANDS.faults}</h2>
      <p class="quiet">{BANDS.faultsHint}</p>
      {sources.length > 0 && (
        <>
          <p>{BANDS.taken}</p>
          <ul>
            {sources.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <div class="choices form">
        {field('count', BANDS.count)}
        {field('from', BANDS.from)}
        {field('to', BANDS.to)}
      </div>
      <div aria-live="polite">
        {wrong && <p class="warning">{wrong}</p>}
        {lines.length > 0 && (
          <div class="answer">
            {[...lines, ...brings].map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        )}
      </div>
      {lines.length > 0 && <Copy label={BANDS.copy} text={[...lines, ...brings].join('\n')} />}
    </section>
  );
}

const inOrder = (codes: readonly ItemCode[]): string => codes.toSorted(compareCodes).join(', ');

function answerTo(typed: Typed): { lines: readonly string[]; wrong: string } {
  const refuse = (wrong: string) => ({ lines: [], wrong });
  if (Object.values(typed).every((text) => text.trim() === '')) return refuse('');
  const count = /^[1-9]\d{0,8}$/.test(typed.count.trim()) ? BigInt(typed.count.trim()) : undefined;
  if (count === undefined) return refuse(BANDS.badCount);
  const [from, to] = [typed.from, typed.to].map((text) => readPercentage(text.trim().replace(/ ?%$/, '')));
  const fits = from && to && compareFractions(from, to) < 0 && compareFractions(to, WHOLE) <= 0;
  if (!fits) return refuse(BANDS.badBand);
  const isTop = compareFractions(to, WHOLE) === 0;
  const found = spanOfTotals(count, { from: { value: from, after: false }, to: { value: to, after: isTop } });
  if (!found) return refuse(BANDS.nothing);
  const { totals, fewer } = found;
  const [low, high] = [from, to].map((value) => percent({ value, after: false }));
  const spanned = totals.most === undefined ? BANDS.atLeast(totals.least) : BANDS.span(totals.least, totals.most);
  const lines = [BANDS.result(count, spanned, low ?? '', high ?? '')];
  if (!fewer || fewer.most === undefined) return { lines: [...lines, BANDS.highest], wrong: '' };
  lines.push(BANDS.need(fewer.least, fewer.most, high ?? ''));
  if (totals.most !== undefined && totals.most !== totals.least && fewer.least !== fewer.most) {
    lines.push(BANDS.ends(totals.least, fewer.least, totals.most, fewer.most));
  }
  return { lines, wrong: '' };
}
