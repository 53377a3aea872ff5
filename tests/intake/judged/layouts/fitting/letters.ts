/** Letters and notices of offices, as prose. */
import { inWords, num, slashed } from '../../card.ts';
import { because, type Doc, labelled, layout } from '../../doc.ts';

/** A numbered letter: what was lost is told under each field as "(a)", "(b)". */
const official = layout('letter-to-units', ['prose', 'txt'], { residual: true }, (d: Doc) => {
  const { card } = d;
  const { year, decision, decided, issuer, rank, of, kind } = card.facts;
  d.total('score', 'max', 'rank', 'of');
  d.setting('year', 'decision', 'decisionDate', 'issuer');
  const lines = [
    `UBND ${card.unit}`,
    `V/v thông báo điểm Chỉ số CCHC năm ${year}`,
    `Kính gửi: Các phòng chuyên môn, đơn vị thuộc UBND ${card.unit}`,
    `Ngày ${slashed(decided)}, ${issuer} ban hành Quyết định số ${decision} công bố Chỉ số CCHC năm ${year}. UBND ${card.unit} được ${num(card.score)} điểm trên thang ${num(card.max)} điểm, xếp vị trí thứ ${rank} trong tổng số ${of} ${kind}.`,
    'Điểm từng lĩnh vực như sau:',
  ];
  for (const field of card.fields) {
    d.field(field, 'max', 'score');
    lines.push(`${field.code}. ${field.name} được ${num(field.score)} điểm trên thang ${num(field.max)} điểm.`);
    for (const leaf of field.below) {
      d.item(leaf, 'max', 'score', 'cause');
      lines.push(
        `${labelled(leaf)} (${leaf.name}) được ${num(leaf.score)} điểm trên thang ${num(leaf.max)} điểm${because(leaf)}.`,
      );
    }
  }
  return [...lines, `Đề nghị các đơn vị khắc phục trước ${inWords({ ...decided, month: decided.month + 2 })}.`].join(
    '\n',
  );
});

export const LETTERS = [official];
