/** The book's name, whether it is saved, and the switches of the preview: Drive, slow line, user. */
import { setSlow } from './api.ts';
import type { Preview } from './preview.ts';

export function TitleBar({ preview }: { preview: Preview }) {
  const { book, user } = preview;
  const { slow, users } = book.status;
  return (
    <div class="title-bar">
      <span class="logo" aria-hidden="true">
        <svg viewBox="0 0 24 24" width="30" height="30" aria-hidden="true">
          <rect x="3" y="2" width="18" height="20" rx="2.5" fill="#188038" />
          <path d="M7 8h10M7 12h10M7 16h10M12 8v8" stroke="#fff" stroke-width="1.5" />
        </svg>
      </span>
      <h1>{book.name || 'Bảng tính'}</h1>
      <span class="badge">Bản xem thử trên máy này</span>
      <span class="saved" role="status">
        {statusText(preview)}
      </span>
      <span class="space" />
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          aria-checked={slow}
          checked={slow}
          onChange={(event) => void setSlow(event.currentTarget.checked)}
        />
        <span>Đường truyền chậm</span>
      </label>
      <label class="user">
        <span>Người dùng</span>
        <select value={user} onChange={(event) => preview.setUser(event.currentTarget.value)}>
          {users.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        class="tonal"
        aria-pressed={preview.panel === 'drive'}
        onClick={() => preview.openPanel(preview.panel === 'drive' ? undefined : 'drive')}
      >
        Tài liệu
      </button>
    </div>
  );
}

function statusText({ connected, busy, saved }: Preview): string {
  if (!connected) return 'Mất liên lạc với máy chủ, đang nối lại…';
  if (busy) return busy;
  if (saved === 'saving') return 'Đang lưu…';
  return saved === 'saved' ? 'Đã lưu vào thư mục out' : saved;
}
