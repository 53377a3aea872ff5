/** The expected gain: the max taken for the loss is asked about at once, more than the loss is warned of. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ItemCode } from '../../../core/codes.ts';
import { formatPoints } from '../../../core/numbers.ts';
import { Button } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { checkGain } from '../model/check-gain.ts';
import { GAIN } from '../texts.ts';
import { type FieldProps, Line } from './fields.tsx';
import { useSidebar } from './hooks.ts';

export function GainField({ codes, ...props }: FieldProps & { readonly codes: readonly ItemCode[] }) {
  const { book } = useSidebar();
  const [meant, setMeant] = useState('');
  const ask = useRef<HTMLDivElement>(null);
  const found = checkGain(props.text, codes, book?.result.shortfalls ?? []);
  const asked = found?.kind === 'is-max' && meant !== props.text;
  useLayoutEffect(() => {
    if (asked) ask.current?.scrollIntoView({ block: 'nearest' });
  }, [asked]);
  return (
    <Line {...props}>
      {asked && (
        <div ref={ask} role="alert">
          <Notice tone="warning">
            <p>{GAIN.isMax(props.text, formatPoints(found.lost))}</p>
            <p class="ways">
              <Button onClick={() => props.set(formatPoints(found.lost))}>
                {GAIN.write(formatPoints(found.lost))}
              </Button>
              <Button onClick={() => setMeant(props.text)}>{GAIN.keep(props.text)}</Button>
            </p>
          </Notice>
        </div>
      )}
      {found?.kind === 'above-loss' && (
        <p class="warning" role="alert">
          {GAIN.above(formatPoints(found.lost))}
        </p>
      )}
    </Line>
  );
}
