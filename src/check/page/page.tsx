/** The dialog of the self-check: begin, download the record, take every trace away. */
import { plan as template } from 'cchc:templates';
import { useState } from 'preact/hooks';
import { Button } from '../../pages/kit/button.tsx';
import { CLOCK } from '../../pages/kit/clock.ts';
import { download } from '../../pages/kit/download.ts';
import { Field } from '../../pages/kit/field.tsx';
import { Footer } from '../../pages/kit/footer.tsx';
import { Page } from '../../pages/kit/frame.tsx';
import { mount } from '../../pages/kit/mount.tsx';
import { Status } from '../../pages/kit/status.tsx';
import { good, useCall } from '../../pages/kit/use-call.ts';
import type { Answer } from '../probe.ts';
import { type CheckRecord, runCheck } from '../run-check.ts';
import { PARTS, SAYS } from '../texts.ts';
import { askDates, askServer } from './ask.ts';
import { clickAnswers, pageAnswers } from './page-probes.ts';

declare const __VERSION__: string;
declare const __BUILD__: string;

/** Cells with custom functions take their time: how long until they are asked again. */
const CELLS_TAKE = 5000;

/** One of several answers of a person, by the word that the record has. */
function Choice({ label, choices, value, onChoice }: ChoiceProps) {
  return (
    <Field label={label}>
      {(control) => (
        <select value={value} onChange={(event) => onChoice(event.currentTarget.value)} {...control}>
          {Object.entries(choices).map(([word, text]) => (
            <option key={word} value={word}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly choices: Readonly<Record<string, string>>;
  readonly value: string;
  readonly onChoice: (word: string) => void;
}

function save(record: CheckRecord): void {
  const whose = record.flows === NONE ? '-nguoi-thu-hai' : '';
  const name = `cchc-kiem-tra-${record.locale}-${record.when.slice(0, 10)}${whose}`;
  download(name, new TextEncoder().encode(JSON.stringify(record, null, 1)), 'json');
}

/** Of a record that a second person makes. */
const NONE = {};

function Check() {
  const work = useCall(SAYS.begin);
  const [record, setRecord] = useState<CheckRecord>();
  const [consent, setConsent] = useState('');
  const [accounts, setAccounts] = useState('');
  const own = (): Pick<CheckRecord, 'build' | 'version' | 'when'> => ({
    ...{ build: __BUILD__, version: __VERSION__ },
    when: new Date().toISOString(),
  });

  const begin = (): void => {
    const clicked = clickAnswers(SAYS.confirm);
    work.run(async (progress) => {
      setRecord(undefined);
      const found = await runCheck({
        ask: askServer,
        askDates,
        wait: async () => {
          await progress(SAYS.waiting);
          await new Promise<void>((resolve) => CLOCK.after(CELLS_TAKE, resolve));
        },
        now: () => performance.now(),
        docx: template,
        ...own(),
        isWithFlows: true,
        onPart: (part) => progress(SAYS.running(PARTS[part] ?? part)),
        page: async () => ({ ...clicked, ...(await pageAnswers(template)) }),
      });
      setRecord(found);
      const failed = Object.keys(found.answers).filter((id) => id in PARTS).length;
      const count = Object.keys(found.answers).length + Object.keys(found.page).length;
      return { text: SAYS.done(count, failed), tone: 'plain' };
    });
  };

  const askSecond = (): void =>
    work.run(async () => {
      const { locale, zone } = (await askServer({ do: 'where' })) as Pick<CheckRecord, 'locale' | 'zone'>;
      const answers = { U03: (await askServer({ do: 'second person' })) as Answer };
      setRecord({ form: 1, ...own(), locale, zone, answers, times: {}, page: {}, flows: NONE });
      return { text: SAYS.secondDone, tone: 'plain' };
    }, SAYS.asking);

  const download = (): void => {
    if (!record) return;
    save({ ...record, page: { ...record.page, U01: consent, U02: accounts } });
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
      <Choice label={SAYS.consent} choices={SAYS.consents} value={consent} onChoice={setConsent} />
      <Choice label={SAYS.accounts} choices={SAYS.accountCounts} value={accounts} onChoice={setAccounts} />
      <p class="quiet">{SAYS.secondHint}</p>
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
        <Button disabled={isBusy} onClick={askSecond}>
          {SAYS.second}
        </Button>
      </Footer>
    </Page>
  );
}

mount(SAYS.title, () => <Check />);
