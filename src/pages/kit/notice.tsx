/** A card that stands out among what is read: something to know, to decide or to mend, with its heading and its buttons. */
import type { ComponentChildren } from 'preact';
import './notice.css';

interface Props {
  readonly tone?: 'info' | 'good' | 'warning' | 'error';
  /** For those who hear the page; the card is then a region of it. */
  readonly label?: string;
  readonly children: ComponentChildren;
}

export function Notice({ tone = 'info', label, children }: Props) {
  return label === undefined ? (
    <div class={`notice ${tone}`}>{children}</div>
  ) : (
    <section class={`notice ${tone}`} aria-label={label}>
      {children}
    </section>
  );
}
