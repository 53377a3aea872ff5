import { expect, test } from 'vitest';
import { readAddresses } from '../../src/pages/document/share.tsx';

test('addresses are split where people split them, never inside a name', () => {
  const typed = 'Nguyễn Văn A <a@xa.vn>, b@xa.vn; Phòng Nội vụ <noi-vu@huyen.gov.vn>\nc@xa.vn';
  expect(readAddresses([typed])).toEqual({
    emails: ['a@xa.vn', 'b@xa.vn', 'noi-vu@huyen.gov.vn', 'c@xa.vn'],
    wrong: [],
  });
});

test('several addresses beside each other are several, the same twice is one', () => {
  expect(readAddresses(['a@xa.vn b@xa.vn', 'b@xa.vn'])).toEqual({ emails: ['a@xa.vn', 'b@xa.vn'], wrong: [] });
});

test('what is no address is told as it was typed', () => {
  expect(readAddresses(['Nguyễn Văn A; a@xa; <b@xa.vn>'])).toEqual({
    emails: ['b@xa.vn'],
    wrong: ['Nguyễn Văn A', 'a@xa'],
  });
});
