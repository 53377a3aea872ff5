/** The office that issues the plan: its names in running text and in the heading, and what kind of unit it is. */
import type { Settings } from '../core/settings.ts';
import { fold } from '../core/text.ts';
import { bold, gap, orGap, plain, type RichText } from './rich-text.ts';
import { oneLine } from './typed.ts';

/** Longer words first: "thị xã" before "xã". */
const UNIT_WORDS = ['thị trấn', 'thị xã', 'thành phố', 'đặc khu', 'phường', 'huyện', 'quận', 'tỉnh', 'xã'] as const;

export interface Office {
  /** Who issues it: "Ủy ban nhân dân thị trấn Đồng Mỏ", or its chairman. */
  readonly name: RichText;
  /** "UBND thị trấn Đồng Mỏ" */
  readonly shortName: RichText;
  /** "Ủy ban nhân dân (UBND) thị trấn Đồng Mỏ": the first time, the abbreviation is explained. */
  readonly firstName: RichText;
  /** "thị trấn", as the plan calls the unit; "đơn vị" when the name does not tell. */
  readonly unit: string;
  /** "thị trấn Đồng Mỏ" */
  readonly unitName: RichText;
  readonly isCommittee: boolean;
  /** The two lines at the top left, in capitals. */
  readonly heading: { readonly above: RichText; readonly below: RichText };
}

const COMMITTEE = /^(?:ủy ban nhân dân|ubnd)\s+/;

export function describeOffice(settings: Settings): Office {
  const written = oneLine(settings.issuer).normalize('NFC');
  const folded = fold(written);
  // Nearly every office is a committee: one without a name yet is taken for one.
  const isCommittee = written === '' || COMMITTEE.test(folded);
  const isNamed = written !== '';
  // Folding keeps the number of letters of composed text, so that the rest can be cut from the text as written.
  const place = isCommittee ? written.slice(COMMITTEE.exec(folded)?.[0].length ?? 0) : written;
  const unit = UNIT_WORDS.find((word) => ` ${folded} `.includes(` ${word} `)) ?? 'đơn vị';
  // The chairman's own document is issued by the chairman: text and signature say the same.
  const who = settings.signingForm === 'chairman' ? 'Chủ tịch ' : '';
  return {
    name: isCommittee && isNamed ? plain(`${who}Ủy ban nhân dân ${place}`) : orGap(written, 'tên cơ quan ban hành'),
    shortName: isCommittee && isNamed ? plain(`UBND ${place}`) : orGap(written, 'tên cơ quan ban hành'),
    firstName:
      isCommittee && isNamed ? plain(`${who}Ủy ban nhân dân (UBND) ${place}`) : orGap(written, 'tên cơ quan ban hành'),
    unit,
    unitName: orGap(place, 'tên đơn vị'),
    isCommittee,
    heading: officeHeading(settings, written, place, isCommittee),
  };
}

/** A committee has no superior line: its name takes both lines, both bold (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.2). */
function officeHeading(settings: Settings, written: string, place: string, isCommittee: boolean): Office['heading'] {
  if (written === '') return { above: bold('ỦY BAN NHÂN DÂN'), below: gap('tên cơ quan ban hành') };
  if (isCommittee) return { above: bold('ỦY BAN NHÂN DÂN'), below: bold(place.toUpperCase()) };
  return { above: plain(oneLine(settings.superior).toUpperCase()), below: bold(written.toUpperCase()) };
}
