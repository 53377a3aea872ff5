/** "Mục tiêu và so sánh…": mounts the dialog. */
import { mount } from '../kit/mount.tsx';
import { startWord } from '../kit/start.ts';
import './style.css';
import { TEXTS } from './texts.ts';
import { App } from './ui/app.tsx';

mount(TEXTS.title, () => <App first={startWord()} />);
