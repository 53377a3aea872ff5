/** The bar below, always in sight: what is done next in this window, and behind it the next step of the year. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import './footer.css';

interface Props {
  /** The line and button of the next step of the year. */
  readonly next?: ComponentChildren;
  readonly children?: ComponentChildren;
}

export function Footer({ next, children }: Props) {
  const bar = useRef<HTMLElement>(null);
  useEffect(() => (bar.current ? keepClear(bar.current) : undefined), []);
  return (
    <footer ref={bar}>
      {next && <div class="next">{next}</div>}
      {children}
    </footer>
  );
}

/** A bar that grew covers nothing that was said just before: how an action ended is read above it. */
function keepClear(bar: HTMLElement): () => void {
  let height = 0;
  const observer = new ResizeObserver(() => {
    const grew = bar.offsetHeight > height;
    height = bar.offsetHeight;
    document.documentElement.style.setProperty('--footer-height', `${height}px`);
    if (grew) document.querySelector(':not(footer *) > [data-said]:not(:empty)')?.scrollIntoView({ block: 'nearest' });
  });
  observer.observe(bar);
  return () => observer.disconnect();
}
