/** The sidebar: "Việc cần làm" where it begins at the next step, "Nhiệm vụ khắc phục" where it begins at the list. */
import { mount } from '../kit/mount.tsx';
import { call } from '../kit/rpc.ts';
import { startWord } from '../kit/start.ts';
import { openCheck } from './model/plan-check.ts';
import { doStep } from './model/stage.ts';
import { Store } from './model/store.ts';
import { TITLE } from './texts.ts';
import './tasks.css';
import { App } from './ui/app.tsx';
import { StoreContext } from './ui/hooks.ts';

const store = new Store(call);
mount(TITLE, () => (
  <StoreContext.Provider value={store}>
    <App start={startWord()} />
  </StoreContext.Provider>
));
// Another window's next step that only the sidebar can do, or its findings, which are mended beside the sheet.
const begin: Readonly<Record<string, () => unknown>> = { next: () => doStep(store), check: () => openCheck(store) };
void store.load().then(() => {
  // The word stands behind this script: it is there by now. It may also be one task, by its id.
  const [, id = ''] = /^task-(.+)$/.exec(startWord()) ?? [];
  if (store.taskOf(id)) store.show({ name: 'task', id });
  else begin[startWord()]?.();
});
