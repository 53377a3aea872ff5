/** The head of a view: the way back, and the title at which the focus begins. */
import { useFocusOnOpen, useStore } from './hooks.ts';

export function Back({ title }: { title: string }) {
  const store = useStore();
  const heading = useFocusOnOpen<HTMLHeadingElement>(title);
  return (
    <>
      <p class="row top">
        <button type="button" class="plain" onClick={() => store.show({ name: 'list' })}>
          ‹ Danh sách
        </button>
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
    </>
  );
}
