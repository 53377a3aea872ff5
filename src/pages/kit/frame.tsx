/** The frame of a page: its landmark has a name of its own, since the sidebar beside is a page, too. */
import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  /** What it is for, below the title. */
  readonly intro?: string;
  /** The window's own title bar shows the title already. */
  readonly isTitleUnseen?: boolean;
  readonly isBusy?: boolean;
  readonly class?: string;
  readonly children: ComponentChildren;
}

export function Page({ title, intro, isTitleUnseen = false, isBusy = false, children, ...rest }: Props) {
  return (
    <main aria-label={title} aria-busy={isBusy} {...rest}>
      <h1 class={isTitleUnseen ? 'unseen' : undefined}>{title}</h1>
      {intro && <p class="quiet">{intro}</p>}
      {children}
    </main>
  );
}
