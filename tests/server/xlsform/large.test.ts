// biome-ignore-all lint/suspicious/noTemplateCurlyInString: forms write the names of questions like that.
import { expect, test } from 'vitest';
import { draftOfForm } from '#server/xlsform/draft.ts';
import { form } from './form.ts';

test('a list of choices that a thousand questions share is refused before it fills the memory', async () => {
  const many = Array.from({ length: 1_500 }, (_, index) => index);
  const bytes = await form({
    survey: ['type | name | label', ...many.map((index) => `select_one l | q${index} | Q`)],
    choices: ['list_name | name | label', ...many.map((index) => `l | c${index} | C`)],
  });
  await expect(draftOfForm(bytes, 'form')).rejects.toMatchObject({
    code: 'form-unreadable',
    field: 'too-much',
  });
});

test('conditions that multiply from group to group end with a clear error', async () => {
  const relevant = Array.from({ length: 300 }, (_, index) => `\${q${index}} = "x"`).join(' or ');
  const deep = Array.from({ length: 200 }, (_, index) => `begin group | g${index} | G | ${relevant}`);
  const questions = Array.from({ length: 1_000 }, (_, index) => `text | q${index} | Q |`);
  const bytes = await form({ survey: ['type | name | label | relevant', ...deep, ...questions] });
  await expect(draftOfForm(bytes, 'form')).rejects.toMatchObject({
    code: 'form-unreadable',
    field: 'too-much',
  });
});
