import type { Question } from '#domain/checklist/checklist.ts';
import { felt } from './asked.ts';
import { five } from './five.ts';

/** What the sections of a briefing are called where nothing in the task asks for another title. */
export const briefingTitles = {
  cover: five('Who you are', 'Kas jūs esat', 'Kdo jste', 'شما کی هستید', 'Wie je bent'),
  scenario: five('What you do', 'Ko darāt', 'Co děláte', 'چه می‌کنید', 'Wat je doet'),
  time: five('What you time', 'Ko mērāt', 'Co měříte', 'چه زمانی را می‌گیرید', 'Wat je klokt'),
  keep: five('What you keep', 'Ko saglabājat', 'Co uložíte', 'چه چیزی را نگه می‌دارید', 'Wat je bewaart'),
  never: five(
    'What you never do',
    'Ko nekad nedarāt',
    'Co nikdy neděláte',
    'چه کارهایی نمی‌کنید',
    'Wat je nooit doet',
  ),
} as const;

/** What was said or written, as the last thing asked. */
export const inOwnWords: Question = {
  ...felt,
  id: 'account',
  type: 'narrative',
  atLeastCharacters: 40,
  text: five(
    'It in your own words',
    'Jūsu pašu vārdiem',
    'Vlastními slovy',
    'به زبان خودتان',
    'In je eigen woorden',
  ),
  prompts: [
    five(
      'What happened, in its order',
      'Kas notika, pēc kārtas',
      'Co se stalo, popořadě',
      'چه شد، به ترتیب',
      'Wat er gebeurde, op volgorde',
    ),
    five(
      'What was said or written, word for word where you can',
      'Kas tika teikts vai rakstīts, vārds vārdā, kur varat',
      'Co bylo řečeno nebo napsáno, doslova, kde to jde',
      'چه گفتند یا نوشتند؛ هر جا می‌توانید کلمه به کلمه',
      'Wat er gezegd of geschreven werd, woordelijk waar je kunt',
    ),
  ],
};

/** A rating of 4 or 5 is what a standard of feeling asks for. */
export const fourOrFive = five(
  '4 or 5 of 5.',
  '4 vai 5 no 5.',
  '4 nebo 5 z 5.',
  '۴ یا ۵ از ۵.',
  '4 of 5 van 5.',
);
