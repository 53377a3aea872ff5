/** A window of several faces: their tabs, what was said last, and a panel each; all stay, so that what was typed in one is still there. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Page } from './frame.tsx';
import { Status } from './status.tsx';
import { Tabs } from './tabs.tsx';
import type { Work } from './use-call.ts';

interface Props<Name extends string> {
  readonly title: string;
  /** What the tabs are for. */
  readonly label: string;
  readonly names: Readonly<Record<Name, string>>;
  readonly face: Name;
  readonly open: (face: Name) => void;
  readonly work: Work;
  /** The button that reads the book again. */
  readonly reload: ComponentChildren;
  readonly footer: ComponentChildren;
  readonly panel: (name: Name, isShown: boolean) => ComponentChildren;
  /** Above all panels: what is asked and told of the whole book. */
  readonly children: ComponentChildren;
}

export function Faces<Name extends string>({ title, label, names, face, work, ...props }: Props<Name>) {
  // What was done, and the way back, is not to be missed below a long table.
  const head = useRef<HTMLDivElement>(null);
  const { said } = work;
  useEffect(() => {
    if (said?.action) head.current?.scrollIntoView({ block: 'center' });
  }, [said]);
  return (
    <Page title={title} isTitleUnseen isBusy={work.busy !== ''}>
      <Tabs label={label} names={names} tab={face} open={props.open} />
      <div class="head" ref={head}>
        <Status {...work} retry={undefined} />
        {props.reload}
      </div>
      {props.children}
      {(Object.keys(names) as Name[]).map((name) => (
        <div key={name} role="tabpanel" id={`panel-${name}`} aria-labelledby={`tab-${name}`} hidden={name !== face}>
          {props.panel(name, name === face)}
        </div>
      ))}
      {props.footer}
    </Page>
  );
}
