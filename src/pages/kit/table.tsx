/** A table of the pages: its headers, figures at the right, and a region around it that scrolls and is reached by keyboard. */
import type { ComponentChildren } from 'preact';
import './table.css';

interface Props {
  /** What it shows, for those who hear the page. */
  readonly label: string;
  readonly headers: readonly ComponentChildren[];
  /** Columns of figures, counted from 0. */
  readonly figures?: readonly number[];
  /** Scrolls within itself where it is long. */
  readonly isLong?: boolean;
  readonly class?: string;
  /** The rows. */
  readonly children: ComponentChildren;
}

export function Table({ label, headers, figures = [], isLong = false, class: own, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region must be reachable by keyboard
    <figure class={isLong ? 'table long' : 'table'} tabIndex={0} aria-label={label}>
      <table class={own}>
        <thead>
          <tr>
            {headers.map((header, column) => (
              <th key={column} scope="col" class={figures.includes(column) ? 'figure' : undefined}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </figure>
  );
}
