/** The dialog of the self-check: begin, download the record, take every trace away. */
import { plan as template } from 'cchc:templates';
import { useState } from 'preact/hooks';
import { Button } from '../../pages/kit/button.tsx';
import { CLOCK } from '../../pages/kit/clock.ts';
import { Footer } from '../../pages/kit/footer.tsx';
import { Page } from '../../pages/kit/frame.tsx';
import { mount } from '../../pages/kit/mount.tsx';
import { Status } from '../../pages/kit/status.tsx';
import { good, useCall } from '../../pages/kit/use-call.ts';
import { type CheckRecord, runCheck } from '../run-check.ts';
import { PARTS, SAYS } from '../texts.ts';
import { askDates, askServer } from './ask.ts';
import { pageAnswers } from './page-probes.ts';

declare const __VERSION__: string;
declare const __BUILD__: string;

/** Cells with custom functions take their time. */
const CELLS_TAKE = 30_000;

function Check() {
  const work = useCall(SAYS.begin);
  const [record, setRecord] = useState<CheckRecord>();

  const begin = (): void =>
    work.run(async (progress) => {
      setRecord(undefined);
      const found = await runCheck({
        ask: askServer,
        askDates,
        wait: async () => {
          await progress(SAYS.waiting);
          await new Promise<void>((resolve) => CLOCK.after(CELLS_TAKE, resolve));
        },
        docx: template,
        build: __BUILD__,
        version: __VERSION__,
        when: new Date().toISOString(),
        isWithFlows: true,
        onPart: (part) => progress(SAYS.running(PARTS[part] ?? part)),
        page: pageAnswers,
      });
      setRecord(found);
      const failed = Object.keys(found.answers).filter((id) => id in PARTS).length;
      return { text: SAYS.done(Object.keys(found.answers).length, failed), tone: 'plain' };
    });

  const download = (): void => {
    if (!record) return;
    const url = URL.createObjectURL(new Blob([JSON.stringify(record, null, 1)], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `cchc-kiem-tra-${record.locale}-${record.when.slice(0, 10)}.json`;
    link.click();
    URL.revokeObjectURL(url);
    work.say(good(SAYS.downloaded));
  };

  const clean = (): void =>
    work.run(async () => {
      await askServer({ do: 'clean' });
      return { ...good(SAYS.cleaned), stays: true };
    }, SAYS.cleaning);

  const isBusy = work.busy !== '';
  return (
    <Page title={SAYS.title} intro={SAYS.intro} isTitleUnseen isBusy={isBusy}>
      <Status {...work} />
      <Footer>
        <Button kind="primary" disabled={isBusy} onClick={begin}>
          {SAYS.begin}
        </Button>
        <Button disabled={isBusy || !record} onClick={download}>
          {SAYS.download}
        </Button>
        <Button disabled={isBusy} onClick={clean}>
          {SAYS.clean}
        </Button>
      </Footer>
    </Page>
  );
}

mount(SAYS.title, () => <Check />);
