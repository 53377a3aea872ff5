/** The quarter's report: what is open in it, and the two ways to have it. */
import { useState } from 'preact/hooks';
import { periodKey } from '../../../province/follow.ts';
import type { Overview } from '../../../province/overview.ts';
import { Button } from '../../kit/button.tsx';
import { ProblemLines } from '../../kit/cell-problems.tsx';
import { today } from '../../kit/clock.ts';
import { download } from '../../kit/download.ts';
import { Notice } from '../../kit/notice.tsx';
import { good, type Work } from '../../kit/use-call.ts';
import type { FollowingBook } from '../model/following-book.ts';
import { createReport, makeReport, type Report } from '../model/report.ts';
import { REPORT } from '../texts.ts';

interface Props {
  readonly book: FollowingBook;
  readonly overview: Overview;
  readonly work: Work;
}

export function ReportFace({ book, overview, work }: Props) {
  const [made, setMade] = useState<{ readonly key: string; readonly report: Report }>();
  const [link, setLink] = useState('');
  const key = `${periodKey(overview.period)} ${book.entries.map(({ time }) => time).join()}`;
  const isBusy = work.busy !== '';
  /** Of the figures as they stand; asked for again they are the same document. */
  const take = (): Report => {
    if (made?.key === key) return made.report;
    const report = makeReport(book, overview, today());
    setMade({ key, report });
    setLink('');
    return report;
  };
  const save = (): void =>
    work.run(async () => {
      const { name, docx } = take();
      download(name, docx, 'docx');
      return good(REPORT.saved(name));
    }, REPORT.making);
  const create = (): void =>
    work.run(async () => {
      const report = take();
      setLink(await createReport(report));
      return good(REPORT.created(report.name));
    }, REPORT.making);
  const findings = made?.key === key ? made.report.findings : [];
  return (
    <>
      <p>{REPORT.intro}</p>
      <div class="line">
        <Button kind="primary" disabled={isBusy} onClick={save}>
          {REPORT.word}
        </Button>
        <Button disabled={isBusy} onClick={create}>
          {REPORT.doc}
        </Button>
        {link !== '' && (
          <a href={link} target="_blank" rel="noreferrer">
            {REPORT.open}
          </a>
        )}
      </div>
      {findings.length > 0 && (
        <Notice tone="warning" label={REPORT.findings}>
          <b>{REPORT.findings}</b>
          <ProblemLines problems={findings} />
        </Notice>
      )}
    </>
  );
}
