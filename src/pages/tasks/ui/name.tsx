/** Asks once for the person's name where Google does not tell who is signed in. */
import { useState } from 'preact/hooks';
import { SAID } from '../texts.ts';
import { useFocusOnOpen, useSidebar, useStore } from './hooks.ts';

export function AskName() {
  const store = useStore();
  const { asking } = useSidebar();
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState(false);
  const field = useFocusOnOpen<HTMLInputElement>('name');
  const done = (event: Event): void => {
    event.preventDefault();
    const written = name.replace(/\s+/g, ' ').trim();
    if (!/^[\p{L}\d]/u.test(written)) {
      setWrong(true);
      return;
    }
    store.keep({ name: written.slice(0, 100) });
    store.set({ asking: undefined });
    asking?.();
  };
  return (
    <form class="card" onSubmit={done}>
      <label>
        Họ và tên của bạn
        <input
          ref={field}
          value={name}
          maxLength={100}
          onInput={(event) => setName(event.currentTarget.value)}
          aria-describedby="name-why"
        />
      </label>
      <p id="name-why" class="quiet">
        Google không cho biết ai đang đăng nhập. Tên này chỉ dùng để ghi Nhật ký, hỏi một lần.
      </p>
      {wrong && (
        <p class="error" role="alert">
          {SAID.nameMissing}
        </p>
      )}
      <p class="row">
        <button type="submit">Tiếp tục</button>
        <button type="button" class="plain" onClick={() => store.set({ asking: undefined })}>
          Để sau
        </button>
      </p>
    </form>
  );
}
