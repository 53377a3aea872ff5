/** Puts a page into its file, once all of it is there: what the server appends stands behind the script. */
import { type ComponentChild, render } from 'preact';
import './tokens.css';
import './base.css';

export function mount(title: string | (() => string), page: () => ComponentChild): void {
  const show = (): void => {
    document.title = typeof title === 'string' ? title : title();
    const place = document.getElementById('page');
    if (place) render(page(), place);
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', show);
  else show();
}
