/** Short messages that come and go: the add-in's toasts, refused and doubtful entries. */
import type { Preview } from './preview.ts';

export function Toasts({ preview }: { preview: Preview }) {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {preview.toasts.map(({ id, title, message, kind }) => (
        <div key={id} class={`toast ${kind}`}>
          <div>
            {title && <strong>{title}</strong>}
            <p>{message}</p>
          </div>
          <button type="button" aria-label="Đóng thông báo" onClick={() => preview.dropToast(id)}>
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
