/** The document before it exists, as wide as an A4 sheet; the viewer is started only when there is something to show. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { WORDS } from './texts.ts';

export function Preview({ docx, busy }: { readonly docx: Uint8Array | undefined; readonly busy: string }) {
  const sheet = useRef<HTMLElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const target = sheet.current;
    if (!docx || !target) return;
    let current = true;
    // A new one is drawn aside and then put in place: the old one stays in sight, and so does where the person scrolled.
    const aside = document.createElement('div');
    const draw = async (): Promise<void> => {
      const { renderAsync } = await import('docx-preview');
      await renderAsync(docx, aside, undefined, { inWrapper: true, useBase64URL: true, renderHeaders: true });
      if (current) target.replaceChildren(...aside.childNodes);
    };
    draw().then(
      () => current && setFailed(false),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [docx]);
  return (
    <section class="preview" aria-label={WORDS.preview} aria-busy={busy !== ''}>
      <p class="note">
        <strong>{WORDS.preview}.</strong> {failed ? WORDS.previewFailed : WORDS.approximate}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="paper" ref={sheet} tabIndex={0} aria-label={WORDS.content} />
    </section>
  );
}
