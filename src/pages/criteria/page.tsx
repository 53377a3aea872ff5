/** "Bộ tiêu chí…": mounts the window at the face that its start word names. */
import { mount } from '../kit/mount.tsx';
import { startWord } from '../kit/start.ts';
import '../kit/said-head.css';
import './style.css';
import { TEXTS } from './texts.ts';
import { App } from './ui/app.tsx';

mount(TEXTS.title, () => <App first={startWord() === 'load' ? 'load' : undefined} />);
