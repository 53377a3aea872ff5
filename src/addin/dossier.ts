/** "Hồ sơ tự chấm…": opens the dialog, and fills self scores with what the rules give. */
import { fillSelfScores } from '../sheet/fill-self-scores.ts';
import { authorOf } from './author.ts';
import { call } from './call.ts';
import { lockedToTheEnd } from './locks.ts';
import { showModeless, type WindowItem } from './menu-item.ts';
import { object, text } from './schema.ts';

export const dossierItem: WindowItem = {
  label: 'Hồ sơ tự chấm…',
  handler: 'menuDossier',
  open: (start = '') => showModeless('dossier', 'Hồ sơ tự chấm', { start }),
};

export const dossierCalls = {
  /** Blank self scores get what their rule gives. @param year the year scored as the page shows it */
  fillSelfScores: call(object({ year: text(20) }), ({ year }) =>
    lockedToTheEnd((spreadsheet) =>
      fillSelfScores(spreadsheet, authorOf(spreadsheet, 'Lấy điểm theo số liệu làm điểm tự chấm'), year),
    ),
  ),
};
