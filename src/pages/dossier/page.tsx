/** "Hồ sơ tự chấm…": mounts the dialog at the face that its start word names. */
import { mount } from '../kit/mount.tsx';
import { startWord } from '../kit/start.ts';
import '../kit/said-head.css';
import '../kit/sheet-grid.css';
import './style.css';
import { isFace, TEXTS } from './texts.ts';
import { App } from './ui/app.tsx';

mount(TEXTS.title, () => {
  const word = startWord();
  return <App first={isFace(word) ? word : 'check'} />;
});
