/** All pages of the guide in the order of the year. */
import { BEGINNING_PAGES } from './beginning.ts';
import { DOSSIER_PAGES } from './dossier.ts';
import { FOLLOWING_PAGES } from './following.ts';
import type { GuidePage } from './guide-page.ts';
import { KEEPING_PAGES } from './keeping.ts';
import { PROVINCE_PAGES } from './province.ts';
import { REMEDY_PAGES } from './remedy.ts';
import { SCORING_PAGES } from './scoring.ts';

export const GUIDE_PAGES: readonly GuidePage[] = [
  ...BEGINNING_PAGES,
  ...SCORING_PAGES,
  ...DOSSIER_PAGES,
  ...REMEDY_PAGES,
  ...FOLLOWING_PAGES,
  ...KEEPING_PAGES,
  ...PROVINCE_PAGES,
];
