/** To whom a report or a letter goes: each body of its own, and none of them among the recipients again. */
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

/** "Phòng Nội vụ huyện (báo cáo)" among the recipients is the one addressed in full above: "Như trên" says it. */
export function recipientsBelow(settings: Settings): string[] {
  const addressees = bodiesOf(settings).map((one) => `${fold(one)} `);
  const others = withoutAbove(settings.recipients).filter((one) => {
    const name = fold(withoutClosing(one.replace(/\s*\([^()]*\)[\s.;,]*$/u, '').replace(/^\s*[-–+•]\s*/u, '')));
    return !addressees.some((addressee) => addressee.startsWith(`${name} `));
  });
  return ['Như trên', ...others];
}
