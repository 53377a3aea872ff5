/** Where the head of a written plan is: office, number, date, subject, legal bases, the sentence that issues it. */
import { type Proposal, proposal, replaceAll, reword, type WrittenParagraph, type WrittenPlan } from './written.ts';

const KIND = /^(?:ke hoach|bao cao)\b/;
const BASIS = /^(?:can cu|theo de nghi|xet de nghi)\b/;
const PART_ONE = /^(?:phan\s+)?(?:i|1|a)\s*[.:/)-]\s*\S|^muc dich\b/;

export function proposeHead(plan: WrittenPlan): Proposal[] {
  const { paragraphs } = plan;
  const title = paragraphs.findIndex(
    ({ folded, text, row }) => KIND.test(folded) && !row && /^\P{Ll}{7,8}/u.test(text),
  );
  const head = paragraphs.slice(0, title < 0 ? 30 : title);
  return [...letterhead(plan, head), ...(title < 0 ? [] : afterTitle(plan, paragraphs.slice(title)))];
}

function letterhead(plan: WrittenPlan, head: readonly WrittenParagraph[]): Proposal[] {
  const number = head.find(({ folded }) => /^so\s*:/.test(folded));
  const date = head.find(({ folded }) => /,\s*ngay\b.*\bthang\b.*\bnam\b/.test(folded));
  const state = head.find(({ folded }) => folded.startsWith('cong hoa xa hoi'));
  const proposals: Proposal[] = [];
  // Names stand in the cell left of the state's: one line or two; more lines are left as they are.
  const names = head.filter(({ folded, text, row }) => {
    return (
      row !== undefined &&
      row === state?.row &&
      text !== '' &&
      !/^(?:cong hoa|doc lap|so\s*:)/.test(folded) &&
      !/,\s*ngay\b/.test(folded)
    );
  });
  const own = names.filter(({ folded }) => /[a-z]/.test(folded));
  const [first, second, third] = own;
  if (first && second && !third) {
    proposals.push(
      proposal([first], '{cơ quan dòng 1}', 'dòng trên của tên cơ quan', reword(plan, first, '{cơ quan dòng 1}')),
    );
    proposals.push(
      proposal([second], '{cơ quan dòng 2}', 'dòng dưới của tên cơ quan', reword(plan, second, '{cơ quan dòng 2}')),
    );
  } else if (first && !second) {
    const tags = '{cơ quan dòng 1} {cơ quan dòng 2}';
    proposals.push(proposal([first], tags, 'tên cơ quan', reword(plan, first, tags)));
  }
  if (number) {
    // In a head of tabs the place and the date follow on the same line.
    const rest = /,\s*ngay\b/.test(number.folded);
    if (!rest)
      proposals.push(
        proposal([number], '{số ký hiệu}', 'số, ký hiệu của văn bản', reword(plan, number, '{số ký hiệu}')),
      );
  }
  if (date && date !== number) {
    proposals.push(
      proposal(
        [date],
        '{địa danh ngày tháng}',
        'địa danh, ngày tháng của văn bản',
        reword(plan, date, '{địa danh ngày tháng}'),
      ),
    );
  }
  return proposals;
}

function afterTitle(plan: WrittenPlan, [title, ...following]: readonly WrittenParagraph[]): Proposal[] {
  if (!title) return [];
  const proposals: Proposal[] = [];
  const partOne = following.findIndex(({ folded, row }) => !row && PART_ONE.test(folded));
  const before = following.slice(0, partOne < 0 ? 40 : partOne);
  const bases = before.filter(({ folded, text }) => BASIS.test(folded) && !/:$/.test(text));
  const firstBase = bases[0] ? before.indexOf(bases[0]) : -1;
  const written = before.filter(({ text }) => text !== '');
  const opening = written.findLast((one) => !bases.includes(one) && /:$|ban hanh|xay dung ke hoach/.test(one.folded));
  const alone = KIND.exec(title.folded)?.[0].length === title.folded.length;
  if (!alone) {
    const kind = [...title.text].slice(0, title.folded.startsWith('ke hoach') ? 8 : 7).join('');
    const tags = `${kind} {trích yếu}`;
    proposals.push(proposal([title], tags, 'tên loại và trích yếu của văn bản', reword(plan, title, tags)));
  } else {
    const end = before.findIndex((one, i) => one === opening || i === firstBase || /^kinh gui\b/.test(one.folded));
    const subject = before
      .slice(0, end < 0 ? 4 : end)
      .filter(({ text, row }) => text !== '' && !row && !/^[-_*\s]+$/.test(text));
    if (subject.length > 0 && subject.length <= 5) {
      proposals.push(
        proposal(subject, '{trích yếu}', 'trích yếu của văn bản', replaceAll(plan, subject, '{trích yếu}')),
      );
    }
  }
  if (bases.length > 0) {
    const tags = '{#căn cứ}{.}{/căn cứ}';
    proposals.push(proposal(bases, tags, 'các căn cứ của văn bản, mỗi căn cứ một đoạn', replaceAll(plan, bases, tags)));
  }
  if (opening)
    proposals.push(proposal([opening], '{mở đầu}', 'câu mở đầu do tiện ích soạn', reword(plan, opening, '{mở đầu}')));
  return proposals;
}
