/** "Giới thiệu": which version this is, what it may do and why, how it computes, and what it finds in this book. */

import { DATA_FACTS } from '../../book/texts/data-facts.ts';
import { Footer } from '../kit/footer.tsx';
import { Page } from '../kit/frame.tsx';
import { mount } from '../kit/mount.tsx';
import { NextStep } from '../kit/next-step.tsx';
import '../kit/findings.css';
import './about.css';
import { Findings } from './findings.tsx';
import { METHODS, SCOPES, TEXTS } from './texts.ts';

declare const __VERSION__: string;

function About() {
  return (
    <Page title={TEXTS.name} intro={TEXTS.version(__VERSION__)}>
      <Findings />
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
      <h2>{TEXTS.methods}</h2>
      <ul>
        {METHODS.map((method) => (
          <li key={method}>{method}</li>
        ))}
      </ul>
      <Footer next={<NextStep isShown />} />
    </Page>
  );
}

mount(TEXTS.title, () => <About />);
