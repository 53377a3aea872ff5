/** CCHC_RECONCILE: every place where a stated figure and what is listed below it disagree. */
import { TOTAL_LABEL } from '../core/codes.ts';
import { toNumber } from '../core/points.ts';
import { RESIDUAL_KINDS, reconcile } from '../core/reconcile.ts';
import { readCard } from './cards.ts';
import type { CustomFunction } from './declaration.ts';
import { CODES, MAX, SCORE } from './parameters.ts';

const PARAMETERS = [CODES, MAX, SCORE];

export const RECONCILE: CustomFunction = {
  name: 'CCHC_RECONCILE',
  about:
    'Đối chiếu số đã ghi với tổng các mục bên dưới: mỗi chỗ lệch một dòng gồm mã, loại, số ghi, số cộng, chênh lệch.',
  parameters: PARAMETERS,
  example: '=CCHC_RECONCILE(A2:A;C2:C;J2:J)',
  compute: (args) => {
    const residuals = reconcile(readCard(PARAMETERS, args));
    if (residuals.length === 0) return '';
    return residuals.map(({ code, kind, stated, summed, difference }) => [
      code === 'total' ? TOTAL_LABEL : code,
      RESIDUAL_KINDS[kind],
      toNumber(stated),
      toNumber(summed),
      toNumber(difference),
    ]);
  },
};
