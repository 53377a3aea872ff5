/** Where the end of a written plan is: the closing sentence, who signs, who receives it. */
import { type Proposal, proposal, replaceAll, reword, type WrittenParagraph, type WrittenPlan } from './written.ts';

const CLOSING = /^(?:tren day la|yeu cau|de nghi)\b/;
const SIGNING = /^(?:tm|kt|q|tl|tuq|t\/m|k\/t)\s*\.|^(?:pho )?chu tich|^quyen chu tich|^uy ban nhan dan/;

/** The end of the text: where its last part ends, too. */
export function closingOf({ paragraphs }: WrittenPlan): WrittenParagraph | undefined {
  const end = paragraphs.findIndex(({ folded }) => /^noi nhan\b/.test(folded));
  const before = paragraphs.slice(0, end < 0 ? paragraphs.length : end).filter(({ row }) => !row);
  return (
    before.findLast(({ folded }) => /^tren day la\b/.test(folded)) ??
    before.slice(-4).findLast(({ text, folded }) => /\.\/\.$/.test(text) && CLOSING.test(folded))
  );
}

export function proposeEnding(plan: WrittenPlan): Proposal[] {
  const { paragraphs } = plan;
  const closing = closingOf(plan);
  const proposals = closing ? [proposeClosing(plan, closing)] : [];
  const title = paragraphs.findIndex(({ folded }) => /^noi nhan\s*:?$/.test(folded));
  if (title < 0) return proposals;
  const rest = paragraphs.slice(title + 1);
  const end = rest.findIndex(({ folded }) => folded !== '' && !/^(?:[-+*•]|luu\b)/.test(folded));
  const recipients = rest.slice(0, end < 0 ? rest.length : end);
  const lines = recipients.filter(({ text }) => text !== '');
  if (lines.length > 0) {
    const tags = '{#nơi nhận}{.}{/nơi nhận}';
    proposals.push(proposal(lines, tags, 'các nơi nhận của văn bản', replaceAll(plan, lines, tags)));
  }
  return [...proposals, ...proposeSigner(plan, title)];
}

/** A sentence of the office. */
function proposeClosing(plan: WrittenPlan, closing: WrittenParagraph): Proposal {
  const tags = '{kết thúc}';
  const changes = reword(plan, closing, tags);
  return { ...proposal([closing], tags, 'câu kết do tiện ích soạn', changes), usual: false };
}

/** Beside the recipients in a table, or in the paragraphs around them. */
function proposeSigner(plan: WrittenPlan, title: number): Proposal[] {
  const { paragraphs } = plan;
  const row = paragraphs[title]?.row;
  const near = row
    ? paragraphs.filter((one) => one.row?.parent === row.parent)
    : paragraphs.slice(Math.max(0, title - 8), title + 25);
  const from = near.findIndex(({ folded, text }) => SIGNING.test(folded) && text === text.toUpperCase());
  if (from < 0) return [];
  const after = near.slice(from);
  const upper = (one: WrittenParagraph): boolean => one.text !== '' && one.text === one.text.toUpperCase();
  const end = after.findIndex((one) => !upper(one));
  const lines = after.slice(0, end < 0 ? after.length : end);
  const name = after
    .slice(lines.length)
    .find(({ text, folded }) => text !== '' && !/^[-–+*•]|^noi nhan|^\(/.test(folded) && text.length < 40);
  const tags = '{#quyền hạn chức vụ}{.}{/quyền hạn chức vụ}';
  return [
    proposal(lines, tags, 'quyền hạn, chức vụ của người ký', replaceAll(plan, lines, tags)),
    ...(name ? [proposal([name], '{người ký}', 'họ và tên người ký', reword(plan, name, '{người ký}'))] : []),
  ];
}
