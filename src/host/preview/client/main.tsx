/** Starts the preview in a browser window. */
import { render } from 'preact';
import { App } from './app.tsx';
import { Preview } from './preview.ts';

const preview = new Preview();
preview.start();
const place = document.getElementById('app');
if (place) {
  place.replaceChildren();
  render(<App preview={preview} />, place);
}
