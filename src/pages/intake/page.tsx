/** The dialog "Nạp kết quả": mounts it. */
import { render } from 'preact';
import { App } from './app.tsx';
import '../shared/page.css';
import './style.css';

const place = document.getElementById('page');
if (place) render(<App />, place);
