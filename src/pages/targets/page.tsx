/** "Mục tiêu và so sánh…": mounts the dialog. */
import { render } from 'preact';
import '../kit/tokens.css';
import '../kit/base.css';
import './style.css';
import { TEXTS } from './texts.ts';
import { App } from './ui/app.tsx';

document.title = TEXTS.title;
const place = document.getElementById('page');
if (place) render(<App />, place);
