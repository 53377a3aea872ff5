/** What of a reading is loaded without a person, and what is told and left out. */
import { codeLabel, type ItemCode } from '../core/codes.ts';
import { bySeverity, type Problem } from '../core/problems.ts';
import { withoutAsked } from '../intake/asked.ts';
import { checkReading } from '../intake/check-reading.ts';
import { TOTAL } from '../intake/check-sums.ts';
import { withholdLoneScores } from '../intake/lone-scores.ts';
import type { DocumentReading } from '../intake/read-document.ts';
import type { Reading } from '../intake/reading.ts';
import type { ReadSource } from './report.ts';

export interface PublishedResult {
  /** What was read, also what a person would be asked about. */
  readonly read: Reading;
  /** What is loaded without a person: what would be asked is told and left out. */
  readonly reading: Reading;
  readonly source: ReadSource;
}

export function checkPublished(document: Pick<DocumentReading, 'reading' | 'tabled' | 'namedFields'>): PublishedResult {
  const checked = checkReading(document);
  const read = withholdLoneScores(checked.reading);
  const kept = withoutAsked(read);
  // A loss that a field leaves unexplained is told with the plan.
  const differing = checked.branches.filter(({ contradicts, codes }) => contradicts || codes.has(TOTAL));
  const asked = [
    ...fieldFindings(checked.unreadFields, document.namedFields),
    ...differing.map(({ finding }) => finding),
  ];
  return {
    read,
    reading: { ...kept, findings: bySeverity([...kept.findings, ...asked]) },
    source: { items: document.reading.items, settings: read.settings, unreadFields: checked.unreadFields },
  };
}

/**
 * One question for all fields that the document names, and a note on those it does not speak of: whoever lists criteria
 * alone leaves nothing unread.
 */
function fieldFindings(unread: ReadonlyMap<ItemCode, Problem>, named: ReadonlySet<ItemCode>): Problem[] {
  const asked = [...unread].filter(([code]) => named.has(code));
  const untold = [...unread].filter(([code]) => !named.has(code));
  const codes = (all: typeof asked): string => all.map(([code]) => codeLabel(code)).join('; ');
  const found: Problem[] = [];
  const [first] = asked;
  if (first && asked.length === 1) found.push(first[1]);
  else if (first) {
    const message = `Chưa đọc được điểm tối đa và điểm đạt của: ${codes(asked)}. Điểm cộng từ các tiêu chí liệt kê không phải là điểm của lĩnh vực. Hãy đối chiếu với văn bản công bố rồi nhập các số này.`;
    found.push({ ...first[1], message });
  }
  const [away] = untold;
  if (away) {
    const message = `Văn bản chỉ nêu tiêu chí, không nêu điểm tối đa và điểm đạt của: ${codes(untold)}. Nếu có văn bản công bố điểm của lĩnh vực thì hãy nhập thêm.`;
    found.push({ ...away[1], code: 'field-untold', severity: 'info', message });
  }
  return found;
}
