/** The end of the document: the closing sentence, who signs, who receives it. */
import { type Settings, SIGNING_FORMS } from '../core/settings.ts';
import { fold } from '../core/text.ts';
import type { PlanContext } from './context.ts';
import { atSetting, type Findings } from './findings-list.ts';
import { concat, gap, orGap, plain, type RichText } from './rich-text.ts';
import { oneLine, withoutClosing } from './typed.ts';

export interface Signature {
  /** "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH" */
  readonly lines: readonly string[];
  readonly name: RichText;
  /** "- Phòng Nội vụ huyện;" to "- Lưu: VT, VP." */
  readonly recipients: readonly RichText[];
}

/** "Như trên" is for a document that has an addressee; which one has it, is not for the book to say. */
export function withoutAbove(recipients: readonly string[]): string[] {
  return recipients.filter(
    (line) => !/^\s*[-–+•]?\s*như (?:trên|kính gửi)\s*(?:\([^()]*\))?[\s.;,]*$/u.test(fold(line)),
  );
}

export function buildSignature(context: PlanContext): { closing: RichText; signature: Signature } {
  const { settings } = context.source;
  const signer = oneLine(settings.signer);
  if (signer === '') {
    const message = 'Chưa có họ tên người ký. Hãy điền mục này; văn bản đang để [bổ sung họ tên người ký].';
    context.findings.add('signer-missing', 'warning', atSetting('Người ký'), message);
  }
  return {
    closing: closingSentence(context),
    signature: {
      lines: SIGNING_FORMS[settings.signingForm].lines,
      name: orGap(signer, 'họ tên người ký'),
      recipients: recipientLines(context),
    },
  };
}

/** A plan is issued by the committee or its chairman: signing by order or by authority is for reports. */
export function checkSigningForm({ signingForm }: Settings, findings: Findings): void {
  const form = SIGNING_FORMS[signingForm];
  if (form.for === 'all') return;
  const message = `Kế hoạch không ký theo thể thức “${form.label}”; thể thức này chỉ dùng cho báo cáo, công văn. Hãy chọn thể thức TM., KT., Q. hoặc của Chủ tịch.`;
  findings.add('signing-form-of-reports', 'warning', atSetting('Thể thức ký'), message);
}

/** "./." ends the text (Nghị định 30/2020/NĐ-CP); the wording may already have it, or a full stop. */
function closingSentence({ fill }: PlanContext): RichText {
  const closing = fill('closing');
  const last = closing.at(-1);
  if (!last || last.mark) return concat(closing, './.');
  return [...closing.slice(0, -1), { ...last, text: `${last.text.replace(/[\s./;,]+$/u, '')}./.` }];
}

function recipientLines({ source, findings }: PlanContext): RichText[] {
  const { recipients, draftingUnit } = source.settings;
  const written = recipients.map((line) => withoutClosing(oneLine(line).replace(/^[-–+•]\s*/, ''))).filter(Boolean);
  const archive = written.find((line) => /^lưu\s*:/.test(fold(line)));
  const others = written.filter((line) => line !== archive);
  if (others.length === 0) {
    const message = 'Chưa có nơi nhận. Hãy ghi mỗi dòng một nơi nhận; văn bản đang để [bổ sung nơi nhận].';
    findings.add('recipients-missing', 'warning', atSetting('Nơi nhận'), message);
  }
  const unit = withoutClosing(oneLine(draftingUnit));
  const filed = archive ?? `Lưu: VT${unit === '' ? '' : `, ${unit}`}`;
  return [
    ...(others.length === 0 ? [concat('- ', gap('nơi nhận'), ';')] : others.map((line) => plain(`- ${line};`))),
    plain(`- ${filed}.`),
  ];
}
