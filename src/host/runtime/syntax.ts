/** Refuses syntax that Node parses and Apps Script does not: private names, class fields and static blocks. */

import { transformSync } from 'esbuild';
import { HostProblem } from './errors.ts';

/**
 * Class fields have been refused at push, `#private` names and static fields do not parse.
 * Lowering only class members changes the text exactly when such members are there; a source without any class is spared the work.
 */
export function refuseUnparsable(source: string): void {
  refuseScannedToken(source);
  if (!/\bclass\b/.test(source)) return;
  const kept = transformSync(source, { target: 'esnext', logLevel: 'silent' }).code;
  const lowered = transformSync(source, {
    target: 'esnext',
    logLevel: 'silent',
    supported: {
      'class-field': false,
      'class-static-field': false,
      'class-static-blocks': false,
      'class-private-field': false,
      'class-private-method': false,
      'class-private-accessor': false,
      'class-private-static-field': false,
      'class-private-static-method': false,
      'class-private-static-accessor': false,
      'class-private-brand-check': false,
    },
  }).code;
  if (kept === lowered) return;
  const name = /#[A-Za-z_$][\w$]*/.exec(source)?.[0];
  throw new HostProblem(
    `SyntaxError: Code.js holds ${name ? `the private name ${name}` : 'a class field or static block'}, which Apps Script does not parse; build with esbuild target es2020`,
  );
}

/**
 * Apps Script scans comments for this token and narrows the scopes by itself (guides/services/authorization#manual);
 * the add-in lists its scopes in the manifest and must not hold it by accident.
 */
function refuseScannedToken(source: string): void {
  const token = ['@', 'OnlyCurrentDoc'].join('');
  if (source.includes(token))
    throw new HostProblem(`Code.js holds ${token}, which Apps Script acts upon wherever it stands`);
}
