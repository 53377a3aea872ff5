/** "Theo dõi kế hoạch các xã": mounts the window, at the face that its start word names. */
import { mount } from '../kit/mount.tsx';
import { startWord } from '../kit/start.ts';
import './style.css';
import '../kit/paper.css';
import { TITLE } from './texts.ts';
import { App } from './ui/app.tsx';

mount(TITLE, () => <App start={startWord()} />);
