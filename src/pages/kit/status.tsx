/** What is being done, and how it ended: read out, seen, and closed by the person where it is bad. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './button.tsx';
import { STATUS } from './texts.ts';
import type { Work } from './use-call.ts';
import './status.css';

type Props = Pick<Work, 'busy' | 'isSlow' | 'said' | 'say'> &
  Partial<Pick<Work, 'retry'>> & {
    /** Offered while the work goes on: the person waits no more. */
    readonly onLeave?: () => void;
  };

/** @param retry offered beside a failure where asking again helps */
export function Status({ busy, isSlow, said, say, retry, onLeave }: Props) {
  const line = useRef<HTMLDivElement>(null);
  // It may stand above or below what is in view.
  useLayoutEffect(() => {
    if (said) line.current?.scrollIntoView({ block: 'nearest' });
  }, [said]);
  const tone = busy ? 'busy' : (said?.tone ?? '');
  return (
    <div ref={line} class={`said ${tone}`}>
      {busy && <span class="spinner" aria-hidden="true" />}
      <p role="status" tabIndex={-1} data-said>
        {busy ? `${busy}${isSlow ? ` ${STATUS.slow}` : ''}` : said?.text}
      </p>
      {busy && onLeave && (
        <Button kind="plain" onClick={onLeave}>
          {STATUS.leave}
        </Button>
      )}
      {!busy && said?.action && <Button onClick={said.action.act}>{said.action.label}</Button>}
      {!busy && said?.tone === 'bad' && retry && <Button onClick={retry}>{STATUS.retry}</Button>}
      {!busy && (said?.tone === 'bad' || said?.action) && (
        <Button kind="plain" onClick={() => say(undefined)}>
          {STATUS.close}
        </Button>
      )}
    </div>
  );
}
