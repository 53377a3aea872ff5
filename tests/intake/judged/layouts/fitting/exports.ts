/** What programs write: JSON, XML, pages of names and values. */
import { num } from '../../card.ts';
import { capital, layout } from '../../doc.ts';
import { html } from './rows.ts';

const json = layout('json-tree', ['fixed', 'txt'], { most: 40 }, (d) => {
  const { card } = d;
  d.total('score', 'max', 'rank', 'of');
  d.setting('year', 'issuer');
  const { year, rank, of } = card.facts;
  const points = (units: number): number => units / 10_000;
  const tree = {
    donVi: `UBND ${card.unit}`,
    namDanhGia: year,
    tongDiem: points(card.score),
    diemToiDa: points(card.max),
    xepHang: rank,
    tongSoDonVi: of,
    linhVuc: card.fields.map((field) => {
      d.field(field, 'max', 'score');
      return {
        ma: field.code,
        ten: field.name,
        diemToiDa: points(field.max),
        diemDat: points(field.score),
        tieuChi: field.below.map((leaf) => {
          d.item(leaf, 'max', 'score', 'cause');
          const { code, name, max, score, cause } = leaf;
          return { ma: code, ten: name, diemToiDa: points(max), diemDat: points(score), lyDo: cause };
        }),
      };
    }),
  };
  return JSON.stringify(tree, null, 2);
});

const xml = layout('xml-with-attributes', ['fixed', 'txt'], {}, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year');
  const { year } = card.facts;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<ketqua nam="${year}" donvi="UBND ${card.unit}" tongdiem="${num(card.score)}" diemtoida="${num(card.max)}">`,
    ...card.fields.flatMap((field) => {
      d.field(field, 'max', 'score');
      return [
        `  <linhvuc ma="${field.code}" ten="${field.name}" diemtoida="${num(field.max)}" diemdat="${num(field.score)}">`,
        ...field.below.map((leaf) => {
          d.item(leaf, 'max', 'score');
          return `    <tieuchi ma="${leaf.code}" ten="${leaf.name}" diemtoida="${num(leaf.max)}" diemdat="${num(leaf.score)}"/>`;
        }),
        '  </linhvuc>',
      ];
    }),
    '</ketqua>',
  ].join('\n');
});

/** A page of a portal: what it is on the left, its value on the right. */
const portal = layout('html-names-and-values', ['table', 'html'], { fields: [7, 8], plain: true }, (d) => {
  const { card } = d;
  const { year, rank, of, grade } = card.facts;
  d.total('score', 'max', 'self', 'rank', 'of');
  d.setting('year', 'grade');
  return [
    '<table>',
    html(['Đơn vị', `UBND ${card.unit}`]),
    html(['Năm đánh giá', String(year)]),
    html(['Tổng điểm tự chấm', num(card.self)]),
    html(['Tổng điểm thẩm định', `${num(card.score)}/${num(card.max)}`]),
    html(['Xếp hạng', `${rank}/${of}`]),
    html(['Xếp loại', grade]),
    ...card.fields.map((field) => {
      d.field(field, 'max', 'score');
      return html([`${field.code}. ${field.name}`, `${num(field.score)}/${num(field.max)}`]);
    }),
    '</table>',
  ].join('\n');
});

/** Each criterion is a card of a page: its name, then labelled lines. */
const cardsOfAPage = layout('text-of-a-page-of-cards', ['fixed', 'txt'], { most: 40 }, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year');
  const { year } = card.facts;
  return [
    'Trang chủ > Đánh giá CCHC > Kết quả',
    `${capital(card.unit)}`,
    `Kỳ đánh giá: Năm ${year}`,
    `Tổng điểm`,
    `${num(card.score)} / ${num(card.max)}`,
    ...card.fields.flatMap((field) => {
      d.field(field, 'max', 'score');
      return [
        '',
        `${field.code}. ${field.name}`,
        `Điểm tối đa: ${num(field.max)}`,
        `Điểm đạt: ${num(field.score)}`,
        ...field.below.flatMap((leaf) => {
          d.item(leaf, 'max', 'score', 'cause');
          return [
            `${leaf.code}. ${leaf.name}`,
            `Điểm tối đa: ${num(leaf.max)}`,
            `Điểm đạt: ${num(leaf.score)}`,
            ...(leaf.cause === '' ? [] : [`Lý do: ${leaf.cause}`]),
          ];
        }),
      ];
    }),
  ].join('\n');
});

export const EXPORTS = [json, xml, portal, cardsOfAPage];
