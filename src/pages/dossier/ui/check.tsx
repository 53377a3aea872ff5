/** "Kiểm tra": what is claimed and how much of it is proven, and what to look at before the dossier goes out. */

import { headerOf } from '../../../book/tab.ts';
import { SCORES } from '../../../book/tabs/scores.ts';
import { settingLabel } from '../../../book/tabs/settings.ts';
import { fieldOf, type ItemCode } from '../../../core/codes.ts';
import { codesOf, HINT_KINDS, type Hint, type HintKind, type Told } from '../../../core/dossier/hints.ts';
import { formatPoints } from '../../../core/numbers.ts';
import type { Place } from '../../../core/place.ts';
import { isInSheet } from '../../../core/place.ts';
import { sum } from '../../../core/points.ts';
import { Button } from '../../kit/button.tsx';
import { call } from '../../kit/rpc.ts';
import { Table } from '../../kit/table.tsx';
import { good } from '../../kit/use-call.ts';
import { type DossierBook, itemName, yearOf } from '../model/dossier-book.ts';
import { goTo } from '../model/save.ts';
import { CHECK, TEXTS } from '../texts.ts';
import type { Desk } from './shared.ts';

const YEAR_PLACE = { kind: 'setting', label: settingLabel('yearScored') } as const;

export function CheckFace({ desk }: { readonly desk: Desk }) {
  const { book } = desk;
  const { result, claimed, proven, hints } = book;
  if (claimed.length === 0) return <p>{TEXTS.empty}</p>;
  const worth = claimed.filter(({ points }) => points > 0);
  const known = claimed.filter(({ isComputed }) => !isComputed);
  const self = result.total.self ?? (known.length === 0 ? undefined : sum(known.map(({ points }) => points)));
  return (
    <>
      <p class="answer">
        {CHECK.total(self, result.total.max)}{' '}
        {CHECK.proven(worth.filter(({ leaf }) => proven.has(leaf.code)).length, worth.length, known.length === 0)}
      </p>
      <Computed desk={desk} />
      <Fields book={book} />
      <section aria-labelledby="hints">
        <h2 id="hints">{CHECK.hints}</h2>
        {book.settings.yearScored === undefined && (
          <p class="line">
            <span class="warning">{TEXTS.noYear}</span>
            <Button
              kind="plain"
              disabled={desk.isBusy}
              onClick={() => desk.work.run(() => goTo(YEAR_PLACE), TEXTS.going)}
            >
              {TEXTS.goTo}
            </Button>
          </p>
        )}
        <p class="quiet">{hints.length === 0 ? CHECK.none : CHECK.hintsAbout}</p>
        {HINT_KINDS.map((kind) => (
          <Kind key={kind} kind={kind} desk={desk} />
        ))}
      </section>
    </>
  );
}

/** What rules give while the self score is still blank can be taken over. */
function Computed({ desk }: { readonly desk: Desk }) {
  const { book, work, read } = desk;
  const computed = book.claimed.filter(({ isComputed }) => isComputed);
  if (computed.length === 0) return null;
  const fill = (): void =>
    work.run(async () => {
      const { filled, stamp, told } = await call('fillSelfScores', { year: yearOf(book) });
      await read();
      if (filled === 0) return good([CHECK.nothingFilled, told].filter(Boolean).join(' '));
      return desk.written([CHECK.filled(filled), told].filter(Boolean).join(' '), stamp);
    }, CHECK.filling);
  return (
    <p class="line">
      <span>{CHECK.computed(computed.length, sum(computed.map(({ points }) => points)))}</span>
      <Button kind="primary" disabled={desk.isBusy} onClick={fill}>
        {CHECK.fill}
      </Button>
    </p>
  );
}

function Fields({ book }: { readonly book: DossierBook }) {
  const { result, claimed, proven } = book;
  return (
    <Table label={CHECK.fields} headers={CHECK.fieldHeaders} figures={[1, 2, 3, 4]}>
      {result.fields.map(({ code, title, max, self }) => {
        const own = claimed.filter(({ leaf, points }) => fieldOf(leaf.code) === code && points > 0);
        const scored = claimed.filter(({ leaf, isComputed }) => fieldOf(leaf.code) === code && !isComputed);
        const points = self ?? (scored.length === 0 ? undefined : sum(scored.map((one) => one.points)));
        return (
          <tr key={code}>
            <th scope="row">{title === '' ? code : `${code}. ${title}`}</th>
            <td class="figure">{max === undefined ? '' : formatPoints(max)}</td>
            <td class="figure">{points === undefined ? '' : formatPoints(points)}</td>
            <td class="figure">{own.length}</td>
            <td class="figure">{own.filter(({ leaf }) => proven.has(leaf.code)).length}</td>
          </tr>
        );
      })}
    </Table>
  );
}

function Kind({ kind, desk }: { readonly kind: HintKind; readonly desk: Desk }) {
  const hints = desk.book.hints.filter((hint) => hint.kind === kind);
  if (hints.length === 0) return null;
  return (
    <details open={kind === 'without' || hints.length <= 5}>
      <summary>{CHECK.count(CHECK.kinds[kind], hints.length)}</summary>
      <ul class="hints">
        {hints.map((hint, i) => (
          <li key={i} class="line">
            <span>{sentenceOf(hint, desk.book)}</span>
            <Jump hint={hint} desk={desk} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function sentenceOf(hint: Hint, book: DossierBook): string {
  if (hint.kind === 'without') return CHECK.without(itemName(book, hint.claimed.leaf.code), hint.claimed.points);
  const what = CHECK.ofItems(codesOf(hint).join('; '), nameOf(hint.told));
  switch (hint.kind) {
    case 'unknown-code':
      return CHECK.unknownCode(what, hint.codes.join('; '));
    case 'other-year':
      return CHECK.otherYear(what, hint.date, book.settings.yearScored ?? hint.date.year);
    case 'expired':
      return CHECK.expired(what, hint.until, hint.end);
    case 'no-link':
      return CHECK.noLink(what, hint.link);
    case 'unfindable':
      return CHECK.unfindable(what);
  }
}

function nameOf({ source, document: { title, number, link } }: Told): string {
  const name = [title, number].filter(Boolean).join(' ') || link || CHECK.unnamed;
  return source === 'cell' ? `“${name}” (${CHECK.inCell})` : `“${name}”`;
}

/** Where it is mended: at the document in the list, at a new one, or in the cell that tells it. */
function Jump({ hint, desk }: { readonly hint: Hint; readonly desk: Desk }) {
  const { book, work, want } = desk;
  if (hint.kind === 'without') {
    const { code } = hint.claimed.leaf;
    return (
      <Button kind="plain" onClick={() => want({ item: code })}>
        {CHECK.add(code)}
      </Button>
    );
  }
  const { told } = hint;
  const place = told.source === 'ledger' ? told.document.place : cellOf(book, told.codes[0]);
  if (told.source === 'ledger' && place.kind === 'cell' && place.row !== undefined) {
    const { row } = place;
    return (
      <Button kind="plain" onClick={() => want({ row })}>
        {CHECK.edit}
      </Button>
    );
  }
  if (!isInSheet(place)) return null;
  return (
    <Button kind="plain" disabled={desk.isBusy} onClick={() => work.run(() => goTo(place), TEXTS.going)}>
      {TEXTS.goTo}
    </Button>
  );
}

function cellOf({ scores }: DossierBook, code: ItemCode | undefined): Place {
  const row = code === undefined ? undefined : scores.get(code)?.place;
  return { kind: 'cell', tab: SCORES.name, row, column: headerOf(SCORES, 'evidence') };
}
