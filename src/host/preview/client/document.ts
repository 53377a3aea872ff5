/** Shows a .docx as pages: loaded only when somebody opens a document. */
import { renderAsync } from 'docx-preview';

export async function showDocument(bytes: ArrayBuffer, place: HTMLElement): Promise<void> {
  place.replaceChildren();
  await renderAsync(bytes, place, undefined, {
    className: 'docx',
    inWrapper: true,
    ignoreLastRenderedPageBreak: true,
    renderHeaders: true,
    renderFooters: true,
    useBase64URL: true,
  });
}
