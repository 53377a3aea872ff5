/** A button that puts a text on the clipboard; where the browser refuses, the text lies there marked for Ctrl+C. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from './button.tsx';
import { COPY } from './texts.ts';
import './copy.css';

interface Props {
  /** What the button says. */
  readonly label: string;
  readonly text: string;
  /** The text is seen, and may be changed before it is copied. */
  readonly shown?: string;
}

/** Another text is another button: neither what was typed nor what was said about the last one stays. */
export function Copy(props: Props) {
  return <CopyOne key={props.text} {...props} />;
}

function CopyOne({ label, text, shown }: Props) {
  const [edited, setEdited] = useState(text);
  const [told, setTold] = useState<keyof typeof COPY>();
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (told !== 'byHand') return;
    area.current?.focus();
    area.current?.select();
  }, [told]);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(edited);
      setTold('copied');
    } catch {
      // Inside Sheets' frame the browser may refuse the clipboard; the old command still works in most.
      area.current?.focus();
      area.current?.select();
      setTold(area.current && document.execCommand('copy') ? 'copied' : 'byHand');
    }
  };
  return (
    <div class="copy">
      {(shown !== undefined || told === 'byHand') && (
        <textarea
          ref={area}
          rows={shown === undefined ? 6 : 16}
          value={edited}
          aria-label={shown ?? label}
          onInput={(event) => setEdited(event.currentTarget.value)}
        />
      )}
      <Button onClick={() => void copy()}>{label}</Button>
      <span role="status" class={told === 'copied' ? 'good' : 'quiet'}>
        {told ? COPY[told] : ''}
      </span>
    </div>
  );
}
