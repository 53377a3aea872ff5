/** The dialog "Sang năm mới": mounts it. */
import { mount } from '../kit/mount.tsx';
import { App } from './app.tsx';
import { TEXTS } from './texts.ts';
import './style.css';

mount(TEXTS.title, () => <App />);
