/** The privacy policy and the terms say what the add-in's own page says; `-u` writes them anew after a change that was meant. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { privacyPolicy, terms } from '../../build/policies.mjs';
import { DATA_FACTS } from '../../src/book/texts/data-facts.ts';
import { SCOPES } from '../../src/pages/about/texts.ts';

const ABOUT_WHOM = ['who-sees', 'who-answers', 'passing-on'];
const policy = privacyPolicy(DATA_FACTS, Object.values(SCOPES));
const conditions = terms(DATA_FACTS.filter(({ id }) => ABOUT_WHOM.includes(id)));

describe('what a listing links to', () => {
  it('is the privacy policy of these facts and permissions', async () => {
    await expect(policy).toMatchFileSnapshot('../../.github/PRIVACY.md');
  });

  it('is the terms of use', async () => {
    await expect(conditions).toMatchFileSnapshot('../../.github/TERMS.md');
  });

  it('explains exactly the permissions that the manifest asks for, in English too', () => {
    const { oauthScopes } = JSON.parse(readFileSync('appsscript.json', 'utf8')) as { oauthScopes: string[] };
    const names = oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', ''));
    expect(Object.keys(SCOPES)).toEqual(names);
    const [, english = ''] = policy.split('## In English');
    expect([...english.matchAll(/`([a-z.]+)`/g)].map(([, name]) => name)).toEqual(names);
  });

  it('claims to comply with no law', () => {
    const said = `${policy}${conditions}`;
    expect(said).not.toMatch(/(?:đáp ứng|tuân thủ|phù hợp với) (?:đầy đủ )?(?:Luật|Nghị định|GDPR|ISO)/i);
    expect(said).toContain('tiện ích không tự nhận là đã đáp ứng quy định nào');
  });
});
