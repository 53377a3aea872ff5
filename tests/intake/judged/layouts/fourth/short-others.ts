/** Short texts that tell of several: communes of a cluster, offices of one commune. */
import { num } from '../../card.ts';
import { capital, type Doc, type Layout, layout } from '../../doc.ts';
import { communeHead, padded } from './prose-say.ts';

/** Communes in one sentence, one's own among them. */
function clusterOfCommunes(d: Doc): string {
  const { card } = d;
  const { year, rank, of, others, province } = card.facts;
  d.total('score', 'rank');
  d.maybeRank('of');
  d.chooseUnit();
  d.setting('year');
  const own = { name: card.unit, score: card.score, rank };
  const units = d.random.shuffle([own, ...others.slice(0, d.random.int(2, 4))]);
  const [verb, place] = d.pick(['đạt', 'xếp thứ'], ['được', 'thứ'], ['có', 'đứng thứ']);
  const told = units.map((one) => `${one.name} ${verb} ${num(one.score)} điểm, ${place} ${one.rank}`);
  return `Cụm thi đua số ${d.random.int(2, 9)} tỉnh ${province} gồm ${units.length} đơn vị. Về Chỉ số cải cách hành chính năm ${year} (${d.pick('toàn tỉnh có', 'xếp hạng chung')} ${of} xã, phường): ${told.join('; ')}. Cụm sẽ họp bình xét vào ngày ${d.random.int(10, 28)}/4/${year + 1}.`;
}

/** The commune scores its own offices; what the province gave is not there. */
function officesScored(d: Doc): string {
  const { card } = d;
  const { year, kind } = card.facts;
  d.none();
  const score = (): string => padded(d.random.int(820, 980) * 1000);
  const offices = d.random.shuffle([
    'Văn phòng HĐND và UBND',
    d.pick('Phòng Kinh tế', 'Phòng Kinh tế, Hạ tầng và Đô thị'),
    'Phòng Văn hóa - Xã hội',
    'Trung tâm Phục vụ hành chính công',
  ]);
  return [
    ...communeHead(d, 'TB-UBND'),
    'THÔNG BÁO',
    `Kết quả chấm điểm cải cách hành chính năm ${year} đối với các phòng, trung tâm thuộc UBND ${card.unit}`,
    ...offices.map(
      (office, at) => `${at + 1}. ${office}: ${score()}/100 điểm, ${d.pick('hoàn thành tốt', 'hoàn thành')}.`,
    ),
    `${capital(kind)} ${d.pick('chưa nhận được', 'đang chờ')} kết quả Chỉ số cải cách hành chính năm ${year} do tỉnh đánh giá đối với UBND ${kind}.`,
  ].join('\n');
}

export const SHORT_OTHERS: readonly Layout[] = [
  layout('communes-of-a-cluster-in-a-sentence', ['paragraph', 'txt'], {}, clusterOfCommunes),
  layout('offices-of-the-commune-scored', ['list', 'txt'], {}, officesScored),
];
