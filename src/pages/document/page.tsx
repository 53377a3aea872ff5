/** "Lập kế hoạch…" and "Báo cáo kết quả thực hiện…": one dialog, told by its start word which document it makes. */
import type { DocumentKind } from '../../book/document-kinds.ts';
import { mount } from '../kit/mount.tsx';
import { startWord } from '../kit/start.ts';
import { Dialog } from './dialog.tsx';
import './style.css';
import { TITLES } from './texts.ts';

/** "report", "report-issue", "issue": which document, and what of it is to be done first. */
const kindOf = (start: string): DocumentKind => (start.startsWith('report') ? 'report' : 'plan');

mount(
  () => TITLES[kindOf(startWord())],
  () => <Dialog kind={kindOf(startWord())} isIssuing={startWord().endsWith('issue')} />,
);
