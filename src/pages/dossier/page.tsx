/** "Hồ sơ tự chấm…": mounts the dialog at the face that its start word names. */
import { mount } from '../kit/mount.tsx';
import { startWord } from '../kit/start.ts';
import './style.css';
import { FACES, type FaceName, TEXTS } from './texts.ts';
import { App } from './ui/app.tsx';

const isFace = (word: string): word is FaceName => Object.hasOwn(FACES, word);

mount(TEXTS.title, () => {
  const word = startWord();
  return <App first={isFace(word) ? word : 'check'} />;
});
