import type { Section } from '#domain/checklist/checklist.ts';
import { seen, seenInside } from '#library/asked.ts';
import { five } from '#library/five.ts';

/** Whether a customer can know what they are promised, and where to go. */
export const policySection: Section = {
  id: 'policy',
  weight: 10,
  title: five('The rule', 'Noteikumi', 'Pravidla', 'قانون مرجوعی', 'De regels'),
  questions: [
    {
      ...seen,
      id: 'policy-seen',
      type: 'yes-no',
      text: five(
        'Could you read in the store or on the receipt how things are returned?',
        'Vai veikalā vai uz čeka varēja izlasīt, kā preces atgriež?',
        'Dalo se v obchodě nebo na účtence přečíst, jak se zboží vrací?',
        'آیا در فروشگاه یا روی رسید شیوهٔ پس دادن کالا نوشته شده بود؟',
        'Kon je in de winkel of op de bon lezen hoe je iets retourneert?',
      ),
      followUp: {
        text: five(
          'Where did you look?',
          'Kur meklējāt?',
          'Kde jste hledali?',
          'کجا دنبالش گشتید؟',
          'Waar heb je gezocht?',
        ),
      },
      score: { standard: 'policy-visible', points: 3, good: true },
    },
    {
      ...seen,
      id: 'where-clear',
      type: 'yes-no',
      text: five(
        'Was there a sign that says where to go with it?',
        'Vai bija norāde, kur ar to jāiet?',
        'Byla tam cedule, kam s tím jít?',
        'تابلویی بود که بگوید کجا باید رفت؟',
        'Hing er een bord dat zegt waar je ermee heen moet?',
      ),
      score: { standard: 'policy-visible', points: 2, good: true },
    },
    {
      ...seenInside,
      id: 'people-ahead',
      type: 'number',
      aspect: 'speed',
      text: five(
        'How many people were ahead of you at the desk?',
        'Cik cilvēku bija pirms jums pie letes?',
        'Kolik lidí bylo u přepážky před vámi?',
        'پای میز چند نفر جلوتر از شما بودند؟',
        'Hoeveel mensen waren er voor je bij de balie?',
      ),
      help: five(
        'As you join. Nobody: 0.',
        'Kad nostājaties rindā. Neviena: 0.',
        'Když se zařadíte. Nikdo: 0.',
        'هنگام ایستادن در صف بشمارید. هیچ‌کس: ۰.',
        'Als je aansluit. Niemand: 0.',
      ),
      unit: five('people', 'cilvēki', 'lidí', 'نفر', 'mensen'),
      least: 0,
      most: 60,
    },
  ],
};
