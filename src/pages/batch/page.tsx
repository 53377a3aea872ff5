/** "Văn bản hàng loạt": all documents of the result, as Word files or in Google Docs. */
import { mount } from '../kit/mount.tsx';
import './style.css';
import { TEXTS } from './texts.ts';
import { App } from './ui/app.tsx';

mount(TEXTS.title, () => <App />);
