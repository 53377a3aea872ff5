/** The bar below, always in sight: what is done next in this window, and behind it the next step of the year. */
import type { ComponentChildren } from 'preact';
import './footer.css';

interface Props {
  /** The line and button of the next step of the year. */
  readonly next?: ComponentChildren;
  readonly children?: ComponentChildren;
}

export function Footer({ next, children }: Props) {
  return (
    <footer>
      {next && <div class="next">{next}</div>}
      {children}
    </footer>
  );
}
