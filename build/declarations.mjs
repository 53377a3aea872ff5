/** The documented functions as data, where `cchc:functions` is imported: the page carries nothing of what computes them. */
import { evaluate } from './evaluate.mjs';
import { madeModule } from './made-module.mjs';

/** @param {Pick<import('./build.mjs').Context, 'root' | 'work' | 'define'>} context */
export const declarationsPlugin = (context) =>
  madeModule('functions', async () => {
    const { DOCUMENTED } = await evaluate(context, "export { DOCUMENTED } from './src/functions/documented.ts';");
    return { DOCUMENTED };
  });
