/** Puts the dialog of one kind into its page. */
import { render } from 'preact';
import '../kit/tokens.css';
import '../kit/base.css';
import { Dialog } from './dialog.tsx';
import type { Kind } from './dialog-data.ts';
import './style.css';
import { TITLES } from './words.ts';

export function mount(kind: Kind): void {
  document.title = TITLES[kind];
  const page = document.getElementById('page');
  if (page) render(<Dialog kind={kind} />, page);
}
