/** The expected gain: the max taken for the loss is asked about at once, more than the loss is warned of. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ItemCode } from '../../../core/codes.ts';
import { formatPoints } from '../../../core/numbers.ts';
import { checkGain } from '../model/check-gain.ts';
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
        <div ref={ask} class="ask" role="alert">
          <p>
            {props.text} là điểm tối đa, còn số điểm bị trừ chỉ là {formatPoints(found.lost)}. Bạn muốn ghi số nào?
          </p>
          <p class="row">
            <button type="button" onClick={() => props.set(formatPoints(found.lost))}>
              Ghi {formatPoints(found.lost)}
            </button>
            <button type="button" onClick={() => setMeant(props.text)}>
              Giữ {props.text}
            </button>
          </p>
        </div>
      )}
      {found?.kind === 'above-loss' && (
        <p class="warning" role="alert">
          Lớn hơn số điểm bị trừ ({formatPoints(found.lost)}). Dự báo chỉ tính đến {formatPoints(found.lost)}.
        </p>
      )}
    </Line>
  );
}
