/** To whom a report or a letter goes: each body of its own, and none of them among the recipients again. */
import type { DocumentForm } from '../book/document-kinds.ts';
import type { Settings } from '../core/settings.ts';
import { fold } from '../core/text.ts';
import { gap, plain, type RichText } from './rich-text.ts';
import { withoutAbove } from './signature.ts';
import { typed, withoutClosing } from './typed.ts';

/** "Ủy ban nhân dân tỉnh; Sở Nội vụ": each a body of its own. */
function bodiesOf({ superior }: Settings): string[] {
  return typed(superior)
    .split(/[;\n]/)
    .map((one) => withoutClosing(one.trim()))
    .filter((one) => one !== '');
}

/** A gap where the book names none. */
export function addresseesOf(settings: Settings): RichText[] {
  const bodies = bodiesOf(settings);
  return bodies.length > 0 ? bodies.map(plain) : [gap('cơ quan nhận báo cáo')];
}

/** "Kính gửi: …" stands in reports and letters. */
export const hasAddressee = (form: DocumentForm): boolean => form === 'report' || form === 'letter';

/** A decision goes to those whom its last article names, a notice to whom it is about. */
export function recipientsIn(form: DocumentForm, settings: Settings): string[] {
  const others = withoutAbove(settings.recipients);
  if (form === 'decision') return ['Như Điều 3', ...others];
  return form === 'notice' ? [...bodiesOf(settings), ...others] : recipientsBelow(settings);
}

/** "Phòng Nội vụ huyện (báo cáo)" among the recipients is the one addressed in full above: "Như trên" says it. */
export function recipientsBelow(settings: Settings): string[] {
  const addressees = bodiesOf(settings).map((one) => `${fold(one)} `);
  const others = withoutAbove(settings.recipients).filter((one) => {
    const name = fold(withoutClosing(one.replace(/\s*\([^()]*\)[\s.;,]*$/u, '').replace(/^\s*[-–+•]\s*/u, '')));
    return !addressees.some((addressee) => addressee.startsWith(`${name} `));
  });
  return ['Như trên', ...others];
}
