/** The office that issues the plan: its names in running text and in the heading, and what kind of unit it is. */
import { type Settings, SIGNING_FORMS } from '../core/settings.ts';
import { fold } from '../core/text.ts';
import { atSetting, type Findings } from './findings-list.ts';
import { bold, gap, orGap, plain, type RichText } from './rich-text.ts';
import { oneLine } from './typed.ts';

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

/** How the name of an office was understood. */
interface NamedOffice {
  /** As typed, on one line. */
  readonly written: string;
  readonly isCommittee: boolean;
  /** The unit alone stands for its committee: "Xã Bình Minh". */
  readonly isUnitAlone: boolean;
  /** "xã Bình Minh": what the committee is of, or what a department's name ends with; '' where none is named. */
  readonly unitName: string;
  /** "xã" */
  readonly unitWord: string;
}

const COMMITTEE = /^(?:ủy ban nhân dân|ubnd)\s+/;

/** The first unit a name holds; longer words first, and "văn hóa - xã hội" is none. */
const UNIT = /(?<!\p{L})(?:thị trấn|thị xã|thành phố|đặc khu|phường|huyện|quận|tỉnh|xã(?! hội))(?!\p{L})/u;

/** Departments and bodies of a committee: its name is the upper line of their letterhead. */
const OF_COMMITTEE = /^(?:phòng|văn phòng|trung tâm|bộ phận|ban chỉ đạo|tổ) /;

function understand({ issuer }: Settings): NamedOffice {
  const written = oneLine(issuer).normalize('NFC');
  const folded = fold(written);
  const [committee = ''] = COMMITTEE.exec(folded) ?? [];
  const unit = UNIT.exec(folded);
  const unitWord = unit?.[0] ?? '';
  const isUnitAlone = unit?.index === 0 && folded.length > unitWord.length;
  // Folding keeps the number of letters of composed text, so that the rest can be cut from the text as written.
  const named = unit ? unitWord + written.slice(unit.index + unitWord.length).replace(/,.*$/, '') : '';
  return {
    written,
    // Nearly every office is a committee: one without a name yet is taken for one.
    isCommittee: written === '' || committee !== '' || isUnitAlone,
    isUnitAlone,
    unitName:
      committee !== ''
        ? written.slice(committee.length)
        : isUnitAlone
          ? unitWord + written.slice(unitWord.length)
          : named,
    unitWord,
  };
}

export function describeOffice(settings: Settings): Office {
  const office = understand(settings);
  const { written, isCommittee, unitName, unitWord } = office;
  // The chairman's own document is issued by the chairman: text and signature say the same.
  const who = SIGNING_FORMS[settings.signingForm].issuedBy === 'chairman' ? 'Chủ tịch ' : '';
  const called = (committee: string): RichText =>
    isCommittee && written !== '' ? plain(`${committee} ${unitName}`) : orGap(written, 'tên cơ quan ban hành');
  return {
    name: called(`${who}Ủy ban nhân dân`),
    shortName: called('UBND'),
    firstName: called(`${who}Ủy ban nhân dân (UBND)`),
    unit: unitWord || 'đơn vị',
    unitName: orGap(unitName || written, 'tên đơn vị'),
    isCommittee,
    heading: officeHeading(office, settings),
  };
}

/** A committee has no superior line: its name takes both lines, both bold (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.2). */
function officeHeading({ written, isCommittee, unitName }: NamedOffice, settings: Settings): Office['heading'] {
  if (written === '') return { above: bold('ỦY BAN NHÂN DÂN'), below: gap('tên cơ quan ban hành') };
  if (isCommittee) return { above: bold('ỦY BAN NHÂN DÂN'), below: bold(unitName.toUpperCase()) };
  return { above: orGap(parentBody(settings).toUpperCase(), 'cơ quan chủ quản'), below: bold(written.toUpperCase()) };
}

/** The upper line for an office that is no committee: as typed, else the committee its name holds; '' where neither tells. */
function parentBody(settings: Settings): string {
  const typed = oneLine(settings.parentBody);
  if (typed !== '') return typed;
  const { written, unitName, unitWord } = understand(settings);
  const isNamed = unitName.length > unitWord.length && OF_COMMITTEE.test(fold(written));
  return isNamed ? `Ủy ban nhân dân ${unitName}` : '';
}

/** What of the letterhead a person has to say: the parent body of an office, the full name of a committee. */
export function checkOffice(settings: Settings, findings: Findings): void {
  const { written, isCommittee, isUnitAlone, unitName } = understand(settings);
  if (isUnitAlone) {
    const message = `Tên “${written}” được hiểu là Ủy ban nhân dân ${unitName}. Hãy ghi tên đầy đủ: Ủy ban nhân dân ${unitName}.`;
    findings.add('issuer-not-full', 'warning', atSetting('Cơ quan ban hành'), message);
  }
  if (isCommittee) return;
  if (!settings.documentNumber.includes('/')) {
    const message = `Ký hiệu của văn bản do “${written}” ban hành phải có chữ viết tắt của cơ quan. Hãy ghi cả ký hiệu, ví dụ 15/KH-VHXH; văn bản đang ghi …/KH.`;
    findings.add('symbol-unknown', 'warning', atSetting('Số văn bản'), message);
  }
  if (SIGNING_FORMS[settings.signingForm].lines[0]?.includes('ỦY BAN NHÂN DÂN')) {
    const message = `“${written}” không phải là Ủy ban nhân dân nhưng thể thức ký là “${SIGNING_FORMS[settings.signingForm].label}”. Hãy chọn lại thể thức, hoặc sửa chức vụ trong văn bản Word.`;
    findings.add('signing-form-differs', 'warning', atSetting('Thể thức ký'), message);
  }
  if (parentBody(settings) !== '') return;
  const message = `Cơ quan ban hành “${written}” không phải là Ủy ban nhân dân nên đầu văn bản phải có cơ quan chủ quản ở dòng trên; văn bản đang để [bổ sung cơ quan chủ quản]. Hãy điền mục này.`;
  findings.add('parent-body-missing', 'warning', atSetting('Cơ quan chủ quản'), message);
}
