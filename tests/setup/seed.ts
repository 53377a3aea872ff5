/** Where a build is judged, properties are tried with the same cases each time: a change is judged, not the dice. Elsewhere they vary. */
import fc from 'fast-check';

if (process.env['CI'] === 'true') fc.configureGlobal({ seed: 20_261_125 });
