/** One task of the year: what it is for, its steps with pictures, what may go wrong, the functions behind it. */
import { PICTURES } from 'cchc:pictures';
import type { ComponentChildren } from 'preact';
import type { GuidePage, Picture, Screen } from './content/guide-page.ts';
import { titleOf } from './entries.ts';
import { Link, Told } from './sentence.tsx';
import { PAGE_WORDS } from './texts.ts';

interface Props {
  readonly page: GuidePage;
  readonly goTo: (id: string) => void;
}

export function TaskPage({ page, goTo }: Props) {
  const { purpose, steps, troubles, functions, related = [] } = page;
  const told = (text: string): ComponentChildren => <Told text={text} titleOf={titleOf} goTo={goTo} />;
  return (
    <>
      <p class="purpose">{told(purpose)}</p>
      <h3>{PAGE_WORDS.steps}</h3>
      <ol class="steps">
        {steps.map(({ text, picture, screens = [] }) => (
          <li key={text}>
            <span>{told(text)}</span>
            {picture && <Shown picture={picture} />}
            {screens.map((screen) => (
              <Drawn key={screen.lines.join()} screen={screen} />
            ))}
          </li>
        ))}
      </ol>
      <h3>{PAGE_WORDS.troubles}</h3>
      <dl class="troubles">
        {troubles.map(({ problem, answer }) => (
          <div key={problem}>
            <dt>{told(problem)}</dt>
            <dd>{told(answer)}</dd>
          </div>
        ))}
      </dl>
      <Links title={PAGE_WORDS.functions} ids={functions} goTo={goTo} />
      <Links title={PAGE_WORDS.related} ids={related} goTo={goTo} />
    </>
  );
}

export function Links({ title, ids, goTo }: { title: string; ids: readonly string[]; goTo: (id: string) => void }) {
  if (ids.length === 0) return null;
  return (
    <p class="links">
      {title}:{' '}
      {ids.map((id, at) => (
        <span key={id}>
          {at > 0 && ' · '}
          <Link id={id} title={titleOf(id)} goTo={goTo} />
        </span>
      ))}
    </p>
  );
}

function Shown({ picture: { name, alt } }: { picture: Picture }) {
  const made = PICTURES[name];
  return made ? <img src={made.source} width={made.width} height={made.height} alt={alt} /> : null;
}

/** Drawn, not to be pressed: who cannot see it hears what stands there and what to press. */
function Drawn({ screen: { title, lines, buttons, pressed } }: { screen: Screen }) {
  return (
    <div class="screen" role="img" aria-label={PAGE_WORDS.drawn(title, lines, pressed)}>
      <b>{title}</b>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p class="choices">
        {buttons.map((label) => (
          <i key={label} class={label === pressed ? 'pressed' : ''}>
            {label}
          </i>
        ))}
      </p>
    </div>
  );
}
