/** The dialog "Khôi phục cấu trúc bảng": mounts it. */
import { render } from 'preact';
import { App } from './app.tsx';
import { TEXTS } from './texts.ts';
import '../shared/page.css';
import '../shared/footer.css';
import '../shared/steps.css';

document.title = TEXTS.title;
const place = document.getElementById('page');
if (place) render(<App />, place);
