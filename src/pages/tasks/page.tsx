/** The sidebar "Nhiệm vụ khắc phục". */
import { render } from 'preact';
import '../kit/tokens.css';
import '../kit/base.css';
import './tasks.css';
import { call } from '../kit/rpc.ts';
import { Store } from './model/store.ts';
import { TITLE } from './texts.ts';
import { App } from './ui/app.tsx';
import { StoreContext } from './ui/hooks.ts';

const store = new Store(call);
document.title = TITLE;
const place = document.getElementById('page');
if (place) {
  render(
    <StoreContext.Provider value={store}>
      <App />
    </StoreContext.Provider>,
    place,
  );
}
store.load();
