/** "Giới thiệu": which version this is, what it may do and why, how it computes, and what it finds in this book. */

import { NOTICES } from 'cchc:notices';
import { useEffect, useState } from 'preact/hooks';
import { DATA_FACTS } from '../../book/texts/data-facts.ts';
import { Button } from '../kit/button.tsx';
import { Footer } from '../kit/footer.tsx';
import { Page } from '../kit/frame.tsx';
import { mount } from '../kit/mount.tsx';
import { NextStep } from '../kit/next-step.tsx';
import { call } from '../kit/rpc.ts';
import { Status } from '../kit/status.tsx';
import { good, useCall } from '../kit/use-call.ts';
import '../kit/findings.css';
import './about.css';
import { Findings } from './findings.tsx';
import { ADDRESSES, METHODS, SCOPES, TEXTS } from './texts.ts';

declare const __VERSION__: string;

function About() {
  return (
    <Page title={TEXTS.name} intro={TEXTS.version(__VERSION__)}>
      <Findings version={__VERSION__} />
      <h2>{TEXTS.scopes}</h2>
      <dl>
        {Object.entries(SCOPES).map(([scope, { asked, use }]) => (
          <div key={scope}>
            <dt>{asked}</dt>
            <dd>{use}</dd>
          </div>
        ))}
      </dl>
      <h2>{TEXTS.data}</h2>
      {DATA_FACTS.map(({ id, title, sentences }) => (
        <section key={id}>
          <h3>{title}</h3>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
      ))}
      <Addresses />
      <h2>{TEXTS.methods}</h2>
      <ul>
        {METHODS.map((method) => (
          <li key={method}>{method}</li>
        ))}
      </ul>
      <h2>{TEXTS.notices}</h2>
      <p>{TEXTS.carried}</p>
      {NOTICES.map(({ parts, text }) => (
        <details key={text}>
          <summary>{parts.map(nameOf).join('; ')}</summary>
          <pre>{text}</pre>
        </details>
      ))}
      <Footer next={<NextStep isShown />} />
    </Page>
  );
}

const nameOf = ({ name, version, licence, copyright }: (typeof NOTICES)[number]['parts'][number]): string =>
  [`${name} ${version}`, licence, copyright].filter((word) => word !== '').join(', ');
/** Whether the book notes the addresses of those who act, and the button that changes it. */
function Addresses() {
  const [isNoted, setNoted] = useState<boolean>();
  const work = useCall(ADDRESSES.reading);
  useEffect(
    () =>
      work.run(async () => {
        setNoted((await call('aboutBook', {})).notesAddresses);
        return undefined;
      }),
    [],
  );
  const change = (): void =>
    work.run(async () => {
      const { noted } = await call('noteAddresses', { noted: isNoted === false });
      setNoted(noted);
      return good(noted ? ADDRESSES.on : ADDRESSES.off);
    }, ADDRESSES.writing);
  return (
    <section aria-labelledby="addresses" aria-busy={work.busy !== ''}>
      <h2 id="addresses">{ADDRESSES.title}</h2>
      {isNoted !== undefined && <p>{isNoted ? ADDRESSES.noted : ADDRESSES.notNoted}</p>}
      <Status {...work} />
      {isNoted !== undefined && (
        <Button disabled={work.busy !== ''} onClick={change}>
          {isNoted ? ADDRESSES.stop : ADDRESSES.begin}
        </Button>
      )}
    </section>
  );
}

mount(TEXTS.title, () => <About />);
