/** "Xếp hạng": ranks by group under the chosen rule for ties, who has none and why; written, and frozen when they are published. */
import { useMemo, useState } from 'preact/hooks';
import { formatDate, readDate } from '../../../core/dates.ts';
import { formatPoints, formatRate } from '../../../core/numbers.ts';
import { appraise, rankUnits } from '../../../province/appraisal.ts';
import {
  citedDecision,
  decisionOf,
  driftProblem,
  inOrder,
  publish,
  publishedDense,
  rankingRows,
  whyUnranked,
} from '../../../province/ranking.ts';
import { Button } from '../../kit/button.tsx';
import { Confirm } from '../../kit/confirm.tsx';
import { TextField } from '../../kit/field.tsx';
import { call } from '../../kit/rpc.ts';
import { Table } from '../../kit/table.tsx';
import { isAsShown, isSaved, saveProvince, yearOf } from '../model/window.ts';
import { RANKING, TEXTS } from '../texts.ts';
import type { Desk } from './shared.ts';

export function RankingFace({ desk, isShown }: { readonly desk: Desk; readonly isShown: boolean }) {
  const { book, work } = desk;
  const { set, communes, rounds, settings, published } = book;
  const [isDense, setDense] = useState(() => publishedDense(published));
  // Who publishes again corrects what was frozen, as a rule, unless "Thông tin chung" names another decision.
  const cited = settings.decision.number === '' ? citedDecision(settings, published) : settings.decision;
  const [number, setNumber] = useState(cited.number);
  const [day, setDay] = useState(cited.date ? formatDate(cited.date) : '');
  const [isPublishing, setPublishing] = useState(false);
  // Some hundred cards: they are added up when somebody looks.
  const results = useMemo(() => (isShown && set ? appraise(set, communes, rounds) : []), [book, isShown]);
  const ranked = useMemo(() => rankUnits(results, isDense), [results, isDense]);
  if (!set) return <p class="warning">{TEXTS.noSet}</p>;
  if (communes.length === 0) return <p>{TEXTS.noUnits}</p>;
  const sent = new Set(book.sent.map(({ unitId }) => unitId));
  const placed = ranked.filter(({ rank }) => rank !== undefined);
  const drift = driftProblem(ranked, published);
  const date = readDate(day);
  const changes = publish(ranked, published, decisionOf(settings, number, date));
  const write = (): void =>
    work.run(async () => {
      if (!isAsShown(book, await desk.read())) return { text: TEXTS.changedSince, tone: 'bad' };
      await call('writeRanking', { year: yearOf(book), rows: rankingRows(set, ranked, sent, published) });
      return { text: RANKING.written(ranked.length), tone: 'good' };
    }, TEXTS.saving);
  const freeze = (): void =>
    work.run(async () => {
      if (!isAsShown(book, await desk.read())) return { text: TEXTS.changedSince, tone: 'bad' };
      const answer = await saveProvince(book, 'publish', [{ ledger: 'published', changes }]);
      setPublishing(false);
      await desk.read();
      if (!isSaved(answer)) return { text: TEXTS.changedMeanwhile, tone: 'bad' };
      return desk.written([RANKING.frozen(changes.length), answer.told].filter(Boolean).join(' '), answer.stamp);
    }, TEXTS.saving);
  return (
    <>
      <p class="answer">{RANKING.sum(placed.length, ranked.length)}</p>
      {isShown && drift && <p class="warning">{drift.message}</p>}
      <fieldset>
        <legend>{RANKING.ties}</legend>
        {[false, true].map((dense) => (
          <label key={String(dense)}>
            <input type="radio" name="ties" checked={isDense === dense} onChange={() => setDense(dense)} />
            {dense ? RANKING.dense : RANKING.gaps}
          </label>
        ))}
      </fieldset>
      <div class="line">
        <Button disabled={desk.isBusy || placed.length === 0} onClick={write}>
          {RANKING.write}
        </Button>
        <Button disabled={desk.isBusy || placed.length === 0} onClick={() => setPublishing(true)}>
          {RANKING.publish}
        </Button>
      </div>
      {isPublishing && (
        <section class="editor">
          <div class="fields">
            <TextField label={RANKING.number} value={number} onText={setNumber} maxLength={100} />
            <TextField
              label={RANKING.day}
              value={day}
              error={day !== '' && !date ? RANKING.noDay : undefined}
              onText={setDay}
            />
          </div>
          <Confirm
            question={RANKING.publishing(changes.length, placed.length, ranked.length)}
            {...{ yes: RANKING.freeze, no: TEXTS.cancel, onNo: () => setPublishing(false), onYes: freeze }}
            isBusy={desk.isBusy}
            isReady={number.trim() !== '' && date !== undefined && changes.length > 0}
          />
        </section>
      )}
      <Table label={RANKING.table} headers={RANKING.headers} figures={[2, 3, 4]}>
        {inOrder(ranked).map((one) => (
          <tr key={one.unit.id}>
            <th scope="row">{one.unit.name}</th>
            <td>{one.unit.group}</td>
            <td class="figure">{one.rank === undefined ? '' : `${one.rank}/${one.of}`}</td>
            <td class="figure">{totalOf(one.result.total)}</td>
            <td class="figure">{one.rate === undefined ? '' : formatRate(one.rate)}</td>
            <td class="words">{whyUnranked(one, sent)}</td>
          </tr>
        ))}
      </Table>
    </>
  );
}

function totalOf({ score, max }: ReturnType<typeof appraise>[number]['result']['total']): string {
  if (score === undefined) return '';
  return max === undefined ? formatPoints(score) : `${formatPoints(score)}/${formatPoints(max)}`;
}
