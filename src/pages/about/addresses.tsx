/** Whether the book notes the addresses of those who act, and the button that changes it. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../kit/button.tsx';
import { call } from '../kit/rpc.ts';
import { Status } from '../kit/status.tsx';
import { good, useCall } from '../kit/use-call.ts';
import { ADDRESSES } from './texts.ts';

export function Addresses() {
  const [isNoted, setNoted] = useState<boolean>();
  const work = useCall(ADDRESSES.reading);
  useEffect(
    () =>
      work.run(async () => {
        setNoted((await call('readAddresses', {})).noted);
        return undefined;
      }),
    [],
  );
  const change = (): void =>
    work.run(async () => {
      const { noted } = await call('noteAddresses', { noted: isNoted === false });
      setNoted(noted);
      return good(noted ? ADDRESSES.on : ADDRESSES.off);
    }, ADDRESSES.writing);
  return (
    <section aria-labelledby="addresses" aria-busy={work.busy !== ''}>
      <h2 id="addresses">{ADDRESSES.title}</h2>
      {isNoted !== undefined && <p>{isNoted ? ADDRESSES.noted : ADDRESSES.notNoted}</p>}
      <Status {...work} />
      {isNoted !== undefined && (
        <Button disabled={work.busy !== ''} onClick={change}>
          {isNoted ? ADDRESSES.stop : ADDRESSES.begin}
        </Button>
      )}
    </section>
  );
}
