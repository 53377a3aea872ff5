/** The same book has the same findings, in the same order, wherever its plan is made. */
import { expect, test } from 'vitest';
import { makePlan } from '../../src/cli/job.ts';
import { printProblem } from '../../src/core/problems.ts';
import { sampleBook } from '../workbook/book.ts';
import { sessionOn } from '../writing/scenario.ts';

test('in the dialog and from the command line', () => {
  const host = sampleBook();
  host.edit.type('Thông tin chung', 'B2', '');
  host.edit.type('Nhiệm vụ', 'B2', 'Tăng cường công tác chỉ đạo thị trấn Đồng Mỹ');
  const dialog = sessionOn(host.state())
    .window('plan', '', 'anew')
    .run('produceDocument', { kind: 'plan', choices: {}, create: false });
  expect(dialog.findings.map(({ code }) => code)).toContain('issuer-missing');
  expect(makePlan(host).findings.map(printProblem)).toEqual(dialog.findings);
});
