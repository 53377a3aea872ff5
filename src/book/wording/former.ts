/** What "Lời văn" held in books made by an earlier add-in: texts nobody changed read as today's, passages that are gone are told. */
import { digestOf } from '../../core/digest.ts';

/** Digests of usual texts as they once were. A text that is changed leaves its former digest here. */
const FORMER_DEFAULTS = new Set(
  (
    '9r3xf9hrcb 11powdu7ugh b19idvndxc 1es7rptzjhv s0st7pp7we 1fdcm3bajcr 1uvvp8pq2nd 1aqnis8vfi3 2g8q6vzzeng ' +
    '1vr579qyl98 18rz5yylpxs viucyzcfai 1sonc32irzu antz8jwzip 2ankybht43n 2cvvs9u1d53 rocd1jxuv2 g3e6at4vm6 ' +
    '18y2vdqpdrd 2bgdfgtgr7x 2e6r67a5yrp 2bwjdhsbcc4 1pot7qs6iba 1iivanxr0an 20ptuy38j93 6j6uidmmpo 1x187iji0tk ' +
    '2b0howm2scv 1804vu56rrt 1wjw12o8dpx 1ithy64c6ry ebhg1gue2p nh27q80yja ' +
    'w8k6q9qdl0 1nelxc7n73j 136oan07cqw di2sdthb7n pz9tz14hsm musmkq5dys 1a233ojggwd 2cxkzvcxi9 1difo1m7v51 ' +
    '1drh06mx8et 1kb2qt8mrhz 1nn8xa41otm 23u3holhdwj'
  ).split(' '),
);

/** Passages that documents no longer have: what they said stands in other places, without being joined to sentences. */
export const RETIRED_LABELS: readonly string[] = [
  'Kết quả lĩnh vực',
  'Tiêu chí đạt một phần điểm',
  'Tiêu chí không được điểm',
  'Giải pháp nêu tại phụ lục',
  'Không phải khắc phục',
  'Giao nhiệm vụ có phối hợp',
  'Giao nhiệm vụ không phối hợp',
];

export function isFormerDefault(text: string): boolean {
  return FORMER_DEFAULTS.has(digestOf(text));
}
