/** The window: takes the units' books of a quarter, shows each unit, and all on one page. */
import { useRef, useState } from 'preact/hooks';
import { type FollowPeriod, periodKey, periodOf } from '../../../province/follow.ts';
import { entriesOf, periodName } from '../../../province/following-rows.ts';
import { overviewOf, periodsIn } from '../../../province/overview.ts';
import { CellProblems } from '../../kit/cell-problems.tsx';
import { today } from '../../kit/clock.ts';
import { Field } from '../../kit/field.tsx';
import { Page } from '../../kit/frame.tsx';
import { WithHeaders } from '../../kit/lost-headers.tsx';
import { Status } from '../../kit/status.tsx';
import { Tabs } from '../../kit/tabs.tsx';
import { type BookWindow, Unread, useBook } from '../../kit/use-book.tsx';
import { type FollowingBook, openFollowing } from '../model/following-book.ts';
import { TABS, type TabName, TITLE, WORDS } from '../texts.ts';
import { Collect } from './collect.tsx';
import { ReportFace } from './report.tsx';
import { Sheet } from './sheet.tsx';
import { Units } from './units.tsx';

export function App({ start }: { readonly start: string }) {
  const { book, ...window } = useBook(openFollowing, WORDS.opening);
  if (!book) return <Unread title={TITLE} {...window} />;
  return (
    <WithHeaders title={TITLE} faults={book.headers} {...window}>
      <Opened book={book} start={start} {...window} />
    </WithHeaders>
  );
}

type OpenedProps = Omit<BookWindow<FollowingBook>, 'book'> & {
  readonly book: FollowingBook;
  readonly start: string;
};

function Opened({ book, start, work, read, reload }: OpenedProps) {
  const now = useRef(periodOf(today())).current;
  const [tab, setTab] = useState<TabName>(start === 'page' ? 'page' : 'collect');
  const [period, setPeriod] = useState<FollowPeriod>(now);
  const { units, entries, settings } = book;
  const isThere = units.length > 0;
  const overview = overviewOf(units, entries, period);
  return (
    <Page title={TITLE} isTitleUnseen isBusy={work.busy !== ''}>
      <div class="screen">
        <Tabs label={WORDS.faces} names={TABS} tab={tab} open={setTab} />
        <div class="line head">
          <Status {...work} retry={undefined} />
          {isThere && <Period period={period} choices={choicesOf(book, now)} choose={setPeriod} />}
          {reload}
        </div>
        <CellProblems problems={book.problems} />
      </div>
      {!isThere && <p>{WORDS.noUnits}</p>}
      <div role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
        {isThere && tab === 'collect' && <Collect {...{ book, work, read, period }} />}
        {isThere && tab === 'units' && <Units units={overview.units} entries={entriesOf(entries, period)} />}
        {isThere && tab === 'page' && <Sheet overview={overview} issuer={settings.issuer} />}
        {isThere && tab === 'report' && <ReportFace {...{ book, work, overview }} />}
      </div>
    </Page>
  );
}

/** This quarter, the one before, and all of which something is kept. */
function choicesOf({ entries }: FollowingBook, now: FollowPeriod): FollowPeriod[] {
  const before = now.quarter === 1 ? { year: now.year - 1, quarter: 4 } : { ...now, quarter: now.quarter - 1 };
  const usual = [now, before];
  const known = new Set(usual.map(periodKey));
  return [...usual, ...periodsIn(entries).filter((one) => !known.has(periodKey(one)))];
}

interface PeriodProps {
  readonly period: FollowPeriod;
  readonly choices: readonly FollowPeriod[];
  readonly choose: (period: FollowPeriod) => void;
}

function Period({ period, choices, choose }: PeriodProps) {
  return (
    <Field label={WORDS.period}>
      {(control) => (
        <select
          {...control}
          value={periodKey(period)}
          onChange={(event) => {
            const key = event.currentTarget.value;
            const chosen = choices.find((one) => periodKey(one) === key);
            if (chosen) choose(chosen);
          }}
        >
          {choices.map((one) => (
            <option key={periodKey(one)} value={periodKey(one)}>
              {periodName(one)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
