/** Puts a page into its file, once all of it is there and its script is known to be whole. */
import { type ComponentChild, render } from 'preact';
import { NOTICE, whenLoaded } from '../guard/loading.ts';
import './tokens.css';
import './base.css';

export function mount(title: string | (() => string), page: () => ComponentChild): void {
  const show = (): void => {
    document.title = typeof title === 'string' ? title : title();
    const place = document.getElementById('page');
    if (place) render(page(), place);
  };
  (globalThis.cchcOpenPage ?? openUnguarded)(show);
}

/** Where the guard did not come, a page that runs takes the notice away itself. */
function openUnguarded(show: () => void): void {
  whenLoaded(() => {
    document.getElementById(NOTICE)?.remove();
    show();
  });
}
