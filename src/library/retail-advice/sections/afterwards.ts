import type { Section } from '#domain/checklist/checklist.ts';
import { felt, seen } from '#library/asked.ts';
import { five } from '#library/five.ts';

/** How one was treated and parted, and what one makes of it (S07, S15). */
export const afterwardsSection: Section = {
  id: 'afterwards',
  weight: 15,
  title: five('Parting', 'Atvadas', 'Rozloučení', 'هنگام رفتن', 'Het afscheid'),
  questions: [
    {
      ...seen,
      id: 'rude',
      type: 'yes-no',
      text: five(
        'Was anyone of the staff rude, to you or to someone else?',
        'Vai kāds no darbiniekiem bija rupjš pret jums vai kādu citu?',
        'Byl někdo z personálu hrubý, k vám nebo k někomu jinému?',
        'آیا کسی از کارکنان با شما یا دیگری بی‌ادبی کرد؟',
        'Was iemand van het personeel onbeschoft, tegen jou of een ander?',
      ),
      followUp: {
        text: five(
          'What was said or done, word for word?',
          'Kas tika teikts vai darīts, vārds vārdā?',
          'Co bylo řečeno nebo uděláno, doslova?',
          'دقیقاً چه گفتند یا چه کردند؟',
          'Wat werd er gezegd of gedaan, woordelijk?',
        ),
      },
      score: { standard: 'respect', points: 4, good: false },
    },
    {
      ...seen,
      id: 'goodbye',
      type: 'yes-no',
      text: five(
        'Did anyone say goodbye, though you bought nothing?',
        'Vai kāds atvadījās, kaut neko nenopirkāt?',
        'Rozloučil se někdo, ačkoli jste nic nekoupili?',
        'با اینکه چیزی نخریدید، کسی خداحافظی کرد؟',
        'Nam iemand afscheid, al kocht je niets?',
      ),
      score: { standard: 'respect', points: 3, good: true },
    },
    {
      ...felt,
      id: 'advised',
      type: 'scale',
      worst: 1,
      best: 5,
      text: five(
        'How well advised did you feel?',
        'Cik labi konsultēts jutāties?',
        'Jak dobře vám podle vašeho pocitu poradili?',
        'چقدر حس کردید خوب راهنمایی شدید؟',
        'Hoe goed geadviseerd voelde je je?',
      ),
      worstName: five('Not at all', 'Nemaz', 'Vůbec', 'اصلاً', 'Helemaal niet'),
      bestName: five('Very well', 'Ļoti labi', 'Velmi dobře', 'بسیار خوب', 'Heel goed'),
      score: { standard: 'felt-advised', points: 5 },
    },
    {
      ...felt,
      id: 'would-buy',
      type: 'scale',
      worst: 1,
      best: 5,
      text: five(
        'With your own money, would you buy it here?',
        'Vai pirktu to šeit par savu naudu?',
        'Koupili byste to tu za své peníze?',
        'اگر با پول خودتان بود، از همین‌جا می‌خریدید؟',
        'Zou je het hier van je eigen geld kopen?',
      ),
      worstName: five('Certainly not', 'Noteikti nē', 'Určitě ne', 'به‌هیچ‌وجه', 'Zeker niet'),
      bestName: five('Certainly', 'Noteikti', 'Určitě', 'حتماً', 'Zeker'),
      score: { standard: 'felt-advised', points: 3 },
    },
    {
      ...felt,
      id: 'account',
      type: 'narrative',
      atLeastCharacters: 40,
      text: five(
        'The visit in your own words',
        'Apmeklējums jūsu vārdiem',
        'Návštěva vlastními slovy',
        'بازدید به زبان خودتان',
        'Het bezoek in je eigen woorden',
      ),
      prompts: [
        five(
          'What you were told about the product, word for word where you can',
          'Ko jums teica par preci, vārds vārdā, kur varat',
          'Co vám o zboží řekli, doslova, kde to jde',
          'دربارهٔ کالا چه گفتند؛ هر جا می‌توانید کلمه به کلمه',
          'Wat er over het artikel gezegd werd, woordelijk waar je kunt',
        ),
        five(
          'How they took it that you do not buy today',
          'Kā uztvēra, ka šodien nepērkat',
          'Jak vzali, že dnes nekupujete',
          'وقتی فهمیدند امروز نمی‌خرید چه واکنشی نشان دادند',
          'Hoe ze reageerden toen je vandaag niet kocht',
        ),
      ],
    },
  ],
};
