/** Sentences of the guide with what they name: words on the screen stand out, functions and pages can be followed. */
import type { ComponentChildren } from 'preact';
import { inMenu } from '../../book/menu-path.ts';
import type { Sentence } from './content/guide-page.ts';

export type Piece =
  | { readonly kind: 'text'; readonly words: string }
  /** @property where `menu`, `book`, `google` or the page on which the words stand */
  | { readonly kind: 'label'; readonly where: string; readonly words: string }
  | { readonly kind: 'link'; readonly to: string };

const MARK = /\[([a-z]+):([^\]]+)\]/g;
const LINKS = ['fn', 'see'];

export function piecesOf(sentence: Sentence): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const mark of sentence.matchAll(MARK)) {
    const [whole, where = '', words = ''] = mark;
    if (mark.index > end) pieces.push({ kind: 'text', words: sentence.slice(end, mark.index) });
    pieces.push(LINKS.includes(where) ? { kind: 'link', to: words } : { kind: 'label', where, words });
    end = mark.index + whole.length;
  }
  if (end < sentence.length) pieces.push({ kind: 'text', words: sentence.slice(end) });
  return pieces;
}

interface Props {
  readonly text: Sentence;
  /** The title of what a link leads to. */
  readonly titleOf: (id: string) => string;
  readonly goTo: (id: string) => void;
}

export function Told({ text, titleOf, goTo }: Props): ComponentChildren {
  return piecesOf(text).map((piece, at) => {
    if (piece.kind === 'text') return piece.words;
    if (piece.kind === 'label') return <b key={at}>{piece.where === 'menu' ? inMenu(piece.words) : piece.words}</b>;
    return <Link key={at} id={piece.to} title={titleOf(piece.to)} goTo={goTo} />;
  });
}

/** Within the page: where the page stands in Sheets' frame, a plain link would open a window of its own. */
export function Link({ id, title, goTo }: { id: string; title: string; goTo: (id: string) => void }) {
  return (
    <a
      href={`#${id}`}
      target="_self"
      onClick={(event) => {
        event.preventDefault();
        goTo(id);
      }}
    >
      {title}
    </a>
  );
}
