/** The head of a view: the way back, always in sight, and the title at which the focus begins. */
import type { ComponentChildren } from 'preact';
import { Button } from '../../kit/button.tsx';
import { WORDS } from '../texts.ts';
import { useFocusOnOpen, useStore } from './hooks.ts';

interface Props {
  readonly title: string;
  /** Instead of the plain way to the list. */
  readonly onBack?: () => void;
  /** The focus begins elsewhere. */
  readonly isQuiet?: boolean;
  /** At its end. */
  readonly children?: ComponentChildren;
}

export function Back({ title, onBack, isQuiet = false, children }: Props) {
  const store = useStore();
  const heading = useFocusOnOpen<HTMLHeadingElement>(title, !isQuiet);
  return (
    <div class="way">
      <Button kind="plain" onClick={onBack ?? (() => store.show({ name: 'list' }))}>
        {WORDS.back}
      </Button>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </div>
  );
}
