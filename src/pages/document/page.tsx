/** Plan, report and the documents of the dossier: one dialog, told by its start word which document it makes. */
import { DOCUMENT_KINDS, kindOfStart } from '../../book/document-kinds.ts';
import { mount } from '../kit/mount.tsx';
import { startWord } from '../kit/start.ts';
import { Dialog } from './dialog.tsx';
import './style.css';

mount(
  () => DOCUMENT_KINDS[kindOfStart(startWord())].window,
  () => <Dialog kind={kindOfStart(startWord())} isIssuing={startWord().endsWith('issue')} />,
);
