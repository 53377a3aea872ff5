/** The tabs of the left pane; the first tells how many findings there are. */
import { Tabs as TabRow } from '../kit/tabs.tsx';
import { TABS, type TabName } from './words.ts';

interface Props {
  readonly tab: TabName;
  readonly open: (tab: TabName) => void;
  readonly count: number;
}

export function Tabs({ tab, open, count }: Props) {
  const names = count > 0 ? { ...TABS, check: `${TABS.check} (${count})` } : TABS;
  return <TabRow label="Các bước" names={names} tab={tab} open={open} />;
}
