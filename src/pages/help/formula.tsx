/** Copies a formula; inside Sheets' frame the browser may refuse the clipboard, and the old command still works in most. */
import { useRef } from 'preact/hooks';

const COPIED = 'Đã chép công thức. Chọn một ô rồi dán (Ctrl+V).';
const BY_HAND = 'Trình duyệt không cho chép. Công thức đã được bôi đen, hãy nhấn Ctrl+C.';

export function Formula({ text, say }: { text: string; say: (message: string) => void }) {
  const code = useRef<HTMLElement>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      say(COPIED);
    } catch {
      if (code.current) getSelection()?.selectAllChildren(code.current);
      say(document.execCommand('copy') ? COPIED : BY_HAND);
    }
  };
  return (
    <div class="formula">
      <code ref={code}>{text}</code>
      <button type="button" onClick={copy} aria-label={`Chép công thức ${text}`}>
        Chép
      </button>
    </div>
  );
}
