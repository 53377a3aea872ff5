/**
 * `node load-ratio.mjs CODE OTHER`: how many times the load of one script takes that of another. Parsed and run as fresh
 * source each time, as a live call has it, in a bare realm; in a process of its own, where nothing else has work to do;
 * processor time, which other programs of the machine do not stretch.
 */
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';

const ROUNDS = 61;

/** @param {string} source */
function timed(source) {
  const context = createContext({});
  const before = process.cpuUsage();
  new Script(source).runInContext(context);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** @param {number[]} times */
const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

const sources = process.argv.slice(2).map((file) => readFileSync(file, 'utf8'));
const turns = Array.from({ length: ROUNDS }, (_, turn) => sources.map((source) => timed(`${source}\n// ${turn}`)));
const [whole = Number.NaN, part = Number.NaN] = sources.map((_, side) =>
  median(turns.map((times) => times[side] ?? Number.NaN)),
);
console.log(whole / part);
