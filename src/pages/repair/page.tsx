/** The dialog "Khôi phục cấu trúc bảng": mounts it. */
import { render } from 'preact';
import { App } from './app.tsx';
import { TEXTS } from './texts.ts';
import '../kit/tokens.css';
import '../kit/base.css';

document.title = TEXTS.title;
const place = document.getElementById('page');
if (place) render(<App />, place);
