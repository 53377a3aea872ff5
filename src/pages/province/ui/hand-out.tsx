/** "Giao sổ": a book for each unit, with the criteria set, its profile and until when it is due; all in one .zip. */
import { useState } from 'preact/hooks';
import { nameOf } from '../../../core/criteria/criteria-set.ts';
import { formatDate } from '../../../core/dates.ts';
import { Button } from '../../kit/button.tsx';
import { download } from '../../kit/download.ts';
import { TextField } from '../../kit/field.tsx';
import { Table } from '../../kit/table.tsx';
import { bookIds, withoutBook, zipBooks } from '../model/hand-out.ts';
import { isAsShown, isSaved, saveProvince } from '../model/window.ts';
import { HAND_OUT, TEXTS } from '../texts.ts';
import type { Desk } from './shared.ts';

export function HandOutFace({ desk }: { readonly desk: Desk }) {
  const { book, work } = desk;
  const { set, communes, settings } = book;
  const [superior, setSuperior] = useState(settings.issuer);
  const [isAll, setAll] = useState(true);
  if (!set) return <p class="warning">{TEXTS.noSet}</p>;
  if (communes.length === 0) return <p>{TEXTS.noUnits}</p>;
  const left = withoutBook(book);
  const able = communes.filter((unit) => !left.includes(unit));
  const wanted = isAll ? able : able.filter(({ bookId }) => bookId === '');
  const make = (): void =>
    work.run(async (progress, isWanted) => {
      if (!isAsShown(book, await desk.read())) return { text: TEXTS.changedSince, tone: 'bad' };
      const { ids, changes } = bookIds(wanted);
      // Before a file leaves: what comes back is known by this id.
      const answer =
        changes.length > 0 ? await saveProvince(book, 'handOut', [{ ledger: 'communes', changes }]) : undefined;
      if (answer && !isSaved(answer)) {
        await desk.read();
        return { text: TEXTS.changedMeanwhile, tone: 'bad' };
      }
      const units = wanted.map((unit) => ({ ...unit, bookId: unit.bookId || (ids.get(unit.id) ?? '') }));
      const zip = await zipBooks(units, { set, superior, decision: settings.criteriaDecision }, async (done) => {
        await progress(HAND_OUT.making(done, units.length));
        return isWanted();
      });
      if (!zip) return undefined;
      download(HAND_OUT.file(set), zip, 'zip');
      await desk.read();
      return { text: HAND_OUT.made(units.length), tone: 'good', stays: true };
    }, TEXTS.saving);
  return (
    <>
      <p class="answer">{HAND_OUT.sum(able.length, nameOf(set))}</p>
      <p class="quiet">{HAND_OUT.about}</p>
      <TextField label={HAND_OUT.superior} hint={HAND_OUT.superiorHint} value={superior} onText={setSuperior} />
      {left.length > 0 && (
        <p class="warning">
          {HAND_OUT.left(left.map(({ name }) => name || TEXTS.nameless))}{' '}
          <Button kind="plain" onClick={() => desk.show('communes')}>
            {HAND_OUT.mend}
          </Button>
        </p>
      )}
      <fieldset>
        <legend>{HAND_OUT.which}</legend>
        {[true, false].map((all) => (
          <label key={String(all)}>
            <input type="radio" name="which" checked={isAll === all} onChange={() => setAll(all)} />
            {all ? HAND_OUT.all(able.length) : HAND_OUT.fresh(able.filter(({ bookId }) => bookId === '').length)}
          </label>
        ))}
      </fieldset>
      <div class="line">
        <Button kind="primary" disabled={desk.isBusy || wanted.length === 0} onClick={make}>
          {HAND_OUT.make(wanted.length)}
        </Button>
        {desk.isBusy && (
          <Button onClick={() => work.leave({ text: HAND_OUT.stopped, tone: 'plain' })}>{TEXTS.stop}</Button>
        )}
      </div>
      <Table label={HAND_OUT.table} headers={HAND_OUT.headers}>
        {communes.map(({ id, name, profile, due, bookId }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>{profile}</td>
            <td>{due ? formatDate(due) : ''}</td>
            <td>{bookId === '' ? HAND_OUT.notYet : HAND_OUT.done}</td>
          </tr>
        ))}
      </Table>
    </>
  );
}
